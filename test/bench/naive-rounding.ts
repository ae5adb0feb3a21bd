/**
 * How often the usual `Math.round(x * r * 100) / 100` is not the cent that arithmetic gives (half away from zero, on
 * the decimals as they are typed), and whether ours ever is not.
 *
 * The exact answer is computed here on integers: cents × thousandths of the rate, both below 2^53.
 */

/** Round amount × rate to the cent: the function that the bench puts beside the naive one. */
export type RoundedProduct = (amount: number, rate: number) => unknown;

export interface RoundingCount {
  name: string;
  cases: number;
  naiveDiffers: number;
  oursDiffers: number;
}

/** A seeded generator of 32 uniform bits (mulberry32): the counts of a seed are always the same. */
function randomBits(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

const naive: RoundedProduct = (amount, rate) => Math.round(amount * rate * 100) / 100;

/** cents × thousandths / 1000, half away from zero, in euros. Every step is exact but the last division, rounded once. */
function exactProduct(cents: number, thousandths: number): number {
  const product = Math.abs(cents) * thousandths;
  const rest = product % 1000;
  const rounded = (product - rest) / 1000 + (2 * rest >= 1000 ? 1 : 0);
  return (cents < 0 ? -rounded : rounded) / 100 + 0;
}

/** Amounts up to 100,000.00. */
const MAX_CENTS = 10_000_000;

interface Experiment {
  name: string;
  sign: 1 | -1;
  /** Thousandths of the rate; drawn from 0.001 to 1 when not given. */
  thousandths?: number;
}

const EXPERIMENTS: readonly Experiment[] = [
  { name: "rate 1.25", sign: 1, thousandths: 1250 },
  { name: "random rate of three decimals", sign: 1 },
  { name: "rate 1.25, negative amounts", sign: -1, thousandths: 1250 },
  { name: "random rate of three decimals, negative amounts", sign: -1 },
];

/** Counts over random amounts from 0.01 to 100,000.00. `ours` must be defined for negative amounts too. */
export function countRoundingDifferences(
  ours: RoundedProduct,
  cases = 1_000_000,
  seed = 2013,
): RoundingCount[] {
  return EXPERIMENTS.map(({ name, sign, thousandths }) => {
    const next = randomBits(seed);
    let naiveDiffers = 0;
    let oursDiffers = 0;
    for (let i = 0; i < cases; i++) {
      const cents = sign * (1 + (next() % MAX_CENTS));
      const scaledRate = thousandths ?? 1 + (next() % 1000);
      const amount = cents / 100;
      const rate = scaledRate / 1000;
      const expected = exactProduct(cents, scaledRate);
      // -0 shows as 0: only another cent counts for the naive way, anything but the same double for ours.
      if (naive(amount, rate) !== expected) naiveDiffers += 1;
      if (!Object.is(ours(amount, rate), expected)) oursDiffers += 1;
    }
    return { name, cases, naiveDiffers, oursDiffers };
  });
}
