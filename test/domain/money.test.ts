import fc from "fast-check";
import {
  addTo,
  centsOf,
  certainCents,
  emptySum,
  fractionInCents,
  productInCents,
  roundToCents,
  sumInCents,
  totalOf,
} from "../../src/domain/money";
import { EDGES, amount, share, signed } from "./arbitraries";
import { cents, decimal, plain } from "./reference";

describe("money", () => {
  it("reads a double as the shortest decimal that prints it", () => {
    expect(centsOf(12.02)).toBe(1202);
    expect(centsOf(4.35)).toBe(435);
    expect(centsOf(0.1 + 0.2)).toBeNaN();
    expect(centsOf(1.005)).toBeNaN();
  });

  it("counts no cents where they are not exact", () => {
    expect(centsOf(2 ** 53 / 100)).toBeNaN();
    expect(centsOf(1e308)).toBeNaN();
    expect(centsOf(5e-324)).toBeNaN();
  });

  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [0.005, 0.01],
    [-1.005, -1.01],
    [1.00499999999999, 1],
    [9862.866, 9862.87],
    [5e-324, 0],
    [1e308, 1e308],
  ])("rounds %d to %d, half away from zero", (exactly, rounded) => {
    expect(roundToCents(exactly)).toBe(rounded);
  });

  it("never gives a zero with a sign", () => {
    expect(Object.is(roundToCents(-0), 0)).toBe(true);
    expect(Object.is(roundToCents(-0.001), 0)).toBe(true);
    expect(Object.is(productInCents(-0, 0.5), 0)).toBe(true);
  });

  it("multiplies 4.35 by 100 and 100.5 by 0.01 without losing a cent", () => {
    expect(productInCents(4.35, 100)).toBe(435);
    expect(productInCents(100.5, 0.01)).toBe(1.01);
  });

  it("says #NUM! beyond the doubles", () => {
    expect(plain(productInCents(1e308, 10))).toBe("#NUM!");
    expect(plain(sumInCents(Number.MAX_VALUE, Number.MAX_VALUE))).toBe("#NUM!");
  });

  it("rounds as decimal.js does, whatever the amount", () => {
    fc.assert(fc.property(signed, (value) => plain(roundToCents(value)) === cents(decimal(value))));
  });

  it("multiplies as decimal.js does, edges first", () => {
    for (const a of EDGES) {
      for (const b of EDGES) {
        const expected = cents(decimal(Math.abs(a)).times(Math.abs(b)));
        expect([a, b, plain(productInCents(Math.abs(a), Math.abs(b)))]).toEqual([a, b, expected]);
      }
    }
  });

  it("multiplies as decimal.js does, whatever the amount and the rate", () => {
    const factor = fc.oneof(share, amount);
    fc.assert(
      fc.property(amount, factor, (a, b) => plain(productInCents(a, b)) === cents(decimal(a).times(b))),
      { numRuns: 3000 },
    );
  });

  it("takes fractions as decimal.js does", () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        amount,
        month,
        (a, m) => plain(fractionInCents(a, m, 12)) === cents(decimal(a).times(m).div(12)),
      ),
    );
  });

  it("adds two amounts as decimal.js does", () => {
    fc.assert(fc.property(signed, signed, (a, b) => plain(sumInCents(a, b)) === cents(decimal(a).plus(b))));
  });

  it("sums amounts exactly, cents and others", () => {
    fc.assert(
      fc.property(fc.array(signed), (list) => {
        const sum = emptySum();
        for (const item of list) addTo(sum, item);
        return totalOf(sum).eq(list.reduce((total, item) => total.plus(item), decimal(0)));
      }),
    );
  });

  it("is certain in floating point only when decimal.js agrees", () => {
    fc.assert(
      fc.property(amount, share, (a, b) => {
        const certain = certainCents(a * b);
        return Number.isNaN(certain) || certain === cents(decimal(a).times(b));
      }),
      { numRuns: 3000 },
    );
  });
});
