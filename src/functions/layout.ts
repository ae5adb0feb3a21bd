/** What the arguments of a lifted call are: ranges side by side, or values for all. */
import type { Fault } from "../domain";
import { isFault, worse } from "../domain";
import type { Range } from "./ranges";
import { haveSameShape, isLone, readRange, shapeFault } from "./ranges";
import type { Cell } from "./cells";
import type { LiftedParameter } from "./lifted-parameters";

/** The arguments of a lifted call: ranges that differ from row to row, values that all rows share. */
export interface Layout {
  readonly ranges: readonly (Range | undefined)[];
  readonly values: unknown[];
  /** The shape of the result; none when the call is about lone cells. */
  readonly shape: Range | undefined;
  readonly fault: Fault | undefined;
}

export function layOut(parameters: readonly LiftedParameter<unknown>[], args: readonly Cell[]): Layout {
  const ranges: (Range | undefined)[] = [];
  const values: unknown[] = [];
  let shape: Range | undefined;
  let shapedBy = "";
  let worst: Fault | undefined;
  parameters.forEach(({ name, read }, k) => {
    const range = readRange(name, args[k]);
    const isSpread = !isFault(range) && !isLone(range);
    const content: unknown = isFault(range) ? range : isSpread ? NaN : read(range[0]?.[0]);
    if (isFault(content)) worst = worse(worst, content);
    if (isSpread && shape === undefined) [shape, shapedBy] = [range, name];
    else if (isSpread && shape && !haveSameShape(range, shape)) {
      worst = worse(worst, shapeFault(name, range, shapedBy, shape));
    }
    ranges.push(isSpread ? range : undefined);
    values.push(content);
  });
  return { ranges, values, shape, fault: worst };
}
