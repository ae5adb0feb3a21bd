/**
 * Lifting: the arguments marked ↑ in the catalogue may be ranges, and the result spills with their shape, in one call.
 * An error stays in its own cell; a fault in what all rows share is one error for the whole call.
 */
import type { Fault } from "../domain";
import { isFault, worse } from "../domain";
import type { Cell, Result } from "./cells";
import { answer, errorOf } from "./cells";
import { layOut } from "./layout";
import { passLone } from "./lifted-parameters";
import type { AnyRule, Rule } from "./rule";
import { conflictOf } from "./rule";
import type { ResultCell } from "./spread";
import { spreadOver } from "./spread";

export type Lifted = Result | ResultCell[][];

/**
 * The result of a call about lone ordinary cells, which need no reading; undefined when anything is out of the ordinary.
 * (Nothing is read beyond the end of a list: that takes longer than most rules do.)
 */
function computeOrdinary(rule: AnyRule, args: readonly Cell[], terms: unknown): Result | undefined {
  const { parameters } = rule;
  const count = args.length;
  const a = passLone(args[0], parameters[0]);
  const b = count > 1 ? passLone(args[1], parameters[1]) : 0;
  const c = count > 2 ? passLone(args[2], parameters[2]) : 0;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (rule.conflict?.(terms, a, b, c) !== undefined) return undefined;
  const result = rule.compute(terms, a, b, c);
  if (typeof result === "number") return result + 0;
  return isFault(result) ? undefined : result;
}

/** The result of a call about lone cells: a range of one cell when one of them came as such. */
function asTheyCame(args: readonly Cell[], result: Result): Lifted {
  for (let k = 0; k < args.length; k++) if (Array.isArray(args[k])) return [[result]];
  return result;
}

/**
 * A lifted call.
 * @param args what the parameters marked ↑ got
 * @param terms what the rule makes of the other arguments, or their fault
 */
export function lift<Terms, Values extends readonly unknown[]>(
  rule: Rule<Terms, Values>,
  args: readonly Cell[],
  terms: Terms | Fault,
): Lifted {
  const known = rule as unknown as AnyRule;
  const lone = isFault(terms) ? undefined : computeOrdinary(known, args, terms);
  if (lone !== undefined) return asTheyCame(args, lone);
  const layout = layOut(known.parameters, args);
  const conflict = isFault(terms) ? terms : conflictOf(known, terms, layout.values);
  const worst = worse(layout.fault, conflict);
  if (worst !== undefined) throw errorOf(worst);
  if (layout.shape !== undefined) return spreadOver(known, terms, layout);
  const [a, b, c] = layout.values;
  return asTheyCame(args, answer(known.compute(terms, a, b, c)));
}
