/** What a lifted function has to say: the rule of one row, and its quick way through many. */
import type { Fault } from "../domain";
import { isFault } from "../domain";
import type { Result } from "./cells";

/** The rule of one row. */
export interface Rule<Values extends readonly unknown[]> {
  compute(...values: Values): Result | Fault;
  /**
   * A fault between arguments that are each valid. Called with NaN for those that are not, and for those that differ
   * from row to row when what the rows share is examined: no comparison with NaN holds.
   */
  conflict?(...values: Values): Fault | undefined;
  /**
   * The results of whole columns of numbers: a loop of its own for each rule, since a call for each row would cost more
   * than most rules do. NaN in a column is a cell that has to be read, NaN in the results a row that has to be examined in
   * full; what all rows share fills its column.
   */
  fill?(results: Float64Array, ...columns: readonly Float64Array[]): void;
  /** The texts that the results of `fill` stand for, by their place here. */
  readonly words?: readonly string[];
}

export const conflictOf = <Values extends readonly unknown[]>(
  rule: Rule<Values>,
  contents: readonly unknown[],
): Fault | undefined =>
  rule.conflict?.(...(contents.map((content) => (isFault(content) ? NaN : content)) as unknown as Values));
