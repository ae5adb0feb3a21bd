/** The three readings of one target: what each would take, in euros and in members (definitions §9). */
import {
  effortFor,
  effortParts,
  EFFORT_ASSUMPTIONS,
  isFault,
  withoutState,
  type EffortAssumption,
} from "../../domain";
import type { Plan } from "./read-plan";

export const READINGS = EFFORT_ASSUMPTIONS.words;

/** Of each reading, € a year more than today; null when it cannot be told: no budget aimed at, figures out of reach. */
export type Efforts = Record<EffortAssumption, number | null>;

export interface Cash {
  own: number;
  public: number;
  state: number;
}

export const cashOf = ({ lines }: Pick<Plan, "lines">): Cash => ({
  own: lines.fees.amount + lines.invoicing.amount + lines.otherPrivate.amount,
  public: lines.state.amount + lines.otherPublic.amount,
  state: lines.state.amount,
});

/**
 * @param rate aimed at, in [0;1[
 * @param budget aimed at, € > 0, or null
 * @param stateLeaves whether the State's money is gone: then private money has to replace it, in a constant budget, or the
 *   public money that is constant is what is left
 */
export function effortsOf(cash: Cash, rate: number, budget: number | null, stateLeaves: boolean): Efforts {
  const effort = (assumption: EffortAssumption, other: number): number | null => {
    const found = effortFor(effortParts(cash.own, assumption, other), rate);
    return isFault(found) ? null : found;
  };
  const cible = budget ? effort("cible", budget) : null;
  const constant = effort("budget", cash.public);
  if (!stateLeaves) return { budget: constant, public: effort("public", cash.public), cible };
  const left = withoutState({ privateCash: cash.own, publicCash: cash.public, stateCash: cash.state });
  if (isFault(left)) return { budget: null, public: null, cible };
  return {
    budget: constant === null ? null : left.effortInBudget(constant),
    public: effort("public", left.publicCash),
    cible,
  };
}

/** Binary fractions must not ask for a member more (definitions, "tolerance"). */
const TOLERANCE = 1e-9;

/** How many members more, at today's average fee, would bring it; null when the average is not known. */
export function membersFor(
  effort: number,
  { lines, members }: Pick<Plan, "lines" | "members">,
): number | null {
  const fees = lines.fees.amount;
  if (!(members > 0) || !(fees > 0)) return null;
  return Math.max(0, Math.ceil((effort * members) / fees - TOLERANCE));
}
