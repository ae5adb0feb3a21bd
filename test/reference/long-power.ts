/** Powers too long to be written out, between two bounds: binary floating point on BigInt, rounded down and up. */
import * as q from "./fraction";
import type { Fraction } from "./fraction";

/** m × 2^e, m ≥ 0. */
interface Float {
  readonly m: bigint;
  readonly e: bigint;
}

/** Keeps the leading bits; what is cut off is lost downwards, or counted as one upwards. */
function cut({ m, e }: Float, bits: number, isUp: boolean): Float {
  const excess = BigInt(Math.max(0, q.bitLength(m) - bits));
  const kept = m >> excess;
  return { m: isUp && kept << excess !== m ? kept + 1n : kept, e: e + excess };
}

function fromFraction(a: Fraction, bits: number, isUp: boolean): Float {
  const shift = BigInt(bits + q.bitLength(a.d));
  const scaled = a.n << shift;
  const quotient = scaled / a.d;
  return { m: isUp && quotient * a.d !== scaled ? quotient + 1n : quotient, e: -shift };
}

/** Far beyond the doubles on either side, even when multiplied by the largest or the smallest of them. */
const FAR = 4000n;

function toFraction({ m, e }: Float): Fraction {
  const height = e + BigInt(q.bitLength(m));
  if (height > FAR) return q.fraction(1n << FAR);
  if (height < -FAR) return q.ZERO;
  return e >= 0n ? q.fraction(m << e) : q.fraction(m, 1n << -e);
}

/** A bound of base^exponent (base > 0), from below or from above. Beyond 2^±4000, a value that stands for it. */
function bound(base: Fraction, exponent: bigint, bits: number, isUp: boolean): Fraction {
  const times = (a: Float, b: Float): Float => cut({ m: a.m * b.m, e: a.e + b.e }, bits, isUp);
  let power: Float = { m: 1n, e: 0n };
  let square = fromFraction(base, bits, isUp);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left % 2n === 1n) power = times(power, square);
    square = times(square, square);
  }
  return toFraction(power);
}

/** Up to so many bits a power is written out. */
const WRITTEN_BITS = 1_000_000n;
const PRECISIONS = [256, 4096, 16_384];

/**
 * What a rule that never decreases makes of base^exponent (base > 0, exponent ≥ 0): of the power itself, or of two
 * bounds of which it makes the same.
 */
export function throughPower<T>(base: Fraction, exponent: bigint, rule: (power: Fraction) => T): T {
  const bits = BigInt(q.bitLength(base.n) + q.bitLength(base.d));
  if (q.compare(base, q.ONE) === 0 || bits * exponent <= WRITTEN_BITS) return rule(q.pow(base, exponent));
  for (const precision of PRECISIONS) {
    const low = rule(bound(base, exponent, precision, false));
    if (low === rule(bound(base, exponent, precision, true))) return low;
  }
  throw new Error(`${Math.max(...PRECISIONS)} bits do not tell a power from a double`);
}
