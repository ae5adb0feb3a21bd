/** Who pays more and who pays less when a grid changes. */
import type { Fault } from "./fault";
import { EMPTY_BASE } from "./fault";

/** Members whose fee goes one way, what it changes for them (€ ≥ 0) and what they would pay under the trial grid. */
export interface Movers {
  readonly count: number;
  readonly total: number;
  readonly trial: number;
}

/** What a trial grid changes for some members. Only those with a fee under both grids are compared. Euros. */
export interface FeeChange {
  readonly members: number;
  readonly compared: number;
  /** Members without a fee under one grid at least. */
  readonly withoutFee: number;
  readonly today: number;
  readonly trial: number;
  /** trial − today. */
  readonly difference: number;
  /** Those who would pay less. */
  readonly winners: Movers;
  /** Those who would pay more. */
  readonly losers: Movers;
  readonly unchanged: number;
  /** difference / today, a fraction; `#DIV/0!` when nothing is paid today. */
  readonly rise: number | Fault;
  /** Share of these members' fees that may be lost before the rise loses money: h/(1+h). Nothing when fees do not rise. */
  readonly breakEvenAttrition: number | undefined;
  /** The same when only losers leave: share of what they would pay. */
  readonly breakEvenOfLosers: number | undefined;
}

/** Sums of the members of a place, in cents. */
export interface Tally {
  members: number;
  compared: number;
  today: number;
  trial: number;
  winners: number;
  less: number;
  winnersTrial: number;
  losers: number;
  more: number;
  losersTrial: number;
}

export const newTally = (): Tally => ({
  members: 0,
  compared: 0,
  today: 0,
  trial: 0,
  winners: 0,
  less: 0,
  winnersTrial: 0,
  losers: 0,
  more: 0,
  losersTrial: 0,
});

/** Counts a member by the fees before and after, in cents; NaN for none. */
export function countMember(tally: Tally, before: number, after: number): void {
  tally.members++;
  if (Number.isNaN(before + after)) return;
  tally.compared++;
  tally.today += before;
  tally.trial += after;
  if (after < before) {
    tally.winners++;
    tally.less += before - after;
    tally.winnersTrial += after;
  } else if (after > before) {
    tally.losers++;
    tally.more += after - before;
    tally.losersTrial += after;
  }
}

export function addTally(sum: Tally, part: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
}

/** The figures of a tally. */
export function changeOf(tally: Tally): FeeChange {
  const { members, compared, today, trial, winners, losers } = tally;
  const difference = trial - today;
  const isRise = difference > 0;
  return {
    members,
    compared,
    withoutFee: members - compared,
    today: today / 100,
    trial: trial / 100,
    difference: difference / 100,
    winners: { count: winners, total: tally.less / 100, trial: tally.winnersTrial / 100 },
    losers: { count: losers, total: tally.more / 100, trial: tally.losersTrial / 100 },
    unchanged: compared - winners - losers,
    rise: today === 0 ? EMPTY_BASE : difference / today,
    // h/(1+h) of the rise h = difference/today, without dividing twice.
    breakEvenAttrition: isRise ? difference / trial : undefined,
    breakEvenOfLosers: isRise ? difference / tally.losersTrial : undefined,
  };
}
