/** Spreading public money over actions: the optimum within the rules, checked by trying every spread of small cases. */
import fc from "fast-check";
import {
  LOSS_RULES,
  aidCaps,
  exampleBudget,
  isFault,
  publicExcess,
  publicMaximum,
  spreadPublicMoney,
} from "../../src/domain";
import type { Category, Fault, FundedAction, Grant, PublicMoneyRules } from "../../src/domain";

const action = (cost: number, category: Category, rateC = 0.5, own = 0): FundedAction => ({
  cost,
  category,
  rateC,
  own,
});

function sound<Value>(value: Value | Fault): Value {
  if (isFault(value)) throw new Error(`${value.code} ${value.reason}`);
  return value;
}

const spread = (...plan: Parameters<typeof spreadPublicMoney>) => sound(spreadPublicMoney(...plan));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const inCents = (amount: number): number => Math.round(amount * 100);
const NO_PARITY = { hasReportingTool: false, rule: 1 };

/**
 * The least that any set of grants, with the actions they may go to, can be held to: tried for every set. No spread places
 * more than such a cut lets pass, so a spread that places as much is the greatest.
 */
function smallestCut(actions: FundedAction[], grants: Grant[], rules: PublicMoneyRules): number {
  const caps = sound(aidCaps(actions, rules)).map(inCents);
  const limit = Math.round(inCents(rules.budget) * (rules.rule ?? 0.5));
  const cuts = Array.from({ length: 2 ** grants.length }, (_, set) => {
    const inside = grants.filter((_grant, g) => (set >> g) & 1);
    const beside = grants.filter((_grant, g) => !((set >> g) & 1));
    const reached = caps.filter((_cap, a) => inside.some(({ actions: named }) => named?.includes(a) ?? true));
    return sum(beside.map(({ asked }) => inCents(asked))) + Math.min(sum(reached), limit);
  });
  return Math.min(...cuts) / 100;
}

describe("Cosmetic Valley with the categories of the definitions", () => {
  const CATEGORIES: Record<string, Category> = {
    "Contrat de performance": "A",
    "Actions collectives": "C",
    Salons: "C",
  };
  const { expenses, resources } = exampleBudget("COSMETIC_VALLEY");
  const actions = expenses
    .flatMap((line) => line.detail ?? [line])
    .map(({ label, amount }) => action(amount, CATEGORIES[label] ?? "B"));
  const grants = resources
    .filter(({ code }) => code.startsWith("PU"))
    .map(({ amount }): Grant => ({ asked: amount }));
  const rules: PublicMoneyRules = { budget: 2_169_500, hasReportingTool: false };

  it("places 1,084,750 of the 1,089,500 asked: 4,750 are lost to the 50/50 rule, whatever is done", () => {
    const { today, after, heldBy, privateRequired } = spread(actions, grants, rules);
    const totals = {
      asked: 1_089_500,
      placed: 1_084_750,
      lost: 4_750,
      lostTo: { ceiling: 0, notEligible: 0, D: 0, category: 0, shareOfA: 0, parity: 4_750 },
    };
    expect(after).toEqual(totals);
    expect(today).toEqual(totals);
    expect(heldBy).toEqual([{ rule: "parity" }]);
    expect(privateRequired).toBe(1_084_750);
  });

  it("cannot place more: the least that any set of its grants can be held to is that total", () => {
    expect(smallestCut(actions, grants, rules)).toBe(1_084_750);
  });

  it("keeps every action within its cap and every grant within what it asks", () => {
    const { amounts, actions: found, grants: given } = spread(actions, grants, rules);
    found.forEach(({ cap, placed }, a) => {
      expect(placed).toBe(sum(amounts.map((line) => line[a] as number)));
      expect(placed).toBeLessThanOrEqual(cap);
    });
    given.forEach(({ asked, placed, lost }) => expect(placed + lost).toBe(asked));
    expect(found.map(({ cap }) => cap)).toEqual(aidCaps(actions, rules));
  });

  it("places all of it without the 50/50 rule, for the caps allow 1,104,750", () => {
    expect(spread(actions, grants, { ...rules, rule: 1 }).after).toMatchObject({
      placed: 1_089_500,
      lost: 0,
    });
  });
});

describe("a spread", () => {
  it("moves what a cap refuses to where there is room, and leaves the rest where it stands", () => {
    const { amounts, today, after, kept, actions, heldBy } = spread(
      [action(100, "B"), action(100, "B", 0.5, 20), action(100, "D")],
      [
        { asked: 70, today: [{ action: 0, amount: 70 }] },
        { asked: 20, today: [{ action: 2, amount: 20 }] },
      ],
      { budget: 300, ...NO_PARITY },
    );
    expect(amounts).toEqual([
      [50, 20, 0],
      [0, 20, 0],
    ]);
    expect(today).toMatchObject({ placed: 50, lost: 40, lostTo: { D: 20, category: 20 } });
    expect(after).toMatchObject({ placed: 90, lost: 0 });
    expect(kept).toBe(50);
    expect(heldBy).toEqual([]);
    expect(actions.map(({ rule, overToday, room, toFind }) => [rule, overToday, room, toFind])).toEqual([
      ["category", 20, 0, 50],
      ["category", 0, 10, 40],
      ["D", 20, 0, 100],
    ]);
  });

  it("names the cap of the action where a grant can go nowhere else", () => {
    const { grants, after } = spread(
      [action(100, "B"), action(100, "B"), action(10, "D")],
      [{ asked: 80, actions: [0] }, { asked: 5, actions: [2] }, { asked: 10 }],
      { budget: 210, ...NO_PARITY },
    );
    expect(grants.map(({ lost, heldBy }) => [lost, heldBy])).toEqual([
      [30, [{ rule: "category", action: 0 }]],
      [5, [{ rule: "D", action: 2 }]],
      [0, []],
    ]);
    expect(after.lostTo).toMatchObject({ D: 5, category: 30 });
  });

  it("makes way for the grant that has no other place to go", () => {
    const { amounts, kept } = spread(
      [action(100, "B"), action(100, "B")],
      [
        { asked: 50, today: [{ action: 0, amount: 50 }] },
        { asked: 40, actions: [0] },
      ],
      { budget: 200, ...NO_PARITY },
    );
    expect(amounts).toEqual([
      [10, 40],
      [40, 0],
    ]);
    expect(kept).toBe(10);
  });

  it("holds a grant to its eligible base × rate", () => {
    const { grants, after } = spread([action(1000, "B")], [{ asked: 300, base: 500, rate: 0.4 }], {
      budget: 1000,
      ...NO_PARITY,
    });
    expect(grants).toEqual([{ asked: 300, placed: 200, lost: 100, aboveCeiling: 100, heldBy: [] }]);
    expect(after.lostTo.ceiling).toBe(100);
  });

  it("holds the A actions to their part of the budget, pro rata of their costs or only together", () => {
    const plan = [action(100, "A"), action(100, "A")];
    const asked: Grant[] = [{ asked: 90, actions: [0] }];
    const rules = { budget: 600, ...NO_PARITY };
    const prorata = spread(plan, asked, rules);
    expect(prorata.actions.map(({ cap, rule }) => [cap, rule])).toEqual([
      [45, "shareOfA"],
      [45, "shareOfA"],
    ]);
    expect(prorata.after).toMatchObject({ placed: 45, lostTo: { shareOfA: 45 } });
    const together = spread(plan, asked, { ...rules, sharingOfA: "ensemble" });
    expect(together.after.placed).toBe(90);
    const more = spread(plan, [{ asked: 95, actions: [0] }], { ...rules, sharingOfA: "ensemble" });
    expect(more.grants[0]?.heldBy).toEqual([{ rule: "shareOfA" }]);
    expect(spread(plan, asked, { ...rules, hasReportingTool: true }).after.placed).toBe(60);
  });

  it("applies the 50/50 rule to each action when asked to, which makes A useless above a half", () => {
    const rules: PublicMoneyRules = { budget: 1000, hasReportingTool: false, parity: "action" };
    const { actions } = spread([action(100, "A"), action(100, "C", 0.8)], [{ asked: 500 }], rules);
    expect(actions.map(({ placed, rule }) => [placed, rule])).toEqual([
      [50, "parity"],
      [50, "parity"],
    ]);
  });

  it("counts money on an action that its grant may not pay as lost today, and moves it", () => {
    const grants: Grant[] = [{ asked: 30, actions: [1], today: [{ action: 0, amount: 30 }] }];
    const found = spread([action(100, "B"), action(100, "B")], grants, { budget: 200, ...NO_PARITY });
    expect(found.today).toMatchObject({ placed: 0, lostTo: { notEligible: 30 } });
    expect(found.amounts).toEqual([[0, 30]]);
    const nowhere = spread([action(100, "B")], [{ asked: 30, actions: [] }], { budget: 100, ...NO_PARITY });
    expect(nowhere.grants[0]).toMatchObject({ lost: 30, heldBy: [{ rule: "notEligible" }] });
  });

  it("is empty without actions or grants, and refuses figures outside their domain", () => {
    const rules = { budget: 100, ...NO_PARITY };
    expect(spread([], [], rules)).toMatchObject({ amounts: [], after: { asked: 0, lost: 0 }, toFind: 0 });
    expect(spread([], [{ asked: 5 }], rules).after.lostTo.notEligible).toBe(5);
    expect(spread([action(10, "B")], [], rules).toFind).toBe(10);
    const refused = (plan: FundedAction[], list: Grant[]) => spreadPublicMoney(plan, list, rules);
    expect(refused([action(-1, "B")], [])).toMatchObject({ code: "#NUM!", reason: "outOfDomain" });
    expect(refused([], [{ asked: 1, actions: [0] }])).toMatchObject({ code: "#NUM!" });
    expect(refused([action(1, "C", 1.1)], [])).toMatchObject({ code: "#NUM!" });
    expect(refused([], [{ asked: 1e15 }])).toMatchObject({ reason: "tooLarge" });
  });
});

/** Plans of a few cents, for which every spread can be tried. */
const MOST_ASKED = 3;
const cent = (max: number) => fc.integer({ min: 0, max }).map((cents) => cents / 100);
const plans = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    actions: fc.array(
      fc.record({
        cost: cent(6),
        category: fc.constantFrom<Category>("A", "B", "C", "D"),
        rateC: fc.constantFrom(0, 0.25, 0.5, 1),
      }),
      { minLength: count, maxLength: count },
    ),
    grants: fc.array(
      fc
        .record({
          asked: cent(MOST_ASKED),
          actions: fc.option(fc.subarray(Array.from({ length: count }, (_, a) => a)), { nil: undefined }),
          ceiling: fc.option(cent(4), { nil: undefined }),
          today: fc.array(fc.record({ action: fc.nat({ max: count - 1 }), amount: cent(2) }), {
            maxLength: 2,
          }),
        })
        .map(({ asked, actions, ceiling, today }): Grant => ({
          asked,
          today,
          ...(actions && { actions }),
          ...(ceiling !== undefined && { base: ceiling, rate: 1 }),
        })),
      { minLength: 1, maxLength: 3 },
    ),
    rules: fc.record({
      budget: cent(20),
      hasReportingTool: fc.boolean(),
      rule: fc.constantFrom(0.5, 0.25, 1),
      parity: fc.constantFrom("global" as const, "action" as const),
      sharingOfA: fc.constantFrom("prorata" as const, "ensemble" as const),
    }),
  }),
);
type Plan = typeof plans extends fc.Arbitrary<infer Value> ? Value : never;

/** Half away from zero, as money is; the small figures of these plans are far from what binary fractions spoil. */
const rounded = (cents: number): number => Math.floor(cents + 0.5 + 1e-9);

/** Whether a spread in cents keeps the rules, written out from the definitions. */
function ruleBook({ actions, grants, rules }: Plan): (amounts: number[][]) => boolean {
  const budget = inCents(rules.budget);
  const shares = { A: 1, B: 0.5, C: 0, D: 0 };
  const caps = actions.map(({ cost, category, rateC }) =>
    rounded(inCents(cost) * (category === "C" ? rateC : shares[category])),
  );
  const held = sound(aidCaps(actions, rules)).map(inCents);
  const limitOfA = rounded(budget * (rules.hasReportingTool ? 0.2 : 0.15));
  const limit = rules.parity === "global" ? rounded(budget * rules.rule) : budget;
  return (amounts) => {
    const placed = actions.map((_, a) => sum(amounts.map((line) => line[a] as number)));
    const ofA = sum(placed.filter((_, a) => actions[a]?.category === "A"));
    return (
      placed.every((amount, a) => {
        const cap = rules.sharingOfA === "prorata" ? held[a] : caps[a];
        const parity =
          rules.parity === "action" ? rounded(inCents(actions[a]?.cost as number) * rules.rule) : Infinity;
        return amount <= (cap as number) && amount <= (caps[a] as number) && amount <= parity;
      }) &&
      ofA <= limitOfA &&
      sum(placed) <= limit &&
      amounts.every((line, g) => {
        const { asked, actions: named, base } = grants[g] as Grant;
        const most = Math.min(inCents(asked), base === undefined ? Infinity : inCents(base));
        return sum(line) <= most && line.every((amount, a) => amount === 0 || (named?.includes(a) ?? true));
      })
    );
  };
}

const todayIn = ({ actions, grants }: Plan): number[][] =>
  grants.map(({ today = [] }) =>
    actions.map((_, a) =>
      sum(today.filter((placed) => placed.action === a).map(({ amount }) => inCents(amount))),
    ),
  );

/** Every way of putting at most so many cents on some actions. */
function linesOf(cents: number, count: number): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: cents + 1 }, (_, first) =>
    linesOf(cents - first, count - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** The best totals of all spreads: placed, then kept; and placed when only money that stands nowhere moves. */
function tryAll(plan: Plan): { placed: number; kept: number; stayed: number } {
  const keepsRules = ruleBook(plan);
  const today = todayIn(plan);
  const lines = plan.grants.map(({ asked }) => linesOf(inCents(asked), plan.actions.length));
  const best = { placed: 0, kept: 0, stayed: 0 };
  const visit = (amounts: number[][]): void => {
    const g = amounts.length;
    if (g < lines.length) {
      for (const line of lines[g] as number[][]) visit([...amounts, line]);
      return;
    }
    if (!keepsRules(amounts)) return;
    const placed = sum(amounts.flat());
    const kept = keptIn(amounts, today);
    if (placed > best.placed || (placed === best.placed && kept > best.kept))
      Object.assign(best, { placed, kept });
    const moved = amounts.every((line, k) => {
      const [stands, asked] = [today[k] as number[], inCents(plan.grants[k]?.asked as number)];
      const come = sum(line.map((amount, a) => Math.max(0, amount - (stands[a] as number))));
      return come <= Math.max(0, asked - sum(stands));
    });
    if (moved) best.stayed = Math.max(best.stayed, placed);
  };
  visit([]);
  return best;
}

const keptIn = (amounts: number[][], today: number[][]): number =>
  sum(
    amounts.flatMap((line, g) =>
      line.map((amount, a) => Math.min(amount, (today[g] as number[])[a] as number)),
    ),
  );

describe("among all spreads of a plan", () => {
  const solve = ({ actions, grants, rules }: Plan) => spread(actions, grants, rules);

  it("the one given keeps every rule, none places more, and none that places as much leaves more in its place", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { amounts, after, today, kept } = solve(plan);
        const cents = amounts.map((line) => line.map(inCents));
        expect(ruleBook(plan)(cents)).toBe(true);
        expect({
          placed: inCents(after.placed),
          kept: inCents(kept),
          stayed: inCents(today.placed),
        }).toEqual(tryAll(plan));
        expect(sum(cents.flat())).toBe(inCents(after.placed));
        expect(keptIn(cents, todayIn(plan))).toBe(inCents(kept));
      }),
      { numRuns: 300 },
    );
  });

  it("it is never worse than today's, and says to which rule every cent is lost", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { today, after, grants, heldBy } = solve(plan);
        expect(after.placed).toBeGreaterThanOrEqual(today.placed);
        for (const totals of [today, after]) {
          const lost = LOSS_RULES.map((rule) => inCents(totals.lostTo[rule]));
          expect(Math.min(...lost)).toBeGreaterThanOrEqual(0);
          expect(sum(lost)).toBe(inCents(totals.lost));
          expect(inCents(totals.asked) - inCents(totals.placed)).toBe(inCents(totals.lost));
        }
        const held = grants.filter(({ lost, aboveCeiling }) => inCents(lost) > inCents(aboveCeiling));
        expect(held.every((grant) => grant.heldBy.length > 0)).toBe(true);
        expect(heldBy.length > 0).toBe(held.length > 0);
      }),
    );
  });

  it("spreading it again changes nothing", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const first = solve(plan);
        const again = solve({
          ...plan,
          grants: plan.grants.map((grant, g) => ({
            ...grant,
            today: (first.amounts[g] as number[]).map((amount, action) => ({ action, amount })),
          })),
        });
        expect(again.amounts).toEqual(first.amounts);
        expect(again.kept).toBe(first.after.placed);
        expect(again.today.placed).toBe(first.after.placed);
      }),
    );
  });

  it("larger plans, too, place the least that any set of their grants can be held to", () => {
    const amount = fc.integer({ min: 0, max: 50_000_00 }).map((cents) => cents / 100);
    const costed = fc.record({
      cost: amount,
      category: fc.constantFrom<Category>("A", "B", "C", "D"),
      rateC: fc.constantFrom(0.25, 0.5, 0.8),
    });
    const named = fc.record({ asked: amount, actions: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }) });
    fc.assert(
      fc.property(
        fc.array(costed, { minLength: 6, maxLength: 6 }),
        fc.array(named, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.constantFrom(0.5, 1),
        (actions, grants, budget, rule) => {
          const rules: PublicMoneyRules = { budget, hasReportingTool: true, rule };
          expect(spread(actions, grants, rules).after.placed).toBe(smallestCut(actions, grants, rules));
        },
      ),
    );
  });

  it("one grant that may go anywhere gets what PUBLICMAX allows, and loses what DEPASSEMENT says", () => {
    const amount = fc.integer({ min: 0, max: 100_000_00 }).map((cents) => cents / 100);
    const costed = fc.record({
      cost: amount,
      category: fc.constantFrom<Category>("A", "B", "C", "D"),
      rateC: fc.integer({ min: 0, max: 100 }).map((k) => k / 100),
    });
    fc.assert(
      fc.property(
        fc.array(costed, { minLength: 1, maxLength: 8 }),
        amount,
        amount,
        fc.boolean(),
        fc.constantFrom(0.5, 1),
        fc.constantFrom("prorata" as const, "ensemble" as const),
        (actions, budget, asked, hasReportingTool, rule, sharingOfA) => {
          const pole = { budget, hasReportingTool };
          const { after } = spread(actions, [{ asked }], { ...pole, rule, sharingOfA });
          expect(after.placed).toBe(Math.min(asked, sound(publicMaximum(actions, pole, rule))));
          expect(after.lost).toBe(publicExcess(asked, actions, pole, rule));
        },
      ),
    );
  });
});
