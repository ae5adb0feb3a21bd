/** Caps on the public funding of actions, by category (definitions §5). */
import type { ActionColumns, Actions } from "./actions";
import { columnsOf } from "./actions";
import type { Decimal } from "./decimals";
import { exact, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { figuresOrFault, isFault } from "./fault";
import {
  addTo,
  centsOf,
  emptySum,
  productInCents,
  productOrNaN,
  toCents,
  totalOf,
  wholeCents,
} from "./money";
import { shareOut } from "./sharing";
import { wholeSum } from "./whole-numbers";

/** Public money for all A actions, as a share of the budget (PLAFOND.A), with a tool reporting the impact of projects (PLAFOND.A.OUTIL). */
const SHARE_A = 0.15;
const SHARE_A_WITH_TOOL = 0.2;
/** Public share of the whole financing (REGLE.PARITE). */
export const PARITY = 0.5;

/** What holds the A actions together. */
export interface PoleBudget {
  /** Euros ≥ 0. */
  readonly budget: number;
  readonly hasReportingTool: boolean;
}

/** The sum of the caps of some actions, each to the cent, exactly; of those of category A alone when asked. */
function totalOfCaps(
  { costs, publicShares, areA }: ActionColumns,
  caps: readonly number[],
  onlyA: boolean,
): Decimal {
  const sum = emptySum();
  caps.forEach((cap, i) => {
    if (onlyA && !areA[i]) return;
    if (!Number.isNaN(centsOf(cap))) addTo(sum, cap);
    // Beyond safe cents the double is not the cap to the cent.
    else
      sum.rest = (sum.rest ?? exact(0)).plus(
        wholeCents(exact(costs[i] as number).times(publicShares[i] as number)),
      );
  });
  return totalOf(sum);
}

/** The cap of each action by itself. */
function ownCaps({ costs, publicShares }: ActionColumns): readonly number[] | Fault {
  const caps = new Array<number>(costs.length);
  for (let i = 0; i < costs.length; i++) {
    const cap = productInCents(costs[i] as number, publicShares[i] as number);
    if (typeof cap !== "number") return cap;
    caps[i] = cap;
  }
  return caps;
}

const shareOfA = ({ hasReportingTool }: PoleBudget): number =>
  hasReportingTool ? SHARE_A_WITH_TOOL : SHARE_A;

/** Whether the A actions together are within their share of a budget; false too when whole cents do not tell. */
function areSurelyWithin({ areA }: ActionColumns, caps: readonly number[], pole: PoleBudget): boolean {
  let asked = 0;
  for (let i = 0; i < caps.length; i++) if (areA[i]) asked += centsOf(caps[i] as number);
  // Sums beyond the safe integers are beyond any limit in whole cents.
  return asked <= centsOrNaN(productInCents(pole.budget, shareOfA(pole)));
}

interface Caps {
  readonly byAction: readonly number[];
  readonly total: Decimal;
}

/** Caps and their total, the A actions together held to a share of the budget. */
function capsWithin(actions: ActionColumns, byAction: readonly number[], pole: PoleBudget): Caps | Fault {
  const { costs, areA } = actions;
  const total = totalOfCaps(actions, byAction, false);
  const limit = wholeCents(exact(pole.budget).times(shareOfA(pole)));
  const askedForA = totalOfCaps(actions, byAction, true);
  if (askedForA.lte(limit)) return { byAction, total };
  const shares = shareOut(
    limit,
    costs.map((cost, i) => (areA[i] ? cost : 0)),
  );
  const held = isFault(shares) ? shares : figuresOrFault(shares);
  if (isFault(held)) return held;
  return {
    byAction: byAction.map((cap, i) => (areA[i] ? (held[i] as number) : cap)),
    total: total.minus(askedForA).plus(limit),
  };
}

/**
 * The most public money that each action may receive, in euros and cents. With a budget, the A actions together are
 * held to 15 % of it (20 % with a reporting tool), to the cent, shared pro rata of their costs.
 * @returns `#NUM!` beyond the range of doubles.
 */
export function aidCaps(actions: Actions, pole?: PoleBudget): readonly number[] | Fault {
  const columns = columnsOf(actions);
  const own = ownCaps(columns);
  if (isFault(own) || pole === undefined || areSurelyWithin(columns, own, pole)) return own;
  const caps = capsWithin(columns, own, pole);
  return isFault(caps) ? caps : caps.byAction;
}

/** Whole cents of a figure; NaN when it is a fault, or not exactly in cents. */
const centsOrNaN = (figure: number | Fault): number => (isFault(figure) ? NaN : centsOf(figure));

/**
 * min(Σ of the caps; rule × budget) in whole cents, or NaN when a sum could be inexact. Where the A lines are held, their
 * shares sum to the limit.
 */
function publicMaximumInCents(actions: ActionColumns, pole: PoleBudget, rule: number): number {
  const { costs, publicShares, areA } = actions;
  let all = 0;
  let askedForA = 0;
  for (let i = 0; i < costs.length; i++) {
    const cents = centsOf(productOrNaN(costs[i] as number, publicShares[i] as number));
    all += cents;
    if (areA[i]) askedForA += cents;
  }
  const limitForA = centsOrNaN(productInCents(pole.budget, shareOfA(pole)));
  const caps = askedForA <= limitForA ? all : all - askedForA + limitForA;
  const limit = centsOrNaN(productInCents(pole.budget, rule));
  return all <= Number.MAX_SAFE_INTEGER ? Math.min(caps, limit) : NaN;
}

/** min(Σ of the caps; rule × budget), to the cent. Euros. */
function publicMaximumExactly(actions: ActionColumns, pole: PoleBudget, rule: number): Decimal | Fault {
  const own = ownCaps(actions);
  const caps = isFault(own) ? own : capsWithin(actions, own, pole);
  if (isFault(caps)) return caps;
  const limit = exact(pole.budget).times(rule);
  return wholeCents(caps.total.lt(limit) ? caps.total : limit);
}

/** The most public money that a set of actions and a budget may receive. Euros. */
export function publicMaximum(actions: Actions, pole: PoleBudget, rule = PARITY): number | Fault {
  const columns = columnsOf(actions);
  const cents = publicMaximumInCents(columns, pole, rule);
  if (!Number.isNaN(cents)) return cents / 100;
  const maximum = publicMaximumExactly(columns, pole, rule);
  return isFault(maximum) ? maximum : toDouble(maximum);
}

/** Public money (€ ≥ 0) above that maximum, 0 when it is within. Euros. */
export function publicExcess(
  received: number,
  actions: Actions,
  pole: PoleBudget,
  rule = PARITY,
): number | Fault {
  const columns = columnsOf(actions);
  const cents = wholeSum(centsOf(received), -publicMaximumInCents(columns, pole, rule));
  if (!Number.isNaN(cents)) return Math.max(0, cents / 100);
  const maximum = publicMaximumExactly(columns, pole, rule);
  if (isFault(maximum)) return maximum;
  const excess = exact(received).minus(maximum);
  return excess.isNegative() ? 0 : toCents(excess);
}
