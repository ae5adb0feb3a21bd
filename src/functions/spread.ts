/**
 * The results of a call over ranges. Ordinary cells pass without being read; a row with anything else is examined in full,
 * and gives the same as if it had been examined from the start.
 *
 * Rows are taken in blocks that stay in the processor's nearest memory, whatever the length of the ranges.
 */
import type { Fault } from "../domain";
import { isFault, worse, worstOf } from "../domain";
import type { Range } from "./ranges";
import type { Cell, CellError, Result } from "./cells";
import { errorOf, isEmpty } from "./cells";
import type { Layout } from "./layout";
import { fillColumn, pass } from "./lifted-parameters";
import type { AnyRule } from "./rule";
import { conflictOf } from "./rule";

export type ResultCell = Result | CellError;

const BLOCK = 1024;
/** Results, then one column for each argument. A call is over before the next one begins. */
const SCRATCH: readonly Float64Array[] = Array.from({ length: 4 }, () => new Float64Array(BLOCK));

/** A spread call under way. */
interface Spread {
  readonly rule: AnyRule;
  readonly terms: unknown;
  readonly layout: Layout;
  readonly width: number;
}

/** One row of the call, examined in full: free, faulty or computed. */
function careful(
  { rule, terms, layout: { ranges, values } }: Spread,
  row: number,
  column: number,
): ResultCell {
  const cells = ranges.map((range): Cell => range?.[row]?.[column]);
  const isFree = rule.parameters.some(
    ({ mayBeEmpty }, k) => ranges[k] !== undefined && !mayBeEmpty && isEmpty(cells[k]),
  );
  if (isFree) return "";
  const contents = rule.parameters.map(({ read }, k) =>
    ranges[k] === undefined ? values[k] : read(cells[k]),
  );
  const fault = worse(worstOf(contents), conflictOf(rule, terms, contents));
  return asCell(fault ?? rule.compute(terms, contents[0], contents[1], contents[2]));
}

/** A result as Excel takes it; a sum with 0 takes the sign off a zero that came in with one. */
function asCell(result: Result | Fault): ResultCell {
  if (typeof result === "number") return result + 0;
  return isFault(result) ? errorOf(result) : result;
}

/** The results one by one. */
function computeRows(spread: Spread, height: number): ResultCell[][] {
  const { rule, terms, layout, width } = spread;
  const [rangeA, rangeB, rangeC] = layout.ranges;
  const [takesA, takesB, takesC] = rule.parameters;
  const count = rule.parameters.length;
  let [a, b, c] = layout.values;
  const results = new Array<ResultCell[]>(height);
  for (let row = 0; row < height; row++) {
    const line = new Array<ResultCell>(width);
    for (let column = 0; column < width; column++) {
      if (rangeA !== undefined) a = pass((rangeA[row] as readonly Cell[])[column], takesA);
      if (rangeB !== undefined) b = pass((rangeB[row] as readonly Cell[])[column], takesB);
      if (rangeC !== undefined) c = pass((rangeC[row] as readonly Cell[])[column], takesC);
      const isOrdinary = a !== undefined && (count < 2 || b !== undefined) && (count < 3 || c !== undefined);
      line[column] = isOrdinary ? asCell(rule.compute(terms, a, b, c)) : careful(spread, row, column);
    }
    results[row] = line;
  }
  return results;
}

/** Puts the results of a block in their rows; NaN stands for one that has to be examined in full. */
function spill(spread: Spread, results: ResultCell[][], first: number, numbers: Float64Array): void {
  const { width } = spread;
  if (width === 1) {
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place] as number;
      // Two lists, so that those of numbers alone stay the smallest that there are.
      results[first + place] = Number.isNaN(number) ? [careful(spread, first + place, 0)] : [number];
    }
    return;
  }
  for (let place = 0, row = first; place < numbers.length; row++) {
    const line = new Array<ResultCell>(width);
    for (let column = 0; column < width; column++, place++) {
      const number = numbers[place] as number;
      line[column] = Number.isNaN(number) ? careful(spread, row, column) : number;
    }
    results[row] = line;
  }
}

/** The same when numbers stand for words. */
function spillWords(
  spread: Spread,
  results: ResultCell[][],
  first: number,
  numbers: Float64Array,
  words: readonly string[],
): void {
  const { width } = spread;
  for (let place = 0, row = first; place < numbers.length; row++) {
    // Of its length from the start: a list that grows takes room for sixteen more.
    const line = new Array<ResultCell>(width);
    for (let column = 0; column < width; column++, place++) {
      const number = numbers[place] as number;
      line[column] = Number.isNaN(number) ? careful(spread, row, column) : (words[number] as string);
    }
    results[row] = line;
  }
}

/** The results by the rule's own loop, a block of rows at a time. */
function fillRows(spread: Spread, height: number, fill: NonNullable<AnyRule["fill"]>): ResultCell[][] {
  const { rule, terms, layout, width } = spread;
  const buffers = width <= BLOCK ? SCRATCH : SCRATCH.map(() => new Float64Array(width));
  const [block, ...columns] = buffers as [Float64Array, ...Float64Array[]];
  layout.values.forEach((value, k) => {
    if (layout.ranges[k] === undefined) columns[k]?.fill(value as number);
  });
  const rowsAtOnce = Math.floor(block.length / width);
  const results = new Array<ResultCell[]>(height);
  for (let first = 0; first < height; first += rowsAtOnce) {
    const last = Math.min(height, first + rowsAtOnce);
    const numbers = block.subarray(0, (last - first) * width);
    layout.ranges.forEach((range, k) => {
      if (range !== undefined) fillColumn(columns[k]!, range, first, last, rule.parameters[k]!);
    });
    fill(terms, numbers, ...columns);
    if (rule.words === undefined) spill(spread, results, first, numbers);
    else spillWords(spread, results, first, numbers, rule.words);
  }
  return results;
}

/** The results of a call over ranges, in their shape. */
export function spreadOver(rule: AnyRule, terms: unknown, layout: Layout): ResultCell[][] {
  const shape = layout.shape as Range;
  const spread = { rule, terms, layout, width: (shape[0] as readonly Cell[]).length };
  return rule.fill === undefined
    ? computeRows(spread, shape.length)
    : fillRows(spread, shape.length, rule.fill);
}
