/**
 * The functions against a float loop hand-written for the same task, in one process: what exactness and checking cost.
 * Both sides read the same cells and make the same n×1 result.
 */
import "../functions/stand-in";
import { FUNCTIONS } from "../../src/functions/catalogue";

export interface Measure {
  readonly name: string;
  readonly oursMs: number;
  readonly loopMs: number;
  readonly ratio: number;
}

const ROWS = 100_000;
const WARM_UP = 12;
const ROUNDS = 25;

/** Park and Miller's generator: the same figures on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const column = <T>(make: (random: () => number) => T, seed = 20240229): T[][] => {
  const random = generator(seed);
  return Array.from({ length: ROWS }, () => [make(random)]);
};

const cents = (random: () => number): number => Math.round(random() * 1e7) / 100;

function median(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function timed(run: () => unknown): number {
  const start = process.hrtime.bigint();
  kept = run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Keeps results alive, so that no work can be optimised away. */
let kept: unknown;
export const lastResult = (): unknown => kept;

/** Interleaved, so that both sides meet the same machine; medians, so that a pause of the collector does not count. */
function compare(name: string, ours: () => unknown, loop: () => unknown): Measure {
  for (let i = 0; i < WARM_UP; i++) {
    kept = ours();
    kept = loop();
  }
  const oursTimes: number[] = [];
  const loopTimes: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    oursTimes.push(timed(ours));
    loopTimes.push(timed(loop));
  }
  const oursMs = median(oursTimes);
  const loopMs = median(loopTimes);
  return { name, oursMs, loopMs, ratio: oursMs / loopMs };
}

function feeLift(): Measure {
  const sizes = column((random) => Math.floor(random() ** 3 * 2000));
  const bounds = [[0], [5], [11], [21], [31], [41], [51], [101], [251], [501], [1001]];
  const amounts = bounds.map((_, i) => [695 + i * 300.5]);
  return compare(
    "fee_lift_100k",
    () => FUNCTIONS.COTISATION(sizes, bounds, amounts),
    () => {
      const result: number[][] = new Array(sizes.length);
      for (let row = 0; row < sizes.length; row++) {
        const size = sizes[row]![0]!;
        let slab = bounds.length - 1;
        while (slab > 0 && size < bounds[slab]![0]!) slab--;
        result[row] = [amounts[slab]![0]!];
      }
      return result;
    },
  );
}

const CODES = ["PU2", "PU3", "CO1", "FA1", "FA2", "AP", "TP", "MP", "MQ", "NE"];

function selfFinancing(): Measure {
  const amounts = column(cents);
  const codes = column((random) => CODES[Math.floor(random() * CODES.length)] as string);
  return compare(
    "self_financing_100k",
    () => FUNCTIONS.AUTOFINANCEMENT(amounts, codes, "net"),
    () => {
      let own = 0;
      let cash = 0;
      for (let row = 0; row < amounts.length; row++) {
        const amount = amounts[row]![0]!;
        const code = codes[row]![0]!;
        if (code.startsWith("CO") || code.startsWith("FA") || code.startsWith("AP")) {
          own += amount;
          cash += amount;
        } else if (code.startsWith("PU")) cash += amount;
      }
      return own / cash;
    },
  );
}

export const benchFunctions = (): Measure[] => [feeLift(), selfFinancing()];
