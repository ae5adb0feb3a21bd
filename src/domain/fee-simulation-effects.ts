/** What a trial grid does to the plan, and what it brings when members leave (definitions §1, §4, §6). */
import type { Decimal } from "./decimals";
import { ZERO, exact, quotient } from "./decimals";
import type { Fault } from "./fault";
import { EMPTY_BASE, fault, isFault } from "./fault";
import type { FeeComparison } from "./fee-simulation";
import { productInCents, roundToCents, toCents } from "./money";
import { SHARE, isWithin } from "./quantities";

/** Share of fees below which the plan asks for vigilance (definitions §4). */
const FEES_MARK = 0.15;

/** The figures of the financing plan that fees weigh on, € ≥ 0. */
export interface FeePlan {
  /** Total of the plan, valued contributions included (B). */
  readonly budget: number;
  readonly publicCash: number;
  /** Fees included. */
  readonly privateCash: number;
  /** Fees in the plan; the list may say otherwise, and only its difference is added. */
  readonly fees: number;
  /** Share of the fees due that is never paid; 0 by default. */
  readonly unpaidRate?: number;
  /** Share of the budget that fees should reach; 15 % by default. */
  readonly share?: number;
}

/** A rate before, and after in two readings: new fees come on top of the budget, or take the place of public money. */
export interface RateReadings {
  readonly before: number | Fault;
  readonly added: number | Fault;
  readonly replacing: number | Fault;
}

export interface FeeEffects {
  /** More fees received in a year than today, over the members compared; negative for less. €, to the cent. */
  readonly gain: number | Fault;
  /** Fees / budget (B). */
  readonly share: RateReadings;
  /** Private cash / cash. Beyond the public money there is, new fees are added in both readings. */
  readonly net: RateReadings;
  /** Average fee that would bring the share asked for, €, unrounded: share × B / members. */
  readonly averageNeeded: number | Fault;
}

/** A part that gains and a whole that may grow; `#NUM!` when the part would fall below nothing. */
function grown(part: Decimal, base: Decimal): number | Fault {
  return part.isNegative() || base.isNegative()
    ? fault("#NUM!", "outOfDomain", { found: part.toNumber() })
    : quotient(part, base);
}

/** What a trial grid does to the plan when nobody leaves. */
export function effectsOfFees({ all, today }: FeeComparison, plan: FeePlan): FeeEffects {
  const { unpaidRate = 0, share = FEES_MARK } = plan;
  const paid = exact(1).minus(unpaidRate);
  const gain = toCents(exact(all.trial).times(paid).minus(exact(all.today).times(paid)));
  const more = isFault(gain) ? ZERO : exact(gain);
  const [budget, fees] = [exact(plan.budget), exact(plan.fees)];
  const privateCash = exact(plan.privateCash);
  const cash = privateCash.plus(plan.publicCash);
  // Public money cannot be replaced beyond what there is.
  const beyond = more.gt(plan.publicCash) ? more.minus(plan.publicCash) : ZERO;
  return {
    gain,
    share: {
      before: quotient(fees, budget),
      added: grown(fees.plus(more), budget.plus(more)),
      replacing: grown(fees.plus(more), budget.plus(beyond)),
    },
    net: {
      before: quotient(privateCash, cash),
      added: grown(privateCash.plus(more), cash.plus(more)),
      replacing: grown(privateCash.plus(more), cash.plus(beyond)),
    },
    averageNeeded: averageFeeNeeded(plan.budget, today.members, share),
  };
}

/** Average fee for fees to be a share of the budget, €, unrounded; `#DIV/0!` without members (definitions §6). */
export const averageFeeNeeded = (budget: number, members: number, share = FEES_MARK): number | Fault =>
  members === 0 ? EMPTY_BASE : quotient(exact(share).times(budget), exact(members));

export interface Attrition {
  /** Losers who leave, on average: the share of them, not a whole number. */
  readonly leaving: number;
  /** Fees of the trial grid without theirs, €, to the cent. */
  readonly revenue: number;
  /** That less today's fees, over the members compared: negative when the rise no longer pays. */
  readonly difference: number;
}

/**
 * Revenue of the trial grid when a share of those who would pay more leave, each counted for that share of the fee.
 * @returns `#NUM!` for a share outside [0;1]
 */
export function attritionOf({ all, trial }: FeeComparison, share: number): Attrition | Fault {
  if (!isWithin(share, SHARE)) return fault("#NUM!", "outOfDomain", { found: share, takes: SHARE.name });
  const lost = productInCents(all.losers.trial, share);
  if (isFault(lost)) return lost;
  const revenue = roundToCents(toNumber(exact(trial.total).minus(lost)));
  const difference = roundToCents(toNumber(exact(all.difference).minus(lost)));
  if (isFault(revenue)) return revenue;
  if (isFault(difference)) return difference;
  return { leaving: toNumber(exact(all.losers.count).times(share)), revenue, difference };
}

const toNumber = (value: Decimal): number => value.toNumber() + 0;
