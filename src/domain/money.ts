/**
 * Money in euros, rounded to the cent, half away from zero.
 *
 * decimal.js is the reference; whole cents take integer shortcuts that give the same answer (tests prove it).
 */
import { Decimal, ONE, exact, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { roundedWholeQuotient, scaledBy, wholeProduct, wholeSum } from "./whole-numbers";

const ONE_HUNDREDTH = new Decimal("0.01");

/** Below this many cents, a double that equals k/100 means exactly k cents (whole-numbers.ts). */
export const SAFE_CENTS = 1e15;

/** Whole cents of an amount, or NaN when it is not a whole number of cents below SAFE_CENTS. */
export const centsOf = (amount: number): number => scaledBy(100, amount);

/** An exact amount numerator / denominator (denominator > 0) rounded to the cent, exactly. Euros. */
export function wholeCents(numerator: Decimal, denominator: Decimal = ONE): Decimal {
  const magnitude = numerator.abs().times(100);
  let cents = magnitude.divToInt(denominator);
  const rest = magnitude.minus(cents.times(denominator));
  if (rest.times(2).gte(denominator)) cents = cents.plus(1);
  return (numerator.isNegative() ? cents.negated() : cents).times(ONE_HUNDREDTH);
}

/** The same as the nearest double. */
export const toCents = (numerator: Decimal, denominator: Decimal = ONE): number | Fault =>
  toDouble(wholeCents(numerator, denominator));

/*
 * Names in …OrNaN: the shortcut alone, NaN where the exact way is needed. A column of results is made of them
 * (functions/lift.ts).
 */

export const roundedOrNaN = (amount: number): number => (Number.isNaN(centsOf(amount)) ? NaN : amount + 0);

/** An amount rounded to the cent. Euros. */
export function roundToCents(amount: number): number | Fault {
  const rounded = roundedOrNaN(amount);
  return !Number.isNaN(rounded) ? rounded : toCents(exact(amount));
}

/**
 * Share of the magnitude that rounding errors may reach. An input or an operation adds 2^-53, or up to 2^-43 where it
 * is below the normal doubles yet weighs a cent in the end (no factor is above 2^1024); the callers have a dozen.
 */
const DOUBT = 2 ** -41;

/**
 * An amount computed in floating point from products, quotients and sums of numbers ≥ 0, rounded to the cent when no
 * rounding error can have changed the outcome; else NaN, and the exact way is needed.
 */
export function certainCents(approximation: number): number {
  const cents = approximation * 100;
  const rounded = Math.round(cents);
  return Math.abs(cents - rounded) < 0.5 - cents * DOUBT - Number.MIN_VALUE ? rounded / 100 + 0 : NaN;
}

/** Decimals of a factor that the integer shortcut takes. */
const FACTOR_SCALE = 1e6;

export function productOrNaN(amount: number, factor: number): number {
  const certain = certainCents(amount * factor);
  if (!Number.isNaN(certain)) return certain;
  // What is left are halves of a cent, which whole numbers settle, and numbers too large or too fine.
  const product = wholeProduct(centsOf(amount), scaledBy(FACTOR_SCALE, factor));
  return roundedWholeQuotient(product, FACTOR_SCALE) / 100;
}

/** amount × factor rounded to the cent; both ≥ 0. Euros. */
export function productInCents(amount: number, factor: number): number | Fault {
  const product = productOrNaN(amount, factor);
  return !Number.isNaN(product) ? product : toCents(exact(amount).times(factor));
}

/** The product held between two amounts that are in whole cents; ±Infinity for none. */
export const heldProductOrNaN = (amount: number, factor: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, productOrNaN(amount, factor)));

export function fractionOrNaN(amount: number, numerator: number, denominator: number): number {
  const certain = certainCents(amount * (numerator / denominator));
  if (!Number.isNaN(certain)) return certain;
  return roundedWholeQuotient(wholeProduct(centsOf(amount), numerator), denominator) / 100;
}

/** amount × numerator / denominator rounded to the cent; whole numbers ≥ 0 and > 0. Euros. */
export function fractionInCents(amount: number, numerator: number, denominator: number): number | Fault {
  const quotient = fractionOrNaN(amount, numerator, denominator);
  return !Number.isNaN(quotient) ? quotient : toCents(exact(amount).times(numerator), exact(denominator));
}

/** What an amount (€ ≥ 0) becomes, to the cent. */
export type AmountRule = (amount: number) => number | Fault;

/** Multiplies amounts by one exact factor ≥ 0. */
export function multiplierBy(factor: Decimal): AmountRule {
  const nearest = factor.toNumber();
  const isThatDouble = Number.isFinite(nearest) && exact(nearest).eq(factor);
  if (isThatDouble) return (amount) => productInCents(amount, nearest);
  return (amount) => {
    const certain = certainCents(amount * nearest);
    return !Number.isNaN(certain) ? certain : toCents(exact(amount).times(factor));
  };
}

/** Multiplies amounts by numerator / denominator; safe integers ≥ 0 and > 0. */
export const fractionMultiplier =
  (numerator: number, denominator: number): AmountRule =>
  (amount) =>
    fractionInCents(amount, numerator, denominator);

export const sumOrNaN = (a: number, b: number): number => wholeSum(centsOf(a), centsOf(b)) / 100;

/** The sum of two amounts rounded to the cent. Euros. */
export function sumInCents(a: number, b: number): number | Fault {
  const sum = sumOrNaN(a, b);
  return !Number.isNaN(sum) ? sum : toCents(exact(a).plus(b));
}

/** The sum of a family of amounts: whole cents as an integer, everything else exactly beside it. */
export interface ExactSum {
  cents: number;
  rest: Decimal | undefined;
}

export const emptySum = (): ExactSum => ({ cents: 0, rest: undefined });

export function addTo(sum: ExactSum, amount: number): void {
  const total = wholeSum(sum.cents, centsOf(amount));
  if (!Number.isNaN(total)) sum.cents = total;
  else sum.rest = (sum.rest ?? exact(0)).plus(amount);
}

/** The sum in euros, exactly. */
export const totalOf = (sum: ExactSum): Decimal => {
  const cents = exact(sum.cents).times(ONE_HUNDREDTH);
  return sum.rest === undefined ? cents : cents.plus(sum.rest);
};
