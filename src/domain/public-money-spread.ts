/**
 * How to spread the public money asked for over the actions so that as little as possible is lost to a cap (definitions §5).
 *
 * Money flows from the grants to the actions they may go to, through the cap of each action, the limit of the A actions
 * and the 50/50 rule. The greatest flow through that network, in whole cents, is the exact optimum: no spread within the
 * rules has a greater public total. Among the greatest, the one given leaves the most money where it stands today.
 */
import { isFault } from "./fault";
import type { Fault } from "./fault";
import { flowThrough, reachableFrom } from "./maximum-flow";
import type {
  FundedAction,
  Grant,
  Limits,
  LossRule,
  PublicMoneyLimits,
  PublicMoneyRules,
} from "./public-money-limits";
import { LOSS_RULES, limitsOf } from "./public-money-limits";
import type { MoneyNetwork } from "./public-money-network";
import { SOURCE, networkOf, placeMost, sumOf } from "./public-money-network";

/** A rule that lets no more pass: that of an action, the share of A, 50/50 over all. */
export interface Binding {
  readonly rule: LossRule;
  /** The action whose cap it is; absent for a rule over several. */
  readonly action?: number;
}

/** Euros. */
export interface SpreadTotals {
  readonly asked: number;
  readonly placed: number;
  readonly lost: number;
  /** What each rule takes beyond those before it, in the order of LOSS_RULES; they sum to what is lost. */
  readonly lostTo: Readonly<Record<LossRule, number>>;
}

export interface ActionSpread {
  readonly cap: number;
  /** The rule behind that cap. */
  readonly rule: LossRule;
  /** Public money that stands there today, and under the spread. */
  readonly today: number;
  readonly placed: number;
  /** Today's money above the cap. */
  readonly overToday: number;
  /** What the cap leaves. */
  readonly room: number;
  /** Cost not covered by public money nor by the private money that it has. */
  readonly toFind: number;
}

export interface GrantSpread {
  readonly asked: number;
  readonly placed: number;
  readonly lost: number;
  /** Asked beyond the eligible base × rate: part of what is lost. */
  readonly aboveCeiling: number;
  /** Why no more of it fits; empty when all that the ceiling allows is placed. */
  readonly heldBy: readonly Binding[];
}

/** Euros. */
export interface PublicMoneySpread {
  /** Grants × actions. */
  readonly amounts: readonly (readonly number[])[];
  /** What today's money comes to within the rules: it stays where it is, what stands nowhere goes where it fits best. */
  readonly today: SpreadTotals;
  readonly after: SpreadTotals;
  /** Money that stays where it stands today. */
  readonly kept: number;
  readonly actions: readonly ActionSpread[];
  readonly grants: readonly GrantSpread[];
  /** Why no more fits, over all grants. */
  readonly heldBy: readonly Binding[];
  /** Sum of what the actions still have to find. */
  readonly toFind: number;
  /** Budget less the public money placed: the private money that the whole plan needs. */
  readonly privateRequired: number;
}

/** What is placed under more and more of the rules; the last of them are all. */
function totalsOf(limits: PublicMoneyLimits, moves: boolean, placed: number): SpreadTotals {
  const { asked, open, stages } = limits;
  const unlimited: Limits = { byAction: limits.costs.map(() => Infinity), ofA: Infinity, ofAll: Infinity };
  const under = (stage: Limits): number => placeMost(networkOf(limits, stage, moves));
  const passing = [
    sumOf(asked),
    sumOf(open),
    under(unlimited),
    under(stages.D),
    under(stages.category),
    under(stages.shareOfA),
    placed,
  ];
  const lostTo = LOSS_RULES.map((rule, k) => [
    rule,
    ((passing[k] as number) - (passing[k + 1] as number)) / 100,
  ]);
  return {
    asked: sumOf(asked) / 100,
    placed: placed / 100,
    lost: (sumOf(asked) - placed) / 100,
    lostTo: Object.fromEntries(lostTo) as Record<LossRule, number>,
  };
}

/** The rules at the border of what more money could still reach from a grant. */
function bindingsFrom({ ruleOf, isA }: PublicMoneyLimits, plan: MoneyNetwork, node: number): Binding[] {
  const reached = reachableFrom(plan.network, node, SOURCE);
  const bindings = ruleOf.flatMap((rule, action): Binding[] => {
    const next = isA[action] ? plan.nodeOfA : plan.nodeOfAll;
    return reached.has(plan.action(action)) && !reached.has(next) ? [{ rule, action }] : [];
  });
  if (reached.has(plan.nodeOfA) && !reached.has(plan.nodeOfAll)) bindings.push({ rule: "shareOfA" });
  if (reached.has(plan.nodeOfAll) && !reached.has(plan.sink)) bindings.push({ rule: "parity" });
  return bindings.length === 0 ? [{ rule: "notEligible" }] : bindings;
}

function distinct(bindings: readonly Binding[]): Binding[] {
  const known = new Map(bindings.map((binding) => [`${binding.rule} ${binding.action ?? ""}`, binding]));
  return [...known.values()];
}

/**
 * The spread with the greatest public total within the rules; of those, the one that leaves the most money where it stands
 * today, and of those always the same one. Spreading its own result again changes nothing.
 * @returns `#NUM!` for a figure outside its domain, or too large to be counted in exact cents
 */
export function spreadPublicMoney(
  actions: readonly FundedAction[],
  grants: readonly Grant[],
  rules: PublicMoneyRules,
): PublicMoneySpread | Fault {
  const limits = limitsOf(actions, grants, rules);
  if (isFault(limits)) return limits;
  const { asked, open, costs, own, today, stages } = limits;
  const plan = networkOf(limits, stages.parity, true);
  const placed = placeMost(plan);
  const flow = (edge: number): number => (edge === -1 ? 0 : flowThrough(plan.network, edge));
  const stays = plan.stays.map((edges) => edges.map(flow));
  const amounts = plan.comes.map((edges, g) =>
    edges.map((edge, a) => flow(edge) + ((stays[g] as number[])[a] as number)),
  );
  const onAction = (matrix: readonly (readonly number[])[], a: number): number =>
    sumOf(matrix.map((line) => line[a] as number));
  const toFind = costs.map((cost, a) => Math.max(0, cost - onAction(amounts, a) - (own[a] as number)));
  const ofActions = stages.parity.byAction.map((cap, a): ActionSpread => {
    const [stands, comes] = [onAction(today, a), onAction(amounts, a)];
    return {
      cap: cap / 100,
      rule: limits.ruleOf[a] as LossRule,
      today: stands / 100,
      placed: comes / 100,
      overToday: Math.max(0, stands - cap) / 100,
      room: (cap - comes) / 100,
      toFind: (toFind[a] as number) / 100,
    };
  });
  const ofGrants = asked.map((whole, g): GrantSpread => {
    const used = sumOf(amounts[g] as number[]);
    const most = open[g] as number;
    return {
      asked: whole / 100,
      placed: used / 100,
      lost: (whole - used) / 100,
      aboveCeiling: (whole - most) / 100,
      heldBy: used < most ? bindingsFrom(limits, plan, plan.grant(g)) : [],
    };
  });
  const keptToday = placeMost(networkOf(limits, stages.parity, false));
  return {
    amounts: amounts.map((line) => line.map((amount) => amount / 100)),
    today: totalsOf(limits, false, keptToday),
    after: totalsOf(limits, true, placed),
    kept: sumOf(stays.flat()) / 100,
    actions: ofActions,
    grants: ofGrants,
    heldBy: distinct(ofGrants.flatMap(({ heldBy }) => heldBy)),
    toFind: sumOf(toFind) / 100,
    privateRequired: (limits.budget - placed) / 100,
  };
}
