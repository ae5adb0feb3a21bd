/** A fee grid and its rules, as the sheet *Grilles* holds them (definitions §6). */
import type { Entry } from "./fee-simulation-members";
import type { ProrationMode } from "./membership-fees";
import { vocabulary } from "./words";

/** effectif: slabs of headcount · ca: slabs of turnover · taux: a rate of turnover. */
export const FEE_BASES = vocabulary("effectif", "ca", "taux");
export type FeeBase = (typeof FEE_BASES.words)[number];

/** A slab: its lower bound, included, and its fee in euros. Either may be missing; a fee not set is never made up. */
export interface SlabLine {
  readonly from: Entry;
  readonly fee: Entry;
}

/** What members of a type pay whatever their size, in euros; no amount: they pay by the grid. */
export interface FlatFee {
  readonly type: string;
  readonly fee: Entry;
}

/** Amounts in euros ≥ 0, rates as fractions; nothing where the cell is empty. */
export interface FeeGrid {
  readonly base: FeeBase;
  readonly headcountSlabs: readonly SlabLine[];
  readonly turnoverSlabs: readonly SlabLine[];
  /** Base taux: min(maximum; max(minimum; turnover × rate)). */
  readonly turnoverRate: Entry;
  readonly minimum: Entry;
  readonly maximum: Entry;
  readonly premium: Entry;
  /** Whether the premium fee comes on top of the basic one; else in its place. */
  readonly premiumAddsUp: boolean;
  readonly discovery: Entry;
  /** 1 when empty. */
  readonly discoveryYears: Entry;
  readonly flatFees: readonly FlatFee[];
  /** A year, above −1. */
  readonly indexation: Entry;
  /** First year whose amounts are not indexed; none: no indexation. */
  readonly indexedSince: Entry;
  /** By rank in a group; the last one goes on. Empty counts as 0. */
  readonly discounts: readonly Entry[];
  readonly exemptionYears: Entry;
  readonly proration: ProrationMode;
}

/** A grid with nothing set, as the sheet is delivered. */
export const EMPTY_GRID: FeeGrid = {
  base: "effectif",
  headcountSlabs: [],
  turnoverSlabs: [],
  turnoverRate: undefined,
  minimum: undefined,
  maximum: undefined,
  premium: undefined,
  premiumAddsUp: false,
  discovery: undefined,
  discoveryYears: 1,
  flatFees: [],
  indexation: 0,
  indexedSince: undefined,
  discounts: [],
  exemptionYears: 2,
  proration: "aucun",
};
