/**
 * Money in euros, rounded to the cent, half away from zero.
 *
 * decimal.js is the reference; whole cents below 2^53 take integer shortcuts that give the same answer (tests prove it).
 */
import { Decimal, ONE, exact, toDouble } from "./decimals";
import type { Fault } from "./fault";

const ONE_HUNDREDTH = new Decimal("0.01");

/**
 * Below this many cents, k/100 has at most 15 significant digits, and two decimals of at most 15 digits never share
 * a double: a double that equals k/100 is printed as k/100, so it means exactly k cents.
 */
export const SAFE_CENTS = 1e15;

/** Whole cents of an amount, or NaN when it is not a whole number of cents below SAFE_CENTS. */
export function centsOf(amount: number): number {
  const cents = Math.round(amount * 100);
  return cents / 100 === amount && cents < SAFE_CENTS && cents > -SAFE_CENTS ? cents : NaN;
}

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

/** An amount rounded to the cent. Euros. */
export function roundToCents(amount: number): number | Fault {
  const cents = centsOf(amount);
  return cents === cents ? amount + 0 : toCents(exact(amount));
}

/**
 * Share of the magnitude that rounding errors may reach: each of the inputs and operations of the callers adds at
 * most 2^-53, and none of them has more than eight.
 */
const DOUBT = 2 ** -49;

/**
 * An amount computed in floating point from products, quotients and sums of amounts of the same sign, rounded to the
 * cent when no rounding error can have changed the outcome; else NaN, and the exact way is needed.
 */
export function certainCents(approximation: number): number {
  const cents = approximation * 100;
  const rounded = Math.round(cents);
  const isCertain = Math.abs(cents - rounded) < 0.5 - Math.abs(cents) * DOUBT - 1e-300;
  return isCertain ? rounded / 100 + 0 : NaN;
}

/** Decimals of a factor that the integer shortcut takes. */
const FACTOR_SCALE = 1e6;

/** amount × factor rounded to the cent; both ≥ 0. Euros. */
export function productInCents(amount: number, factor: number): number | Fault {
  const certain = certainCents(amount * factor);
  if (certain === certain) return certain;
  // What is left are halves of a cent, which whole numbers settle, and numbers too large or too fine.
  const cents = Math.round(amount * 100);
  const scaled = Math.round(factor * FACTOR_SCALE);
  const product = cents * scaled;
  const isExact = cents / 100 === amount && scaled / FACTOR_SCALE === factor;
  if (isExact && cents < SAFE_CENTS && scaled < SAFE_CENTS && product <= Number.MAX_SAFE_INTEGER) {
    const rest = product % FACTOR_SCALE;
    return ((product - rest) / FACTOR_SCALE + (2 * rest >= FACTOR_SCALE ? 1 : 0)) / 100;
  }
  return toCents(exact(amount).times(factor));
}

/** The sum of a family of amounts: whole cents as an integer, everything else exactly beside it. */
export interface ExactSum {
  cents: number;
  rest: Decimal | undefined;
}

export const emptySum = (): ExactSum => ({ cents: 0, rest: undefined });

export function addTo(sum: ExactSum, amount: number): void {
  const cents = centsOf(amount);
  const total = sum.cents + cents;
  if (total <= Number.MAX_SAFE_INTEGER && total >= -Number.MAX_SAFE_INTEGER) sum.cents = total;
  else sum.rest = (sum.rest ?? exact(0)).plus(amount);
}

/** The sum in euros, exactly. */
export const totalOf = (sum: ExactSum): Decimal => {
  const cents = exact(sum.cents).times(ONE_HUNDREDTH);
  return sum.rest === undefined ? cents : cents.plus(sum.rest);
};

/** The sum of amounts in euros, exactly. */
export function sumOf(amounts: readonly number[]): Decimal {
  const sum = emptySum();
  for (const amount of amounts) addTo(sum, amount);
  return totalOf(sum);
}
