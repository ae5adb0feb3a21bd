/** Membership fees by slab of headcount or turnover (definitions §6). */
import type { Fault } from "./fault";
import { fault } from "./fault";
import { smallestReaching } from "./thresholds";

/** The slabs of a grid, ready to be searched: the smallest size that enters each of them. */
export interface Slabs {
  readonly bounds: readonly number[];
  readonly entries: readonly number[];
}

/**
 * Slabs from their lower bounds, included; the upper ones are excluded.
 * @returns `#VALUE!` when the bounds do not strictly increase.
 */
export function slabsOf(bounds: readonly number[]): Slabs | Fault {
  for (let i = 1; i < bounds.length; i++) {
    const previous = bounds[i - 1] as number;
    const bound = bounds[i] as number;
    if (!(bound > previous)) {
      return fault("#VALUE!", "boundsNotIncreasing", { found: bound, known: [previous] });
    }
  }
  return { bounds, entries: bounds.map(smallestReaching) };
}

/** The place of the slab that a size belongs to; -1 below the first bound. */
export function slabOf(entries: readonly number[], size: number): number {
  let slab = entries.length - 1;
  while (slab >= 0 && size < (entries[slab] as number)) slab--;
  return slab;
}

/** `#N/A`: the grid says nothing of sizes below its first bound. */
export const belowFirstBound = (slabs: Slabs, size: number): Fault =>
  fault("#N/A", "belowFirstBound", { found: size, known: slabs.bounds.slice(0, 1) });

/** `#N/A`: an amount that is not published is never interpolated. */
export const slabNotSet = (slabs: Slabs, slab: number): Fault =>
  fault("#N/A", "slabNotSet", { known: slabs.bounds.slice(slab, slab + 1) });
