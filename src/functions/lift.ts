/**
 * Lifting: the arguments marked ↑ in the catalogue may be ranges, and the result spills with their shape, in one call.
 * An error stays in its own cell; a fault in what all rows share is one error for the whole call.
 */
import type { Fault, Quantity } from "../domain";
import { isFault, worse, worstOf } from "../domain";
import type { Range } from "./arguments";
import {
  booleanIn,
  haveSameShape,
  isLone,
  numberIn,
  readRange,
  shapeFault,
  textIn,
  naming,
} from "./arguments";
import type { Cell, CellError, Result } from "./cells";
import { answer, errorOf, isEmpty } from "./cells";

/** The numbers that are themselves a valid value, and whether TRUE and FALSE, or any text, are. */
interface Ordinary {
  readonly numbers: Quantity;
  readonly booleans: boolean;
  readonly texts: boolean;
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
  takes: { numbers: quantity, booleans: false, texts: false },
  mayBeEmpty: whenEmpty !== undefined,
  read: (cell) => numberIn(argument, cell, quantity, whenEmpty),
});

/** A range that only gives its shape: its cells are of no use to the mode at hand. */
export const notExamined = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  takes: { numbers: NO_NUMBER, booleans: false, texts: false },
  mayBeEmpty: true,
  read: () => 0,
});

/** TRUE or FALSE as 1 or 0; may be empty. */
export const liftedBoolean = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  takes: { numbers: ZERO_OR_ONE, booleans: true, texts: false },
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
  takes: { numbers: NO_NUMBER, booleans: false, texts: true },
  mayBeEmpty: false,
  read: (cell) => {
    const text = textIn(argument, cell, takes);
    if (isFault(text)) return text;
    const found = faultOf(text);
    return found === undefined ? text : naming(argument, found);
  },
});

type LiftedArguments<Values extends readonly unknown[]> = {
  readonly [K in keyof Values]: LiftedArgument<Values[K]>;
};

/** The rule of one row. */
export interface Rule<Values extends readonly unknown[]> {
  compute(...values: Values): Result | Fault;
  /**
   * A fault between arguments that are each valid. Called with NaN for those that are not, and for those that differ
   * from row to row when what the rows share is examined: no comparison with NaN holds.
   */
  conflict?(...values: Values): Fault | undefined;
  /** The whole of a spread call with one argument, where even a call for each row would cost too much. */
  sweep?(range: Range, careful: (row: number, column: number) => ResultCell): ResultCell[][];
}

export type Lifted = Result | ResultCell[][];

/** The arguments of a lifted call: ranges that differ from row to row, values that all rows share. */
interface Layout {
  readonly ranges: readonly (Range | undefined)[];
  readonly values: unknown[];
  /** The shape of the result; none when the call is about lone cells. */
  readonly shape: Range | undefined;
  readonly fault: Fault | undefined;
}

function layOut(args: readonly LiftedArgument<unknown>[]): Layout {
  const ranges: (Range | undefined)[] = [];
  const values: unknown[] = [];
  let shape: Range | undefined;
  let shapedBy = "";
  let worst: Fault | undefined;
  for (const { argument, value, read } of args) {
    const range = readRange(argument, value);
    const isSpread = !isFault(range) && !isLone(range);
    const content: unknown = isFault(range) ? range : isSpread ? NaN : read(range[0]?.[0]);
    if (isFault(content)) worst = worse(worst, content);
    if (isSpread && shape === undefined) [shape, shapedBy] = [range, argument];
    else if (isSpread && shape && !haveSameShape(range, shape)) {
      worst = worse(worst, shapeFault(argument, range, shapedBy, shape));
    }
    ranges.push(isSpread ? range : undefined);
    values.push(content);
  }
  return { ranges, values, shape, fault: worst };
}

export type ResultCell = Result | CellError;

const conflictOf = <Values extends readonly unknown[]>(
  rule: Rule<Values>,
  contents: readonly unknown[],
): Fault | undefined =>
  rule.conflict?.(...(contents.map((content) => (isFault(content) ? NaN : content)) as unknown as Values));

/** One row of the call, examined in full: free, faulty or computed. */
function careful<Values extends readonly unknown[]>(
  args: readonly LiftedArgument<unknown>[],
  { ranges, values }: Layout,
  rule: Rule<Values>,
  row: number,
  column: number,
): Result | Fault {
  const cells = ranges.map((range): Cell => range?.[row]?.[column]);
  const isFree = args.some(
    ({ mayBeEmpty }, k) => ranges[k] !== undefined && !mayBeEmpty && isEmpty(cells[k]),
  );
  if (isFree) return "";
  const contents = args.map(({ read }, k) => (ranges[k] === undefined ? values[k] : read(cells[k])));
  const fault = worse(worstOf(contents), conflictOf(rule, contents));
  return fault ?? rule.compute(...(contents as unknown as Values));
}

const HASH = 35;

/** The value of an ordinary cell, or undefined for one that has to be read. Texts that begin with # may be errors. */
function pass(cell: Cell, { numbers, booleans, texts }: Ordinary): number | string | undefined {
  if (typeof cell === "number") {
    return cell >= numbers.min && cell <= numbers.max && (!numbers.whole || cell % 1 === 0)
      ? cell
      : undefined;
  }
  if (typeof cell === "string") return texts && cell !== "" && cell.charCodeAt(0) !== HASH ? cell : undefined;
  return booleans && typeof cell === "boolean" ? +cell : undefined;
}

/** Results row by row: numbers side by side, NaN where the next of the others stands. */
interface Results {
  readonly numbers: Float64Array;
  readonly others: ResultCell[];
}

/**
 * Computes every row of a spread call. An ordinary cell passes without being read; a row with anything else is examined
 * in full, and gives the same as if it had been examined from the start.
 */
function computeRows<Values extends readonly unknown[]>(
  args: readonly LiftedArgument<unknown>[],
  layout: Layout,
  rule: Rule<Values>,
): Results {
  const shape = layout.shape as Range;
  const compute = rule.compute as unknown as (a: unknown, b: unknown, c: unknown) => Result | Fault;
  const [rangeA, rangeB, rangeC] = layout.ranges;
  const [takesA, takesB, takesC] = args.map(({ takes }) => takes) as [Ordinary, Ordinary, Ordinary];
  let [a, b, c] = layout.values;
  const count = args.length;
  const width = (shape[0] as readonly Cell[]).length;
  const numbers = new Float64Array(shape.length * width);
  const others: ResultCell[] = [];
  for (let row = 0, place = 0; row < shape.length; row++) {
    for (let column = 0; column < width; column++, place++) {
      if (rangeA !== undefined) a = pass((rangeA[row] as readonly Cell[])[column], takesA);
      if (rangeB !== undefined) b = pass((rangeB[row] as readonly Cell[])[column], takesB);
      if (rangeC !== undefined) c = pass((rangeC[row] as readonly Cell[])[column], takesC);
      const isOrdinary = a !== undefined && (count < 2 || b !== undefined) && (count < 3 || c !== undefined);
      const result = isOrdinary ? compute(a, b, c) : careful(args, layout, rule, row, column);
      // A sum with 0 takes the sign off a zero that came in with one.
      if (typeof result === "number") numbers[place] = result + 0;
      else {
        numbers[place] = NaN;
        others.push(isFault(result) ? errorOf(result) : result);
      }
    }
  }
  return { numbers, others };
}

/** Results in the shape of the ranges. A row of numbers alone is the smallest that there is. */
function spill({ numbers, others }: Results, height: number, width: number): ResultCell[][] {
  const results = new Array<ResultCell[]>(height);
  let next = 0;
  for (let row = 0; row < height; row++) {
    if (width === 1) {
      const number = numbers[row] as number;
      results[row] = Number.isNaN(number) ? [others[next++] as ResultCell] : [number];
      continue;
    }
    const line = new Array<ResultCell>(width);
    for (let column = 0; column < width; column++) {
      const number = numbers[row * width + column] as number;
      line[column] = Number.isNaN(number) ? (others[next++] as ResultCell) : number;
    }
    results[row] = line;
  }
  return results;
}

/**
 * A lifted call.
 * @param args the arguments marked ↑, three at most
 * @param shared the others, already read
 * @param prepare gives the rule once everything shared is known to be valid, or the fault of what is shared
 */
export function lift<Values extends readonly unknown[]>(
  args: LiftedArguments<Values>,
  shared: readonly unknown[],
  prepare: () => Rule<Values> | Fault,
): Lifted {
  const layout = layOut(args as readonly LiftedArgument<unknown>[]);
  const faultOfShared = worstOf(shared);
  const rule = faultOfShared ?? prepare();
  const worst = worse(layout.fault, isFault(rule) ? rule : conflictOf(rule, layout.values));
  if (worst !== undefined) return answer(worst) as never;
  if (isFault(rule)) throw new Error("a call without a fault has a rule");
  if (layout.shape === undefined) {
    const result = answer(rule.compute(...(layout.values as unknown as Values)));
    return args.some(({ value }) => Array.isArray(value)) ? [[result]] : result;
  }
  const list = args as readonly LiftedArgument<unknown>[];
  const range = layout.ranges[0];
  if (rule.sweep !== undefined && range !== undefined) {
    return rule.sweep(range, (row, column) => {
      const result = careful(list, layout, rule, row, column);
      return isFault(result) ? errorOf(result) : result;
    });
  }
  return spill(computeRows(list, layout, rule), layout.shape.length, layout.shape[0]?.length as number);
}
