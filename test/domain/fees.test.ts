import fc from "fast-check";
import {
  breakEvenAttrition,
  indexation,
  isFault,
  proratedFee,
  slabOf,
  slabReached,
  slabsOf,
  turnoverFee,
} from "../../src/domain";
import { amount, share } from "./arbitraries";
import { Exact, cents, decimal, double, plain } from "./reference";

describe("fee grids", () => {
  const slabOfSize = (bounds: number[], size: number): number => {
    const slabs = slabsOf(bounds);
    if (isFault(slabs)) throw new Error(slabs.reason);
    const slab = slabOf(slabs.entries, size);
    // Among many sizes and for a lone one, the slab is the same.
    expect(slabReached(bounds, size)).toBe(slab);
    return slab;
  };

  it("count the lower bound in and the upper one out", () => {
    expect(slabOfSize([0, 5, 31], 4)).toBe(0);
    expect(slabOfSize([0, 5, 31], 5)).toBe(1);
    expect(slabOfSize([5, 31], 4)).toBe(-1);
  });

  it("take a size a hair below a bound as the bound", () => {
    expect(slabOfSize([0, 5], 4.9999999995)).toBe(1);
    expect(slabOfSize([0, 5], 4.99999)).toBe(0);
  });

  it("refuse bounds that do not increase", () => {
    expect(slabsOf([0, 5, 5])).toMatchObject({ code: "#VALUE!", reason: "boundsNotIncreasing" });
  });

  it("find the last slab whose bound is reached, whatever the grid", () => {
    const grid = fc
      .uniqueArray(amount, { minLength: 1, maxLength: 8 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(grid, amount, (bounds, size) => {
        const reached = bounds.filter((bound) => decimal(size).gte(decimal(bound).minus("1e-9")));
        return new Set(bounds).size !== bounds.length || slabOfSize(bounds, size) === reached.length - 1;
      }),
    );
  });
});

describe("fees on turnover", () => {
  it("stay between the minimum and the maximum, to the cent", () => {
    fc.assert(
      fc.property(amount, share, amount, amount, (turnover, rate, a, b) => {
        const [least, most] = a < b ? [a, b] : [b, a];
        const rule = turnoverFee(rate, least, most);
        const fee = Exact.min(most, Exact.max(least, decimal(turnover).times(rate)));
        return !isFault(rule) && plain(rule(turnover)) === cents(fee);
      }),
    );
  });

  it("refuse a minimum above the maximum", () => {
    expect(turnoverFee(0.01, 2, 1)).toMatchObject({ code: "#NUM!" });
  });
});

describe("proration", () => {
  it("gives half in July, by the month as by the half-year", () => {
    expect(proratedFee(1893, 7, "mois")).toBe(946.5);
    expect(proratedFee(1893, 7, "semestre")).toBe(946.5);
    expect(proratedFee(1893, 6, "semestre")).toBe(1893);
    expect(proratedFee(1893, 7, "aucun")).toBe(1893);
  });
});

describe("indexation", () => {
  it("of 1,000 at 25 % for five years is 3,051.76", () => {
    expect(indexation(0.25, 5, 2)(1000)).toBe(3051.76);
  });

  it("is exact over the years that one writes out", () => {
    const growth = fc.integer({ min: -999, max: 2000 }).map((k) => k / 1000);
    fc.assert(
      fc.property(amount, growth, fc.nat({ max: 40 }), (money, rate, years) => {
        return (
          plain(indexation(rate, years, 2)(money)) === cents(decimal(1).plus(rate).pow(years).times(money))
        );
      }),
    );
  });

  it("agrees with the exact power when it stops writing powers out", () => {
    const Wide = Exact.clone({ precision: 20_000 });
    for (const [rate, years] of [
      [0.0123, 700],
      [0.00012345678901234, 300],
      [-0.0000012, 1000],
    ] as const) {
      const power = new Wide(1).plus(rate).pow(years);
      for (const money of [1000, 0.1, 123456.78, 1e300]) {
        expect(plain(indexation(rate, years, 2)(money))).toBe(cents(new Wide(power).times(money)));
      }
    }
  });

  it("takes ages and the smallest rates without a sweat", () => {
    expect(indexation(5e-324, 1e308, 2)(100)).toBe(100);
    expect(plain(indexation(0.02, 1e308, 2)(100))).toBe("#NUM!");
    expect(plain(indexation(0.0001, 1e308, 2)(0.01))).toBe("#NUM!");
    expect(indexation(0.0001, 1e308, 2)(0)).toBe(0);
    expect(indexation(-0.02, 1e308, 2)(100)).toBe(0);
    expect(indexation(0, 1e308, 2)(100)).toBe(100);
    expect(indexation(0, 1e308, 0)(1e308)).toBe(1e308);
    // Just between two cents, and there for ever: away from zero.
    expect(indexation(0, 1e308, 2)(4208.795)).toBe(4208.8);
    expect(indexation(5e-324, 1e308, 2)(4208.795)).toBe(4208.8);
    expect(indexation(-5e-324, 1e308, 2)(4208.795)).toBe(4208.79);
    expect(indexation(1e-10, 1e10, 2)(100)).toBe(271.83);
  });

  it("rounds to the decimals asked for, however many", () => {
    expect(indexation(0.02, 3, 0)(190)).toBe(202);
    expect(indexation(0.02, 1, 1e308)(0.1)).toBe(0.102);
  });
});

it("break-even attrition is rise / (1 + rise), correctly rounded", () => {
  fc.assert(
    fc.property(fc.oneof(share, amount), (rise) => {
      return (
        plain(breakEvenAttrition(rise)) ===
        double(Exact.clone({ precision: 1500 }).div(rise, decimal(1).plus(rise)))
      );
    }),
  );
});
