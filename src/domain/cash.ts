/** Cash needs over periods (definitions §12). Euros ≥ 0, results to the cent. */
import { Decimal, ONE, ZERO, exact } from "./decimals";
import type { Fault } from "./fault";
import { centsOf, toCents } from "./money";
import { commonDivisor, roundedWholeQuotient, scaledBy, wholeProduct } from "./whole-numbers";

/** The deepest balance in cents, or NaN when an amount is not in whole cents or a sum of them could be inexact. */
function lowestInCents(receipts: readonly number[], payments: readonly number[], opening: number): number {
  let balance = centsOf(opening);
  let lowest = Math.min(balance, 0);
  let reach = Math.abs(balance);
  for (let period = 0; period < receipts.length; period++) {
    const received = centsOf(receipts[period] as number);
    const paid = centsOf(payments[period] as number);
    balance += received - paid;
    reach += received + paid;
    if (balance < lowest) lowest = balance;
  }
  return reach <= Number.MAX_SAFE_INTEGER ? lowest : NaN;
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
  const cents = lowestInCents(receipts, payments, opening);
  if (!Number.isNaN(cents)) return -cents / 100 + 0;
  let balance = exact(opening);
  let lowest = Decimal.min(balance, ZERO);
  receipts.forEach((amount, period) => {
    balance = balance.plus(amount).minus(payments[period] as number);
    lowest = Decimal.min(lowest, balance);
  });
  return toCents(lowest.negated());
}

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
  let total = 0;
  for (let month = 0; month < expenses.length; month++) total += centsOf(expenses[month] as number);
  if (!(total * base <= Number.MAX_SAFE_INTEGER)) return NaN;
  const advanced = total * advanceParts;
  const reimbursable = total * base - advanced;
  let [spent, reimbursed, peak] = [0, 0, 0];
  for (let month = 0; month < expenses.length; month++) {
    spent += centsOf(expenses[month] as number) * base;
    if (month >= delay) reimbursed += centsOf(expenses[month - delay] as number) * base;
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
