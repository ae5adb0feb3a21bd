/** Membership fees (catalogue §3). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { Fault, Slabs } from "../domain";
import { NON_NEGATIVE, belowFirstBound, isFault, roundToCents, slabNotSet, slabOf, slabsOf } from "../domain";
import type { Range } from "./arguments";
import {
  haveSameShape,
  naming,
  numberIn,
  readFilledRange,
  readNumbers,
  shapesDiffer,
  withValid,
} from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";
import type { ResultCell } from "./lift";
import { lift, liftedNumber } from "./lift";

/** The fee of each slab, or the fault of the members who belong to it. Only the slab at hand is examined. */
interface FeeGrid {
  readonly slabs: Slabs;
  readonly fees: readonly (number | Fault)[];
}

function feeOfSlab(slabs: Slabs, slab: number, cell: Cell): number | Fault {
  if (isEmpty(cell)) return naming("montants", slabNotSet(slabs, slab));
  const amount = numberIn("montants", cell, NON_NEGATIVE);
  return isFault(amount) ? amount : roundToCents(amount);
}

function readFeeGrid(bornes: Cell, montants: Cell): FeeGrid | Fault {
  const boundRange = readFilledRange("bornes", bornes, "bound");
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const bounds = readNumbers("bornes", bornes, NON_NEGATIVE);
  return withValid(
    [boundRange, bounds, amountRange],
    (range: Range, limits: readonly number[], amounts: Range) => {
      if (!haveSameShape(range, amounts)) return shapesDiffer("montants", amounts, "bornes", range);
      const slabs = slabsOf(limits);
      if (isFault(slabs)) return naming("bornes", slabs);
      return { slabs, fees: amounts.flat().map((cell: Cell, slab) => feeOfSlab(slabs, slab, cell)) };
    },
  );
}

/** The fees of a range of sizes: a size in a slab that is set costs one search; anything else is examined in full. */
function sweepFees(
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
    return fee === fee ? fee : careful(row, column);
  };
  const results = new Array<ResultCell[]>(range.length);
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] as readonly Cell[];
    results[row] =
      width === 1 ? [feeAt(cells[0], row, 0)] : cells.map((size: Cell, column) => feeAt(size, row, column));
  }
  return results;
}

/**
 * Fee of each member in a grid of headcount or turnover slabs. A slab without an amount gives #N/A.
 * @customfunction COTISATION COTISATION
 * @param tailles Headcount or turnover of each member.
 * @param bornes Lower bounds of the slabs, increasing; each belongs to its slab.
 * @param montants Fee of each slab in euros; empty = not set.
 * @returns {any[][]} euros
 */
export function cotisation(tailles: any[][], bornes: any[][], montants: any[][]) {
  const grid = readFeeGrid(bornes, montants);
  return lift([liftedNumber("tailles", tailles, NON_NEGATIVE)], [grid], () => {
    if (isFault(grid)) return grid;
    const { slabs, fees } = grid;
    return {
      compute: (size: number) => {
        const slab = slabOf(slabs.entries, size);
        return slab < 0 ? naming("tailles", belowFirstBound(slabs, size)) : (fees[slab] as number | Fault);
      },
      sweep: (range, careful) => sweepFees(range, grid, careful),
    };
  });
}
