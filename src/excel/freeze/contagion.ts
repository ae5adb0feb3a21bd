/** Which cells read, directly or through others, a cell that shows an error. */
import type { Area } from "../../workbook";
import { formulaParts, type Reference } from "./formula-parts";
import { oneCell, parseAddress, type Place } from "./place";
import type { FormulaCell } from "./read-cells";

export interface NamedPlaces {
  /** What workbook names and tables stand for, by name in small letters. */
  places: ReadonlyMap<string, readonly Place[]>;
}

/** Readers of an area, each area once however many cells read it. */
interface ReadArea {
  sheet: string;
  area: Area;
  readers: FormulaCell[];
}

/**
 * The formula cells that `sources` reach. A name that stands for a spilled array counts by the cell of its formula.
 *
 * @param sources cells, with all that they fill
 */
export function reachedBy(
  sources: readonly Place[],
  cells: readonly FormulaCell[],
  { places }: NamedPlaces,
): Set<FormulaCell> {
  const bySheet = areasBySheet(cells, places);
  const reached = new Set<FormulaCell>();
  let front: Place[] = [...sources];
  while (front.length > 0) {
    const next: Place[] = [];
    for (const { sheetName, area } of front) {
      for (const read of bySheet.get(sheetName.toLowerCase()) ?? []) {
        if (!overlaps(read.area, area)) continue;
        for (const reader of read.readers) {
          if (reached.has(reader)) continue;
          reached.add(reader);
          next.push({ sheetName: reader.sheetName, area: oneCell(reader.row, reader.column) });
        }
        // All its readers are reached by now.
        read.readers.length = 0;
      }
    }
    front = next;
  }
  return reached;
}

function areasBySheet(cells: readonly FormulaCell[], places: NamedPlaces["places"]): Map<string, ReadArea[]> {
  const all = new Map<string, ReadArea>();
  for (const cell of cells) {
    for (const { sheetName, area } of placesIn(cell, places)) {
      const sheet = sheetName.toLowerCase();
      const key = `${sheet}!${area.top},${area.left},${area.bottom},${area.right}`;
      const known = all.get(key) ?? { sheet, area, readers: [] };
      known.readers.push(cell);
      all.set(key, known);
    }
  }
  const bySheet = new Map<string, ReadArea[]>();
  for (const read of all.values()) bySheet.set(read.sheet, [...(bySheet.get(read.sheet) ?? []), read]);
  return bySheet;
}

const placesIn = ({ formula, sheetName }: FormulaCell, places: NamedPlaces["places"]): Place[] =>
  formulaParts(formula).flatMap((part) =>
    typeof part === "string" ? (places.get(part.toLowerCase()) ?? []) : placeOf(part, sheetName),
  );

const placeOf = ({ sheetName, address }: Reference, home: string): Place[] => {
  const area = parseAddress(address);
  return area ? [{ sheetName: sheetName ?? home, area }] : [];
};

/** What the names of a workbook stand for, as far as their formulas say it. */
export const namedPlaces = (names: readonly { name: string; formula: string }[]): Map<string, Place[]> =>
  new Map(
    names.map(({ name, formula }) => [
      name.toLowerCase(),
      formulaParts(formula).flatMap((part) => (typeof part === "string" ? [] : placeOf(part, ""))),
    ]),
  );

const overlaps = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
