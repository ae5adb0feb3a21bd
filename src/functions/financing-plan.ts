/** The financing plan (catalogue §1). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import {
  ANY_NUMBER,
  EFFORT_ASSUMPTIONS,
  INDICATORS,
  LARGE_ABOVE,
  NON_NEGATIVE,
  PATH_MODES,
  PROFILES,
  PROFILE_MODES,
  RATE,
  SELF_FINANCING_MODES,
  SHARE_BASES,
  SHARE_BELOW_ONE,
  STRONG_FROM,
  VERDICTS,
  YEAR,
  YEARS_OF_PATH,
  calmRange,
  effectOfAction,
  effectOrNaN,
  effectParts,
  effortFor,
  effortOrNaN,
  effortParts,
  faultOfShareCode,
  isFault,
  pathTo,
  profileOf,
  resourceShare,
  selfFinancingRate,
  sharesOfPlan,
  verdict,
  yearOfReaching,
} from "../domain";
import type { CalmRange, EffectParts, EffortParts, PlanShares, ProfileMode, ShareBase } from "../domain";
import { readNumber, readOptionalNumber, readWord, withValid } from "./arguments";
import { naming } from "./ranges";
import { answer } from "./cells";
import { lift } from "./lift";
import { liftedNumber, liftedText } from "./lifted-parameters";
import { readResources } from "./resource-lines";
import type { Rule } from "./rule";

/**
 * Self-financing rate of a financing plan, from 0 to 1.
 * @customfunction AUTOFINANCEMENT AUTOFINANCEMENT
 * @param montants Amounts in euros, 0 or more.
 * @param codes Resource code of each amount: PU, CO, FA, AP, TP, MP, MQ or NE, and one digit if need be (FA3).
 * @param [mode] net (default), brut, etroit or apparent.
 * @returns {number} rate
 */
export function autofinancement(montants: any[][], codes: any[][], mode?: any): number {
  const resources = readResources(montants, codes);
  const definition = readWord("mode", mode, SELF_FINANCING_MODES, "net");
  return answer(withValid(selfFinancingRate, resources, definition));
}

/** Shares of a plan, whose codes are examined even when the plan is at fault. */
const sharesIn = (base: ShareBase | undefined): Rule<PlanShares, [string]> => ({
  parameters: [
    liftedText("cherche", "shareCode", (code) =>
      base === undefined ? undefined : faultOfShareCode(code, base),
    ),
  ],
  compute: (plan, code) => {
    const share = resourceShare(plan, code);
    return isFault(share) ? naming("cherche", share) : share;
  },
});

const SHARES: Record<ShareBase, Rule<PlanShares, [string]>> = {
  total: sharesIn("total"),
  numeraire: sharesIn("numeraire"),
};
const SHARES_IN_NO_BASE = sharesIn(undefined);

/**
 * Share of a code, a sub-code or a group in a financing plan, from 0 to 1.
 * @customfunction PART PART
 * @param montants Amounts in euros, 0 or more.
 * @param codes Resource code of each amount.
 * @param cherche Code (FA), sub-code (FA3) or group: PUBLIC, PRIVE, VALORISE.
 * @param [base] total (default) or numeraire (cash only).
 * @returns {any[][]} share
 */
export function part(montants: any[][], codes: any[][], cherche: any[][], base?: any) {
  const resources = readResources(montants, codes);
  const denominator = readWord("base", base, SHARE_BASES, "total");
  const rule = isFault(denominator) ? SHARES_IN_NO_BASE : SHARES[denominator];
  return lift(rule, [cherche], withValid(sharesOfPlan, resources, denominator));
}

const VERDICT: Rule<CalmRange, [number]> = {
  parameters: [liftedNumber("valeur", NON_NEGATIVE)],
  compute: (calm, value) => verdict(value, calm),
  fill: ({ from, to }, results, values: Float64Array) => {
    for (let i = 0; i < results.length; i++) {
      const value = values[i] as number;
      results[i] = value >= from && value <= to ? 0 : Number.isNaN(value) ? NaN : 1;
    }
  },
  words: VERDICTS,
};

/**
 * Compares an indicator with its vigilance mark: "OK" or "VIGILANCE".
 * @customfunction VIGILANCE VIGILANCE
 * @param indicateur Indicator: TEMPS, FACTURATION, COTISATION, ANIMATION, AUTOFINANCEMENT, PUBLIC, COUVERTURE or SUCCES.
 * @param valeur Value of the indicator, as a fraction (0.15 = 15 %).
 * @param [seuil] Own mark instead of the usual one.
 * @returns {any[][]} "OK" or "VIGILANCE"
 */
export function vigilance(indicateur: any, valeur: any[][], seuil?: any) {
  const indicator = readWord("indicateur", indicateur, INDICATORS);
  const threshold = readOptionalNumber("seuil", seuil, NON_NEGATIVE);
  return lift(VERDICT, [valeur], withValid(calmRange, indicator, threshold));
}

const PROFILE: Rule<ProfileMode, [number, number]> = {
  parameters: [liftedNumber("membres", NON_NEGATIVE), liftedNumber("taux", RATE)],
  compute: (mode, members, rate) => profileOf(members, rate, mode),
  fill: (mode, results, sizes: Float64Array, rates: Float64Array) => {
    const strongFrom = STRONG_FROM[mode];
    for (let i = 0; i < results.length; i++) {
      const members = sizes[i] as number;
      const rate = rates[i] as number;
      const place = (rate >= strongFrom ? 2 : 0) + (members > LARGE_ABOVE ? 1 : 0);
      results[i] = members >= 0 && rate >= 0 ? place : NaN;
    }
  },
  words: PROFILES,
};

/**
 * Profile of a cluster by its size and its self-financing: ruche, meute, gnous or aube.
 * @customfunction PROFIL PROFIL
 * @param membres Number of members.
 * @param taux Self-financing rate, as a fraction.
 * @param [mode] Meaning of the rate: net (default) or brut.
 * @returns {any[][]} name of the profile
 */
export function profil(membres: any[][], taux: any[][], mode?: any) {
  return lift(PROFILE, [membres, taux], readWord("mode", mode, PROFILE_MODES, "net"));
}

const EFFORT: Rule<EffortParts, [number]> = {
  parameters: [liftedNumber("cible", SHARE_BELOW_ONE)],
  compute: effortFor,
  fill: (parts, results, targets: Float64Array) => {
    for (let i = 0; i < results.length; i++) results[i] = effortOrNaN(parts, targets[i] as number);
  },
};

/**
 * Extra private money to reach a self-financing rate, in euros, unrounded.
 * @customfunction EFFORT EFFORT
 * @param prive Private money today, in euros.
 * @param public_ Public money today, in euros.
 * @param cible Rate aimed at, as a fraction of less than 1.
 * @param [hypothese] budget (default: constant budget), public (constant public money) or cible (on budget_cible).
 * @param [budget_cible] Budget aimed at, in euros; only with cible.
 * @returns {any[][]} euros
 */
export function effort(prive: any, public_: any, cible: any[][], hypothese?: any, budget_cible?: any) {
  const own = readNumber("prive", prive, NON_NEGATIVE);
  const assumption = readWord("hypothese", hypothese, EFFORT_ASSUMPTIONS, "budget");
  // Only what the assumption needs is examined.
  const other = isFault(assumption)
    ? assumption
    : assumption === "cible"
      ? readNumber("budget_cible", budget_cible, NON_NEGATIVE)
      : readNumber("public", public_, NON_NEGATIVE);
  return lift(EFFORT, [cible], withValid(effortParts, own, assumption, other));
}

const EFFECT: Rule<EffectParts, [number, number]> = {
  parameters: [liftedNumber("prive_action", NON_NEGATIVE), liftedNumber("cout_action", NON_NEGATIVE)],
  compute: effectOfAction,
  fill: (parts, results, own: Float64Array, costs: Float64Array) => {
    for (let i = 0; i < results.length; i++)
      results[i] = effectOrNaN(parts, own[i] as number, costs[i] as number);
  },
};

/**
 * Change of the self-financing rate when an action joins the plan, as a fraction.
 * @customfunction EFFETACTION EFFETACTION
 * @param prive Private money of the plan, in euros.
 * @param budget Budget of the plan, in euros.
 * @param prive_action Private money of the action, in euros.
 * @param cout_action Cost of the action, in euros.
 * @returns {any[][]} change of the rate
 */
export function effetaction(prive: any, budget: any, prive_action: any[][], cout_action: any[][]) {
  const own = readNumber("prive", prive, NON_NEGATIVE);
  const whole = readNumber("budget", budget, NON_NEGATIVE);
  return lift(EFFECT, [prive_action, cout_action], withValid(effectParts, own, whole));
}

/**
 * Path from a value to a target, one term a year.
 * @customfunction TRAJECTOIRE TRAJECTOIRE
 * @param depart Value at the start.
 * @param cible Value at the end.
 * @param annees Number of years, from 1 to 100.
 * @param [mode] lineaire (default: equal steps) or geometrique (equal growth).
 * @returns {any[][]} a row of annees + 1 values
 */
export function trajectoire(depart: any, cible: any, annees: any, mode?: any) {
  const start = readNumber("depart", depart, ANY_NUMBER);
  const end = readNumber("cible", cible, ANY_NUMBER);
  const years = readNumber("annees", annees, YEARS_OF_PATH);
  const path = readWord("mode", mode, PATH_MODES, "lineaire");
  return [answer(withValid(pathTo, start, end, years, path))];
}

/**
 * Year in which a target rate is reached at a steady pace.
 * @customfunction ANNEECIBLE ANNEECIBLE
 * @param taux Rate today, as a fraction.
 * @param cible Rate aimed at, as a fraction.
 * @param points Progress a year, as a fraction (0.01 = one point).
 * @param annee Year of today's rate.
 * @returns {number} year
 */
export function anneecible(taux: any, cible: any, points: any, annee: any): number {
  const rate = readNumber("taux", taux, ANY_NUMBER);
  const target = readNumber("cible", cible, ANY_NUMBER);
  const pace = readNumber("points", points, ANY_NUMBER);
  const year = readNumber("annee", annee, YEAR);
  return answer(withValid(yearOfReaching, rate, target, pace, year));
}
