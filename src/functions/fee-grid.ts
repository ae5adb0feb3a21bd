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

/** The fees of a range of sizes, NaN for a size that is no plain number or in no slab that is set. */
export function fillFees({ slabs: { entries }, fees }: FeeGrid, numbers: Float64Array, sizes: Range): void {
  const known = Float64Array.from(fees, (fee) => (isFault(fee) ? NaN : fee));
  let place = 0;
  for (let row = 0; row < sizes.length; row++) {
    const line = sizes[row] as readonly Cell[];
    for (let column = 0; column < line.length; column++) {
      const size: Cell = line[column];
      const isSize = typeof size === "number" && size >= 0 && size <= Number.MAX_VALUE;
      const slab = isSize ? slabOf(entries, size) : -1;
      numbers[place++] = slab < 0 ? NaN : (known[slab] as number);
    }
  }
}
