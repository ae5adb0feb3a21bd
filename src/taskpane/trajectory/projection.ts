/** Net self-financing year by year: along the present slope, with the levers, and the way to the target. */
import { isFault, pathTo, type EffortAssumption } from "../../domain";
import type { Plan } from "./read-plan";

export interface ProjectedYear {
  year: number;
  /** Fractions; null when the budget of that year is empty, or there is no target. */
  slope: number | null;
  withLevers: number | null;
  target: number | null;
}

export interface Scenario {
  reading: EffortAssumption;
  /** Aimed at; null when what was typed is none. */
  rate: number | null;
  year: number | null;
  budget: number | null;
  stateLeaves: boolean;
  /** € of a full year, by lever. */
  gains: readonly number[];
}

/** As far as the sheet looks, or to the target year. */
const FEWEST_YEARS = 5;
const MOST_YEARS = 30;

const MONTHS = 12;

/** What a lever brings in the k-th year: nothing before its months of starting are over. */
const ramp = (k: number, delay: number): number => Math.max(0, Math.min(MONTHS, MONTHS * k - delay)) / MONTHS;

export function projection(plan: Plan, scenario: Scenario): ProjectedYear[] {
  const horizon = Math.max(0, (scenario.year ?? plan.year) - plan.year);
  const count = Math.min(MOST_YEARS, Math.max(FEWEST_YEARS, horizon));
  const years = Array.from({ length: count + 1 }, (_, k) => ({
    k,
    ...cashIn(plan, k, scenario.stateLeaves),
  }));
  const first = years[0]!;
  const start = first.own / (first.own + first.public);
  const targets = targetsFrom(start, scenario.rate, horizon);
  return years.map(({ k, own, public: others, lost }) => {
    const extra = leversIn(plan, scenario.gains, k);
    const base = own + others;
    return {
      year: plan.year + k,
      slope: share(own, base),
      withLevers: share(own + extra, base + growthOf(scenario, extra, base, lost)),
      target: targets && (targets[Math.min(k, targets.length - 1)] ?? null),
    };
  });
}

const share = (own: number, base: number): number | null => (base > 0 ? own / base : null);

/** Private and public cash of the k-th year; the State leaves from the first year after N. */
function cashIn({ lines }: Plan, k: number, stateLeaves: boolean) {
  const amount = (family: keyof Plan["lines"]): number =>
    lines[family].amount * (1 + lines[family].growth) ** k;
  const state = amount("state");
  const lost = stateLeaves && k > 0 ? state : 0;
  return {
    own: amount("fees") + amount("invoicing") + amount("otherPrivate"),
    public: amount("otherPublic") + state - lost,
    lost,
  };
}

const leversIn = ({ levers }: Plan, gains: readonly number[], k: number): number =>
  levers.reduce((sum, { delay }, lever) => sum + (gains[lever] ?? 0) * ramp(k, delay), 0);

/**
 * By how much the year's budget grows with what the levers bring: not beyond what it was where they replace public
 * money, as much where they add to it, and up to the budget aimed at where that is the reading.
 */
function growthOf({ reading, budget, gains }: Scenario, extra: number, base: number, lost: number): number {
  // Private money takes the place of the State's first: until then the budget has not grown.
  if (reading === "budget") return Math.min(extra, lost);
  if (reading === "public" || budget === null) return extra;
  const all = gains.reduce((sum, gain) => sum + gain, 0);
  return all > 0 ? ((budget - base) * extra) / all : 0;
}

/** Rates go to the target in equal steps, and stay there (definitions §9). */
function targetsFrom(start: number, rate: number | null, horizon: number): readonly number[] | null {
  if (rate === null || Number.isNaN(start)) return null;
  if (horizon === 0) return [rate];
  const path = pathTo(start, rate, Math.min(horizon, 100), "lineaire");
  return isFault(path) ? null : path;
}
