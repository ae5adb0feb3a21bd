import fc from "fast-check";
import { quotient } from "../../src/domain/decimals";
import { ceilingOfQuotient, largestWithin, smallestReaching } from "../../src/domain/thresholds";
import { roundedWholeQuotient, scaledBy, wholeCeiling, wholeTimes } from "../../src/domain/whole-numbers";
import { amount, signed } from "./arbitraries";
import { Exact, decimal, double, plain } from "./reference";

/** Twice as wide as the widest double allows, then rounded once. */
const Long = Exact.clone({ precision: 1500 });
const nearestQuotient = (a: number, b: number): number | string => double(new Long(a).div(b));

describe("quotients", () => {
  it("are rounded once: 1/3, and 2^53 + 1 over itself", () => {
    expect(quotient(decimal(1), decimal(3))).toBe(1 / 3);
    expect(quotient(decimal(2 ** 53).plus(1), decimal(2 ** 53).plus(1))).toBe(1);
  });

  it("round to even when they are just between two doubles", () => {
    const between = decimal(2).pow(53).plus(1);
    expect(quotient(between, decimal(1))).toBe(2 ** 53);
    expect(quotient(between.plus(2), decimal(1))).toBe(2 ** 53 + 4);
    expect(quotient(between.times("1.0000000000000000000000000000000000000000000001"), decimal(1))).toBe(
      2 ** 53 + 2,
    );
  });

  it("say #DIV/0! on an empty base and #NUM! beyond the doubles", () => {
    expect(plain(quotient(decimal(1), decimal(0)))).toBe("#DIV/0!");
    expect(plain(quotient(decimal(1e308), decimal(0.1)))).toBe("#NUM!");
    expect(quotient(decimal(5e-324), decimal(1e308))).toBe(0);
  });

  it("are those of decimal.js, whatever the figures", () => {
    const divisor = amount.filter((value) => value !== 0);
    fc.assert(
      fc.property(
        signed,
        divisor,
        (a, b) => plain(quotient(decimal(a), decimal(b))) === nearestQuotient(a, b),
      ),
      { numRuns: 2000 },
    );
  });
});

describe("whole numbers", () => {
  it("stand for the decimal that prints a double, or for nothing", () => {
    fc.assert(
      fc.property(signed, (value) => {
        const scaled = scaledBy(1e6, value);
        return Number.isNaN(scaled) || decimal(scaled).div(1e6).eq(decimal(value));
      }),
    );
  });

  const safe = fc.maxSafeNat();
  const divisor = fc.oneof(
    fc.integer({ min: 1, max: 1000 }),
    fc.maxSafeNat().map((n) => Math.max(n, 1)),
  );

  it("divide as whole division does", () => {
    fc.assert(fc.property(safe, divisor, (n, d) => BigInt(wholeTimes(n, d)) === BigInt(n) / BigInt(d)));
  });

  it("are rounded half up", () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: 1, max: 1e6 }), (n, d) => {
        const [numerator, denominator] = [BigInt(n), BigInt(d)];
        return BigInt(roundedWholeQuotient(n, d)) === (2n * numerator + denominator) / (2n * denominator);
      }),
    );
  });

  it("have the ceiling of the exact way", () => {
    fc.assert(
      fc.property(safe, divisor, (n, d) => ceilingOfQuotient(decimal(n), decimal(d)).eq(wholeCeiling(n, d))),
    );
  });
});

describe("thresholds", () => {
  it("let 0.1 + 0.05 pass 15 %, and 21 / 0.35 be 60", () => {
    expect(0.1 + 0.05 <= largestWithin(0.15)).toBe(true);
    expect(ceilingOfQuotient(decimal(21), decimal(0.35)).toNumber()).toBe(60);
    expect(ceilingOfQuotient(decimal(10), decimal(0.15)).toNumber()).toBe(67);
  });

  it("forgive 1e-9, that included, and no more", () => {
    expect(0.150000001 <= largestWithin(0.15)).toBe(true);
    expect(0.1500000011 <= largestWithin(0.15)).toBe(false);
    expect(0.149999999 >= smallestReaching(0.15)).toBe(true);
    expect(0.1499999989 >= smallestReaching(0.15)).toBe(false);
  });

  it("compare doubles as the decimals that they print", () => {
    const near = fc
      .tuple(amount, fc.integer({ min: -3, max: 3 }))
      .map(([a, k]) => [a, a + k * 1e-9] as const);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(amount, amount)), ([threshold, value]) => {
        const reaches = decimal(value).gte(decimal(threshold).minus("1e-9"));
        const isWithin = decimal(value).lte(decimal(threshold).plus("1e-9"));
        return (
          value >= smallestReaching(threshold) === reaches && value <= largestWithin(threshold) === isWithin
        );
      }),
      { numRuns: 2000 },
    );
  });
});
