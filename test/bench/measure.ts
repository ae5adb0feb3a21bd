/**
 * Timing two ways of doing the same task side by side, in one process. Needs `--expose-gc`.
 *
 * Each run starts on an empty nursery: otherwise the pauses of the collector, which clears what both sides have left,
 * fall on one of them by chance. Time is the processor's, since on a busy machine the clock charges the longer runs with
 * more of the others' work; and the ratio is the median of many short rounds, in each of which both sides run one right
 * after the other, in turn the first.
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
  /** The median of the rounds' ratios, which the ratio of the medians need not be. */
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

/** Microseconds that this process has worked; where they are too coarse, those of the clock. */
function microseconds(): number {
  if (process.platform === "win32") return Number(process.hrtime.bigint() / 1000n);
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Milliseconds of one run. */
export function timed(run: () => unknown): number {
  collect("minor");
  const start = microseconds();
  kept = run();
  return (microseconds() - start) / 1000;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Times of both sides, round by round. */
export function timedInTurn(ours: () => unknown, loop: () => unknown, rounds: number) {
  const [oursTimes, loopTimes]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) oursTimes.push(timed(ours));
    loopTimes.push(timed(loop));
    if (round % 2 === 1) oursTimes.push(timed(ours));
  }
  const ratio = median(oursTimes.map((time, round) => time / (loopTimes[round] as number)));
  return { oursMs: median(oursTimes), loopMs: median(loopTimes), ratio };
}

/** Long enough for the engine's compilers, which work beside the program, to have finished on a busy machine. */
const WARM_UP_MS = 400;

export function compare({ name, ours, loop }: Pair, rounds: number): Measure {
  const start = Date.now();
  while (Date.now() < start + WARM_UP_MS) {
    collect("minor");
    kept = ours();
    kept = loop();
  }
  return { name, ...timedInTurn(ours, loop, rounds) };
}
