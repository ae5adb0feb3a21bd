/**
 * Timing two ways of doing the same task side by side, in one process. Needs `--expose-gc`.
 *
 * Each run starts on an empty nursery: otherwise the pauses of the collector, which clears what both sides have left,
 * fall on one of them by chance.
 */
export interface Pair {
  readonly name: string;
  ours(): unknown;
  loop(): unknown;
}

export interface Measure {
  readonly name: string;
  readonly oursMs: number;
  readonly loopMs: number;
  readonly ratio: number;
}

const { gc } = globalThis;

/** Keeps results alive, so that no work can be optimised away. */
let kept: unknown;
export const lastResult = (): unknown => kept;

export function collect(type: "minor" | "major"): void {
  if (gc === undefined) throw new Error("the bench needs node --expose-gc");
  kept = undefined;
  void gc({ type, execution: "sync" });
}

/** Milliseconds of one run. */
export function timed(run: () => unknown): number {
  collect("minor");
  const start = process.hrtime.bigint();
  kept = run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Medians of interleaved runs, so that both sides meet the same machine. */
export function compare(
  { name, ours, loop }: Pair,
  { warmUp, rounds }: { warmUp: number; rounds: number },
): Measure {
  for (let i = 0; i < warmUp; i++) {
    kept = ours();
    kept = loop();
  }
  const oursTimes: number[] = [];
  const loopTimes: number[] = [];
  for (let i = 0; i < rounds; i++) {
    oursTimes.push(timed(ours));
    loopTimes.push(timed(loop));
  }
  const oursMs = median(oursTimes);
  const loopMs = median(loopTimes);
  return { name, oursMs, loopMs, ratio: oursMs / loopMs };
}
