/** Sharing an amount so that no cent is lost: largest remainder, ties to the first. */
import { Decimal, exact, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { EMPTY_BASE } from "./fault";
import { centsOf, wholeCents } from "./money";

/** Positions by decreasing remainder, then by position. */
const byRemainder = <T>(remainders: readonly T[], compare: (a: T, b: T) => number): number[] =>
  remainders
    .map((_, index) => index)
    .sort((a, b) => compare(remainders[b] as T, remainders[a] as T) || a - b);

/** Whole cents shared by whole weights, when every product stays a safe integer; else undefined. */
function shareSafely(cents: number, weights: readonly number[]): number[] | undefined {
  const whole = weights.map(centsOf);
  const total = whole.reduce((sum, weight) => sum + weight, 0);
  const largest = whole.reduce((most, weight) => Math.max(most, weight), 0);
  // A weight that is no whole number of hundredths is NaN, and no comparison with NaN holds.
  if (!(total <= Number.MAX_SAFE_INTEGER && cents * largest <= Number.MAX_SAFE_INTEGER)) return undefined;
  let left = cents;
  const remainders: number[] = [];
  const shares = whole.map((weight) => {
    const remainder = (cents * weight) % total;
    const share = (cents * weight - remainder) / total;
    remainders.push(remainder);
    left -= share;
    return share;
  });
  if (left > 0) {
    const order = byRemainder(remainders, (a, b) => a - b);
    for (let i = 0; i < left; i++) shares[order[i] as number]! += 1;
  }
  return shares;
}

function shareExactly(cents: Decimal, weights: readonly number[]): Decimal[] {
  const exactWeights = weights.map(exact);
  const total = exactWeights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  const shares = exactWeights.map((weight) => cents.times(weight).divToInt(total));
  const remainders = exactWeights.map((weight, i) =>
    cents.times(weight).minus(total.times(shares[i] as Decimal)),
  );
  const left = cents.minus(shares.reduce((sum, share) => sum.plus(share), new Decimal(0))).toNumber();
  const order = byRemainder(remainders, (a, b) => a.cmp(b));
  for (let i = 0; i < left; i++) {
    const index = order[i] as number;
    shares[index] = (shares[index] as Decimal).plus(1);
  }
  return shares;
}

/**
 * An amount (€, rounded to the cent first, either sign) shared pro rata of weights ≥ 0; the shares sum to it to the
 * cent. A negative amount is shared as its opposite is.
 * @returns `#DIV/0!` when every weight is 0.
 */
export function shareOut(amount: number | Decimal, weights: readonly number[]): (number | Fault)[] | Fault {
  if (weights.every((weight) => weight === 0)) return EMPTY_BASE;
  const shared = wholeCents(new Decimal(amount));
  const sign = shared.isNegative() ? -1 : 1;
  const cents = shared.abs().times(100);
  const safe = shareSafely(cents.toNumber(), weights);
  if (safe !== undefined) return safe.map((share) => (sign * share) / 100 + 0);
  return shareExactly(cents, weights).map((share) => toDouble(share.times(sign).div(100)));
}
