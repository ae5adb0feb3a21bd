/** Time, shares and cash (catalogue §5). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { LegalForm } from "../domain";
import {
  ANY_NUMBER,
  COUNT,
  LEGAL_FORMS,
  NON_NEGATIVE,
  SHARE,
  SHARE_BELOW_ONE,
  VALUED_TIME_MARK,
  balanceFrom,
  cashNeed,
  distributable,
  distributableOrNaN,
  figuresOrFault,
  grantToAdvance,
  isFault,
  mostValuedTime,
  productOrNaN,
  shareOut,
  valuedTime,
} from "../domain";
import { readNumber, readWord, withValid } from "./arguments";
import { readPeriods } from "./cash-lines";
import { answer } from "./cells";
import { lift } from "./lift";
import { liftedNumber } from "./lifted-parameters";
import { readNumbers } from "./number-ranges";
import { spillLike } from "./ranges";
import type { Rule } from "./rule";

const VALUED_TIME: Rule<null, [number, number]> = {
  parameters: [liftedNumber("heures", NON_NEGATIVE), liftedNumber("taux", NON_NEGATIVE)],
  compute: (_, hours, rate) => valuedTime(hours, rate),
  fill: (_, results, hours: Float64Array, rates: Float64Array) => {
    for (let i = 0; i < results.length; i++)
      results[i] = productOrNaN(hours[i] as number, rates[i] as number);
  },
};

/**
 * Valued time, in euros.
 * @customfunction TEMPSVALORISE TEMPSVALORISE
 * @param heures Hours given.
 * @param taux Value of an hour, in euros.
 * @returns {any[][]} euros
 */
export function tempsvalorise(heures: any[][], taux: any[][]) {
  return lift(VALUED_TIME, [heures, taux], null);
}

/**
 * Most valued time that stays within a share of the whole plan, in euros, unrounded.
 * @customfunction TEMPSMAX TEMPSMAX
 * @param budget_numeraire Cash budget in euros.
 * @param [seuil] Share of the whole plan, as a fraction of less than 1; 0.15 by default.
 * @returns {number} euros
 */
export function tempsmax(budget_numeraire: any, seuil?: any): number {
  const budget = readNumber("budget_numeraire", budget_numeraire, NON_NEGATIVE);
  const share = readNumber("seuil", seuil, SHARE_BELOW_ONE, VALUED_TIME_MARK);
  return answer(withValid(mostValuedTime, budget, share));
}

/**
 * Shares an amount by weights, to the cent, so that the shares sum to it.
 * @customfunction REPARTIR REPARTIR
 * @param montant Amount to share, in euros.
 * @param poids Weights, 0 or more.
 * @returns {any[][]} euros, in the shape of the weights
 */
export function repartir(montant: any, poids: any[][]) {
  const amount = readNumber("montant", montant, ANY_NUMBER);
  const weights = readNumbers("poids", poids, NON_NEGATIVE, 0);
  const shares = withValid(
    (money, list: readonly number[]) => {
      const found = shareOut(money, list);
      return isFault(found) ? found : figuresOrFault(found);
    },
    amount,
    weights,
  );
  return spillLike(poids, answer(shares));
}

const DISTRIBUTABLE: Rule<LegalForm, [number, number]> = {
  parameters: [liftedNumber("resultat", ANY_NUMBER), liftedNumber("part", SHARE, 1)],
  compute: (form, result, share) => distributable(result, form, share),
  fill: (form, results, amounts: Float64Array, shares: Float64Array) => {
    for (let i = 0; i < results.length; i++)
      results[i] = distributableOrNaN(amounts[i] as number, form, shares[i] as number);
  },
};

/**
 * What a member may receive of a result, by legal form, in euros.
 * @customfunction DISTRIBUABLE DISTRIBUABLE
 * @param resultat Result of the year in euros, of either sign.
 * @param forme Legal form: association, SAS, SARL, SA, SEM, GIE or SEP.
 * @param [part] Share of the member, from 0 to 1; 1 by default.
 * @returns {any[][]} euros
 */
export function distribuable(resultat: any[][], forme: any, part?: any[][]) {
  return lift(DISTRIBUTABLE, [resultat, part], readWord("forme", forme, LEGAL_FORMS));
}

/**
 * Deepest negative cash balance over the periods, as an amount in euros.
 * @customfunction BESOINTRESO BESOINTRESO
 * @param encaissements Receipts of each period, in euros.
 * @param decaissements Payments of each period, in euros.
 * @param [solde] Balance at the start, in euros; 0 by default.
 * @returns {number} euros
 */
export function besointreso(encaissements: any[][], decaissements: any[][], solde?: any): number {
  const opening = readNumber("solde", solde, ANY_NUMBER, 0);
  const periods = readPeriods(encaissements, decaissements, balanceFrom(isFault(opening) ? 0 : opening));
  return answer(withValid(cashNeed, periods, opening));
}

/**
 * Peak of a grant that must be advanced before it is paid, in euros.
 * @customfunction PREFINANCEMENT PREFINANCEMENT
 * @param depenses Expenses of each month, in euros.
 * @param taux Rate of the grant, from 0 to 1.
 * @param delai Months between an expense and its reimbursement.
 * @param [avance] Share of the grant received at the start; 0 by default.
 * @returns {number} euros
 */
export function prefinancement(depenses: any[][], taux: any, delai: any, avance?: any): number {
  const expenses = readNumbers("depenses", depenses, NON_NEGATIVE, 0);
  const rate = readNumber("taux", taux, SHARE);
  const delay = readNumber("delai", delai, COUNT);
  const advance = readNumber("avance", avance, SHARE, 0);
  return answer(withValid(grantToAdvance, expenses, rate, delay, advance));
}
