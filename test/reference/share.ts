/** Sharing an amount to the cent without losing one: largest remainder, ties to the first (functions.md, REPARTIR). */
import * as q from "./fraction";
import type { Fraction } from "./fraction";

/**
 * Shares of `amount` (rounded to the cent first) pro rata of non-negative weights of which one at least is not 0.
 * A negative amount is shared as its opposite would be.
 */
export function share(amount: Fraction, weights: readonly Fraction[]): Fraction[] {
  if (q.sign(amount) < 0) return share(q.neg(amount), weights).map(q.neg);
  const cents = q.mul(q.toCents(amount), q.fraction(100n));
  const total = q.sum(weights);
  const quotas = weights.map((weight) => q.div(q.mul(cents, weight), total));
  const shares = quotas.map(q.floor);
  const left = Number(cents.n - shares.reduce((a, b) => a + b, 0n));
  quotas
    .map((quota, index) => ({ index, rest: q.sub(quota, q.fraction(q.floor(quota))) }))
    .sort((a, b) => q.compare(b.rest, a.rest) || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (shares[index] = (shares[index] ?? 0n) + 1n));
  return shares.map((share) => q.fraction(share, 100n));
}
