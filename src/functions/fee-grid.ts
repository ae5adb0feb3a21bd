/** Reading a fee grid, and the fees of a long list of members. */
import type { Fault } from "../domain";
import { NON_NEGATIVE, entriesOf, faultOfBounds, isFault, roundToCents, slabNotSet, slabOf } from "../domain";
import { numberIn, withValid } from "./arguments";
import type { Range } from "./ranges";
import { cellAt, cellsOf, faultOfShapes, naming, readFilledRange } from "./ranges";
import { numbersIn } from "./number-ranges";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** Bounds that are sound, beside their amounts as they are: only those of the slabs at hand are examined. */
export interface FeeGrid {
  readonly bounds: readonly number[];
  readonly amounts: Range;
  /** For a column of members, once it has asked: the sizes that enter the slabs, and their fees, NaN for the fault of one. */
  entries?: readonly number[];
  fees?: readonly number[];
}

/**
 * The bounds of the last sound grid. Cells one under another share their grid: to find that it is the same takes less than to
 * examine it.
 */
let lastBounds: readonly number[] = [];

/** Whether two values are columns of the same length, the first of them made of the bounds of the last sound grid. */
function areLastGrid(bornes: Cell, montants: Cell): boolean {
  const count = lastBounds.length;
  if (count < 2 || !Array.isArray(bornes) || !Array.isArray(montants)) return false;
  if (bornes.length !== count || montants.length !== count) return false;
  for (let i = 0; i < count; i++) {
    const bound: unknown = bornes[i];
    const amount: unknown = montants[i];
    if (!Array.isArray(bound) || bound.length !== 1 || bound[0] !== lastBounds[i]) return false;
    if (!Array.isArray(amount) || amount.length !== 1) return false;
  }
  return true;
}

/** A grid with its bounds examined: a fault in them comes before the size of any member. */
export function readFeeGrid(bornes: Cell, montants: Cell): FeeGrid | Fault {
  if (areLastGrid(bornes, montants)) return gridOf(lastBounds, montants as Range);
  const grid = examineGrid(bornes, montants);
  if (!isFault(grid)) lastBounds = grid.bounds;
  return grid;
}

function examineGrid(bornes: Cell, montants: Cell): FeeGrid | Fault {
  const boundRange = readFilledRange("bornes", bornes, "bound");
  const amounts = readFilledRange("montants", montants, "nonNegative");
  const bounds = isFault(boundRange) ? boundRange : numbersIn("bornes", boundRange, NON_NEGATIVE);
  // Bounds that do not increase are a graver fault than one outside its domain: the others are compared all the same.
  const notIncreasing = faultOfBounds(isFault(bounds) ? soundBounds(boundRange) : bounds);
  const differ = faultOfShapes(["bornes", boundRange], ["montants", amounts]);
  const increasing = notIncreasing && naming("bornes", notIncreasing);
  return withValid(gridOf, bounds, amounts, differ, increasing);
}

const gridOf = (bounds: readonly number[], amounts: Range): FeeGrid => ({ bounds, amounts });

const soundBounds = (range: Range | Fault): number[] =>
  (isFault(range) ? [] : cellsOf(range))
    .map((cell: Cell) => numberIn("bornes", cell, NON_NEGATIVE))
    .filter((bound): bound is number => !isFault(bound));

/** The fee of a slab, or the fault of the members who belong to it. */
export function feeOfSlab(grid: FeeGrid, slab: number): number | Fault {
  const cell: Cell = cellAt(grid.amounts, slab);
  if (isEmpty(cell)) return naming("montants", slabNotSet(grid, slab));
  const amount = numberIn("montants", cell, NON_NEGATIVE);
  return isFault(amount) ? amount : roundToCents(amount);
}

const knownFees = (grid: FeeGrid): readonly number[] =>
  grid.bounds.map((_, slab) => {
    const fee = feeOfSlab(grid, slab);
    return isFault(fee) ? NaN : fee;
  });

/** The fees of a column of sizes, NaN for a size that is none or in no slab that is set. */
export function fillFees(grid: FeeGrid, results: Float64Array, sizes: Float64Array): void {
  const entries = (grid.entries ??= entriesOf(grid.bounds));
  const fees = (grid.fees ??= knownFees(grid));
  for (let i = 0; i < results.length; i++) {
    const size = sizes[i] as number;
    const slab = size >= 0 ? slabOf(entries, size) : -1;
    results[i] = slab < 0 ? NaN : (fees[slab] as number);
  }
}
