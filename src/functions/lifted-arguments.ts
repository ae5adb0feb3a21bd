/** The arguments marked ↑ in the catalogue: how one cell of them is read. */
import type { Fault, Quantity } from "../domain";
import { isFault } from "../domain";
import type { Range } from "./arguments";
import { booleanIn, naming, numberIn, textIn } from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** The numbers that are themselves a valid value, and whether TRUE and FALSE, or any text, are. */
export interface Ordinary {
  readonly numbers: Quantity;
  readonly booleans: boolean;
  readonly texts: boolean;
  /** What an empty cell stands for; NaN when it has to be read. */
  readonly whenEmpty: number;
}

/** No number is between these. */
const NO_NUMBER: Quantity = { name: "", min: Infinity, max: -Infinity, whole: false };
const ZERO_OR_ONE: Quantity = { name: "", min: 0, max: 1, whole: true };

/** An argument that may be a range. */
export interface LiftedArgument<Value> {
  readonly argument: string;
  readonly value: Cell;
  /** What lets an ordinary cell pass without being read. */
  readonly takes: Ordinary;
  /** Whether a row may leave it empty; else a row without it is free. */
  readonly mayBeEmpty: boolean;
  read(cell: Cell): Value | Fault;
}

export const liftedNumber = (
  argument: string,
  value: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): LiftedArgument<number> => ({
  argument,
  value,
  takes: { numbers: quantity, booleans: false, texts: false, whenEmpty: whenEmpty ?? NaN },
  mayBeEmpty: whenEmpty !== undefined,
  read: (cell) => numberIn(argument, cell, quantity, whenEmpty),
});

/** A range that only gives its shape: its cells are of no use to the mode at hand. */
export const notExamined = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  takes: { numbers: NO_NUMBER, booleans: false, texts: false, whenEmpty: 0 },
  mayBeEmpty: true,
  read: () => 0,
});

/** TRUE or FALSE as 1 or 0; may be empty. */
export const liftedBoolean = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  takes: { numbers: ZERO_OR_ONE, booleans: true, texts: false, whenEmpty: 0 },
  mayBeEmpty: true,
  read: (cell) => booleanIn(argument, cell),
});

/** A text, with what may be wrong with it; the rule finds the same wrong with a text that passed unread. */
export const liftedText = (
  argument: string,
  value: Cell,
  takes: string,
  faultOf: (text: string) => Fault | undefined = () => undefined,
): LiftedArgument<string> => ({
  argument,
  value,
  takes: { numbers: NO_NUMBER, booleans: false, texts: true, whenEmpty: NaN },
  mayBeEmpty: false,
  read: (cell) => {
    const text = textIn(argument, cell, takes);
    if (isFault(text)) return text;
    const found = faultOf(text);
    return found === undefined ? text : naming(argument, found);
  },
});

const HASH = 35;

/** The value of an ordinary cell, or undefined for one that has to be read. Texts that begin with # may be errors. */
export function pass(cell: Cell, { numbers, booleans, texts }: Ordinary): number | string | undefined {
  if (typeof cell === "number") {
    return cell >= numbers.min && cell <= numbers.max && (!numbers.whole || Math.floor(cell) === cell)
      ? cell
      : undefined;
  }
  if (typeof cell === "string") return texts && cell !== "" && cell.charCodeAt(0) !== HASH ? cell : undefined;
  return booleans && typeof cell === "boolean" ? +cell : undefined;
}

/**
 * Puts the ordinary cells of some rows of a range of numbers side by side, none of them -0; NaN for one that has to be
 * read.
 */
export function fillColumn(
  column: Float64Array,
  range: Range,
  first: number,
  last: number,
  { numbers, booleans, whenEmpty }: Ordinary,
): void {
  const { min, max, whole } = numbers;
  const width = (range[0] as readonly Cell[]).length;
  let place = 0;
  for (let row = first; row < last; row++) {
    const line = range[row] as readonly Cell[];
    for (let c = 0; c < width; c++) {
      const cell: Cell = line[c];
      let number = NaN;
      if (typeof cell === "number") {
        if (cell >= min && cell <= max && (!whole || Math.floor(cell) === cell)) number = cell + 0;
      } else if (typeof cell === "boolean") {
        if (booleans) number = cell ? 1 : 0;
      } else if (isEmpty(cell)) number = whenEmpty;
      column[place++] = number;
    }
  }
}

/** The value of a lone ordinary cell, bare or in a range of its own; undefined for anything else. */
export function passLone(value: Cell, takes: Ordinary): number | string | undefined {
  if (!Array.isArray(value)) return pass(value, takes);
  const row: unknown = value.length === 1 ? value[0] : undefined;
  return Array.isArray(row) && row.length === 1 ? pass(row[0], takes) : undefined;
}
