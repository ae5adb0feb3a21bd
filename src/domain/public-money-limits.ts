/** What limits public money, in whole cents: the caps of aid-caps.ts, grant by grant and action by action (definitions §5). */
import type { Action } from "./actions";
import type { PoleBudget } from "./aid-caps";
import { PARITY, aidCaps } from "./aid-caps";
import type { Fault } from "./fault";
import { TOO_LARGE, fault, isFault, worstOf } from "./fault";
import { centsOf, productInCents, roundToCents } from "./money";
import { sumOf } from "./public-money-network";
import type { Quantity } from "./quantities";
import { NON_NEGATIVE, SHARE, isWithin } from "./quantities";
import { vocabulary } from "./words";

/** global: the 50/50 rule bears on the whole financing (default) · action: on each action. */
export const PARITY_MODES = vocabulary("global", "action");
export type ParityMode = (typeof PARITY_MODES.words)[number];

/**
 * prorata: the A actions share what the budget leaves them pro rata of their costs, as PLAFONDAIDE does (default) ·
 * ensemble: they are only held together.
 */
export const A_SHARINGS = vocabulary("prorata", "ensemble");
export type ASharing = (typeof A_SHARINGS.words)[number];

export interface PublicMoneyRules extends PoleBudget {
  /** Most public money as a share of the budget; 0.5 by default, 1 for no such rule. */
  readonly rule?: number;
  readonly parity?: ParityMode;
  readonly sharingOfA?: ASharing;
}

export interface FundedAction extends Action {
  /** Private money that it already has (participations and others), € ≥ 0; none by default. */
  readonly own?: number;
}

/** Money on an action. Euros ≥ 0; actions by their place in the list, from 0. */
export interface Placed {
  readonly action: number;
  readonly amount: number;
}

export interface Grant {
  /** Euros ≥ 0. */
  readonly asked: number;
  /** The actions it may go to; any of them when it names none. */
  readonly actions?: readonly number[];
  /** Eligible base (€) and rate of the grant: together they cap it. */
  readonly base?: number;
  readonly rate?: number;
  /** Where it stands today; what is asked beyond stands nowhere yet. */
  readonly today?: readonly Placed[];
}

/**
 * The rules that money is lost to, in the order in which they are counted: ceiling of the grant, action that it may not go
 * to, category D (or none), cap of the category, share of the budget for A, 50/50.
 */
export const LOSS_RULES = ["ceiling", "notEligible", "D", "category", "shareOfA", "parity"] as const;
export type LossRule = (typeof LOSS_RULES)[number];

/** Limits of the actions once some of the rules are applied; a node holds the A actions together, another one all of them. */
export interface Limits {
  readonly byAction: readonly number[];
  readonly ofA: number;
  readonly ofAll: number;
}

/** Everything in whole cents. */
export interface PublicMoneyLimits {
  readonly budget: number;
  readonly costs: readonly number[];
  readonly own: readonly number[];
  readonly asked: readonly number[];
  /** The lesser of what is asked and what the grant may be. */
  readonly open: readonly number[];
  /** Grants × actions. */
  readonly today: readonly (readonly number[])[];
  readonly mayGo: readonly (readonly boolean[])[];
  readonly isA: readonly boolean[];
  /** The rule behind the final cap of each action. */
  readonly ruleOf: readonly LossRule[];
  /** One more rule at a time, from D to 50/50; the last has them all. */
  readonly stages: Readonly<Record<"D" | "category" | "shareOfA" | "parity", Limits>>;
}

const outside = (argument: string, found: number, { name }: Quantity): Fault =>
  fault("#NUM!", "outOfDomain", { argument, found, takes: name });

function faultOfInputs(
  actions: readonly FundedAction[],
  grants: readonly Grant[],
  { budget, rule = PARITY }: PublicMoneyRules,
): Fault | undefined {
  const check = (argument: string, value: number, takes: Quantity): Fault | undefined =>
    isWithin(value, takes) ? undefined : outside(argument, value, takes);
  const place: Quantity = { name: "count", min: 0, max: actions.length - 1, whole: true };
  return worstOf([
    check("budget", budget, NON_NEGATIVE),
    check("regle", rule, SHARE),
    ...actions.flatMap(({ cost, rateC, own = 0 }) => [
      check("couts", cost, NON_NEGATIVE),
      check("taux_c", rateC, SHARE),
      check("prive", own, NON_NEGATIVE),
    ]),
    ...grants.flatMap(({ asked, actions: named = [], base = 0, rate = 0, today = [] }) => [
      check("demande", asked, NON_NEGATIVE),
      check("assiette", base, NON_NEGATIVE),
      check("taux", rate, SHARE),
      ...named.map((action) => check("action", action, place)),
      ...today.flatMap(({ action, amount }) => [
        check("action", action, place),
        check("public", amount, NON_NEGATIVE),
      ]),
    ]),
  ]);
}

/** Whole cents of an amount, or NaN when they cannot be counted exactly. */
const whole = (amount: number | Fault): number => {
  const rounded = isFault(amount) ? amount : roundToCents(amount);
  return isFault(rounded) ? NaN : centsOf(rounded);
};

function todayOf({ today = [] }: Grant, count: number): number[] {
  const cents = new Array<number>(count).fill(0);
  for (const { action, amount } of today) cents[action]! += whole(amount);
  return cents;
}

/** Caps of the actions by category alone, and with the A actions held to their share of the budget. */
function capsOf(actions: readonly FundedAction[], rules: PublicMoneyRules) {
  const [free, held] = [aidCaps(actions), aidCaps(actions, rules)];
  return isFault(free) || isFault(held) ? TOO_LARGE : { free: free.map(whole), held: held.map(whole) };
}

const isUnaided = ({ category }: Action): boolean => category === undefined || category === "D";

/** The limits of a plan, or why they cannot be told: `#NUM!` for a figure outside its domain or too large. */
export function limitsOf(
  actions: readonly FundedAction[],
  grants: readonly Grant[],
  rules: PublicMoneyRules,
): PublicMoneyLimits | Fault {
  const { budget, rule = PARITY, parity = "global", sharingOfA = "prorata" } = rules;
  const caps = faultOfInputs(actions, grants, rules) ?? capsOf(actions, rules);
  if (isFault(caps)) return caps;
  const { free, held } = caps;
  const asked = grants.map((grant) => whole(grant.asked));
  const costs = actions.map(({ cost }) => whole(cost));
  const own = actions.map((action) => whole(action.own ?? 0));
  const open = grants.map(({ base, rate }, g) =>
    base === undefined || rate === undefined
      ? (asked[g] as number)
      : Math.min(asked[g] as number, whole(productInCents(base, rate))),
  );
  const isA = actions.map(({ category }) => category === "A");
  const [ofBudget, ofRule] = [whole(budget), whole(productInCents(budget, rule))];
  const today = grants.map((grant) => todayOf(grant, actions.length));
  const counted = sumOf([...asked, ...costs, ...own, ...open, ...free, ...today.flat(), ofBudget, ofRule]);
  // NaN, too, is not below.
  if (!(counted <= Number.MAX_SAFE_INTEGER)) return TOO_LARGE;
  const ofA = sumOf(held.filter((_, a) => isA[a]));
  const shared = sharingOfA === "prorata" ? held : free;
  const perAction = actions.map(({ cost }) => whole(productInCents(cost, rule)));
  const isGlobal = parity === "global";
  const final = isGlobal ? shared : shared.map((cap, a) => Math.min(cap, perAction[a] as number));
  const none = Infinity;
  return {
    budget: ofBudget,
    costs,
    own,
    asked,
    open,
    today,
    mayGo: grants.map(({ actions: named }) => actions.map((_, a) => named?.includes(a) ?? true)),
    isA,
    ruleOf: actions.map((action, a): LossRule => {
      if (isUnaided(action)) return "D";
      if ((final[a] as number) < (shared[a] as number)) return "parity";
      return (shared[a] as number) < (free[a] as number) ? "shareOfA" : "category";
    }),
    stages: {
      D: { byAction: actions.map((action) => (isUnaided(action) ? 0 : none)), ofA: none, ofAll: none },
      category: { byAction: free, ofA: none, ofAll: none },
      shareOfA: { byAction: shared, ofA, ofAll: none },
      parity: { byAction: final, ofA, ofAll: isGlobal ? ofRule : ofBudget },
    },
  };
}
