import { decodeRange, encodeCell } from "@cj-tech-master/excelts";
import type { FileCell, FileCells, FileValue } from "./file-cells";

export interface Difference {
  sheet: string;
  address: string;
  formula: string;
  /** As the file holds it; absent = no value. */
  saved?: FileValue;
  recalculated?: FileValue;
}

export interface Comparison {
  /** Cells compared: every formula cell, and every cell filled by an array formula. */
  compared: number;
  differences: Difference[];
}

/** Two engines may add in another order: numbers that agree this far, relatively, are the same. */
const TOLERANCE = 1e-9;

/** Compares the results that a file holds with those of another engine, formula cell by formula cell. */
export function compareResults(saved: FileCells, recalculated: FileCells): Comparison {
  const differences: Difference[] = [];
  let compared = 0;
  for (const [sheet, cells] of saved) {
    const others = recalculated.get(sheet);
    if (!others) throw new Error(`The recalculated file has no sheet ${sheet}`);
    for (const { address, formula, value } of results(cells)) {
      compared++;
      const other = others.get(address)?.value;
      if (same(value, other)) continue;
      differences.push({
        sheet,
        address,
        formula,
        ...(value === undefined ? {} : { saved: value }),
        ...(other === undefined ? {} : { recalculated: other }),
      });
    }
  }
  return { compared, differences };
}

interface Result {
  address: string;
  formula: string;
  value: FileValue | undefined;
}

/** A formula's own result, and for an array formula those of the cells it fills; an empty one of these is an empty text. */
function results(cells: Map<string, FileCell>): Result[] {
  return [...cells].flatMap(([address, { formula, arrayArea, value }]): Result[] => {
    if (formula === undefined) return [];
    if (arrayArea === undefined || arrayArea === address) return [{ address, formula, value }];
    return addressesIn(arrayArea).map((inside) => ({
      address: inside,
      formula,
      value: cells.get(inside)?.value ?? "",
    }));
  });
}

function addressesIn(area: string): string[] {
  const { s: first, e: last } = decodeRange(area);
  const addresses: string[] = [];
  for (let r = first.r; r <= last.r; r++) {
    for (let c = first.c; c <= last.c; c++) addresses.push(encodeCell({ r, c }));
  }
  return addresses;
}

function same(a: FileValue | undefined, b: FileValue | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a === "object" && typeof b === "object") return a.error === b.error;
  return a !== undefined && a === b;
}
