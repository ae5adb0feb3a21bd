/**
 * Exact arithmetic, and the one place where an exact value becomes a double again.
 *
 * A double is read as the shortest decimal that prints it: 12.02 means 12.02, not the nearby binary fraction.
 */
import DecimalJs from "decimal.js";
import type { Fault } from "./fault";
import { EMPTY_BASE, TOO_LARGE } from "./fault";

/**
 * Nothing is rounded on the way: the widest sum of products of three doubles (1e308 down to 5e-324, 17 digits each)
 * has some 2,000 digits.
 */
export const Decimal = DecimalJs.clone({ precision: 4000, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

export const exact = (value: number): Decimal => new Decimal(value);

/** The double nearest to an exact value; never -0, `TOO_LARGE` beyond the doubles. */
export function toDouble(value: Decimal): number | Fault {
  const double = value.toNumber() + 0;
  return Number.isFinite(double) ? double : TOO_LARGE;
}

/** Quotients cut towards zero after so many digits; the last is enough to tell any quotient from any midpoint. */
const CUTS = [40, 120, 1000, 8000].map((precision) =>
  DecimalJs.clone({ precision, rounding: DecimalJs.ROUND_DOWN }),
);

/**
 * The double nearest to numerator / denominator. The quotient lies between its cut and the next decimal; when both
 * read as the same double that is the answer, else more digits are needed.
 */
export function quotient(numerator: Decimal, denominator: Decimal): number | Fault {
  if (denominator.isZero()) return EMPTY_BASE;
  let nearest = 0;
  for (const Cut of CUTS) {
    const low = new Cut(numerator).div(denominator);
    nearest = low.toNumber() + 0;
    if (low.isZero()) break;
    const step = new Decimal(10).pow(low.e - Cut.precision + 1);
    const high = new Decimal(low).plus(low.isNegative() ? step.negated() : step);
    if (high.toNumber() === nearest || new Decimal(low).times(denominator).eq(numerator)) break;
  }
  return Number.isFinite(nearest) ? nearest : TOO_LARGE;
}

/** ⌊numerator / denominator⌋ for a denominator above 0, exactly. */
export const floorOfQuotient = (numerator: Decimal, denominator: Decimal): Decimal => {
  const truncated = numerator.divToInt(denominator);
  return truncated.times(denominator).gt(numerator) ? truncated.minus(1) : truncated;
};
