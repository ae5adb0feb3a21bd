/** One of the processes of `npm run fuzz`: runs the jobs that it is sent, on the script of its argument or the sources. */
import { loadBuilt } from "../test/fuzz/built";
import { CELLS, runCellFuzz } from "../test/fuzz/run-cell-fuzz";
import { describeDifference, runFuzz } from "../test/fuzz/run-fuzz";

export interface FuzzJob {
  /** A function, or CELLS. */
  readonly fn: string;
  readonly cases: number;
  readonly seed: number;
}

export interface FuzzOutcome {
  readonly fn: string;
  readonly ran: number;
  readonly differed: number;
  /** One line for each. */
  readonly examples: readonly string[];
}

const [script] = process.argv.slice(2);
const underTest =
  script === undefined
    ? import("../test/fuzz/sources").then(({ sources }) => sources)
    : Promise.resolve(loadBuilt(script));

process.on("message", ({ fn, cases, seed }: FuzzJob) => {
  void underTest.then(({ call }) => {
    if (fn === CELLS) return process.send?.({ fn, ...runCellFuzz({ cases, seed }) } satisfies FuzzOutcome);
    const { ran, differed, examples } = runFuzz({ cases, seed, call, functions: [fn] });
    return process.send?.({
      fn,
      ran,
      differed,
      examples: examples.map(describeDifference),
    } satisfies FuzzOutcome);
  });
});
