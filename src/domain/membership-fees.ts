/** What a membership fee becomes, in the order of definitions §6. Amounts in euros ≥ 0, results to the cent. */
import { ONE, exact, quotient } from "./decimals";
import type { Fault } from "./fault";
import { fault, isFault } from "./fault";
import type { AmountRule } from "./money";
import {
  fractionInCents,
  fractionMultiplier,
  fractionOrNaN,
  roundedOrNaN,
  multiplierBy,
  productInCents,
  roundToCents,
  sumInCents,
} from "./money";
import { scaledBy, wholeSum } from "./whole-numbers";
import { vocabulary } from "./words";

/** What a fee on turnover is made of; the least and the most are in whole cents, Infinity for no maximum. */
export interface TurnoverTerms {
  readonly rate: number;
  readonly least: number;
  readonly most: number;
}

/** @returns `#NUM!` when the minimum is above the maximum */
export function turnoverTerms(rate: number, minimum = 0, maximum?: number): TurnoverTerms | Fault {
  if (maximum !== undefined && minimum > maximum) {
    return fault("#NUM!", "minimumAboveMaximum", { argument: "minimum", found: minimum, known: [maximum] });
  }
  const least = roundToCents(minimum);
  const most = maximum === undefined ? Infinity : roundToCents(maximum);
  if (isFault(least)) return least;
  return isFault(most) ? most : { rate, least, most };
}

/** Fee on turnover: min(maximum; max(minimum; turnover × rate)). */
export function feeOnTurnover({ rate, least, most }: TurnoverTerms, turnover: number): number | Fault {
  const fee = productInCents(turnover, rate);
  // Too large a product is only too large when nothing caps it.
  if (isFault(fee)) return most === Infinity ? fee : most;
  return fee < least ? least : fee > most ? most : fee;
}

/** The same as a rule for amounts. */
export function turnoverFee(rate: number, minimum = 0, maximum?: number): AmountRule | Fault {
  const terms = turnoverTerms(rate, minimum, maximum);
  return isFault(terms) ? terms : (turnover) => feeOnTurnover(terms, turnover);
}

/** The basic fee, or the premium one when the option is taken; both when they add up. */
export function premiumFee(base: number, premium: number, isTaken: boolean, addsUp: boolean): number | Fault {
  if (!isTaken) return roundToCents(base);
  return addsUp ? sumInCents(base, premium) : roundToCents(premium);
}

const RATE_SCALE = 1e6;

/** Whole years from one year to another; NaN when that could be inexact. */
export const yearsSinceOrNaN = (from: number, to: number): number =>
  Number.isSafeInteger(to) ? wholeSum(to, -from) : NaN;

/** Whether fewer than `duration` years separate two years. Whole numbers. */
const isWithinYears = (from: number, to: number, duration: number): boolean =>
  Number.isSafeInteger(from) && Number.isSafeInteger(to)
    ? to - from < duration
    : exact(to).minus(from).lt(duration);

/** `#NUM!`: nobody is a member before joining. */
export const faultOfYears = (joined: number, year: number): Fault | undefined =>
  year < joined
    ? fault("#NUM!", "yearBeforeJoining", { argument: "annee", found: year, known: [joined] })
    : undefined;

/**
 * The discovery fee during the first years of membership, then the classic one.
 * @returns `#NUM!` for a year before joining
 */
export function discoveryFee(
  classic: number,
  discovery: number,
  joined: number,
  year: number,
  duration: number,
): number | Fault {
  return (
    faultOfYears(joined, year) ?? roundToCents(isWithinYears(joined, year, duration) ? discovery : classic)
  );
}

/** 0 inside [first; first + duration[, else the fee. A first year of 0 means no exemption. */
export function exemptedFee(amount: number, first: number, year: number, duration: number): number | Fault {
  const isExempt = first !== 0 && year >= first && isWithinYears(first, year, duration);
  return isExempt ? 0 : roundToCents(amount);
}

/** mois: by the month, the month of joining counted · semestre: half from July on · aucun: the whole fee. */
export const PRORATION_MODES = vocabulary("mois", "semestre", "aucun");
export type ProrationMode = (typeof PRORATION_MODES.words)[number];

export function proratedOrNaN(amount: number, month: number, mode: ProrationMode): number {
  if (month === 0 || mode === "aucun") return roundedOrNaN(amount);
  if (mode === "mois") return fractionOrNaN(amount, 13 - month, 12);
  return month >= 7 ? fractionOrNaN(amount, 1, 2) : month > 0 ? roundedOrNaN(amount) : NaN;
}

/** The fee of a member who joins in a month (1–12; 0 for the whole year). */
export function proratedFee(amount: number, month: number, mode: ProrationMode): number | Fault {
  if (month === 0 || mode === "aucun") return roundToCents(amount);
  if (mode === "mois") return fractionInCents(amount, 13 - month, 12);
  return month >= 7 ? fractionInCents(amount, 1, 2) : roundToCents(amount);
}

/** What a discount leaves of an amount, in millionths; NaN when it has more decimals. */
export const keptPart = (discount: number): number => RATE_SCALE - scaledBy(RATE_SCALE, discount);

/** A part in millionths of an amount, to the cent. */
export const partOrNaN = (amount: number, part: number): number => fractionOrNaN(amount, part, RATE_SCALE);

/** Fees with the discount of each rank: the k-th structure of a group pays 1 − discount k, the last one goes on. */
export function discountedFee(discount: number): AmountRule {
  const kept = keptPart(discount);
  return Number.isNaN(kept) ? multiplierBy(ONE.minus(discount)) : fractionMultiplier(kept, RATE_SCALE);
}

/** Place in a table of discounts; rank 0 (not said) is the first, ranks beyond the table take the last. */
export const placeOfRank = (rank: number, length: number): number => Math.min(Math.max(rank, 1), length) - 1;

export function breakEvenAttritionOrNaN(rise: number): number {
  const scaled = scaledBy(RATE_SCALE, rise);
  return scaled / (RATE_SCALE + scaled);
}

/**
 * Highest share of members that may leave before a fee rise (a fraction ≥ 0) loses money: rise / (1 + rise).
 */
export function breakEvenAttrition(rise: number): number | Fault {
  const share = breakEvenAttritionOrNaN(rise);
  return !Number.isNaN(share) ? share : quotient(exact(rise), ONE.plus(rise));
}
