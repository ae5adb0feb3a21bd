/** Indexation: growth by a rate, year after year (definitions §6). */
import { Decimal, ONE, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { TOO_LARGE } from "./fault";
import type { AmountRule } from "./money";
import { fractionMultiplier, multiplierBy } from "./money";
import { scaledBy } from "./whole-numbers";

const RATE_SCALE = 1e6;
/** Digits up to which a power is computed exactly. */
const EXACT_DIGITS = 2000;
/** Digits of the approximations of longer ones, tried in turn. */
const PRECISIONS = [60, 240, 960, 3840];

interface Approximation {
  readonly power: Decimal;
  /** Bound of its relative error. */
  readonly error: Decimal;
}

/** factor^years to so many digits. */
function approximatePower(factor: Decimal, years: number, digits: number): Approximation {
  const Rounded = Decimal.clone({ precision: digits });
  let power = new Rounded(1);
  let square = new Rounded(factor);
  for (let left = BigInt(years); left > 0n; left >>= 1n) {
    if (left & 1n) power = power.times(square);
    square = square.times(square);
  }
  // A rounding counts as often as its result is used: less than four times the number of years in all.
  const error = new Decimal(10)
    .pow(1 - digits)
    .times(4)
    .times(years);
  return { power: new Decimal(power), error };
}

/**
 * Powers too long to be written out: precise enough when both ends of what the exact value may be are rounded to the
 * same double (rounding never decreases when its argument grows).
 */
function longPower(factor: Decimal, years: number, rounded: (value: Decimal) => number | Fault): AmountRule {
  const known = new Map<number, Approximation>();
  return (amount) => {
    // Nothing stays nothing, even where the power is beyond what can be written.
    if (amount === 0) return 0;
    for (const digits of PRECISIONS) {
      const found = known.get(digits) ?? approximatePower(factor, years, digits);
      known.set(digits, found);
      // Over so many years these digits tell nothing, not even the sign.
      if (found.error.gte(1)) continue;
      const product = found.power.times(amount);
      if (!product.isFinite()) return TOO_LARGE;
      const margin = product.times(found.error);
      const low = rounded(product.minus(margin));
      if (low === rounded(product.plus(margin))) return low;
    }
    throw new Error("3,840 digits tell any power of a double from any double");
  };
}

/** What a single year at a rate makes of an amount, in millionths; NaN for other indexations. */
export const indexedPart = (rate: number, years: number, decimals: number): number =>
  years === 1 && decimals === 2 ? RATE_SCALE + scaledBy(RATE_SCALE, rate) : NaN;

/**
 * amount × (1 + rate)^years, rounded to some decimals, half away from zero. Euros.
 * @param rate a fraction above −1
 * @param years whole, ≥ 0
 * @param decimals whole, ≥ 0
 * @returns a rule that gives `#NUM!` beyond the range of doubles
 */
export function indexation(rate: number, years: number, decimals: number): AmountRule {
  const part = indexedPart(rate, years, decimals);
  if (!Number.isNaN(part)) return fractionMultiplier(part, RATE_SCALE);
  const factor = ONE.plus(rate);
  // No double has a digit beyond these.
  const places = Math.min(decimals, EXACT_DIGITS);
  const rounded = (value: Decimal): number | Fault => toDouble(value.toDecimalPlaces(places));
  // Only 1 has a power that stays short over so many years, so that a product may lie just between two cents.
  if (!factor.eq(1) && factor.precision() * years > EXACT_DIGITS) return longPower(factor, years, rounded);
  const power = factor.pow(years);
  return places === 2 ? multiplierBy(power) : (amount) => rounded(power.times(amount));
}
