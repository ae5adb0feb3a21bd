/** Membership fees (catalogue §3). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { AmountRule, Fault, ProrationMode, TurnoverTerms } from "../domain";
import {
  COUNT,
  GROWTH,
  MONTH,
  NON_NEGATIVE,
  PRORATION_MODES,
  RATE,
  SHARE,
  YEAR,
  belowFirstBound,
  breakEvenAttrition,
  breakEvenAttritionOrNaN,
  discountedFee,
  discoveryFee,
  exemptedFee,
  faultOfYears,
  feeOnTurnover,
  heldProductOrNaN,
  indexation,
  indexedPart,
  isFault,
  keptPart,
  partOrNaN,
  placeOfRank,
  premiumFee,
  proratedFee,
  proratedOrNaN,
  roundedOrNaN,
  slabReached,
  sumOrNaN,
  turnoverTerms,
  yearsSinceOrNaN,
} from "../domain";
import { numberIn, readBoolean, readNumber, readOptionalNumber, readWord, withValid } from "./arguments";
import type { Range } from "./ranges";
import { cellAt, cellCount, cellsOf, naming, readFilledRange } from "./ranges";
import type { Cell } from "./cells";
import type { FeeGrid } from "./fee-grid";
import { feeOfSlab, fillFees, readFeeGrid } from "./fee-grid";
import { lift } from "./lift";
import { liftedBoolean, liftedNumber, notExamined } from "./lifted-parameters";
import type { Rule } from "./rule";

/** Whether none of them is NaN. */
const areNumbers = (a: number, b: number, c: number): boolean => a >= 0 && b >= 0 && c >= 0;

const SLAB_FEE: Rule<FeeGrid, [number]> = {
  parameters: [liftedNumber("tailles", NON_NEGATIVE)],
  compute: (grid, size) => {
    const slab = slabReached(grid.bounds, size);
    return slab < 0 ? naming("tailles", belowFirstBound(grid, size)) : feeOfSlab(grid, slab);
  },
  fill: fillFees,
};

/**
 * Fee of each member in a grid of headcount or turnover slabs. A slab without an amount gives #N/A.
 * @customfunction COTISATION COTISATION
 * @param tailles Headcount or turnover of each member.
 * @param bornes Lower bounds of the slabs, increasing; each belongs to its slab.
 * @param montants Fee of each slab in euros; empty = not set.
 * @returns {any[][]} euros
 */
export function cotisation(tailles: any[][], bornes: any[][], montants: any[][]) {
  return lift(SLAB_FEE, [tailles], readFeeGrid(bornes, montants));
}

const TURNOVER_FEE: Rule<TurnoverTerms, [number]> = {
  parameters: [liftedNumber("ca", NON_NEGATIVE)],
  compute: feeOnTurnover,
  fill: ({ rate, least, most }, results, turnovers: Float64Array) => {
    for (let i = 0; i < results.length; i++)
      results[i] = heldProductOrNaN(turnovers[i] as number, rate, least, most);
  },
};

/**
 * Fee on turnover, between a minimum and a maximum, in euros.
 * @customfunction COTISATIONCA COTISATIONCA
 * @param ca Turnover of each member, in euros.
 * @param taux Rate of the fee, as a fraction.
 * @param [minimum] Least fee in euros; 0 by default.
 * @param [maximum] Highest fee in euros; none by default.
 * @returns {any[][]} euros
 */
export function cotisationca(ca: any[][], taux: any, minimum?: any, maximum?: any) {
  const rate = readNumber("taux", taux, RATE);
  const least = readNumber("minimum", minimum, NON_NEGATIVE, 0);
  const most = readOptionalNumber("maximum", maximum, NON_NEGATIVE);
  return lift(TURNOVER_FEE, [ca], withValid(turnoverTerms, rate, least, most));
}

const PREMIUM_FEE: Rule<boolean, [number, number, number]> = {
  parameters: [
    liftedNumber("base", NON_NEGATIVE),
    liftedNumber("premium", NON_NEGATIVE),
    liftedBoolean("option"),
  ],
  compute: (addsUp, basic, high, taken) => premiumFee(basic, high, taken === 1, addsUp),
  fill: (addsUp, results, basic: Float64Array, high: Float64Array, taken: Float64Array) => {
    for (let i = 0; i < results.length; i++) {
      const low = basic[i] as number;
      const top = high[i] as number;
      const isTaken = taken[i] as number;
      const fee = isTaken === 0 ? roundedOrNaN(low) : addsUp ? sumOrNaN(low, top) : roundedOrNaN(top);
      results[i] = areNumbers(low, top, isTaken) ? fee : NaN;
    }
  },
};

/**
 * Basic fee, or premium fee when the option is taken, in euros.
 * @customfunction COTISATIONPREMIUM COTISATIONPREMIUM
 * @param base Basic fee in euros.
 * @param premium Premium fee in euros.
 * @param option TRUE for a member who takes the premium level.
 * @param [cumul] TRUE when the premium fee comes on top of the basic one.
 * @returns {any[][]} euros
 */
export function cotisationpremium(base: any[][], premium: any[][], option: any[][], cumul?: any) {
  return lift(PREMIUM_FEE, [base, premium, option], readBoolean("cumul", cumul));
}

/** A year, and how many years something lasts from its beginning on. */
interface Years {
  readonly now: number;
  readonly duration: number;
}

const readYears = (annee: Cell, duree: Cell, defaultDuration?: number): Years | Fault =>
  withValid(
    (now, duration) => ({ now, duration }),
    readNumber("annee", annee, YEAR),
    readNumber("duree", duree, COUNT, defaultDuration),
  );

const DISCOVERY_FEE: Rule<Years, [number, number, number]> = {
  parameters: [
    liftedNumber("classique", NON_NEGATIVE),
    liftedNumber("decouverte", NON_NEGATIVE),
    liftedNumber("annee_adhesion", YEAR),
  ],
  compute: ({ now, duration }, classic, discovery, joined) =>
    discoveryFee(classic, discovery, joined, now, duration),
  conflict: ({ now }, _classic, _discovery, joined) => faultOfYears(joined, now),
  fill: (
    { now, duration },
    results,
    classic: Float64Array,
    discovery: Float64Array,
    joined: Float64Array,
  ) => {
    for (let i = 0; i < results.length; i++) {
      const late = classic[i] as number;
      const early = discovery[i] as number;
      const since = yearsSinceOrNaN(joined[i] as number, now);
      const fee = since >= duration ? late : early;
      results[i] = areNumbers(late, early, since) ? roundedOrNaN(fee) : NaN;
    }
  },
};

/**
 * Discovery fee during the first years of membership, then the classic fee, in euros.
 * @customfunction DECOUVERTE DECOUVERTE
 * @param classique Classic fee in euros.
 * @param decouverte Discovery fee in euros.
 * @param annee_adhesion Year of joining.
 * @param annee Year of the fee.
 * @param [duree] Years of discovery; 1 by default.
 * @returns {any[][]} euros
 */
export function decouverte(
  classique: any[][],
  decouverte: any[][],
  annee_adhesion: any[][],
  annee: any,
  duree?: any,
) {
  return lift(DISCOVERY_FEE, [classique, decouverte, annee_adhesion], readYears(annee, duree, 1));
}

const EXEMPTED_FEE: Rule<Years, [number, number]> = {
  parameters: [liftedNumber("montant", NON_NEGATIVE), liftedNumber("annee_debut", YEAR, 0)],
  compute: ({ now, duration }, amount, first) => exemptedFee(amount, first, now, duration),
  fill: ({ now, duration }, results, amounts: Float64Array, firsts: Float64Array) => {
    for (let i = 0; i < results.length; i++) {
      const first = firsts[i] as number;
      const since = yearsSinceOrNaN(first, now);
      const fee = roundedOrNaN(amounts[i] as number);
      const isExempt = first !== 0 && since >= 0 && since < duration;
      results[i] = Number.isNaN(since) ? NaN : isExempt ? fee * 0 : fee;
    }
  },
};

/**
 * 0 while a member is exempt, else the fee, in euros.
 * @customfunction EXONERATION EXONERATION
 * @param montant Fee in euros.
 * @param annee_debut First year of the exemption; empty or 0 = none.
 * @param annee Year of the fee.
 * @param duree Length of the exemption, in years.
 * @returns {any[][]} euros
 */
export function exoneration(montant: any[][], annee_debut: any[][], annee: any, duree: any) {
  return lift(EXEMPTED_FEE, [montant, annee_debut], readYears(annee, duree));
}

const PRORATED_FEE: Rule<ProrationMode, [number, number]> = {
  parameters: [liftedNumber("montant", NON_NEGATIVE), liftedNumber("mois", MONTH, 0)],
  compute: (mode, amount, month) => proratedFee(amount, month, mode),
  fill: (mode, results, amounts: Float64Array, months: Float64Array) => {
    for (let i = 0; i < results.length; i++)
      results[i] = proratedOrNaN(amounts[i] as number, months[i] as number, mode);
  },
};

/** Only what the mode needs is examined. */
const WHOLE_FEE: Rule<ProrationMode, [number, number]> = {
  ...PRORATED_FEE,
  parameters: [liftedNumber("montant", NON_NEGATIVE), notExamined("mois")],
};

/**
 * Fee of a member who joins during the year, in euros.
 * @customfunction PRORATA PRORATA
 * @param montant Fee of a whole year, in euros.
 * @param mois Month of joining, 1 to 12; empty or 0 = whole year.
 * @param [mode] mois (default: by the month), semestre (half from July on) or aucun.
 * @returns {any[][]} euros
 */
export function prorata(montant: any[][], mois: any[][], mode?: any) {
  const proration = readWord("mode", mode, PRORATION_MODES, "mois");
  const needsMonth = proration === "mois" || proration === "semestre";
  return lift(needsMonth ? PRORATED_FEE : WHOLE_FEE, [montant, mois], proration);
}

/** An indexation, and what it makes of an amount, in millionths, when it is that simple; else NaN. */
interface Indexation {
  readonly rule: AmountRule;
  readonly part: number;
}

const INDEXED_FEE: Rule<Indexation, [number]> = {
  parameters: [liftedNumber("montant", NON_NEGATIVE)],
  compute: ({ rule }, amount) => rule(amount),
  fill: ({ part }, results, amounts: Float64Array) => {
    for (let i = 0; i < results.length; i++) results[i] = partOrNaN(amounts[i] as number, part);
  },
};

/**
 * Fee raised by a rate, year after year, in euros.
 * @customfunction INDEXER INDEXER
 * @param montant Fee in euros.
 * @param taux Yearly rate, as a fraction above -1.
 * @param [annees] Number of years; 1 by default.
 * @param [decimales] Decimals of the result; 2 by default.
 * @returns {any[][]} euros
 */
export function indexer(montant: any[][], taux: any, annees?: any, decimales?: any) {
  const rate = readNumber("taux", taux, GROWTH);
  const years = readNumber("annees", annees, COUNT, 1);
  const decimals = readNumber("decimales", decimales, COUNT, 2);
  const terms = withValid(
    (growth, count, places) => ({
      rule: indexation(growth, count, places),
      part: indexedPart(growth, count, places),
    }),
    rate,
    years,
    decimals,
  );
  return lift(INDEXED_FEE, [montant], terms);
}

/** A table of discounts: only those of the ranks at hand are examined. */
interface Discounts {
  readonly table: Range;
  /** What each of them leaves, NaN for one that is none, once a column of fees has asked for it. */
  parts?: readonly number[];
}

const discountOf = ({ table }: Discounts, rank: number): number | Fault =>
  numberIn("remises", cellAt(table, placeOfRank(rank, cellCount(table))), SHARE);

const keptParts = ({ table }: Discounts): number[] =>
  cellsOf(table).map((cell: Cell) => {
    const discount = numberIn("remises", cell, SHARE);
    return isFault(discount) ? NaN : keptPart(discount);
  });

const DISCOUNTED_FEE: Rule<Discounts, [number, number]> = {
  parameters: [liftedNumber("montant", NON_NEGATIVE), liftedNumber("rang", COUNT, 0)],
  compute: (discounts, amount, rank) => {
    const discount = discountOf(discounts, rank);
    return isFault(discount) ? discount : discountedFee(discount)(amount);
  },
  conflict: (discounts, _amount, rank) => {
    const discount = Number.isNaN(rank) ? undefined : discountOf(discounts, rank);
    return isFault(discount) ? discount : undefined;
  },
  fill: (discounts, results, amounts: Float64Array, ranks: Float64Array) => {
    const parts = (discounts.parts ??= keptParts(discounts));
    for (let i = 0; i < results.length; i++) {
      const rank = ranks[i] as number;
      const part = rank >= 0 ? (parts[placeOfRank(rank, parts.length)] as number) : NaN;
      results[i] = partOrNaN(amounts[i] as number, part);
    }
  },
};

/**
 * Fee of the k-th structure of a group, in euros.
 * @customfunction REMISEMULTI REMISEMULTI
 * @param montant Fee in euros.
 * @param rang Rank of the structure in its group; empty or 0 = first.
 * @param remises Discount of each rank, as a fraction; the last one goes on.
 * @returns {any[][]} euros
 */
export function remisemulti(montant: any[][], rang: any[][], remises: any[][]) {
  const table = readFilledRange("remises", remises, SHARE.name);
  return lift(DISCOUNTED_FEE, [montant, rang], isFault(table) ? table : { table });
}

const ATTRITION: Rule<null, [number]> = {
  parameters: [liftedNumber("hausse", RATE)],
  compute: (_, rise) => breakEvenAttrition(rise),
  fill: (_, results, rises: Float64Array) => {
    for (let i = 0; i < results.length; i++) results[i] = breakEvenAttritionOrNaN(rises[i] as number);
  },
};

/**
 * Highest share of members that may leave before a fee rise loses money.
 * @customfunction ATTRITION ATTRITION
 * @param hausse Rise of the fees, as a fraction (0.25 = 25 %).
 * @returns {any[][]} share
 */
export function attrition(hausse: any[][]) {
  return lift(ATTRITION, [hausse], null);
}
