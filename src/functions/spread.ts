/**
 * The results of a call over ranges. Ordinary cells pass without being read; a row with anything else is examined in full,
 * and gives the same as if it had been examined from the start.
 *
 * Rows are taken in blocks that stay in the processor's nearest memory, whatever the length of the ranges.
 */
import type { Fault } from "../domain";
import { isFault, worse, worstOf } from "../domain";
import type { Range } from "./arguments";
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
): Result | Fault {
  const cells = ranges.map((range): Cell => range?.[row]?.[column]);
  const isFree = rule.parameters.some(
    ({ mayBeEmpty }, k) => ranges[k] !== undefined && !mayBeEmpty && isEmpty(cells[k]),
  );
  if (isFree) return "";
  const contents = rule.parameters.map(({ read }, k) =>
    ranges[k] === undefined ? values[k] : read(cells[k]),
  );
  const fault = worse(worstOf(contents), conflictOf(rule, terms, contents));
  return fault ?? rule.compute(terms, contents[0], contents[1], contents[2]);
}

/**
 * Computes the rows of a block one by one. A number goes to its place; NaN there stands for the next of the others that
 * are given back.
 */
function computeBlock(spread: Spread, first: number, last: number, numbers: Float64Array): ResultCell[] {
  const { rule, terms, layout, width } = spread;
  const [rangeA, rangeB, rangeC] = layout.ranges;
  const [takesA, takesB, takesC] = rule.parameters;
  let [a, b, c] = layout.values;
  const count = rule.parameters.length;
  const others: ResultCell[] = [];
  for (let row = first, place = 0; row < last; row++) {
    for (let column = 0; column < width; column++, place++) {
      if (rangeA !== undefined) a = pass((rangeA[row] as readonly Cell[])[column], takesA);
      if (rangeB !== undefined) b = pass((rangeB[row] as readonly Cell[])[column], takesB);
      if (rangeC !== undefined) c = pass((rangeC[row] as readonly Cell[])[column], takesC);
      const isOrdinary = a !== undefined && (count < 2 || b !== undefined) && (count < 3 || c !== undefined);
      const result = isOrdinary ? rule.compute(terms, a, b, c) : careful(spread, row, column);
      // A sum with 0 takes the sign off a zero that came in with one.
      if (typeof result === "number") numbers[place] = result + 0;
      else {
        numbers[place] = NaN;
        others.push(isFault(result) ? errorOf(result) : result);
      }
    }
  }
  return others;
}

/** The same by the rule's own loop: only the rows that it leaves out are examined in full. */
function fillBlock(
  spread: Spread,
  first: number,
  last: number,
  numbers: Float64Array,
  columns: readonly Float64Array[],
): ResultCell[] {
  const { rule, terms, layout, width } = spread;
  layout.ranges.forEach((range, k) => {
    if (range === undefined) return;
    fillColumn(columns[k] as Float64Array, range, first, last, rule.parameters[k]!);
  });
  rule.fill?.(terms, numbers, ...columns);
  const others: ResultCell[] = [];
  for (let place = 0; place < numbers.length; place++) {
    if (!Number.isNaN(numbers[place])) continue;
    const result = careful(spread, first + Math.floor(place / width), place % width);
    if (typeof result === "number") numbers[place] = result + 0;
    else others.push(isFault(result) ? errorOf(result) : result);
  }
  return others;
}

/** Puts the results of a block in their rows. A row of numbers alone is the smallest that there is. */
function spill(
  results: ResultCell[][],
  first: number,
  width: number,
  numbers: Float64Array,
  others: readonly ResultCell[],
): void {
  let next = 0;
  if (width === 1) {
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place] as number;
      results[first + place] = Number.isNaN(number) ? [others[next++] as ResultCell] : [number];
    }
    return;
  }
  for (let place = 0, row = first; place < numbers.length; row++) {
    const line = new Array<ResultCell>(width);
    for (let column = 0; column < width; column++, place++) {
      const number = numbers[place] as number;
      line[column] = Number.isNaN(number) ? (others[next++] as ResultCell) : number;
    }
    results[row] = line;
  }
}

/** The same when numbers stand for words. */
function spillWords(
  results: ResultCell[][],
  first: number,
  width: number,
  numbers: Float64Array,
  others: readonly ResultCell[],
  words: readonly string[],
): void {
  let next = 0;
  for (let place = 0, row = first; place < numbers.length; row++) {
    const line: ResultCell[] = [];
    for (let column = 0; column < width; column++, place++) {
      const number = numbers[place] as number;
      line.push(Number.isNaN(number) ? (others[next++] as ResultCell) : (words[number] as string));
    }
    results[row] = line;
  }
}

/** The results of a call over ranges, in their shape. */
export function spreadOver(rule: AnyRule, terms: unknown, layout: Layout): ResultCell[][] {
  const shape = layout.shape as Range;
  const height = shape.length;
  const width = (shape[0] as readonly Cell[]).length;
  const spread = { rule, terms, layout, width };
  const buffers = width <= BLOCK ? SCRATCH : SCRATCH.map(() => new Float64Array(width));
  const [block, ...columns] = buffers as [Float64Array, ...Float64Array[]];
  if (rule.fill !== undefined)
    layout.values.forEach((value, k) => {
      if (layout.ranges[k] === undefined) columns[k]?.fill(value as number);
    });
  const rowsAtOnce = Math.floor(block.length / width);
  const results = new Array<ResultCell[]>(height);
  for (let first = 0; first < height; first += rowsAtOnce) {
    const last = Math.min(height, first + rowsAtOnce);
    const numbers = block.subarray(0, (last - first) * width);
    const others =
      rule.fill === undefined
        ? computeBlock(spread, first, last, numbers)
        : fillBlock(spread, first, last, numbers, columns);
    if (rule.words === undefined) spill(results, first, width, numbers, others);
    else spillWords(results, first, width, numbers, others, rule.words);
  }
  return results;
}
