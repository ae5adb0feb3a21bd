/** What the calculator asks of a formula engine: to calculate one formula whose inputs are known. */
import type { CellValue } from "../../book/model";
import type { Place } from "../formula/structured-references";

/** A formula made ready by the engine. */
export type Compiled = unknown;

export type Calculated = CellValue | (CellValue | null)[][];

export interface Evaluator {
  /** `text` holds plain addresses only (see resolve.ts). */
  compile(text: string): Compiled;
  /** Never throws: what goes wrong is a `CellError`. */
  evaluate(compiled: Compiled, place: Place): Calculated;
  /** Values read before, and the sheets there are, may have changed. */
  forgetValues(): void;
  dispose(): void;
}
