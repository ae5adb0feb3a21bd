/** Cash needs over periods (definitions §12). Euros ≥ 0, results to the cent. */
import { Decimal, ONE, ZERO, exact } from "./decimals";
import type { Fault } from "./fault";
import { centsOf, toCents } from "./money";
import { commonDivisor, roundedWholeQuotient, scaledBy, wholeProduct } from "./whole-numbers";

/** A balance carried from period to period: in whole cents as long as they are exact, then with all its decimals. */
export interface CashBalance {
  /** Cents, and the deepest that they have been; 0 or less. */
  now: number;
  lowest: number;
  /** The sum of all magnitudes: while it is a safe integer, so is every balance. */
  reach: number;
  /** The same in euros, from the first amount on that is not in whole cents. */
  exactly: { now: Decimal; lowest: Decimal } | undefined;
}

/** @param opening balance before the first period, of either sign */
export function balanceFrom(opening: number): CashBalance {
  const now = centsOf(opening);
  if (!Number.isNaN(now)) return { now, lowest: Math.min(now, 0), reach: Math.abs(now), exactly: undefined };
  const all = exact(opening);
  return { now: 0, lowest: 0, reach: 0, exactly: { now: all, lowest: Decimal.min(all, ZERO) } };
}

/** Carries a balance through a period with what it brings in and what it takes out, both ≥ 0. */
export function addPeriod(balance: CashBalance, received: number, paid: number): void {
  const came = centsOf(received);
  const went = centsOf(paid);
  const reach = balance.reach + came + went;
  if (reach <= Number.MAX_SAFE_INTEGER && balance.exactly === undefined) {
    balance.reach = reach;
    balance.now += came - went;
    if (balance.now < balance.lowest) balance.lowest = balance.now;
    return;
  }
  const before = (balance.exactly ??= {
    now: exact(balance.now).div(100),
    lowest: exact(balance.lowest).div(100),
  });
  const now = before.now.plus(received).minus(paid);
  balance.exactly = { now, lowest: Decimal.min(before.lowest, now) };
}

/** The deepest negative balance over the periods, as an amount ≥ 0. */
export const cashNeed = ({ lowest, exactly }: CashBalance): number | Fault =>
  exactly === undefined ? -lowest / 100 + 0 : toCents(exactly.lowest.negated());

const SHARE_SCALE = 1e6;

/** A share of six decimals at most as numerator / denominator, in lowest terms; NaN when it has more. */
function asFraction(share: number): readonly [numerator: number, denominator: number] {
  const scaled = scaledBy(SHARE_SCALE, share);
  if (Number.isNaN(scaled)) return [NaN, NaN];
  const divisor = commonDivisor(scaled, SHARE_SCALE);
  return [scaled / divisor, SHARE_SCALE / divisor];
}

/** `grantToAdvance` on whole numbers: cents × the denominator of the advance. NaN when one of them could be inexact. */
function advancedInCents(expenses: readonly number[], rate: number, delay: number, advance: number): number {
  const [rateParts, rateBase] = asFraction(rate);
  const [advanceParts, base] = asFraction(advance);
  const cents = new Float64Array(expenses.length);
  let total = 0;
  for (let month = 0; month < cents.length; month++)
    total += cents[month] = centsOf(expenses[month] as number);
  if (!(total * base <= Number.MAX_SAFE_INTEGER)) return NaN;
  const advanced = total * advanceParts;
  const reimbursable = total * base - advanced;
  let [spent, reimbursed, peak] = [0, 0, 0];
  for (let month = 0; month < cents.length; month++) {
    spent += (cents[month] as number) * base;
    if (month >= delay) reimbursed += (cents[month - delay] as number) * base;
    peak = Math.max(peak, spent - advanced - Math.min(reimbursed, reimbursable));
  }
  const product = wholeProduct(peak, rateParts);
  return Number.isNaN(product) ? NaN : roundedWholeQuotient(product, base * rateBase) / 100;
}

/**
 * The peak of a grant that must be advanced. The aid for the expenses of month k arrives at k + delay, the advance at
 * the start, and receipts never exceed the grant.
 * @param expenses of each month
 * @param rate of the grant, a fraction
 * @param delay in months, whole
 * @param advance share of the grant received at the start
 */
export function grantToAdvance(
  expenses: readonly number[],
  rate: number,
  delay: number,
  advance: number,
): number | Fault {
  const quick = advancedInCents(expenses, rate, delay, advance);
  if (!Number.isNaN(quick)) return quick;
  // All is in proportion to the rate: count expenses, and multiply in the end.
  const total = expenses.reduce((sum, expense) => sum.plus(expense), ZERO);
  // What the advance has not covered yet is all that reimbursements may still bring.
  const reimbursable = total.times(ONE.minus(advance));
  const advanced = total.minus(reimbursable);
  let spent = ZERO;
  let reimbursed = ZERO;
  let peak = ZERO;
  expenses.forEach((expense, month) => {
    spent = spent.plus(expense);
    if (month >= delay) reimbursed = reimbursed.plus(expenses[month - delay] as number);
    const received = advanced.plus(Decimal.min(reimbursed, reimbursable));
    peak = Decimal.max(peak, spent.minus(received));
  });
  return toCents(peak.times(rate));
}
