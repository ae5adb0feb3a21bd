/** Generated figures: ordinary money and rates, and everything that floating point does badly. */
import fc from "fast-check";

/** Edges first: halves of a cent, sums that are not what they print, the ends of the doubles and of whole numbers. */
export const EDGES = [
  0,
  -0,
  0.005,
  0.015,
  1.005,
  2.675,
  0.1,
  0.2,
  0.1 + 0.2,
  4.35,
  435,
  1.1,
  8.325,
  100.5,
  333.33,
  9862.866,
  0.07,
  5e-324,
  2.2250738585072014e-308,
  1e-9,
  1e-7,
  1e15 / 100,
  2 ** 53 / 100,
  (2 ** 53 + 2) / 100,
  9007199254740991,
  2 ** 53 + 2,
  1e16,
  123456789012345680,
  1e21,
  1e300,
  1e308,
  Number.MAX_VALUE,
];

const edge = fc.constantFrom(...EDGES);
const cents = fc.integer({ min: 0, max: 10_000_000_00 }).map((k) => k / 100);
const thousandths = fc.integer({ min: 0, max: 10_000_000 }).map((k) => k / 1000);
const anyPositive = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

/** Amounts ≥ 0, as people and edges have them. */
export const amount = fc.oneof(
  { weight: 4, arbitrary: cents },
  { weight: 2, arbitrary: thousandths },
  { weight: 2, arbitrary: edge.map(Math.abs) },
  { weight: 1, arbitrary: anyPositive },
);

/** Rates and shares in [0;1]. */
export const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000),
  fc.integer({ min: 0, max: 1_000_000 }).map((k) => k / 1_000_000),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 0.25, 0.125, 1 / 3, 0.1 + 0.2, 5e-324),
);

export const signed = fc
  .tuple(amount, fc.boolean())
  .map(([value, isNegative]) => (isNegative ? -value : value));
