/** Cash needs over periods (definitions §12). Euros ≥ 0, results to the cent. */
import { Decimal, ONE, ZERO, exact } from "./decimals";
import type { Fault } from "./fault";
import { centsOf, toCents } from "./money";

/** Whole cents of every amount when no sum of them can leave the safe integers; else undefined. */
function allInCents(...lists: (readonly number[])[]): number[][] | undefined {
  const cents = lists.map((list) => list.map(centsOf));
  const reach = cents.flat().reduce((sum, amount) => sum + Math.abs(amount), 0);
  return reach <= Number.MAX_SAFE_INTEGER ? cents : undefined;
}

/**
 * The deepest negative balance over the periods, as an amount ≥ 0.
 * @param opening balance before the first period, of either sign
 */
export function cashNeed(
  receipts: readonly number[],
  payments: readonly number[],
  opening: number,
): number | Fault {
  const cents = allInCents(receipts, payments, [opening]);
  if (cents !== undefined) {
    const [received = [], paid = [], [start = 0] = []] = cents;
    let balance = start;
    let lowest = Math.min(start, 0);
    received.forEach((amount, period) => {
      balance += amount - (paid[period] as number);
      lowest = Math.min(lowest, balance);
    });
    return -lowest / 100 + 0;
  }
  let balance = exact(opening);
  let lowest = Decimal.min(balance, ZERO);
  receipts.forEach((amount, period) => {
    balance = balance.plus(amount).minus(payments[period] as number);
    lowest = Decimal.min(lowest, balance);
  });
  return toCents(lowest.negated());
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
