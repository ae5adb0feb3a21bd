/**
 * Shortcuts on whole numbers below 2^53, where floating point is exact. Each gives NaN when it does not apply, and NaN
 * runs through the operations that follow: one test at the end tells whether the exact way is needed.
 */

/**
 * Below this, k/scale has at most 15 significant digits, and two decimals of at most 15 digits never share a double: a
 * double that equals k/scale (scale a power of ten) is printed as k/scale, so it means exactly that.
 */
const FIFTEEN_DIGITS = 1e15;

/** k when a value means k / scale, scale being a power of ten up to 1e6; else NaN. */
export function scaledBy(scale: number, value: number): number {
  // Half a unit more and the floor: quicker than Math.round, and the test tells whether it is the right one.
  const whole = Math.floor(value * scale + 0.5);
  return whole / scale === value && whole < FIFTEEN_DIGITS && whole > -FIFTEEN_DIGITS ? whole : NaN;
}

const orNaN = (value: number): number =>
  value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER ? value : NaN;

/** The sum of two whole numbers, when it is a safe integer. */
export const wholeSum = (a: number, b: number): number => orNaN(a + b);

/** The product of two whole numbers, when it is a safe integer. */
export const wholeProduct = (a: number, b: number): number => orNaN(a * b);

/**
 * How many times a denominator > 0 goes into a numerator ≥ 0, both safe integers. (The operator % is slow beyond 2^31; the
 * rounded quotient is one too large or right, and its product with the denominator is exact.)
 */
export function wholeTimes(numerator: number, denominator: number): number {
  const times = Math.floor(numerator / denominator);
  return numerator - times * denominator < 0 ? times - 1 : times;
}

/** numerator / denominator rounded to a whole number, half up; both as above. */
export function roundedWholeQuotient(numerator: number, denominator: number): number {
  const times = wholeTimes(numerator, denominator);
  return times + (2 * (numerator - times * denominator) >= denominator ? 1 : 0);
}

/** ⌈numerator / denominator − 1e-9⌉, the ceiling with the tolerance of thresholds; both as above. */
export function wholeCeiling(numerator: number, denominator: number): number {
  const times = wholeTimes(numerator, denominator);
  return times + ((numerator - times * denominator) * 1e9 > denominator ? 1 : 0);
}

/** The greatest common divisor of two whole numbers ≥ 0, not both 0. */
export function commonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
