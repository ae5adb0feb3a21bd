/**
 * The functions against float loops hand-written for the same tasks, in one process: what exactness and checking cost.
 * Both sides read the same cells and make the same n×1 result. Measure compiled code: a TypeScript loader adds a cost
 * of its own to every closure.
 */
import "../functions/stand-in";
import { CASES } from "./cases";
import type { Case } from "./cases";

export interface Measure {
  readonly name: string;
  readonly oursMs: number;
  readonly loopMs: number;
  readonly ratio: number;
}

const WARM_UP = 10;
const ROUNDS = 25;

/** Keeps results alive, so that no work can be optimised away. */
let kept: unknown;
export const lastResult = (): unknown => kept;

function timed(run: () => unknown): number {
  const start = process.hrtime.bigint();
  kept = run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

/** Interleaved, so that both sides meet the same machine; medians, so that a pause of the collector does not count. */
function compare({ name, ours, loop }: Case): Measure {
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

export const benchFunctions = (): Measure[] => CASES.map((make) => compare(make()));
