/** Membership fees (catalogue §3). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { Fault } from "../domain";
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
  slabOf,
  sumOrNaN,
  turnoverFee,
  yearsSinceOrNaN,
} from "../domain";
import type { Range } from "./arguments";
import {
  cellAt,
  cellCount,
  cellsOf,
  naming,
  numberIn,
  readBoolean,
  readFilledRange,
  readNumber,
  readOptionalNumber,
  readWord,
} from "./arguments";
import type { Cell } from "./cells";
import { feeOfSlab, fillFees, knownFees, readFeeGrid } from "./fee-grid";
import { lift } from "./lift";
import { liftedBoolean, liftedNumber, notExamined } from "./lifted-parameters";

const TAILLES = liftedNumber("tailles", NON_NEGATIVE);
const CA = liftedNumber("ca", NON_NEGATIVE);
const BASE = liftedNumber("base", NON_NEGATIVE);
const PREMIUM = liftedNumber("premium", NON_NEGATIVE);
const OPTION = liftedBoolean("option");
const CLASSIQUE = liftedNumber("classique", NON_NEGATIVE);
const DECOUVERTE = liftedNumber("decouverte", NON_NEGATIVE);
const ANNEE_ADHESION = liftedNumber("annee_adhesion", YEAR);
const MONTANT = liftedNumber("montant", NON_NEGATIVE);
const ANNEE_DEBUT = liftedNumber("annee_debut", YEAR, 0);
const MOIS = liftedNumber("mois", MONTH, 0);
const MOIS_UNSEEN = notExamined("mois");
const RANG = liftedNumber("rang", COUNT, 0);
const HAUSSE = liftedNumber("hausse", RATE);

/** Whether none of them is NaN. */
const areNumbers = (a: number, b: number, c: number): boolean => a >= 0 && b >= 0 && c >= 0;

/**
 * Fee of each member in a grid of headcount or turnover slabs. A slab without an amount gives #N/A.
 * @customfunction COTISATION COTISATION
 * @param tailles Headcount or turnover of each member.
 * @param bornes Lower bounds of the slabs, increasing; each belongs to its slab.
 * @param montants Fee of each slab in euros; empty = not set.
 * @returns {any[][]} euros
 */
export function cotisation(tailles: any[][], bornes: any[][], montants: any[][]) {
  return lift([TAILLES], [tailles], [readFeeGrid(bornes, montants)], (grid) => {
    let fees: readonly number[] | undefined;
    return {
      compute: (size: number) => {
        const slab = slabOf(grid.slabs.entries, size);
        return slab < 0 ? naming("tailles", belowFirstBound(grid.slabs, size)) : feeOfSlab(grid, slab);
      },
      fill: (results, column: Float64Array) =>
        fillFees(results, column, grid.slabs.entries, (fees ??= knownFees(grid))),
    };
  });
}

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
  return lift([CA], [ca], [rate, least, most], (share, floor, ceiling) => {
    const compute = turnoverFee(share, floor, ceiling);
    if (isFault(compute)) return compute;
    const [lowest, highest] = [roundedOrNaN(floor), ceiling === undefined ? Infinity : roundedOrNaN(ceiling)];
    return {
      compute,
      fill: (results, turnovers: Float64Array) => {
        for (let i = 0; i < results.length; i++)
          results[i] = heldProductOrNaN(turnovers[i] as number, share, lowest, highest);
      },
    };
  });
}

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
  return lift([BASE, PREMIUM, OPTION], [base, premium, option], [readBoolean("cumul", cumul)], (addsUp) => ({
    compute: (basic: number, high: number, taken: number) => premiumFee(basic, high, taken === 1, addsUp),
    fill: (results, basic: Float64Array, high: Float64Array, taken: Float64Array) => {
      for (let i = 0; i < results.length; i++) {
        const [low, top, isTaken] = [basic[i] as number, high[i] as number, taken[i] as number];
        const fee = isTaken === 0 ? roundedOrNaN(low) : addsUp ? sumOrNaN(low, top) : roundedOrNaN(top);
        results[i] = areNumbers(low, top, isTaken) ? fee : NaN;
      }
    },
  }));
}

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
  const year = readNumber("annee", annee, YEAR);
  const duration = readNumber("duree", duree, COUNT, 1);
  return lift(
    [CLASSIQUE, DECOUVERTE, ANNEE_ADHESION],
    [classique, decouverte, annee_adhesion],
    [year, duration],
    (now, years) => ({
      compute: (classic: number, discovery: number, joined: number) =>
        discoveryFee(classic, discovery, joined, now, years),
      conflict: (_classic: number, _discovery: number, joined: number) => faultOfYears(joined, now),
      fill: (results, classic: Float64Array, discovery: Float64Array, joined: Float64Array) => {
        for (let i = 0; i < results.length; i++) {
          const [late, early] = [classic[i] as number, discovery[i] as number];
          const since = yearsSinceOrNaN(joined[i] as number, now);
          const fee = since >= years ? late : early;
          results[i] = since >= 0 && areNumbers(late, early, since) ? roundedOrNaN(fee) : NaN;
        }
      },
    }),
  );
}

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
  const year = readNumber("annee", annee, YEAR);
  const duration = readNumber("duree", duree, COUNT);
  return lift([MONTANT, ANNEE_DEBUT], [montant, annee_debut], [year, duration], (now, years) => ({
    compute: (amount: number, first: number) => exemptedFee(amount, first, now, years),
    fill: (results, amounts: Float64Array, firsts: Float64Array) => {
      for (let i = 0; i < results.length; i++) {
        const first = firsts[i] as number;
        const since = yearsSinceOrNaN(first, now);
        const fee = roundedOrNaN(amounts[i] as number);
        const isExempt = first !== 0 && since >= 0 && since < years;
        results[i] = Number.isNaN(since) ? NaN : isExempt ? fee * 0 : fee;
      }
    },
  }));
}

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
  // Only what the mode needs is examined.
  const needsMonth = proration === "mois" || proration === "semestre";
  const month = needsMonth ? MOIS : MOIS_UNSEEN;
  return lift([MONTANT, month], [montant, mois], [proration], (known) => ({
    compute: (amount: number, joined: number) => proratedFee(amount, joined, known),
    fill: (results, amounts: Float64Array, months: Float64Array) => {
      for (let i = 0; i < results.length; i++) {
        const joined = known === "aucun" ? 0 : (months[i] as number);
        results[i] = proratedOrNaN(amounts[i] as number, joined, known);
      }
    },
  }));
}

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
  return lift([MONTANT], [montant], [rate, years, decimals], (growth, count, places) => ({
    compute: indexation(growth, count, places),
    fill: (results, amounts: Float64Array) => {
      const part = indexedPart(growth, count, places);
      for (let i = 0; i < results.length; i++) results[i] = partOrNaN(amounts[i] as number, part);
    },
  }));
}

/** What each discount leaves, NaN for one that is none. */
const keptParts = (discounts: Range): Float64Array =>
  Float64Array.from(cellsOf(discounts), (cell: Cell) => {
    const discount = numberIn("remises", cell, SHARE);
    return isFault(discount) ? NaN : keptPart(discount);
  });

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
  return lift([MONTANT, RANG], [montant, rang], [table], (range: Range) => {
    const count = cellCount(range);
    // Only the discounts of the ranks at hand are examined.
    const discountOf = (rank: number): number | Fault =>
      numberIn("remises", cellAt(range, placeOfRank(rank, count)), SHARE);
    let parts: Float64Array | undefined;
    return {
      compute: (amount: number, rank: number) => {
        const discount = discountOf(rank);
        return isFault(discount) ? discount : discountedFee(discount)(amount);
      },
      fill: (results, amounts: Float64Array, ranks: Float64Array) => {
        parts ??= keptParts(range);
        for (let i = 0; i < results.length; i++) {
          const rank = ranks[i] as number;
          const part = rank >= 0 ? (parts[placeOfRank(rank, parts.length)] as number) : NaN;
          results[i] = partOrNaN(amounts[i] as number, part);
        }
      },
      conflict: (_amount: number, rank: number): Fault | undefined => {
        const discount = Number.isNaN(rank) ? undefined : discountOf(rank);
        return isFault(discount) ? discount : undefined;
      },
    };
  });
}

/**
 * Highest share of members that may leave before a fee rise loses money.
 * @customfunction ATTRITION ATTRITION
 * @param hausse Rise of the fees, as a fraction (0.25 = 25 %).
 * @returns {any[][]} share
 */
export function attrition(hausse: any[][]) {
  return lift([HAUSSE], [hausse], [], () => ({
    compute: breakEvenAttrition,
    fill: (results, rises: Float64Array) => {
      for (let i = 0; i < results.length; i++) results[i] = breakEvenAttritionOrNaN(rises[i] as number);
    },
  }));
}
