/** Caps on the public funding of actions, by category (definitions §5). */
import type { Decimal } from "./decimals";
import { exact, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { figuresOrFault, isFault } from "./fault";
import { addTo, centsOf, emptySum, productInCents, toCents, totalOf, wholeCents } from "./money";
import { shareOut } from "./sharing";
import { wholeSum } from "./whole-numbers";
import { vocabulary } from "./words";

/** A missions for the State · B innovation, R&D, animation · C collective actions under an aid regime · D commercial services. */
export const CATEGORIES = vocabulary("A", "B", "C", "D");
export type Category = (typeof CATEGORIES.words)[number];

/** Public share of the cost of category B (parameter PLAFOND.B). */
const SHARE_B = 0.5;
/** Public money for all A actions, as a share of the budget (PLAFOND.A), with a tool reporting the impact of projects (PLAFOND.A.OUTIL). */
const SHARE_A = 0.15;
const SHARE_A_WITH_TOOL = 0.2;
/** Category C takes the rate of the aid regime in use; the memento's example (PLAFOND.C). */
export const DEFAULT_RATE_C = 0.5;
/** Public share of the whole financing (REGLE.PARITE). */
export const PARITY = 0.5;

export interface Action {
  /** Euros ≥ 0. */
  readonly cost: number;
  /** None for an action that costs nothing. */
  readonly category: Category | undefined;
  /** Rate of the aid regime of a C action, 0 to 1. */
  readonly rateC: number;
}

/** What holds the A actions together. */
export interface PoleBudget {
  /** Euros ≥ 0. */
  readonly budget: number;
  readonly hasReportingTool: boolean;
}

const SHARES: Record<Exclude<Category, "C">, number> = { A: 1, B: SHARE_B, D: 0 };

const shareOf = ({ category, rateC }: Action): number =>
  category === undefined ? 0 : category === "C" ? rateC : SHARES[category];

const isA = ({ category }: Action): boolean => category === "A";

/** The sum of the caps of some actions, each to the cent, exactly. */
function totalOfCaps(actions: readonly Action[], caps: readonly number[]): Decimal {
  const sum = emptySum();
  actions.forEach((action, i) => {
    const cap = caps[i] as number;
    if (!Number.isNaN(centsOf(cap))) addTo(sum, cap);
    // Beyond safe cents the double is not the cap to the cent.
    else sum.rest = (sum.rest ?? exact(0)).plus(wholeCents(exact(action.cost).times(shareOf(action))));
  });
  return totalOf(sum);
}

/** The cap of each action by itself. */
function ownCaps(actions: readonly Action[]): readonly number[] | Fault {
  const caps = new Array<number>(actions.length);
  for (let i = 0; i < actions.length; i++) {
    const action = actions[i] as Action;
    const cap = productInCents(action.cost, shareOf(action));
    if (isFault(cap)) return cap;
    caps[i] = cap;
  }
  return caps;
}

const shareOfA = ({ hasReportingTool }: PoleBudget): number =>
  hasReportingTool ? SHARE_A_WITH_TOOL : SHARE_A;

/** Whether the A actions together are within their share of a budget; false too when whole cents do not tell. */
function areSurelyWithin(actions: readonly Action[], caps: readonly number[], pole: PoleBudget): boolean {
  let asked = 0;
  for (let i = 0; i < actions.length; i++) if (isA(actions[i] as Action)) asked += centsOf(caps[i] as number);
  // Sums beyond the safe integers are beyond any limit in whole cents.
  return asked <= centsOrNaN(productInCents(pole.budget, shareOfA(pole)));
}

interface Caps {
  readonly byAction: readonly number[];
  readonly total: Decimal;
}

/** Caps and their total, the A actions together held to a share of the budget. */
function capsWithin(actions: readonly Action[], byAction: readonly number[], pole: PoleBudget): Caps | Fault {
  const total = totalOfCaps(actions, byAction);
  const limit = wholeCents(exact(pole.budget).times(shareOfA(pole)));
  const askedForA = totalOfCaps(
    actions.filter(isA),
    byAction.filter((_, i) => isA(actions[i] as Action)),
  );
  if (askedForA.lte(limit)) return { byAction, total };
  const shares = shareOut(
    limit,
    actions.map((action) => (isA(action) ? action.cost : 0)),
  );
  const held = isFault(shares) ? shares : figuresOrFault(shares);
  if (isFault(held)) return held;
  return {
    byAction: byAction.map((cap, i) => (isA(actions[i] as Action) ? (held[i] as number) : cap)),
    total: total.minus(askedForA).plus(limit),
  };
}

/**
 * The most public money that each action may receive, in euros and cents. With a budget, the A actions together are
 * held to 15 % of it (20 % with a reporting tool), to the cent, shared pro rata of their costs.
 * @returns `#NUM!` beyond the range of doubles.
 */
export function aidCaps(actions: readonly Action[], pole?: PoleBudget): readonly number[] | Fault {
  const own = ownCaps(actions);
  if (isFault(own) || pole === undefined || areSurelyWithin(actions, own, pole)) return own;
  const caps = capsWithin(actions, own, pole);
  return isFault(caps) ? caps : caps.byAction;
}

/** Whole cents of a figure; NaN when it is a fault, or not exactly in cents. */
const centsOrNaN = (figure: number | Fault): number => (isFault(figure) ? NaN : centsOf(figure));

/**
 * min(Σ of the caps; rule × budget) in whole cents, or NaN when a sum could be inexact. Where the A lines are held, their
 * shares sum to the limit.
 */
function publicMaximumInCents(actions: readonly Action[], pole: PoleBudget, rule: number): number {
  let all = 0;
  let askedForA = 0;
  for (const action of actions) {
    const cents = centsOrNaN(productInCents(action.cost, shareOf(action)));
    all += cents;
    if (isA(action)) askedForA += cents;
  }
  const limitForA = centsOrNaN(productInCents(pole.budget, shareOfA(pole)));
  const caps = askedForA <= limitForA ? all : all - askedForA + limitForA;
  const limit = centsOrNaN(productInCents(pole.budget, rule));
  return all <= Number.MAX_SAFE_INTEGER ? Math.min(caps, limit) : NaN;
}

/** min(Σ of the caps; rule × budget), to the cent. Euros. */
function publicMaximumExactly(actions: readonly Action[], pole: PoleBudget, rule: number): Decimal | Fault {
  const own = ownCaps(actions);
  const caps = isFault(own) ? own : capsWithin(actions, own, pole);
  if (isFault(caps)) return caps;
  const limit = exact(pole.budget).times(rule);
  return wholeCents(caps.total.lt(limit) ? caps.total : limit);
}

/** The most public money that a set of actions and a budget may receive. Euros. */
export function publicMaximum(actions: readonly Action[], pole: PoleBudget, rule = PARITY): number | Fault {
  const cents = publicMaximumInCents(actions, pole, rule);
  if (!Number.isNaN(cents)) return cents / 100;
  const maximum = publicMaximumExactly(actions, pole, rule);
  return isFault(maximum) ? maximum : toDouble(maximum);
}

/** Public money (€ ≥ 0) above that maximum, 0 when it is within. Euros. */
export function publicExcess(
  received: number,
  actions: readonly Action[],
  pole: PoleBudget,
  rule = PARITY,
): number | Fault {
  const cents = wholeSum(centsOf(received), -publicMaximumInCents(actions, pole, rule));
  if (!Number.isNaN(cents)) return Math.max(0, cents / 100);
  const maximum = publicMaximumExactly(actions, pole, rule);
  if (isFault(maximum)) return maximum;
  const excess = exact(received).minus(maximum);
  return excess.isNegative() ? 0 : toCents(excess);
}
