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

/** What all targets share. */
export interface EffortParts {
  readonly own: number;
  readonly other: number;
  readonly assumption: EffortAssumption;
  /** In whole cents, or NaN. */
  readonly ownCents: number;
  readonly baseCents: number;
}

/**
 * @param own private money today, € ≥ 0
 * @param other public money today (budget, public) or the budget aimed at (cible), € ≥ 0
 */
export function effortParts(own: number, assumption: EffortAssumption, other: number): EffortParts {
  const ownCents = centsOf(own);
  const baseCents = assumption === "budget" ? wholeSum(ownCents, centsOf(other)) : centsOf(other);
  return { own, other, assumption, ownCents, baseCents };
}

export function effortOrNaN({ ownCents, baseCents, assumption }: EffortParts, target: number): number {
  const rate = scaledBy(RATE_SCALE, target);
  const divisor = assumption === "public" ? RATE_SCALE - rate : RATE_SCALE;
  const needed = wholeSum(wholeProduct(rate, baseCents), -wholeProduct(ownCents, divisor));
  return needed <= 0 ? 0 : needed / (100 * divisor);
}

/** Extra private money (€, unrounded, never negative) to reach a target rate (a fraction in [0;1[). */
export function effortFor(parts: EffortParts, target: number): number | Fault {
  const effort = effortOrNaN(parts, target);
  if (!Number.isNaN(effort)) return effort;
  const { own, other, assumption } = parts;
  return missing(target, assumption === "budget" ? exact(own).plus(other) : exact(other), own, assumption);
}

/** What all actions share: the plan, in whole cents or NaN, its two amounts also in lowest terms. */
export interface EffectParts {
  readonly own: number;
  readonly budget: number;
  readonly reducedOwn: number;
  readonly reducedBudget: number;
  readonly budgetCents: number;
}

/**
 * @param own private money of the plan, € ≥ 0
 * @param budget budget of the plan, € ≥ 0
 * @returns `#DIV/0!` when the budget is 0
 */
export function effectParts(own: number, budget: number): EffectParts | Fault {
  if (budget === 0) return EMPTY_BASE;
  const [ownCents, budgetCents] = [centsOf(own), centsOf(budget)];
  const areWhole = !Number.isNaN(ownCents) && !Number.isNaN(budgetCents);
  const divisor = areWhole ? commonDivisor(ownCents, budgetCents) : 1;
  return { own, budget, reducedOwn: ownCents / divisor, reducedBudget: budgetCents / divisor, budgetCents };
}

export function effectOrNaN(parts: EffectParts, ownOfAction: number, cost: number): number {
  const { reducedOwn, reducedBudget, budgetCents } = parts;
  const costCents = centsOf(cost);
  // Both products are safe and not negative, so their difference is exact.
  const gain = wholeProduct(centsOf(ownOfAction), reducedBudget) - wholeProduct(costCents, reducedOwn);
  return gain / wholeProduct(reducedBudget, wholeSum(budgetCents, costCents)) + 0;
}

/** Change of the self-financing rate (a fraction) when an action joins a plan: (P + p)/(B + c) − P/B. */
export function effectOfAction(parts: EffectParts, ownOfAction: number, cost: number): number | Fault {
  const effect = effectOrNaN(parts, ownOfAction, cost);
  if (!Number.isNaN(effect)) return effect;
  const { own, budget } = parts;
  const gain = exact(ownOfAction).times(budget).minus(exact(cost).times(own));
  return quotient(gain, exact(budget).times(new Decimal(budget).plus(cost)));
}
