/** Membership fees by slab of headcount or turnover (definitions §6). */
import type { Fault } from "./fault";
import { fault } from "./fault";
import { smallestReaching } from "./thresholds";

/** The slabs of a grid, ready to be searched: the smallest size that enters each of them. */
export interface Slabs {
  readonly bounds: readonly number[];
  readonly entries: readonly number[];
}

/** `#VALUE!` when the lower bounds of slabs do not strictly increase. */
export function faultOfBounds(bounds: readonly number[]): Fault | undefined {
  for (let i = 1; i < bounds.length; i++) {
    const previous = bounds[i - 1] as number;
    const bound = bounds[i] as number;
    if (!(bound > previous)) {
      return fault("#VALUE!", "boundsNotIncreasing", { found: bound, known: [previous] });
    }
  }
  return undefined;
}

/** Slabs from their lower bounds, included; the upper ones are excluded. */
export const slabsOf = (bounds: readonly number[]): Slabs | Fault =>
  faultOfBounds(bounds) ?? { bounds, entries: entriesOf(bounds) };

/** The smallest size that enters each slab. */
export const entriesOf = (bounds: readonly number[]): readonly number[] => bounds.map(smallestReaching);

/** The place of the slab that a size belongs to, among many sizes; -1 below the first bound. */
export function slabOf(entries: readonly number[], size: number): number {
  let slab = entries.length - 1;
  while (slab >= 0 && size < (entries[slab] as number)) slab--;
  return slab;
}

/** The same for one size: only the bound above it need forgive anything. */
export function slabReached(bounds: readonly number[], size: number): number {
  let slab = slabOf(bounds, size);
  while (slab + 1 < bounds.length && size >= smallestReaching(bounds[slab + 1] as number)) slab++;
  return slab;
}

/** `#N/A`: the grid says nothing of sizes below its first bound. */
export const belowFirstBound = ({ bounds }: Pick<Slabs, "bounds">, size: number): Fault =>
  fault("#N/A", "belowFirstBound", { found: size, known: bounds.slice(0, 1) });

/** `#N/A`: an amount that is not published is never interpolated. */
export const slabNotSet = ({ bounds }: Pick<Slabs, "bounds">, slab: number): Fault =>
  fault("#N/A", "slabNotSet", { known: bounds.slice(slab, slab + 1) });
