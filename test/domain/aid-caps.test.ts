import fc from "fast-check";
import {
  aidCaps,
  countAid,
  isFault,
  minimisDays,
  minimisLeft,
  noAid,
  publicExcess,
  publicMaximum,
  shareOut,
} from "../../src/domain";
import type { Action, Category } from "../../src/domain";
import { amount, signed } from "./arbitraries";
import { cents, decimal, plain } from "./reference";

const action = (cost: number, category: Category, rateC = 0.5): Action => ({ cost, category, rateC });

describe("sharing an amount", () => {
  const weights = fc
    .array(amount, { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));
  const ordinary = fc.integer({ min: -1e9, max: 1e9 }).map((k) => k / 100);

  it("gives the odd cents to the largest remainders, then to the first", () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(shareOut(100, [3, 3, 1])).toEqual([42.86, 42.86, 14.28]);
    expect(shareOut(-100, [1, 1, 1])).toEqual([-33.34, -33.33, -33.33]);
  });

  it("says #DIV/0! when every weight is 0", () => {
    expect(shareOut(100, [0, 0])).toMatchObject({ code: "#DIV/0!" });
  });

  it("loses no cent, and is never a cent or more away from the exact share", () => {
    fc.assert(
      fc.property(ordinary, weights, (money, list) => {
        const shares = shareOut(money, list);
        if (isFault(shares)) return false;
        const total = list.reduce((sum, weight) => sum.plus(weight), decimal(0));
        const given = shares.map((share) => decimal(share as number));
        const isWhole = given.reduce((sum, share) => sum.plus(share), decimal(0)).eq(money);
        return (
          isWhole &&
          given.every((share, i) =>
            share
              .times(total)
              .minus(decimal(money).times(list[i] as number))
              .abs()
              .lt(total.times(0.01)),
          )
        );
      }),
    );
  });

  it("gives the same whether whole numbers or decimals do it", () => {
    const whole = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        ordinary,
        whole.filter((list) => list.some((weight) => weight > 0)),
        (money, list) => {
          // A millionth of each weight is no whole number of hundredths: the decimals have to do it.
          expect(
            shareOut(
              money,
              list.map((weight) => weight / 1e6),
            ),
          ).toEqual(shareOut(money, list));
        },
      ),
    );
  });
});

describe("caps on public funding", () => {
  it("hold the A actions together to 15 % of the budget, 20 % with a tool", () => {
    const plan = [action(400_000, "A"), action(1_160_000, "B")];
    expect(aidCaps(plan, { budget: 1_560_000, hasReportingTool: false })).toEqual([234_000, 580_000]);
    expect(aidCaps(plan, { budget: 1_560_000, hasReportingTool: true })).toEqual([312_000, 580_000]);
  });

  it("sum to the cent when A is shared", () => {
    const caps = aidCaps([action(100, "A"), action(100, "A"), action(100, "A")], {
      budget: 666.67,
      hasReportingTool: false,
    });
    expect(caps).toEqual([33.34, 33.33, 33.33]);
  });

  it("give Cosmetic Valley 1,084,750 and an excess of 4,750", () => {
    const plan = [action(40_000, "A"), action(1_664_500, "B"), action(465_000, "C")];
    const pole = { budget: 2_169_500, hasReportingTool: false };
    expect(publicMaximum(plan, pole)).toBe(1_084_750);
    expect(publicExcess(1_089_500, plan, pole)).toBe(4_750);
    expect(publicMaximum(plan, pole, 1)).toBe(1_104_750);
  });

  it("never exceed the costs, nor their share of the budget", () => {
    const anyAction = fc
      .tuple(amount, fc.constantFrom<Category>("A", "B", "C", "D"))
      .map(([cost, category]) => action(cost, category));
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 8 }), amount, (plan, budget) => {
        const maximum = publicMaximum(plan, { budget, hasReportingTool: true });
        return typeof maximum === "number" && maximum <= (cents(decimal(budget).times(0.5)) as number);
      }),
    );
  });
});

describe("de minimis aid", () => {
  const JANUARY_30_2024 = 45321;
  const JANUARY_30_2021 = 44226;

  /** What is left on the date of a grant after some aids, all of the same date. */
  function left(amounts: readonly number[], date: number, grantDate: number, ceiling?: number) {
    const counted = noAid(minimisDays(grantDate));
    for (const money of amounts) countAid(counted, money, date);
    return minimisLeft(counted, ceiling);
  }

  it("counts three years back, both days in", () => {
    expect(left([200_000], JANUARY_30_2021, JANUARY_30_2024)).toBe(100_000);
    expect(left([200_000], JANUARY_30_2021 - 1, JANUARY_30_2024)).toBe(300_000);
  });

  it("steps back from 29 February to the 28th", () => {
    const february29 = 45351;
    const february28of2021 = 44255;
    expect(left([1], february28of2021, february29)).toBe(299_999);
    expect(left([1], february28of2021 - 1, february29)).toBe(300_000);
  });

  it("is exact, and negative when the ceiling is exceeded", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 8 }), signed.map(Math.abs), (money, ceiling) => {
        const expected = money.reduce((rest, one) => rest.minus(one), decimal(ceiling));
        return plain(left(money, JANUARY_30_2024, JANUARY_30_2024, ceiling)) === cents(expected);
      }),
    );
  });
});
