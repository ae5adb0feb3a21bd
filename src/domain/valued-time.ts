/** Time that companies give, valued (definitions §4, §13). */
import { ONE, exact, quotient } from "./decimals";
import type { Fault } from "./fault";
import { centsOf, productInCents } from "./money";
import { scaledBy, wholeProduct } from "./whole-numbers";

/** Valued time to the cent: hours × hourly value, both ≥ 0. Euros. */
export const valuedTime = (hours: number, hourlyValue: number): number | Fault =>
  productInCents(hours, hourlyValue);

/** The share of valued time above which the memento asks whether it is reasonable (VIGILANCE.TEMPS). */
export const VALUED_TIME_MARK = 0.15;

const SHARE_SCALE = 1e6;

/**
 * The most valued time (€, unrounded) that stays within a share of the whole plan: share / (1 − share) × cash budget.
 * @param share a fraction in [0;1[
 */
export function mostValuedTime(cashBudget: number, share = VALUED_TIME_MARK): number | Fault {
  const scaledShare = scaledBy(SHARE_SCALE, share);
  const most = wholeProduct(scaledShare, centsOf(cashBudget)) / (100 * (SHARE_SCALE - scaledShare));
  return !Number.isNaN(most) ? most : quotient(exact(share).times(cashBudget), ONE.minus(share));
}
