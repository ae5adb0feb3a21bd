/** Family 2 of the catalogue: public funding caps (functions.md §2, definitions.md §5). */
import {
  COUNT,
  NON_NEGATIVE,
  NOTHING,
  SHARE,
  asRange,
  isEmpty,
  moneyOut,
  noteErrors,
  plain,
  readChoice,
  readNumber,
  sameShape,
  spill,
} from "./cells";
import type { Arguments, Faults, Range } from "./cells";
import { addMonths, dayOf } from "./calendar";
import * as q from "./fraction";
import type { Fraction } from "./fraction";
import { share } from "./share";

const CATEGORIES = ["A", "B", "C", "D"] as const;
const HALF = q.fraction(1n, 2n);
/** Category A: 15 % of the budget, 20 % with a tool that reports the impact of projects. */
const SHARE_A = q.fraction(15n, 100n);
const SHARE_A_WITH_TOOL = q.fraction(20n, 100n);

interface Action {
  cost: Fraction;
  /** Unknown for an empty or null cost. */
  category: (typeof CATEGORIES)[number] | undefined;
  rateC: Fraction;
}

/** Where the arguments stand: they come one place later in DEPASSEMENT. */
interface Places {
  costs: number;
  budget: "optional" | "required";
}

interface Plan {
  shape: Range;
  actions: Action[];
  budget: Fraction | undefined;
  hasTool: boolean;
}

function readActions(faults: Faults, costs: Range, categories: Range, rates: Range): Action[] {
  return costs.cells.map((cell, row) => {
    const nothing: Action = { cost: q.ZERO, category: undefined, rateC: HALF };
    if (isEmpty(cell)) return nothing;
    const cost = readNumber(faults, cell, NON_NEGATIVE);
    const rateCell = rates.cells.length === 1 ? rates.cells[0] : rates.cells[row];
    const rateC = readNumber(faults, rateCell, SHARE, HALF);
    const categoryCell = categories.cells[row];
    if (cost && q.sign(cost) === 0 && isEmpty(categoryCell)) return nothing;
    const category = readChoice(faults, categoryCell, CATEGORIES);
    return cost && rateC && category ? { cost, category, rateC } : nothing;
  });
}

function readPlan(args: Arguments, raw: (index: number) => unknown, places: Places): Plan | undefined {
  const at = places.costs;
  const costs = args.range(at);
  const categories = args.range(at + 1);
  const wantsBudget = places.budget === "required" || !args.isEmpty(at + 2);
  const budget = wantsBudget ? args.number(at + 2, NON_NEGATIVE) : NOTHING;
  const hasTool = args.boolean(at + 3);
  const rates = asRange(raw(at + 4));
  const hasShapes =
    costs &&
    categories &&
    rates &&
    sameShape(costs, categories) &&
    (rates.cells.length === 1 || sameShape(costs, rates));
  if (!hasShapes) {
    noteErrors(args.faults, costs, categories, rates);
    return void args.faults.add("#VALUE!");
  }
  if (rates.cells.length === 1) readNumber(args.faults, rates.cells[0], SHARE, HALF);
  const actions = readActions(args.faults, costs, categories, rates);
  if (hasTool === undefined) return NOTHING;
  return { shape: costs, actions, budget, hasTool };
}

/** The cap of each action, in whole cents. */
function capsOf({ actions, budget, hasTool }: Plan): Fraction[] {
  const caps = actions.map(({ cost, category, rateC }) => {
    if (category === "A") return q.toCents(cost);
    if (category === "B") return q.toCents(q.mul(cost, HALF));
    return category === "C" ? q.toCents(q.mul(cost, rateC)) : q.ZERO;
  });
  if (!budget) return caps;
  const limit = q.toCents(q.mul(budget, hasTool ? SHARE_A_WITH_TOOL : SHARE_A));
  const isA = actions.map(({ category }) => category === "A");
  if (q.compare(q.sum(caps.filter((_, i) => isA[i])), limit) <= 0) return caps;
  const held = share(
    limit,
    actions.map(({ cost }, i) => (isA[i] ? cost : q.ZERO)),
  );
  return caps.map((cap, i) => (isA[i] ? (held[i] ?? q.ZERO) : cap));
}

/** `plain`, with a look at the raw arguments: `taux_c` is a scalar or a range. */
const withRaw = (
  evaluate: (args: Arguments, raw: (index: number) => unknown) => ReturnType<Parameters<typeof plain>[0]>,
): ReturnType<typeof plain> => {
  return (args) => plain((read) => evaluate(read, (index) => args[index]))(args);
};

export const PLAFONDAIDE = withRaw((args, raw) => {
  const plan = readPlan(args, raw, { costs: 0, budget: "optional" });
  return plan && (() => spill(plan.shape, capsOf(plan).map(moneyOut)));
});

/** min(Σ of the caps as spilled; regle × budget), in whole cents. */
function readPublicMax(
  args: Arguments,
  raw: (index: number) => unknown,
  costs: number,
): (() => Fraction) | undefined {
  const plan = readPlan(args, raw, { costs, budget: "required" });
  const rule = args.number(costs + 5, SHARE, HALF);
  if (!plan?.budget || !rule) return NOTHING;
  const { budget } = plan;
  return () => q.toCents(q.min(q.sum(capsOf(plan)), q.mul(rule, budget)));
}

export const PUBLICMAX = withRaw((args, raw) => {
  const maximum = readPublicMax(args, raw, 0);
  return maximum && (() => moneyOut(maximum()));
});

export const DEPASSEMENT = withRaw((args, raw) => {
  const received = args.number(0, NON_NEGATIVE);
  const maximum = readPublicMax(args, raw, 1);
  return received && maximum && (() => moneyOut(q.max(q.ZERO, q.sub(received, maximum()))));
});

export const MINIMIS = plain((args) => {
  const amounts = args.range(0);
  const dates = args.range(1);
  const grantDate = args.number(2, NON_NEGATIVE);
  const ceiling = args.number(3, NON_NEGATIVE, q.fraction(300_000n));
  const years = args.number(4, COUNT, q.fraction(3n));
  if (!amounts || !dates || !sameShape(amounts, dates)) {
    noteErrors(args.faults, amounts, dates);
    return void args.faults.add("#VALUE!");
  }
  const aids = amounts.cells.map((cell, row) => {
    if (isEmpty(cell)) return NOTHING;
    const amount = readNumber(args.faults, cell, NON_NEGATIVE);
    const dateCell = dates.cells[row];
    if (amount && q.sign(amount) === 0 && isEmpty(dateCell)) return NOTHING;
    const date = readNumber(args.faults, dateCell, NON_NEGATIVE);
    return amount && date && { amount, day: dayOf(date) };
  });
  if (!grantDate || !ceiling || !years) return NOTHING;
  const last = dayOf(grantDate);
  const first = addMonths(last, -12n * years.n);
  const counted = aids.flatMap((aid) => (aid && aid.day >= first && aid.day <= last ? [aid.amount] : []));
  return () => moneyOut(q.sub(ceiling, q.sum(counted)));
});
