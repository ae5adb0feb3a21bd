/**
 * Comparisons with a threshold or a bound, and ceilings: a tolerance of 1e-9 forgives what binary fractions and
 * spreadsheet formulas do to round figures (0.1 + 0.05 does not trip "> 15 %").
 *
 * The tolerance is applied exactly, once, to the threshold: afterwards a plain comparison of doubles decides.
 */
import { Decimal, exact, floorOfQuotient } from "./decimals";
import { scaledBy, wholeCeiling, wholeSum } from "./whole-numbers";

export const TOLERANCE = new Decimal("1e-9");

const view = new DataView(new ArrayBuffer(8));

/** The neighbouring double, up (+1) or down (-1). */
function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, value > 0 === direction > 0 ? bits + 1n : bits - 1n);
  return view.getFloat64(0);
}

const PARTS_PER_MILLION = 1e6;
const PARTS_PER_BILLION = 1e9;

/** A threshold of six decimals and so many billionths: a decimal of at most 15 digits, which its double prints; else NaN. */
function shifted(threshold: number, billionths: number): number {
  const scaled = scaledBy(PARTS_PER_MILLION, threshold) * 1000 + billionths;
  return Math.abs(scaled) < 1e15 ? scaled / PARTS_PER_BILLION : NaN;
}

/** The smallest double that reaches a threshold: value ≥ threshold − 1e-9. */
export function smallestReaching(threshold: number): number {
  const plain = shifted(threshold, -1);
  if (!Number.isNaN(plain)) return plain;
  const limit = exact(threshold).minus(TOLERANCE);
  const nearest = limit.toNumber();
  return exact(nearest).gte(limit) ? nearest : neighbour(nearest, 1);
}

/** The largest double that does not exceed a threshold: value ≤ threshold + 1e-9. */
export function largestWithin(threshold: number): number {
  const plain = shifted(threshold, 1);
  if (!Number.isNaN(plain)) return plain;
  const limit = exact(threshold).plus(TOLERANCE);
  const nearest = limit.toNumber();
  return exact(nearest).lte(limit) ? nearest : neighbour(nearest, -1);
}

/** ⌈(a − b) / step − 1e-9⌉ of figures of six decimals at most, a > b and step > 0; else NaN. */
export const steps = (a: number, b: number, step: number): number =>
  wholeCeiling(
    wholeSum(scaledBy(PARTS_PER_MILLION, a), -scaledBy(PARTS_PER_MILLION, b)),
    scaledBy(PARTS_PER_MILLION, step),
  );

/** ⌈numerator / denominator − 1e-9⌉ for a denominator above 0. */
export function ceilingOfQuotient(numerator: Decimal, denominator: Decimal): Decimal {
  const eased = numerator.minus(denominator.times(TOLERANCE));
  return floorOfQuotient(eased.negated(), denominator).negated();
}
