/**
 * Lifting: the arguments marked ↑ in the catalogue may be ranges, and the result spills with their shape, in one call.
 * An error stays in its own cell; a fault in what all rows share is one error for the whole call.
 */
import type { Fault } from "../domain";
import { isFault, worse } from "../domain";
import type { Valid } from "./arguments";
import { withValid } from "./arguments";
import type { Cell, Result } from "./cells";
import { answer, errorOf } from "./cells";
import { layOut } from "./layout";
import type { LiftedParameter } from "./lifted-parameters";
import { passLone } from "./lifted-parameters";
import type { Rule } from "./rule";
import { conflictOf } from "./rule";
import type { ResultCell } from "./spread";
import { spreadOver } from "./spread";

type LiftedParameters<Values extends readonly unknown[]> = {
  readonly [K in keyof Values]: LiftedParameter<Values[K]>;
};
type AnyParameter = LiftedParameter<unknown>;

export type Lifted = Result | ResultCell[][];

/** The result of a call about lone ordinary cells, which need no reading; undefined when anything is out of the ordinary. */
function computeOrdinary(
  parameters: readonly AnyParameter[],
  args: readonly Cell[],
  rule: Rule<[unknown, unknown, unknown]>,
): Result | undefined {
  let [a, b, c]: unknown[] = [];
  if ((a = passLone(args[0], parameters[0] as AnyParameter)) === undefined) return undefined;
  if (args.length > 1 && (b = passLone(args[1], parameters[1] as AnyParameter)) === undefined)
    return undefined;
  if (args.length > 2 && (c = passLone(args[2], parameters[2] as AnyParameter)) === undefined)
    return undefined;
  if (rule.conflict?.(a, b, c) !== undefined) return undefined;
  const result = rule.compute(a, b, c);
  if (typeof result === "number") return result + 0;
  return isFault(result) ? undefined : result;
}

/** The result of a call about lone cells: a range of one cell when one of them came as such. */
const asTheyCame = (args: readonly Cell[], result: Result): Lifted =>
  Array.isArray(args[0]) || Array.isArray(args[1]) || Array.isArray(args[2]) ? [[result]] : result;

/**
 * A lifted call.
 * @param parameters those marked ↑, three at most
 * @param args what they got
 * @param shared the other arguments, already read, four at most
 * @param prepare gives the rule of what is shared, or its fault
 */
export function lift<Values extends readonly [unknown, ...unknown[]], Shared extends readonly unknown[]>(
  parameters: LiftedParameters<Values>,
  args: readonly Cell[],
  shared: readonly [...Shared],
  prepare: (...valid: Valid<Shared>) => Rule<Values> | Fault,
): Lifted {
  const lifted = parameters as readonly AnyParameter[];
  const rule = withValid(shared, prepare) as Rule<[unknown, unknown, unknown]> | Fault;
  const lone = isFault(rule) ? undefined : computeOrdinary(lifted, args, rule);
  if (lone !== undefined) return asTheyCame(args, lone);
  const layout = layOut(lifted, args);
  const worst = worse(layout.fault, isFault(rule) ? rule : conflictOf(rule, layout.values));
  if (worst !== undefined || isFault(rule)) throw errorOf(worst ?? (rule as Fault));
  if (layout.shape !== undefined) return spreadOver(lifted, layout, rule);
  const [a, b, c] = layout.values;
  return asTheyCame(args, answer(rule.compute(a, b, c)));
}
