/** What a lifted function has to say: its parameters, the rule of one row, and its quick way through many. */
import type { Fault } from "../domain";
import { isFault } from "../domain";
import type { Result } from "./cells";
import type { LiftedParameter } from "./lifted-parameters";

/**
 * A lifted function, declared once: a call makes nothing but its terms, and a call from a single cell takes no longer than
 * what it makes.
 *
 * `Terms` is what all rows of a call share, made ready; `Values`, three at most, what differs from row to row.
 */
export interface Rule<Terms, Values extends readonly unknown[]> {
  /** The parameters marked ↑ in the catalogue. */
  readonly parameters: { readonly [K in keyof Values]: LiftedParameter<Values[K]> };
  /** The result of one row. */
  compute(terms: Terms, ...values: Values): Result | Fault;
  /**
   * A fault between arguments that are each valid. Called with NaN for those that are not, and for those that differ
   * from row to row when what the rows share is examined: no comparison with NaN holds.
   */
  conflict?(terms: Terms, ...values: Values): Fault | undefined;
  /**
   * The results of whole columns of numbers: a loop of its own for each rule, since a call for each row would cost more
   * than most rules do. NaN in a column is a cell that has to be read, NaN in the results a row that has to be examined in
   * full; what all rows share fills its column.
   */
  fill?(terms: Terms, results: Float64Array, ...columns: readonly Float64Array[]): void;
  /** The texts that the results of `fill` stand for, by their place here. */
  readonly words?: readonly string[];
}

/** A rule as lifting sees it. */
export type AnyRule = Rule<unknown, readonly [unknown, unknown, unknown]>;

export const conflictOf = (rule: AnyRule, terms: unknown, [a, b, c]: readonly unknown[]): Fault | undefined =>
  rule.conflict?.(terms, orNaN(a), orNaN(b), orNaN(c));

const orNaN = (content: unknown): unknown => (isFault(content) ? NaN : content);
