/** Reading a fee grid, and the fees of a long list of members. */
import type { Fault, Slabs } from "../domain";
import { NON_NEGATIVE, isFault, roundToCents, slabNotSet, slabOf, slabsOf, worstOf } from "../domain";
import type { Range } from "./arguments";
import { faultOfShapes, naming, numberIn, readFilledRange, withValid } from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";
import type { ResultCell } from "./lift";

/** The fee of each slab, or the fault of the members who belong to it. Only the slab at hand is examined. */
export interface FeeGrid {
  readonly slabs: Slabs;
  readonly fees: readonly (number | Fault)[];
}

function feeOfSlab(slabs: Slabs, slab: number, cell: Cell): number | Fault {
  if (isEmpty(cell)) return naming("montants", slabNotSet(slabs, slab));
  const amount = numberIn("montants", cell, NON_NEGATIVE);
  return isFault(amount) ? amount : roundToCents(amount);
}

/** A grid with its bounds examined: a fault in them comes before the size of any member. */
export function readFeeGrid(bornes: Cell, montants: Cell): FeeGrid | Fault {
  const boundRange = readFilledRange("bornes", bornes, "bound");
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const cells: readonly Cell[] = isFault(boundRange) ? [] : boundRange.flat();
  const bounds = cells.map((cell: Cell) => numberIn("bornes", cell, NON_NEGATIVE));
  const slabs = slabsOf(bounds.filter((bound): bound is number => !isFault(bound)));
  const increasing = isFault(slabs) ? naming("bornes", slabs) : slabs;
  const differ = faultOfShapes(["bornes", boundRange], ["montants", amountRange]);
  return withValid(
    [worstOf(bounds), boundRange, amountRange, differ, increasing],
    (_bounds, _range, amounts: Range, _shape, known) => ({
      slabs: known,
      fees: amounts.flat().map((cell: Cell, slab) => feeOfSlab(known, slab, cell)),
    }),
  );
}

/** The fees of a range of sizes: a size in a slab that is set costs one search; anything else is examined in full. */
export function sweepFees(
  range: Range,
  { slabs: { entries }, fees }: FeeGrid,
  careful: (row: number, column: number) => ResultCell,
): ResultCell[][] {
  const known = Float64Array.from(fees, (fee) => (isFault(fee) ? NaN : fee));
  const width = (range[0] as readonly Cell[]).length;
  const feeAt = (size: Cell, row: number, column: number): ResultCell => {
    // Finite sizes only; below the first bound there is no slab, and no fee.
    const slab =
      typeof size === "number" && size >= 0 && size <= Number.MAX_VALUE ? slabOf(entries, size) : -1;
    const fee = slab < 0 ? NaN : (known[slab] as number);
    return !Number.isNaN(fee) ? fee : careful(row, column);
  };
  const results = new Array<ResultCell[]>(range.length);
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] as readonly Cell[];
    results[row] =
      width === 1 ? [feeAt(cells[0], row, 0)] : cells.map((size: Cell, column) => feeAt(size, row, column));
  }
  return results;
}
