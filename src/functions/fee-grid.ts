/** Reading a fee grid, and the fees of a long list of members. */
import type { Fault, Slabs } from "../domain";
import { NON_NEGATIVE, isFault, roundToCents, slabNotSet, slabOf, slabsOf, worstOf } from "../domain";
import type { Range } from "./arguments";
import { faultOfShapes, naming, numberIn, readFilledRange, withValid } from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

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

/** The fees of a column of sizes, NaN for a size that is none or in no slab that is set. */
export function fillFees(
  { slabs: { entries }, fees }: FeeGrid,
  results: Float64Array,
  sizes: Float64Array,
): void {
  const known = Float64Array.from(fees, (fee) => (isFault(fee) ? NaN : fee));
  for (let i = 0; i < results.length; i++) {
    const size = sizes[i] as number;
    const slab = size >= 0 ? slabOf(entries, size) : -1;
    results[i] = slab < 0 ? NaN : (known[slab] as number);
  }
}
