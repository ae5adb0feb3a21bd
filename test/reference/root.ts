/** The inner terms of a geometric path: irrational, so computed to 40 significant digits. */
import * as q from "./fraction";
import type { Fraction } from "./fraction";

const DIGITS = 40n;

/** Number of decimal digits before the point of a positive fraction, within one. */
const magnitude = (a: Fraction): bigint => BigInt(a.n.toString().length - a.d.toString().length);

/** Largest whole number whose `degree`-th power is ≤ n. */
function wholeRoot(n: bigint, degree: bigint): bigint {
  // Newton's method comes down from above: start from a logarithm, a hair too large.
  const digits = n.toString();
  const logarithm = digits.length - 1 + Math.log10(Number(`${digits[0]}.${digits.slice(1, 16)}`));
  const perFactor = logarithm / Number(degree);
  const whole = Math.floor(perFactor);
  const mantissa = BigInt(Math.ceil(10 ** (perFactor - whole) * 1e9) + 2);
  let root = (mantissa * 10n ** BigInt(whole)) / 10n ** 9n + 1n;
  for (;;) {
    const next = ((degree - 1n) * root + n / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

/** (a^i × b^j)^(1/(i+j)) for positive a and b, to 40 significant digits. */
export function rootOfProduct(a: Fraction, i: number, b: Fraction, j: number): Fraction {
  const degree = BigInt(i + j);
  const product = { n: a.n ** BigInt(i) * b.n ** BigInt(j), d: a.d ** BigInt(i) * b.d ** BigInt(j) };
  const scale = DIGITS - magnitude(product) / degree;
  const power = 10n ** ((scale < 0n ? -scale : scale) * degree);
  const scaled = scale < 0n ? product.n / (product.d * power) : (product.n * power) / product.d;
  return q.mul(q.fraction(wholeRoot(scaled, degree)), q.pow(q.fraction(10n), -scale));
}
