/** The sliders of the trajectory panel, and its scenario without the State. */
import fc from "fast-check";
import {
  WHOLE_EFFORT,
  exampleBudget,
  isFault,
  moveShare,
  leverShares,
  splitEffort,
  withoutState,
} from "../../src/domain";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("moving a slider", () => {
  it("rescales the others in proportion, the odd hundredth going to the largest remainder", () => {
    expect(moveShare([5000, 3000, 2000], 0, 7500)).toEqual([7500, 1500, 1000]);
    expect(moveShare([5000, 3000, 2000], 0, 4999)).toEqual([4999, 3001, 2000]);
    expect(moveShare([2500, 2500, 2500, 2500], 3, 0)).toEqual([3334, 3333, 3333, 0]);
  });

  it("gives the others equal parts when they had none", () => {
    expect(moveShare([10_000, 0, 0], 0, 4000)).toEqual([4000, 3000, 3000]);
  });

  it("stays between 0 and 100 %, and at 100 % when it is alone", () => {
    expect(moveShare([5000, 5000], 1, 12_000)).toEqual([0, 10_000]);
    expect(moveShare([5000, 5000], 1, -3)).toEqual([10_000, 0]);
    expect(moveShare([10_000], 0, 20)).toEqual([10_000]);
  });

  const amounts = fc.array(
    fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
    {
      minLength: 2,
      maxLength: 8,
    },
  );

  it("always leaves whole shares of 100 %, none further than one hundredth from its proportion", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.integer({ min: 0, max: WHOLE_EFFORT }), (list, place, share) => {
        const start = leverShares(list);
        const moved = place % list.length;
        const shares = moveShare(start, moved, share);
        expect(sum(shares)).toBe(WHOLE_EFFORT);
        expect(shares[moved]).toBe(share);
        expect(shares.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        const before = WHOLE_EFFORT - (start[moved] as number);
        shares.forEach((one, lever) => {
          if (lever === moved || before === 0) return;
          const proportion = ((WHOLE_EFFORT - share) * (start[lever] as number)) / before;
          expect(Math.abs(one - proportion)).toBeLessThan(1);
        });
      }),
    );
  });

  it("changes nothing when it comes back to where it was taken", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (list, place) => {
        const start = leverShares(list);
        const moved = place % list.length;
        expect(moveShare(start, moved, start[moved] as number)).toEqual(start);
      }),
    );
  });
});

describe("splitting an effort", () => {
  it("loses no cent", () => {
    expect(splitEffort(15_000, leverShares([1, 1, 1]))).toEqual([5001, 4999.5, 4999.5]);
    expect(splitEffort(0.05, [5000, 5000])).toEqual([0.03, 0.02]);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.array(fc.nat({ max: WHOLE_EFFORT }), { minLength: 1 }),
        (cents, shares) => {
          fc.pre(sum(shares) > 0);
          const amounts = splitEffort(cents / 100, shares);
          expect(isFault(amounts) ? amounts : sum(amounts.map((one) => Math.round(one * 100)))).toBe(cents);
        },
      ),
    );
  });

  it("starts from what the levers bring today, evenly when that is nothing", () => {
    expect(leverShares([3000, 1000])).toEqual([7500, 2500]);
    expect(leverShares([0, 0, 0])).toEqual([3334, 3333, 3333]);
    expect(leverShares([])).toEqual([]);
    expect(splitEffort(10, [])).toMatchObject({ code: "#DIV/0!" });
  });
});

describe("Cosmetic Valley without the State's 200,000", () => {
  const { resources } = exampleBudget("COSMETIC_VALLEY");
  const total = (...families: string[]): number =>
    sum(
      resources
        .filter(({ code }) => families.some((family) => code.startsWith(family)))
        .map(({ amount }) => amount),
    );
  const cash = {
    privateCash: total("CO", "FA", "AP"),
    publicCash: total("PU"),
    stateCash: total("PU2"),
  };
  const left = withoutState(cash);

  it("finances 1,080,000 of 1,969,500 itself", () => {
    expect(left).toMatchObject({ publicCash: 889_500, rate: 1_080_000 / 1_969_500 });
  });

  it("has to replace the State in a constant budget, even where the target asks for less", () => {
    if (isFault(left)) throw new Error(left.reason);
    expect(left.effortInBudget(4_750)).toBe(200_000);
    expect(left.effortInBudget(547_125)).toBe(547_125);
  });

  it("is refused when the State would give more than all public money, and has no rate without any", () => {
    expect(withoutState({ ...cash, stateCash: 2e6 })).toMatchObject({ code: "#NUM!" });
    const nothing = withoutState({ privateCash: 0, publicCash: 5, stateCash: 5 });
    expect(nothing).toMatchObject({ publicCash: 0, rate: { code: "#DIV/0!" } });
  });
});
