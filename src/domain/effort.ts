/** What it takes to reach a self-financing rate, and what an action does to it (definitions §9). */
import { Decimal, ONE, exact, quotient } from "./decimals";
import type { Fault } from "./fault";
import { EMPTY_BASE } from "./fault";
import { centsOf } from "./money";
import { commonDivisor, scaledBy, wholeProduct, wholeSum } from "./whole-numbers";
import { vocabulary } from "./words";

/**
 * budget: private money replaces public money in a constant budget · public: it comes on top of constant public money ·
 * cible: it is a share of a budget aimed at.
 */
export const EFFORT_ASSUMPTIONS = vocabulary("budget", "public", "cible");
export type EffortAssumption = (typeof EFFORT_ASSUMPTIONS.words)[number];

const RATE_SCALE = 1e6;

/** max(0; rate × base / divisor − own), the divisor being 1 or what the rate leaves over. */
function missing(rate: number, base: Decimal, own: number, assumption: EffortAssumption): number | Fault {
  const divisor = assumption === "public" ? ONE.minus(rate) : ONE;
  const needed = exact(rate).times(base).minus(divisor.times(own));
  return needed.isNegative() ? 0 : quotient(needed, divisor);
}

/** What all targets share, in whole cents. */
export interface EffortParts {
  readonly ownCents: number;
  readonly baseCents: number;
  /** 1 when private money comes on top of what there is, else 0. */
  readonly isOnTop: number;
}

export function effortParts(own: number, other: number, assumption: EffortAssumption): EffortParts {
  const ownCents = centsOf(own);
  const baseCents = assumption === "budget" ? wholeSum(ownCents, centsOf(other)) : centsOf(other);
  return { ownCents, baseCents, isOnTop: assumption === "public" ? 1 : 0 };
}

export function effortOrNaN({ ownCents, baseCents, isOnTop }: EffortParts, target: number): number {
  const rate = scaledBy(RATE_SCALE, target);
  const divisor = RATE_SCALE - isOnTop * rate;
  const needed = wholeSum(wholeProduct(rate, baseCents), -wholeProduct(ownCents, divisor));
  return needed <= 0 ? 0 : needed / (100 * divisor);
}

/**
 * Extra private money (€, unrounded, never negative) to reach a target rate (a fraction in [0;1[).
 * @param own private money today, € ≥ 0
 * @param other public money today (budget, public) or the budget aimed at (cible), € ≥ 0
 */
export function effortFor(
  own: number,
  other: number,
  assumption: EffortAssumption,
): (target: number) => number | Fault {
  const parts = effortParts(own, other, assumption);
  return (target) => {
    const effort = effortOrNaN(parts, target);
    if (!Number.isNaN(effort)) return effort;
    const base = assumption === "budget" ? exact(own).plus(other) : exact(other);
    return missing(target, base, own, assumption);
  };
}

/** What all actions share, in whole cents; the first two in lowest terms. */
export interface EffectParts {
  readonly reducedOwn: number;
  readonly reducedBudget: number;
  readonly budgetCents: number;
}

export function effectParts(own: number, budget: number): EffectParts {
  const [ownCents, budgetCents] = [centsOf(own), centsOf(budget)];
  const areWhole = !Number.isNaN(ownCents) && !Number.isNaN(budgetCents);
  const divisor = areWhole ? commonDivisor(ownCents, budgetCents) : 1;
  return { reducedOwn: ownCents / divisor, reducedBudget: budgetCents / divisor, budgetCents };
}

export function effectOrNaN(parts: EffectParts, ownOfAction: number, cost: number): number {
  const { reducedOwn, reducedBudget, budgetCents } = parts;
  const costCents = centsOf(cost);
  // Both products are safe and not negative, so their difference is exact.
  const gain = wholeProduct(centsOf(ownOfAction), reducedBudget) - wholeProduct(costCents, reducedOwn);
  return gain / wholeProduct(reducedBudget, wholeSum(budgetCents, costCents)) + 0;
}

/**
 * Change of the self-financing rate (a fraction) when an action joins a plan: (P + p)/(B + c) − P/B.
 * @param own private money of the plan, € ≥ 0
 * @param budget budget of the plan, € ≥ 0; `#DIV/0!` when it is 0
 */
export function effectOfActions(
  own: number,
  budget: number,
): ((ownOfAction: number, cost: number) => number | Fault) | Fault {
  if (budget === 0) return EMPTY_BASE;
  const parts = effectParts(own, budget);
  return (ownOfAction, cost) => {
    const effect = effectOrNaN(parts, ownOfAction, cost);
    if (!Number.isNaN(effect)) return effect;
    const exactGain = exact(ownOfAction).times(budget).minus(exact(cost).times(own));
    return quotient(exactGain, exact(budget).times(new Decimal(budget).plus(cost)));
  };
}
