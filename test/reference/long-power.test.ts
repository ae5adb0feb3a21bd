import * as q from "./fraction";
import { throughPower } from "./long-power";

const power = (base: number, exponent: bigint): number =>
  throughPower(q.fromDouble(base), exponent, q.toDouble);

describe("powers too long to be written out", () => {
  it.each([
    [1.0000001, 30_000n],
    [0.9999999, 30_000n],
    [1.017, 41_000n],
    [0.3, 600_000n],
  ])("%d ^ %d is the double nearest to the exact power", (base, exponent) => {
    expect(power(base, exponent)).toBe(q.toDouble(q.pow(q.fromDouble(base), exponent)));
  });

  it("come out where no exact power could", () => {
    const years = BigInt(1e308);
    expect(power(1, years)).toBe(1);
    expect(power(0.02, years)).toBe(0);
    expect(power(1.02, years)).toBe(Infinity);
    // (1 + x)^n with n x = 5e-16: 1 + 2 × 2^-52 is the nearest double.
    const barelyMore = q.add(q.ONE, q.fromDouble(5e-324));
    expect(throughPower(barelyMore, years, q.toDouble)).toBe(1 + 2 ** -51);
  });
});
