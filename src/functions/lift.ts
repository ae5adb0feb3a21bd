/**
 * Lifting: the arguments marked ↑ in the catalogue may be ranges, and the result spills with their shape, in one call.
 * An error stays in its own cell; a fault in what all rows share is one error for the whole call.
 */
import type { Fault } from "../domain";
import { isFault, worse, worstOf } from "../domain";
import type { Range } from "./arguments";
import { haveSameShape, isLone, readRange, shapeFault } from "./arguments";
import type { Cell, CellError, Result } from "./cells";
import { answer, errorOf, isEmpty } from "./cells";
import type { LiftedArgument, Ordinary } from "./lifted-arguments";
import { pass } from "./lifted-arguments";

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
  /**
   * The results of a range, for the one lifted argument of a rule where even a call for each row would cost too much.
   * NaN stands for a row that has to be examined in full.
   */
  fill?(numbers: Float64Array, range: Range): void;
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

/** The same by the rule's own loop: only the rows that it leaves out are examined. */
function fillRows<Values extends readonly unknown[]>(
  args: readonly LiftedArgument<unknown>[],
  layout: Layout,
  rule: Rule<Values>,
): Results {
  const range = layout.shape as Range;
  const width = (range[0] as readonly Cell[]).length;
  const numbers = new Float64Array(range.length * width);
  const others: ResultCell[] = [];
  rule.fill?.(numbers, range);
  for (let place = 0; place < numbers.length; place++) {
    if (!Number.isNaN(numbers[place])) continue;
    const result = careful(args, layout, rule, Math.floor(place / width), place % width);
    if (typeof result === "number") numbers[place] = result + 0;
    else others.push(isFault(result) ? errorOf(result) : result);
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
  if (worst !== undefined || isFault(rule)) throw errorOf(worst ?? (rule as Fault));
  if (layout.shape === undefined) {
    const result = answer(rule.compute(...(layout.values as unknown as Values)));
    return args.some(({ value }) => Array.isArray(value)) ? [[result]] : result;
  }
  const list = args as readonly LiftedArgument<unknown>[];
  const results = rule.fill === undefined ? computeRows(list, layout, rule) : fillRows(list, layout, rule);
  return spill(results, layout.shape.length, layout.shape[0]?.length as number);
}
