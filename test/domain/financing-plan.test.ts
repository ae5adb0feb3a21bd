import fc from "fast-check";
import {
  FAMILIES,
  UNKNOWN_CODE,
  addResource,
  calmRange,
  effectOfAction,
  effectParts,
  effortFor,
  effortParts,
  isFault,
  noResources,
  pathTo,
  profileOf,
  resourceShare,
  resourceSlot,
  selfFinancingRate,
  sharesOfPlan,
  verdict,
  yearOfReaching,
} from "../../src/domain";
import type { ResourceSums } from "../../src/domain";
import { amount, share, signed } from "./arbitraries";
import { Exact, decimal, double, plain } from "./reference";

const Long = Exact.clone({ precision: 1500 });
const Short = Exact.clone({ precision: 60 });

type Line = readonly [code: string, amount: number];

function planOf(...lines: Line[]): ResourceSums {
  const sums = noResources();
  for (const [code, money] of lines) addResource(sums, resourceSlot(code), money);
  return sums;
}

const COSMETIC_VALLEY = planOf(
  ["PU2", 200_000],
  ["PU3", 250_000],
  ["PU4", 267_000],
  ["PU5", 282_500],
  ["PU6", 30_000],
  ["PU7", 60_000],
  ["CO1", 200_000],
  ["FA", 815_000],
  ["AP", 65_000],
);

describe("resource codes", () => {
  it("ignore case, accents and surrounding blanks, no-break ones too", () => {
    for (const typed of ["PU", "pu", " Pu ", "\u00a0PU\u202f", "Pù"])
      expect(resourceSlot(typed)).toBe(resourceSlot("PU"));
  });

  it("are a family and at most one digit", () => {
    for (const family of FAMILIES) {
      expect(resourceSlot(family)).not.toBe(UNKNOWN_CODE);
      expect(resourceSlot(`${family}3`)).not.toBe(UNKNOWN_CODE);
    }
    for (const typed of ["", "P", "PU12", "PUA", "P U", "XX", "LÐ", "PU-", "\u0000\u0000", "FA３"]) {
      expect([typed, resourceSlot(typed)]).toEqual([typed, UNKNOWN_CODE]);
    }
  });
});

describe("the self-financing rate", () => {
  it("of Cosmetic Valley is 49.78 % net and 46.79 % in the narrow sense", () => {
    expect(selfFinancingRate(COSMETIC_VALLEY, "net")).toBe(2160 / 4339);
    expect(selfFinancingRate(COSMETIC_VALLEY, "etroit")).toBe(2030 / 4339);
  });

  it("counts chambers of commerce as public", () => {
    const plan = sharesOfPlan(COSMETIC_VALLEY, "numeraire");
    expect(isFault(plan) ? plan : resourceShare(plan, "PUBLIC")).toBe(2179 / 4339);
  });

  it("has no value without a base", () => {
    expect(plain(selfFinancingRate(planOf(["TP", 5]), "net"))).toBe("#DIV/0!");
    expect(plain(selfFinancingRate(planOf(["NE", 5]), "brut"))).toBe("#DIV/0!");
  });

  it("is the exact quotient of exact sums, whatever the amounts", () => {
    const line = fc.tuple(fc.constantFrom("PU", "PU3", "CO1", "FA", "AP2", "TP", "NE"), amount);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const total = (...families: string[]) =>
          lines.reduce(
            (sum, [code, money]) => (families.includes(code.slice(0, 2)) ? sum.plus(money) : sum),
            decimal(0),
          );
        const base = total("PU", "CO", "FA", "AP");
        const expected = base.isZero() ? "#DIV/0!" : double(new Long(total("CO", "FA", "AP")).div(base));
        return plain(selfFinancingRate(planOf(...lines), "net")) === expected;
      }),
      { numRuns: 1000 },
    );
  });
});

describe("vigilance", () => {
  it("asks above 15 % of time and below 15 % of fees, never at 15 %", () => {
    expect(verdict(0.1500001, calmRange("TEMPS"))).toBe("VIGILANCE");
    expect(verdict(0.1 + 0.05, calmRange("TEMPS"))).toBe("OK");
    expect(verdict(0.1499, calmRange("COTISATION"))).toBe("VIGILANCE");
    expect(verdict(0.15, calmRange("COTISATION"))).toBe("OK");
  });

  it("takes one's own mark, even 0", () => {
    expect(verdict(0.01, calmRange("TEMPS", 0))).toBe("VIGILANCE");
  });
});

it("a cluster of 50 members at 30 % is small and strong", () => {
  expect(profileOf(50, 0.3, "net")).toBe("La joyeuse meute");
  expect(profileOf(51, 0.3, "net")).toBe("La ruche bourdonnante");
  expect(profileOf(51, 0.3, "brut")).toBe("La migration des gnous");
});

describe("effort and effect", () => {
  it("is exact, whatever the amounts", () => {
    const target = share.filter((rate) => rate < 1);
    fc.assert(
      fc.property(amount, amount, target, (own, money, rate) => {
        const left = decimal(1).minus(rate);
        const needed = decimal(rate).times(money).minus(left.times(own));
        const expected = needed.isNegative() ? 0 : double(new Long(needed).div(left));
        return plain(effortFor(effortParts(own, "public", money), rate)) === expected;
      }),
      { numRuns: 1000 },
    );
  });

  it("of an action on the rate is exact, whatever the amounts", () => {
    fc.assert(
      fc.property(
        amount,
        amount.filter((budget) => budget > 0),
        amount,
        amount,
        (own, budget, gain, cost) => {
          const parts = effectParts(own, budget);
          if (isFault(parts)) return false;
          const change = decimal(gain).times(budget).minus(decimal(cost).times(own));
          const base = decimal(budget).times(decimal(budget).plus(cost));
          return plain(effectOfAction(parts, gain, cost)) === double(new Long(change).div(base));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("paths", () => {
  it("go by exact steps from 0.1 to 0.4", () => {
    expect(pathTo(0.1, 0.4, 3, "lineaire")).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it("have exact steps, whatever the ends", () => {
    fc.assert(
      fc.property(signed, signed, fc.integer({ min: 2, max: 100 }), (start, end, years) => {
        const path = pathTo(start, end, years, "lineaire");
        const first = double(
          new Long(
            decimal(start)
              .times(years - 1)
              .plus(end),
          ).div(years),
        );
        return isFault(path) ? path.code === first : path[1] === first;
      }),
      { numRuns: 1000 },
    );
  });

  it("grow evenly between amounts, within 1e-12, whatever the ends", () => {
    const positive = amount.filter((value) => value > 0);
    fc.assert(
      fc.property(positive, positive, (start, end) => {
        const path = pathTo(start, end, 2, "geometrique");
        if (isFault(path)) return false;
        const middle = new Short(start).times(end).sqrt();
        const difference = decimal(path[1] as number)
          .minus(middle)
          .abs();
        return difference.lte(middle.times(1e-12).plus(5e-324));
      }),
      { numRuns: 300 },
    );
  });

  it("reach a target already there at once, even without progress", () => {
    expect(yearOfReaching(0.55, 0.5, 0, 2013)).toBe(2013);
    expect(yearOfReaching(0.1, 0.3, 0.1, 2020)).toBe(2022);
    expect(plain(yearOfReaching(0.4, 0.5, 0, 2013))).toBe("#NUM!");
  });
});
