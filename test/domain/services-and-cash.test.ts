import fc from "fast-check";
import {
  balancedPrice,
  breakEvenCount,
  addPeriod,
  balanceFrom,
  cashNeed,
  distributable,
  fullCost,
  isFault,
  grantToAdvance,
  levy,
  membersNeeded,
  mostValuedTime,
} from "../../src/domain";
import { amount, share, signed } from "./arbitraries";
import { Exact, cents, decimal, double, plain } from "./reference";

const Long = Exact.clone({ precision: 1500 });
const RUNS = { numRuns: 1000 };

describe("services", () => {
  it("cost what is paid and the hours with their overhead, to the cent", () => {
    const rate = fc.oneof(share, fc.constantFrom(0, 0.15));
    fc.assert(
      fc.property(amount, amount, amount, rate, (direct, hours, cost, overhead) => {
        const exactly = decimal(hours).times(cost).times(decimal(1).plus(overhead)).plus(direct);
        return plain(fullCost(direct, hours, cost, overhead)) === cents(exactly);
      }),
      RUNS,
    );
  });

  it("settle halves of a cent of hours and overheads", () => {
    expect(fullCost(0, 0.25, 42.02, 0)).toBe(10.51);
    expect(fullCost(0.004, 0.5, 0.01, 0.15)).toBe(0.01);
  });

  it("break even at a whole number of participants, with the tolerance of ceilings", () => {
    expect(breakEvenCount(21, 0.35, 0, 0)).toBe(60);
    expect(breakEvenCount(90_000, 1200, 200, 20_000)).toBe(70);
    expect(breakEvenCount(10, 5, 1, 20)).toBe(0);
    expect(plain(breakEvenCount(90_000, 200, 200, 0))).toBe("#NUM!");
  });

  it("balance at an exact price", () => {
    expect(balancedPrice(10_000, 0, 3, 0)).toBe(10_000 / 3);
    const people = fc.oneof(
      fc.integer({ min: 1, max: 500 }),
      amount.filter((count) => count > 0),
    );
    fc.assert(
      fc.property(amount, amount, people, amount, (fixed, cost, count, grant) => {
        const total = decimal(cost).times(count).plus(fixed).minus(grant);
        return plain(balancedPrice(fixed, cost, count, grant)) === double(new Long(total).div(count));
      }),
      RUNS,
    );
  });

  it("need 100 members for 10 clients at 10 %", () => {
    expect(membersNeeded(10, 0.1)).toBe(100);
    expect(membersNeeded(21, 0.35)).toBe(60);
    expect(membersNeeded(0, 1)).toBe(0);
  });

  it("levy a part to the cent and leave exactly the rest", () => {
    fc.assert(
      fc.property(amount, share, (money, rate) => {
        const row = levy(money, rate);
        if (isFault(row)) return false;
        const [levied, rest] = row;
        const part = decimal(money).times(rate).toDecimalPlaces(2);
        return levied === cents(part) && rest === double(decimal(money).minus(part));
      }),
      RUNS,
    );
  });
});

describe("valued time", () => {
  it("of 977,000 in cash stays within 172,411.76", () => {
    expect(mostValuedTime(977_000)).toBe(2_931_000 / 17);
    expect(mostValuedTime(850_000)).toBe(150_000);
  });
});

describe("distribution", () => {
  it("gives nothing of an association, no loss of a company, losses of a GIE", () => {
    expect(distributable(12_000, "association", 1)).toBe(0);
    expect(distributable(-5000, "SAS", 0.1)).toBe(0);
    expect(distributable(-5000, "GIE", 0.1)).toBe(-500);
    expect(Object.is(distributable(-0.01, "GIE", 0.1), 0)).toBe(true);
  });
});

describe("cash", () => {
  const months = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 24 });

  it("needs as much as its deepest balance, to the cent", () => {
    fc.assert(
      fc.property(months, signed, (flows, opening) => {
        let balance = decimal(opening);
        let lowest = Exact.min(0, balance);
        for (const [received, paid] of flows) {
          balance = balance.plus(received).minus(paid);
          lowest = Exact.min(lowest, balance);
        }
        const carried = balanceFrom(opening);
        for (const [received, paid] of flows) addPeriod(carried, received, paid);
        return plain(cashNeed(carried)) === cents(lowest.negated());
      }),
      RUNS,
    );
  });

  it("advances a grant until it is paid back", () => {
    const expenses = [50_000, 50_000, 50_000, 50_000];
    expect(grantToAdvance(expenses, 0.5, 2, 0)).toBe(50_000);
    expect(grantToAdvance(expenses, 0.5, 6, 0)).toBe(100_000);
    expect(grantToAdvance(expenses, 0.5, 6, 0.2)).toBe(80_000);
    expect(grantToAdvance(expenses, 0.5, 0, 0)).toBe(0);
    expect(grantToAdvance(expenses, 0.5, 2, 1)).toBe(0);
  });
});
