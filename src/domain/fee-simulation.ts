/**
 * A trial fee grid beside today's: revenue, slab by slab who pays more and who pays less, and what the rise would stand.
 *
 * Everything is counted in whole cents, today's fees once for any number of trials. A member who has no fee under one of
 * the two grids (slab without an amount, size unknown) is counted apart, never as 0.
 */
import type { Fault } from "./fault";
import { EMPTY_BASE, TOO_LARGE, isFault } from "./fault";
import type { Fee, FeePlace, PreparedGrid } from "./fee-simulation-chain";
import { prepareGrid } from "./fee-simulation-chain";
import type { FeeChange, Tally } from "./fee-simulation-change";
import { addTally, changeOf, countMember, newTally } from "./fee-simulation-change";
import type { FeeGrid } from "./fee-simulation-grid";
import type { Member } from "./fee-simulation-members";
import { centsOf } from "./money";

/** Members and fees of a place in a grid. Euros. */
export interface PlaceRevenue {
  readonly place: FeePlace;
  readonly members: number;
  readonly withoutFee: number;
  readonly total: number;
}

/** What a grid brings. Euros. */
export interface FeeRevenue {
  readonly members: number;
  /** Members whose fee cannot be computed: not in the total. */
  readonly withoutFee: number;
  readonly total: number;
  /** total / members, unrounded, as on the sheet; `#DIV/0!` without members. */
  readonly average: number | Fault;
  /** Every slab, flat fee and rate of the grid in its order, then those outside; they sum to the whole. */
  readonly places: readonly PlaceRevenue[];
  /** Why nobody can pay by the slabs or the rate. */
  readonly fault: Fault | undefined;
}

export interface PlaceChange extends FeeChange {
  readonly place: FeePlace;
}

export interface FeeComparison {
  readonly today: FeeRevenue;
  readonly trial: FeeRevenue;
  readonly all: FeeChange;
  /** By place in the trial grid: slabs, flat fees, rate, outside. */
  readonly places: readonly PlaceChange[];
  /** In the order of the members. */
  readonly todayFees: readonly Fee[];
  readonly trialFees: readonly Fee[];
  /** trial − today of each member, €; NaN where one of the two is missing. */
  readonly differences: Float64Array;
}

/** The fees of a list under one grid. */
interface Fees {
  readonly grid: PreparedGrid;
  readonly fees: readonly Fee[];
  /** Whole cents, NaN where there is no fee. */
  readonly cents: Float64Array;
  readonly places: Int32Array;
  readonly revenue: FeeRevenue;
}

/** A list of members and what they pay today: what every trial starts from. */
export interface FeeBaseline {
  readonly members: readonly Member[];
  readonly year: number;
  readonly today: FeeRevenue;
  readonly fees: Fees;
}

function revenueOf(grid: PreparedGrid, cents: Float64Array, places: Int32Array): FeeRevenue | Fault {
  const count = grid.places.length;
  const [members, withoutFee, totals] = [
    new Int32Array(count),
    new Int32Array(count),
    new Float64Array(count),
  ];
  let total = 0;
  let missing = 0;
  for (let i = 0; i < cents.length; i++) {
    const [place, fee] = [places[i] as number, cents[i] as number];
    members[place]! += 1;
    if (Number.isNaN(fee)) {
      withoutFee[place]! += 1;
      missing++;
    } else {
      totals[place]! += fee;
      total += fee;
    }
  }
  if (total > Number.MAX_SAFE_INTEGER) return TOO_LARGE;
  return {
    members: cents.length,
    withoutFee: missing,
    total: total / 100,
    average: cents.length === 0 ? EMPTY_BASE : total / (100 * cents.length),
    places: grid.places.map((place, k) => ({
      place,
      members: members[k] as number,
      withoutFee: withoutFee[k] as number,
      total: (totals[k] as number) / 100,
    })),
    fault: grid.fault,
  };
}

function feesUnder(members: readonly Member[], grid: FeeGrid, year: number): Fees | Fault {
  const prepared = prepareGrid(grid, year);
  const fees = new Array<Fee>(members.length);
  const cents = new Float64Array(members.length);
  const places = new Int32Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const member = members[i] as Member;
    const place = prepared.placeOf(member);
    const fee = prepared.feeAt(place, member);
    const whole = typeof fee === "number" ? centsOf(fee) : NaN;
    // A fee to the cent that is no whole number of cents is beyond those that can be counted exactly.
    if (typeof fee === "number" && Number.isNaN(whole)) return TOO_LARGE;
    places[i] = place;
    fees[i] = fee;
    cents[i] = whole;
  }
  const revenue = revenueOf(prepared, cents, places);
  return isFault(revenue) ? revenue : { grid: prepared, fees, cents, places, revenue };
}

/**
 * Today's fees of a list, computed once.
 * @returns `#NUM!` when they are too large to be counted in exact cents (about 90 trillion euros in all)
 */
export function feeBaseline(members: readonly Member[], today: FeeGrid, year: number): FeeBaseline | Fault {
  const fees = feesUnder(members, today, year);
  return isFault(fees) ? fees : { members, year, today: fees.revenue, fees };
}

/**
 * A trial grid beside today's, for the members and the year of a baseline.
 * @returns `#NUM!` when fees are too large to be counted in exact cents
 */
export function compareGrids(baseline: FeeBaseline, trial: FeeGrid): FeeComparison | Fault {
  const { members, year, fees: today } = baseline;
  const next = feesUnder(members, trial, year);
  if (isFault(next)) return next;
  const tallies = next.grid.places.map(newTally);
  const differences = new Float64Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const [before, after] = [today.cents[i] as number, next.cents[i] as number];
    differences[i] = (after - before) / 100;
    countMember(tallies[next.places[i] as number] as Tally, before, after);
  }
  const all = newTally();
  for (const tally of tallies) addTally(all, tally);
  return {
    today: today.revenue,
    trial: next.revenue,
    all: changeOf(all),
    places: tallies.map((tally, k) => ({ place: next.grid.places[k] as FeePlace, ...changeOf(tally) })),
    todayFees: today.fees,
    trialFees: next.fees,
    differences,
  };
}
