/** Reading arguments that are ranges: rectangles of cells, their shapes, and what is wrong with them. */
import type { Fault } from "../domain";
import { fault, isFault, withDetails, worse, worstOf } from "../domain";
import type { Cell } from "./cells";
import { contentOf, isEmpty } from "./cells";

/** A fault with the name of the argument that it is about. */
export const naming = (argument: string, found: Fault): Fault => withDetails(found, { argument });

export type Range = readonly (readonly Cell[])[];

export const sizeOf = (range: Range): string => `${range.length}×${range[0]?.length ?? 0}`;

/** A range is a rectangle of at least one cell. A lone cell may arrive bare. */
export function readRange(argument: string, value: Cell): Range | Fault {
  if (!Array.isArray(value)) return [[value]];
  const rows = value as unknown[];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Array.isArray(row) || row.length !== columns) return fault("#VALUE!", "notARectangle", { argument });
  }
  return columns === 0 ? fault("#VALUE!", "notARectangle", { argument }) : (rows as Range);
}

export const cellCount = (range: Range): number => range.length * (range[0]?.length ?? 0);

/** The cells of a range, row by row. */
export function cellsOf(range: Range): Cell[] {
  const cells: Cell[] = [];
  for (let r = 0; r < range.length; r++) {
    const row = range[r] as readonly Cell[];
    for (let c = 0; c < row.length; c++) cells.push(row[c]);
  }
  return cells;
}

/** The cell at a place counted row by row. */
export function cellAt(range: Range, place: number): Cell {
  const width = range[0]?.length ?? 1;
  return range[Math.floor(place / width)]?.[place % width];
}

export const isLone = (range: Range): boolean => range.length === 1 && range[0]?.length === 1;

/** One cell a row. */
export const isColumn = (range: Range): boolean => range[0]?.length === 1;

/** A range that has to be there: a lone empty cell is refused, an empty cell among others is not. */
export function readFilledRange(argument: string, value: Cell, takes: string): Range | Fault {
  const range = readRange(argument, value);
  const isMissing = !isFault(range) && isLone(range) && isEmpty(range[0]?.[0]);
  return isMissing ? fault("#VALUE!", "empty", { argument, takes }) : range;
}

export const haveSameShape = (a: Range, b: Range): boolean =>
  a.length === b.length && a[0]?.length === b[0]?.length;

/** Whether two values are ranges of several cells and of the same shape: nothing is wrong with those, as ranges. */
export function areTwins(value: Cell, other: Cell): boolean {
  if (!Array.isArray(value) || !Array.isArray(other) || other.length !== value.length) return false;
  const width: unknown = value[0]?.length;
  if (typeof width !== "number" || width * value.length < 2) return false;
  for (let i = 0; i < value.length; i++) {
    const row: unknown = value[i];
    const otherRow: unknown = other[i];
    if (!Array.isArray(row) || !Array.isArray(otherRow)) return false;
    if (row.length !== width || otherRow.length !== width) return false;
  }
  return true;
}

/** The fault of a range that has not the shape of another. */
export const shapeFault = (argument: string, range: Range, other: string, model: Range): Fault =>
  fault("#VALUE!", "shapesDiffer", { argument, found: sizeOf(range), takes: other, known: [sizeOf(model)] });

/** A range by the name of its argument. */
export type Named = readonly [argument: string, range: Range | Fault];

/** The first error value in some ranges. */
function inputErrorIn(named: readonly Named[]): Fault | undefined {
  for (const [argument, range] of named) {
    const error = isFault(range) ? undefined : range.flat().map(contentOf).find(isFault);
    if (error !== undefined) return naming(argument, error);
  }
  return undefined;
}

function areSideBySide(first: Range | Fault, named: readonly Named[]): boolean {
  for (let k = 0; k < named.length; k++) {
    const range = (named[k] as Named)[1];
    if (isFault(first) || isFault(range) || !haveSameShape(range, first)) return false;
  }
  return true;
}

/**
 * What keeps ranges from being read side by side: one that is no range, or has not the shape of the first. The error
 * values that they hold come before.
 */
export function faultOfShapes(...named: readonly Named[]): Fault | undefined {
  const [firstName, first] = named[0] as Named;
  if (areSideBySide(first, named)) return undefined;
  const faults = named.map(([argument, range]) => {
    if (isFault(range)) return range;
    return isFault(first) || haveSameShape(range, first)
      ? undefined
      : shapeFault(argument, range, firstName, first);
  });
  const worst = worstOf(faults);
  return worst === undefined ? undefined : worse(worst, inputErrorIn(named));
}

/** Results in the shape of the range they came from; a bare cell gives a bare result. */
export function spillLike(value: Cell, results: readonly number[]): number | number[][] {
  if (!Array.isArray(value)) return results[0] as number;
  const range = value as Range;
  const spilled = new Array<number[]>(range.length);
  const width = (range[0] as readonly Cell[]).length;
  for (let r = 0, place = 0; r < range.length; r++, place += width)
    spilled[r] = width === 1 ? [results[place] as number] : results.slice(place, place + width);
  return spilled;
}
