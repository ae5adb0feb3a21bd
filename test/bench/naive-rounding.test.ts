import * as q from "../reference/fraction";
import { countRoundingDifferences } from "./naive-rounding";

const exactly = (amount: number, rate: number): number =>
  q.toDouble(q.toCents(q.mul(q.fromDouble(amount), q.fromDouble(rate))));

describe("the count of naive roundings", () => {
  it("takes as exact what fractions give", () => {
    const counts = countRoundingDifferences(exactly, 5000);
    expect(counts.map(({ oursDiffers }) => oursDiffers)).toEqual([0, 0, 0, 0]);
  });

  it("finds the naive way wrong about 3 times in 100 at a rate of 1.25, and far more on negative amounts", () => {
    const [positive, , negative] = countRoundingDifferences(() => NaN, 100_000);
    expect(positive?.naiveDiffers).toBeGreaterThan(2500);
    expect(positive?.naiveDiffers).toBeLessThan(4000);
    expect(negative?.naiveDiffers).toBeGreaterThan(15_000);
  });
});
