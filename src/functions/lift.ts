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

/** An argument that may be a range. */
export interface LiftedArgument<Value> {
  readonly argument: string;
  readonly value: Cell;
  /** What a number has to be: lets ordinary cells pass without a call. */
  readonly quantity: Quantity | undefined;
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
  quantity,
  mayBeEmpty: whenEmpty !== undefined,
  read: (cell) => numberIn(argument, cell, quantity, whenEmpty),
});

/** A range that only gives its shape: its cells are of no use to the mode at hand. */
export const notExamined = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  quantity: undefined,
  mayBeEmpty: true,
  read: () => 0,
});

/** TRUE or FALSE as 1 or 0; may be empty. */
export const liftedBoolean = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  quantity: undefined,
  mayBeEmpty: true,
  read: (cell) => booleanIn(argument, cell),
});

/** A text, with what may be wrong with it. */
export const liftedText = (
  argument: string,
  value: Cell,
  takes: string,
  faultOf: (text: string) => Fault | undefined = () => undefined,
): LiftedArgument<string> => ({
  argument,
  value,
  quantity: undefined,
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

/** What a row gives; a sum with 0 takes the sign off a zero that came in with one. */
function toCell(result: Result | Fault): ResultCell {
  if (typeof result === "number") return result + 0;
  return typeof result === "string" ? result : errorOf(result);
}

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
): ResultCell {
  const cells = ranges.map((range): Cell => range?.[row]?.[column]);
  const isFree = args.some(
    ({ mayBeEmpty }, k) => ranges[k] !== undefined && !mayBeEmpty && isEmpty(cells[k]),
  );
  if (isFree) return "";
  const contents = args.map(({ read }, k) => (ranges[k] === undefined ? values[k] : read(cells[k])));
  return toCell(
    worse(worstOf(contents), conflictOf(rule, contents)) ?? rule.compute(...(contents as unknown as Values)),
  );
}

/** Lets no number pass: for arguments that are texts or booleans, or that all rows share. */
const NOTHING: Quantity = { name: "", min: Infinity, max: -Infinity, whole: false };

/**
 * Computes every row of a spread call. Ordinary numbers pass without a call of their own; a row with anything else is
 * examined in full, and gives the same as if it had been examined from the start.
 */
function spread<Values extends readonly unknown[]>(
  args: readonly LiftedArgument<unknown>[],
  layout: Layout,
  rule: Rule<Values>,
): ResultCell[][] {
  const shape = layout.shape as Range;
  const compute = rule.compute as unknown as (a: unknown, b: unknown, c: unknown) => Result | Fault;
  const [rangeA, rangeB, rangeC] = layout.ranges;
  const [takesA, takesB, takesC] = [0, 1, 2].map((k) => args[k]?.quantity ?? NOTHING) as [
    Quantity,
    Quantity,
    Quantity,
  ];
  let [a, b, c] = layout.values;
  const width = (shape[0] as readonly Cell[]).length;
  const results = new Array<ResultCell[]>(shape.length);
  for (let row = 0; row < shape.length; row++) {
    const line = width === 1 ? undefined : new Array<ResultCell>(width);
    for (let column = 0; column < width; column++) {
      let isOrdinary = true;
      if (rangeA !== undefined) {
        a = (rangeA[row] as readonly Cell[])[column];
        isOrdinary =
          typeof a === "number" && a >= takesA.min && a <= takesA.max && (!takesA.whole || a % 1 === 0);
      }
      if (rangeB !== undefined && isOrdinary) {
        b = (rangeB[row] as readonly Cell[])[column];
        isOrdinary =
          typeof b === "number" && b >= takesB.min && b <= takesB.max && (!takesB.whole || b % 1 === 0);
      }
      if (rangeC !== undefined && isOrdinary) {
        c = (rangeC[row] as readonly Cell[])[column];
        isOrdinary =
          typeof c === "number" && c >= takesC.min && c <= takesC.max && (!takesC.whole || c % 1 === 0);
      }
      const cell = isOrdinary ? toCell(compute(a, b, c)) : careful(args, layout, rule, row, column);
      if (line === undefined) results[row] = [cell];
      else line[column] = cell;
    }
    if (line !== undefined) results[row] = line;
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
    return rule.sweep(range, (row, column) => careful(list, layout, rule, row, column));
  }
  return spread(list, layout, rule);
}
