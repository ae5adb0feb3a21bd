/**
 * Lifting: the arguments marked ↑ in the catalogue may be ranges, and the result spills with their shape, in one call.
 * An error stays in its own cell; a fault in what all rows share is one error for the whole call.
 */
import type { Fault } from "../domain";
import { isFault, worse, worstOf } from "../domain";
import type { Result } from "./cells";
import { answer, errorOf } from "./cells";
import { layOut } from "./layout";
import type { LiftedArgument } from "./lifted-arguments";
import { passLone } from "./lifted-arguments";
import type { Rule } from "./rule";
import { conflictOf } from "./rule";
import type { ResultCell } from "./spread";
import { spreadOver } from "./spread";

type LiftedArguments<Values extends readonly unknown[]> = {
  readonly [K in keyof Values]: LiftedArgument<Values[K]>;
};

export type Lifted = Result | ResultCell[][];

/** The result of a call about lone ordinary cells, which need no reading; undefined when anything is out of the ordinary. */
function computeOrdinary<Values extends readonly unknown[]>(
  args: readonly LiftedArgument<unknown>[],
  rule: Rule<Values>,
): Result | undefined {
  const [first, second, third] = args as readonly [LiftedArgument<unknown>, ...LiftedArgument<unknown>[]];
  const a = passLone(first.value, first.takes);
  const b = second && passLone(second.value, second.takes);
  const c = third && passLone(third.value, third.takes);
  if (a === undefined || (second && b === undefined) || (third && c === undefined)) return undefined;
  const call = rule as unknown as Rule<[unknown, unknown, unknown]>;
  if (call.conflict?.(a, b, c) !== undefined) return undefined;
  const result = call.compute(a, b, c);
  if (typeof result === "number") return result + 0;
  return isFault(result) ? undefined : result;
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
  const faultOfShared = worstOf(shared);
  const rule = faultOfShared ?? prepare();
  const lone = isFault(rule) ? undefined : computeOrdinary(args as readonly LiftedArgument<unknown>[], rule);
  if (lone !== undefined) return args.some(({ value }) => Array.isArray(value)) ? [[lone]] : lone;
  const layout = layOut(args as readonly LiftedArgument<unknown>[]);
  const worst = worse(layout.fault, isFault(rule) ? rule : conflictOf(rule, layout.values));
  if (worst !== undefined || isFault(rule)) throw errorOf(worst ?? (rule as Fault));
  if (layout.shape === undefined) {
    const result = answer(rule.compute(...(layout.values as unknown as Values)));
    return args.some(({ value }) => Array.isArray(value)) ? [[result]] : result;
  }
  const list = args as readonly LiftedArgument<unknown>[];
  return spreadOver(list, layout, rule);
}
