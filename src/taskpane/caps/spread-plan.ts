/** From what was read to a spread, and from a spread to the cells that it changes. */
import {
  isFault,
  publicMaximum,
  spreadPublicMoney,
  type Fault,
  type Grant,
  type Placed,
  type PublicMoneySpread,
} from "../../domain";
import type { InputChange } from "../../excel";
import { PUBLIC_ON_ACTIONS, type CapsSheets, type GrantSource, type PlannedAction } from "./read-caps";

export type SourceId = "funders" | "plan";

/**
 * Where public money is taken from unless a person says otherwise: *Financeurs* knows the actions that grants are bound
 * to, so it serves as soon as it holds as much as the plan.
 */
export function usualSource({ funders, plan }: CapsSheets): SourceId | null {
  if (!funders) return plan ? "plan" : null;
  return !plan || funders.total > plan.total - 0.5 ? "funders" : "plan";
}

export interface Attribution {
  grants: readonly Grant[];
  /** Money asked that stands on no action yet, €. */
  unplaced: number;
  /** Public money on the actions beyond all that is asked, €. */
  surplus: number;
}

const cents = (amount: number): number => Math.round(100 * amount);

/**
 * Which grant the public money of each action is of. The sheets do not say: a grant bound to an action takes what stands
 * there first, the others take the rest in the order of their list.
 */
export function attributed(actions: readonly PlannedAction[], { grants }: GrantSource): Attribution {
  const left = actions.map((action) => cents(action.public));
  const places = actions.map((_, place) => place);
  let unplaced = 0;
  const today = new Map<Grant, Placed[]>();
  const isBound = ({ actions: bound }: Grant): boolean => bound !== undefined;
  for (const grant of [...grants.filter(isBound), ...grants.filter((one) => !isBound(one))]) {
    let rest = cents(grant.asked);
    const placed: Placed[] = [];
    for (const action of grant.actions ?? places) {
      const amount = Math.min(rest, left[action]!);
      if (amount <= 0) continue;
      placed.push({ action, amount: amount / 100 });
      left[action]! -= amount;
      rest -= amount;
    }
    unplaced += Math.max(0, rest);
    today.set(grant, placed);
  }
  return {
    grants: grants.map((grant) => ({ ...grant, today: today.get(grant)! })),
    unplaced: unplaced / 100,
    surplus: left.reduce((sum, amount) => sum + amount, 0) / 100,
  };
}

export interface Spread extends Attribution {
  spread: PublicMoneySpread;
  /** The most public money that the actions and the budget may receive, €. */
  most: number | Fault;
}

/** Everything about the public money of a source; may take most of a second for a hundred actions. */
export function spreadOf({ actions, rules }: CapsSheets, source: GrantSource): Spread | Fault {
  const attribution = attributed(actions, source);
  const spread = spreadPublicMoney(actions, attribution.grants, rules);
  if (isFault(spread)) return spread;
  return { ...attribution, spread, most: publicMaximum(actions, rules, rules.rule) };
}

/**
 * The cells of *Actions* that a spread changes. Nothing is written to *Financeurs*: what was asked of a funder and granted
 * by it are facts, which a plan does not change.
 */
export const spreadChanges = (
  actions: readonly PlannedAction[],
  { actions: spread }: PublicMoneySpread,
): InputChange[] =>
  actions.flatMap(({ row, shown, public: before }, place): InputChange[] => {
    const { placed } = spread[place]!;
    if (cents(placed) === cents(before)) return [];
    return [{ place: { name: PUBLIC_ON_ACTIONS, row, column: 0 }, from: shown, to: placed }];
  });

export type CategoryKey = "A" | "B" | "C" | "D" | "none";

export interface CategoryTotal {
  key: CategoryKey;
  cost: number;
  cap: number;
}

/** Cost and cap of each category that has actions. */
export function categoryTotals(
  actions: readonly PlannedAction[],
  { actions: spread }: PublicMoneySpread,
): CategoryTotal[] {
  const keys: CategoryKey[] = ["A", "B", "C", "D", "none"];
  return keys.flatMap((key): CategoryTotal[] => {
    const places = actions.flatMap(({ category }, place) => ((category ?? "none") === key ? [place] : []));
    const sum = (of: (place: number) => number): number =>
      places.reduce((total, place) => total + cents(of(place)), 0) / 100;
    return places.length === 0
      ? []
      : [{ key, cost: sum((place) => actions[place]!.cost), cap: sum((place) => spread[place]!.cap) }];
  });
}
