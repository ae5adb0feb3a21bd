/**
 * Lifting: the arguments marked ↑ in the catalogue may be ranges, and the result spills with their shape, in one call.
 * An error stays in its own cell; a fault in what all rows share is one error for the whole call.
 */
import type { Fault, Quantity } from "../domain";
import { isFault, worse, worstOf } from "../domain";
import type { Range } from "./arguments";
import { booleanIn, haveSameShape, isLone, numberIn, readRange, shapesDiffer, textIn } from "./arguments";
import type { Cell, Result } from "./cells";
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

/** TRUE or FALSE as 1 or 0; may be empty. */
export const liftedBoolean = (argument: string, value: Cell): LiftedArgument<number> => ({
  argument,
  value,
  quantity: undefined,
  mayBeEmpty: true,
  read: (cell) => booleanIn(argument, cell),
});

export const liftedText = (argument: string, value: Cell, takes: string): LiftedArgument<string> => ({
  argument,
  value,
  quantity: undefined,
  mayBeEmpty: false,
  read: (cell) => textIn(argument, cell, takes),
});

type LiftedArguments<Values extends readonly unknown[]> = {
  readonly [K in keyof Values]: LiftedArgument<Values[K]>;
};

/** The rule of one row. */
export interface Rule<Values extends readonly unknown[]> {
  compute(...values: Values): Result | Fault;
  /**
   * A fault between the arguments that all rows share. Called with NaN for those that differ from row to row: no
   * comparison with NaN holds.
   */
  conflict?(...values: Values): Fault | undefined;
}

export type Lifted = Result | (Result | CustomFunctions.Error)[][];

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
      worst = worse(worst, shapesDiffer(argument, range, shapedBy, shape));
    }
    ranges.push(isSpread ? range : undefined);
    values.push(content);
  }
  return { ranges, values, shape, fault: worst };
}

/** Computes every row of a spread call. */
function spread<Values extends readonly unknown[]>(
  args: readonly LiftedArgument<unknown>[],
  { ranges, values, shape }: Layout,
  rule: Rule<Values>,
): (Result | CustomFunctions.Error)[][] {
  const compute = rule.compute as unknown as (a: unknown, b: unknown, c: unknown) => Result | Fault;
  const height = (shape as Range).length;
  const width = (shape as Range)[0]?.length as number;
  const count = args.length;
  const results = new Array<(Result | CustomFunctions.Error)[]>(height);
  for (let row = 0; row < height; row++) {
    const line: (Result | CustomFunctions.Error)[] = [];
    for (let column = 0; column < width; column++) {
      let isFree = false;
      let worst: Fault | undefined;
      for (let k = 0; k < count; k++) {
        const range = ranges[k];
        if (range === undefined) continue;
        const cell: Cell = (range[row] as readonly Cell[])[column];
        const { quantity } = args[k] as LiftedArgument<unknown>;
        if (
          quantity !== undefined &&
          typeof cell === "number" &&
          cell >= quantity.min &&
          cell <= quantity.max &&
          (!quantity.whole || Number.isInteger(cell))
        ) {
          values[k] = cell + 0;
          continue;
        }
        const argument = args[k] as LiftedArgument<unknown>;
        if (isEmpty(cell) && !argument.mayBeEmpty) isFree = true;
        const content = argument.read(cell);
        if (isFault(content)) worst = worse(worst, content);
        else values[k] = content;
      }
      const result = isFree ? "" : (worst ?? compute(values[0], values[1], values[2]));
      line.push(typeof result === "object" ? errorOf(result) : result);
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
  let worst = worse(layout.fault, isFault(rule) ? rule : undefined);
  if (worst === undefined && !isFault(rule)) worst = rule.conflict?.(...(layout.values as unknown as Values));
  if (worst !== undefined) return answer(worst) as never;
  if (isFault(rule)) throw new Error("a call without a fault has a rule");
  if (layout.shape === undefined) {
    const result = answer(rule.compute(...(layout.values as unknown as Values)));
    return args.some(({ value }) => Array.isArray(value)) ? [[result]] : result;
  }
  return spread(args as readonly LiftedArgument<unknown>[], layout, rule);
}
