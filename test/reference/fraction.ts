/**
 * Exact rational numbers on BigInt: the arithmetic of the slow reference.
 * Deliberately naive, and sharing nothing with the code under test (which stands on decimal.js and integer cents).
 */
export interface Fraction {
  readonly n: bigint;
  /** Always positive, coprime with `n`. */
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError("a fraction has no zero denominator");
  if (d === 1n) return { n, d };
  const divisor = gcd(absolute(n), absolute(d));
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

export const ZERO = fraction(0n);
export const ONE = fraction(1n);

/** The value of the shortest decimal that prints the double: 12.02 is 1202/100, not the double's binary value. */
export function fromDouble(x: number): Fraction {
  if (!Number.isFinite(x)) throw new RangeError(`${x} has no exact value`);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x));
  if (!match) throw new RangeError(`${x} does not print as a decimal`);
  const [, sign, whole = "0", decimals = "", exponent = "0"] = match;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? fraction(digits * 10n ** BigInt(power)) : fraction(digits, 10n ** BigInt(-power));
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** Reduced crosswise: the greatest common divisor of two huge numbers, as powers give, would take too long. */
export function mul(a: Fraction, b: Fraction): Fraction {
  const left = fraction(a.n, b.d);
  const right = fraction(b.n, a.d);
  return { n: left.n * right.n, d: left.d * right.d };
}

export const div = (a: Fraction, b: Fraction): Fraction =>
  mul(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
export const neg = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(add, ZERO);

export function pow(a: Fraction, exponent: bigint): Fraction {
  return exponent >= 0n ? { n: a.n ** exponent, d: a.d ** exponent } : pow(div(ONE, a), -exponent);
}

export const sign = (a: Fraction): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => sign(sub(a, b));
export const min = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const max = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const isWhole = (a: Fraction): boolean => a.d === 1n;

/** Largest whole number ≤ a. */
export function floor(a: Fraction): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** The 1e-9 of every comparison with a threshold, and of ceilings (functions.md, "Numbers"). */
export const TOLERANCE = fraction(1n, 10n ** 9n);

/** Smallest whole number ≥ a − 1e-9: 21/0.35 gives 60. */
export const ceilTolerant = (a: Fraction): Fraction => fraction(-floor(neg(sub(a, TOLERANCE))));

/** a > b, clearly. */
export const exceeds = (a: Fraction, b: Fraction): boolean => compare(sub(a, b), TOLERANCE) > 0;

/** Half away from zero, to `decimals` places. */
export function roundTo(a: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const magnitude = (2n * absolute(a.n) * scale + a.d) / (2n * a.d);
  return fraction(a.n < 0n ? -magnitude : magnitude, scale);
}

export const toCents = (a: Fraction): Fraction => roundTo(a, 2);

export const bitLength = (n: bigint): number => {
  const hex = n.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex[0] ?? "0", 16)));
};

/**
 * The double nearest to the exact value, ties to even, subnormals included.
 * ±Infinity beyond the range of doubles; 0 (never −0) when it underflows.
 */
export function toDouble(a: Fraction): number {
  if (a.n === 0n) return 0;
  const magnitude = absolute(a.n);
  // The weight of the last of 53 significant bits, never below that of the smallest subnormal.
  let lastBit = bitLength(magnitude) - bitLength(a.d) - 53;
  const scaled = (bit: number): [bigint, bigint] =>
    bit >= 0 ? [magnitude, a.d << BigInt(bit)] : [magnitude << BigInt(-bit), a.d];
  const [probe, divisor] = scaled(lastBit);
  if (probe / divisor >= 1n << 53n) lastBit += 1;
  lastBit = Math.max(lastBit, -1074);
  const [n, d] = scaled(lastBit);
  let quotient = n / d;
  const twiceRest = 2n * (n - quotient * d);
  if (twiceRest > d || (twiceRest === d && quotient % 2n === 1n)) quotient += 1n;
  if (quotient === 0n) return 0;
  if (lastBit > 971) return a.n < 0n ? -Infinity : Infinity;
  const double = Number(quotient) * 2 ** lastBit;
  return a.n < 0n ? -double : double;
}
