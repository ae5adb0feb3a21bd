/** The parameters marked ↑ in the catalogue: how one cell of them is read. */
import type { Fault, Quantity } from "../domain";
import { isFault } from "../domain";
import { booleanIn, numberIn, textIn } from "./arguments";
import type { Range } from "./ranges";
import { naming } from "./ranges";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** A parameter that may get a range. */
export interface LiftedParameter<Value> {
  /** As the catalogue writes it. */
  readonly name: string;
  /** The numbers that are themselves a valid value, and whether TRUE and FALSE, or any text, are: they need no reading. */
  readonly numbers: Quantity;
  readonly booleans: boolean;
  readonly texts: boolean;
  /** What an empty cell stands for; NaN when it has to be read. */
  readonly whenEmpty: number;
  /** Whether a row may leave it empty; else a row without it is free. */
  readonly mayBeEmpty: boolean;
  read(cell: Cell): Value | Fault;
}

/** No number is between these. */
const NO_NUMBER: Quantity = { name: "", min: Infinity, max: -Infinity, whole: false };
const ZERO_OR_ONE: Quantity = { name: "", min: 0, max: 1, whole: true };

export const liftedNumber = (
  name: string,
  quantity: Quantity,
  whenEmpty?: number,
): LiftedParameter<number> => ({
  name,
  numbers: quantity,
  booleans: false,
  texts: false,
  whenEmpty: whenEmpty ?? NaN,
  mayBeEmpty: whenEmpty !== undefined,
  read: (cell) => numberIn(name, cell, quantity, whenEmpty),
});

/** A range that only gives its shape: its cells are of no use to the mode at hand. */
export const notExamined = (name: string): LiftedParameter<number> => ({
  name,
  numbers: NO_NUMBER,
  booleans: false,
  texts: false,
  whenEmpty: 0,
  mayBeEmpty: true,
  read: () => 0,
});

/** TRUE or FALSE as 1 or 0; may be empty. */
export const liftedBoolean = (name: string): LiftedParameter<number> => ({
  name,
  numbers: ZERO_OR_ONE,
  booleans: true,
  texts: false,
  whenEmpty: 0,
  mayBeEmpty: true,
  read: (cell) => booleanIn(name, cell),
});

/** A text, with what may be wrong with it; the rule finds the same wrong with a text that passed unread. */
export const liftedText = (
  name: string,
  takes: string,
  faultOf: (text: string) => Fault | undefined = () => undefined,
): LiftedParameter<string> => ({
  name,
  numbers: NO_NUMBER,
  booleans: false,
  texts: true,
  whenEmpty: NaN,
  mayBeEmpty: false,
  read: (cell) => {
    const text = textIn(name, cell, takes);
    if (isFault(text)) return text;
    const found = faultOf(text);
    return found === undefined ? text : naming(name, found);
  },
});

type AnyParameter = LiftedParameter<unknown>;

const HASH = 35;

/** The value of an ordinary cell, or undefined for one that has to be read. Texts that begin with # may be errors. */
export function pass(cell: Cell, { numbers, booleans, texts }: AnyParameter): number | string | undefined {
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
  { numbers, booleans, whenEmpty }: AnyParameter,
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
export function passLone(value: Cell, parameter: AnyParameter): number | string | undefined {
  if (!Array.isArray(value)) return pass(value, parameter);
  const row: unknown = value.length === 1 ? value[0] : undefined;
  return Array.isArray(row) && row.length === 1 ? pass(row[0], parameter) : undefined;
}
