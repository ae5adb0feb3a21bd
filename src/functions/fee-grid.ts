/** Reading a fee grid, and the fees of a long list of members. */
import type { Fault, Slabs } from "../domain";
import { NON_NEGATIVE, isFault, roundToCents, slabNotSet, slabOf, slabsOf } from "../domain";
import type { Range } from "./arguments";
import {
  cellAt,
  cellsOf,
  faultOfShapes,
  naming,
  numberIn,
  numbersIn,
  readFilledRange,
  withValid,
} from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** Slabs that are sound, beside their amounts as they are: only those of the slabs at hand are examined. */
export interface FeeGrid {
  readonly slabs: Slabs;
  readonly amounts: Range;
  /** The fees of all slabs, NaN for the fault of one, once a column of members has asked for them. */
  fees?: readonly number[];
}

/** A grid with its bounds examined: a fault in them comes before the size of any member. */
export function readFeeGrid(bornes: Cell, montants: Cell): FeeGrid | Fault {
  const boundRange = readFilledRange("bornes", bornes, "bound");
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const bounds = isFault(boundRange) ? boundRange : numbersIn("bornes", boundRange, NON_NEGATIVE);
  // Bounds that do not increase are a graver fault than one outside its domain: the others are compared all the same.
  const slabs = slabsOf(isFault(bounds) ? soundBounds(boundRange) : bounds);
  const increasing = isFault(slabs) ? naming("bornes", slabs) : slabs;
  const differ = faultOfShapes(["bornes", boundRange], ["montants", amountRange]);
  return withValid(
    (_bounds, amounts: Range, _shape, known) => ({
      slabs: known,
      amounts,
    }),
    bounds,
    amountRange,
    differ,
    increasing,
  );
}

const soundBounds = (range: Range | Fault): number[] =>
  (isFault(range) ? [] : cellsOf(range))
    .map((cell: Cell) => numberIn("bornes", cell, NON_NEGATIVE))
    .filter((bound): bound is number => !isFault(bound));

/** The fee of a slab, or the fault of the members who belong to it. */
export function feeOfSlab({ slabs, amounts }: FeeGrid, slab: number): number | Fault {
  const cell: Cell = cellAt(amounts, slab);
  if (isEmpty(cell)) return naming("montants", slabNotSet(slabs, slab));
  const amount = numberIn("montants", cell, NON_NEGATIVE);
  return isFault(amount) ? amount : roundToCents(amount);
}

const knownFees = (grid: FeeGrid): readonly number[] =>
  grid.slabs.bounds.map((_, slab) => {
    const fee = feeOfSlab(grid, slab);
    return isFault(fee) ? NaN : fee;
  });

/** The fees of a column of sizes, NaN for a size that is none or in no slab that is set. */
export function fillFees(grid: FeeGrid, results: Float64Array, sizes: Float64Array): void {
  const { entries } = grid.slabs;
  const fees = (grid.fees ??= knownFees(grid));
  for (let i = 0; i < results.length; i++) {
    const size = sizes[i] as number;
    const slab = size >= 0 ? slabOf(entries, size) : -1;
    results[i] = slab < 0 ? NaN : (fees[slab] as number);
  }
}
