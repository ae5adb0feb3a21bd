import fc from "fast-check";
import { addMonths, serialOf } from "./calendar";
import * as q from "./fraction";
import { rootOfProduct } from "./root";

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("exact fractions", () => {
  it("gives back every double from its shortest decimal", () => {
    fc.assert(fc.property(doubles, (x) => q.toDouble(q.fromDouble(x)) === (x === 0 ? 0 : x)));
  });

  it.each([5e-324, 1e-323, 2.2250738585072014e-308, 1.7976931348623157e308, -5e-324, 2 ** 53, 0.1 + 0.2])(
    "gives back the edge %d",
    (x) => expect(q.toDouble(q.fromDouble(x))).toBe(x),
  );

  it("rounds to the nearest double, ties to even", () => {
    const two53 = 2n ** 53n;
    expect(q.toDouble(q.fraction(two53 + 1n))).toBe(2 ** 53);
    expect(q.toDouble(q.fraction(two53 + 3n))).toBe(2 ** 53 + 4);
    expect(q.toDouble(q.fraction(2n * two53 + 3n))).toBe(2 ** 54 + 4);
    expect(q.toDouble(q.fraction(1n, 2n ** 1075n))).toBe(0);
    expect(q.toDouble(q.fraction(3n, 2n ** 1075n))).toBe(1e-323);
    expect(q.toDouble(q.fraction(1n, 3n))).toBe(1 / 3);
  });

  it("agrees with the division of whole doubles, which IEEE 754 rounds correctly", () => {
    const whole = fc.maxSafeInteger();
    fc.assert(
      fc.property(
        whole,
        whole.filter((n) => n !== 0),
        (a, b) => {
          return q.toDouble(q.fraction(BigInt(a), BigInt(b))) === a / b + 0;
        },
      ),
    );
  });

  it("overflows to infinity exactly halfway past the largest double", () => {
    const largest = q.fromDouble(Number.MAX_VALUE);
    const exactLargest = (2n ** 53n - 1n) * 2n ** 971n;
    expect(q.toDouble(largest)).toBe(Number.MAX_VALUE);
    expect(q.toDouble(q.fraction(exactLargest + 2n ** 970n - 1n))).toBe(Number.MAX_VALUE);
    expect(q.toDouble(q.fraction(exactLargest + 2n ** 970n))).toBe(Infinity);
  });

  it("rounds money half away from zero", () => {
    const cents = (x: number): number => q.toDouble(q.toCents(q.fromDouble(x)));
    expect([1.005, -1.005, 9862.866, 0.004999, -0.004, 50.005].map(cents)).toEqual([
      1.01, -1.01, 9862.87, 0, 0, 50.01,
    ]);
    expect(q.toDouble(q.roundTo(q.fromDouble(202.5), 0))).toBe(203);
  });

  it("takes a ceiling with a tolerance of 1e-9", () => {
    const ceil = (x: q.Fraction): bigint => q.ceilTolerant(x).n;
    expect(ceil(q.div(q.fromDouble(21), q.fromDouble(0.35)))).toBe(60n);
    expect(ceil(q.fromDouble(60.000000001))).toBe(60n);
    expect(ceil(q.fromDouble(60.0000000011))).toBe(61n);
    expect(ceil(q.fromDouble(-0.5))).toBe(0n);
  });

  it("computes the terms of a geometric path to the last digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 12 }), (base, years) => {
        const end = q.fraction(BigInt(base) ** BigInt(years));
        const second = q.toDouble(rootOfProduct(q.ONE, years - 1, end, 1));
        return Math.abs(second / base - 1) < 1e-15;
      }),
    );
    const extreme = rootOfProduct(q.fromDouble(5e-324), 50, q.fromDouble(1e308), 50);
    expect(q.toDouble(extreme)).toBeCloseTo(Math.sqrt(5e-16), 20);
  });
});

describe("serial dates", () => {
  it("counts days as Excel does since March 1900", () => {
    expect([serialOf(1900n, 3n, 1n), serialOf(2025n, 3n, 1n), serialOf(9999n, 12n, 31n)]).toEqual([
      61n,
      45717n,
      2958465n,
    ]);
  });

  it("steps back from 29 February to 28", () => {
    expect(addMonths(serialOf(2028n, 2n, 29n), -36n)).toBe(serialOf(2025n, 2n, 28n));
    expect(addMonths(serialOf(2024n, 2n, 29n), -48n)).toBe(serialOf(2020n, 2n, 29n));
  });

  it("agrees with the platform's calendar", () => {
    const day = fc.integer({ min: 61, max: 100_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 50 }), (serial, years) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial));
        const [y, m, d] = [date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()];
        const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
        const expected = Date.UTC(y, m, Math.min(d, last)) / 86_400_000 + 25_569;
        return Number(addMonths(BigInt(serial), BigInt(-12 * years))) === expected;
      }),
    );
  });
});
