/** Reading arguments: a lone cell or a range, checked against what the catalogue says it takes. */
import type { Fault, Quantity, Vocabulary } from "../domain";
import { fault, isFault, isWithin, withDetails, worse, worstOf } from "../domain";
import type { Cell, Content } from "./cells";
import { UNREADABLE, contentOf, isEmpty } from "./cells";

/** What was found, as a message shows it. */
export const shown = (content: Content): string | number | boolean =>
  content === UNREADABLE ? "?" : ((content as string | number | boolean | null) ?? "");

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

/** The lone cell of an argument; several cells are refused. */
export function readLone(argument: string, value: Cell, takes: string): Cell | Fault {
  if (!Array.isArray(value)) return value;
  const range = readRange(argument, value);
  if (isFault(range)) return range;
  return isLone(range)
    ? range[0]?.[0]
    : fault("#VALUE!", "severalCells", { argument, found: sizeOf(range), takes });
}

/** A fault with the name of the argument that it is about. */
export const naming = (argument: string, found: Fault): Fault => withDetails(found, { argument });

/** Whether a cell is itself a value of a quantity, and needs no reading. */
export const isOrdinary = (cell: Cell, quantity: Quantity): cell is number =>
  typeof cell === "number" && isWithin(cell, quantity);

/** One cell that holds a number. Empty, it takes its default when there is one. */
export function numberIn(
  argument: string,
  cell: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): number | Fault {
  if (isOrdinary(cell, quantity)) return cell + 0;
  const content = contentOf(cell);
  if (typeof content === "number") {
    if (isWithin(content, quantity)) return content + 0;
    return fault("#NUM!", "outOfDomain", { argument, found: content, takes: quantity.name });
  }
  if (content === null) return whenEmpty ?? fault("#VALUE!", "empty", { argument, takes: quantity.name });
  if (isFault(content)) return naming(argument, content);
  return fault("#VALUE!", "wrongType", { argument, found: shown(content), takes: quantity.name });
}

export const readNumber = (
  argument: string,
  value: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): number | Fault => {
  const cell: unknown = readLone(argument, value, quantity.name);
  return isFault(cell) ? cell : numberIn(argument, cell, quantity, whenEmpty);
};

/** A number that may be left out: then there is none. */
export function readOptionalNumber(
  argument: string,
  value: Cell,
  quantity: Quantity,
): number | undefined | Fault {
  const cell: unknown = readLone(argument, value, quantity.name);
  if (isFault(cell)) return cell;
  return isEmpty(cell) ? undefined : numberIn(argument, cell, quantity);
}

/** TRUE or FALSE, 1 or 0, as 1 or 0; empty is FALSE. */
export function booleanIn(argument: string, cell: Cell): number | Fault {
  const content = contentOf(cell);
  if (content === null) return 0;
  if (typeof content === "boolean") return content ? 1 : 0;
  if (content === 0 || content === 1) return content + 0;
  if (isFault(content)) return naming(argument, content);
  return fault("#VALUE!", "wrongType", { argument, found: shown(content), takes: "boolean" });
}

export function readBoolean(argument: string, value: Cell): boolean | Fault {
  const cell: unknown = readLone(argument, value, "boolean");
  const flag = isFault(cell) ? cell : booleanIn(argument, cell);
  return isFault(flag) ? flag : flag === 1;
}

/** One cell that holds a text. */
export function textIn(argument: string, cell: Cell, takes: string): string | Fault {
  const content = contentOf(cell);
  if (typeof content === "string") return content;
  if (content === null) return fault("#VALUE!", "empty", { argument, takes });
  if (isFault(content)) return naming(argument, content);
  return fault("#VALUE!", "wrongType", { argument, found: shown(content), takes });
}

/** One cell that holds a word of a list. Empty, it takes its default when there is one. */
export function wordIn<Word extends string>(
  argument: string,
  cell: Cell,
  list: Vocabulary<Word>,
  whenEmpty?: Word,
): Word | Fault {
  if (whenEmpty !== undefined && isEmpty(cell)) return whenEmpty;
  const text = textIn(argument, cell, "word");
  if (isFault(text)) return withDetails(text, { known: list.words });
  return list.find(text) ?? fault("#VALUE!", "unknownWord", { argument, found: text, known: list.words });
}

export function readWord<Word extends string>(
  argument: string,
  value: Cell,
  list: Vocabulary<Word>,
  whenEmpty?: Word,
): Word | Fault {
  const cell: unknown = readLone(argument, value, "word");
  return isFault(cell) ? cell : wordIn(argument, cell, list, whenEmpty);
}

/** A range of numbers that is not lifted, row by row; an empty cell counts as 0 when the catalogue says so. */
export function readNumbers(
  argument: string,
  value: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): readonly number[] | Fault {
  const range = readFilledRange(argument, value, quantity.name);
  return isFault(range) ? range : numbersIn(argument, range, quantity, whenEmpty);
}

/** The numbers of a range, row by row. */
export function numbersIn(
  argument: string,
  range: Range,
  quantity: Quantity,
  whenEmpty?: number,
): readonly number[] | Fault {
  const { min, max, whole } = quantity;
  const numbers = new Array<number>(cellCount(range));
  let place = 0;
  let worst: Fault | undefined;
  for (let r = 0; r < range.length; r++) {
    const row = range[r] as readonly Cell[];
    for (let c = 0; c < row.length; c++) {
      const cell: Cell = row[c];
      if (typeof cell === "number" && cell >= min && cell <= max && !whole) {
        numbers[place++] = cell + 0;
        continue;
      }
      const number = numberIn(argument, cell, quantity, whenEmpty);
      if (typeof number === "number") numbers[place++] = number;
      else worst = worse(worst, number);
    }
  }
  return worst ?? numbers;
}

type NumbersArgument = readonly [argument: string, value: Cell, quantity: Quantity];

/** Two ranges of numbers of the same shape; an empty cell counts as 0. */
export function readBesideEachOther(
  [argument, value, quantity]: NumbersArgument,
  [otherArgument, otherValue, otherQuantity]: NumbersArgument,
): readonly [readonly number[], readonly number[]] | Fault {
  const range = readFilledRange(argument, value, quantity.name);
  const otherRange = readFilledRange(otherArgument, otherValue, otherQuantity.name);
  const differ = faultOfShapes([argument, range], [otherArgument, otherRange]);
  const numbers = isFault(range) ? range : numbersIn(argument, range, quantity, 0);
  const others = isFault(otherRange) ? otherRange : numbersIn(otherArgument, otherRange, otherQuantity, 0);
  return withValid((a: readonly number[], b: readonly number[]) => [a, b] as const, numbers, others, differ);
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

type Valid<Arguments extends readonly unknown[]> = {
  [K in keyof Arguments]: Exclude<Arguments[K], Fault>;
};

/** Computes when every argument, four at most, is valid; else gives the fault to report. */
export function withValid<Arguments extends readonly unknown[], T>(
  compute: (...valid: Valid<Arguments>) => T | Fault,
  ...args: Arguments
): T | Fault;
// One by one: a list would take longer to go through than most rules.
export function withValid(
  compute: (...valid: unknown[]) => unknown,
  a: unknown,
  b?: unknown,
  c?: unknown,
  d?: unknown,
): unknown {
  if (isFault(a) || isFault(b) || isFault(c) || isFault(d)) return worstOf([a, b, c, d]);
  return compute(a, b, c, d);
}
