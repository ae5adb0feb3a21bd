import fc from "fast-check";
import { reference } from "../reference";
import type { Result } from "../reference";
import { agrees, plainResult } from "./compare";
import { calls } from "./generators";

export interface FuzzOptions {
  /** Cases of each function. */
  cases: number;
  seed: number;
  /** Calls the function under test; error values among the arguments are `{ error: "#N/A" }`. It may throw an error with a code. */
  call: (fn: string, args: unknown[]) => unknown;
  /** The functions to call: all 35 by default. */
  functions?: readonly string[];
  /** Stops after this time, in milliseconds. */
  budget?: number;
}

export interface Difference {
  fn: string;
  args: unknown[];
  ours: unknown;
  expected: Result;
}

export interface FuzzReport {
  ran: number;
  differed: number;
  /** The smallest call found for each way of differing, a few for each function. */
  examples: Difference[];
}

const CHUNK = 1000;
const EXAMPLES_PER_FUNCTION = 4;

/** How two results differ, coarsely: one example of each way is worth showing. */
function manner(ours: unknown, expected: unknown): string {
  const kind = (value: unknown): string => {
    if (Array.isArray(value)) return "range";
    return typeof value === "string" && /^(#|not a)/.test(value) ? value : typeof value;
  };
  return `${kind(plainResult(ours))} for ${kind(expected)}`;
}

function resultOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}

export function runFuzz({ cases, seed, call, functions, budget = Infinity }: FuzzOptions): FuzzReport {
  const names = functions ?? Object.keys(reference);
  const deadline = Date.now() + budget;
  const report: FuzzReport = { ran: 0, differed: 0, examples: [] };
  const seenManners = new Map<string, Set<string>>();

  /** Undefined when the function and the reference agree. */
  const compare = (fn: string, args: unknown[]): Difference | undefined => {
    const expected = reference[fn]?.(args);
    if (expected === undefined) throw new Error(`the reference has no function ${fn}`);
    // Twice: what a function remembers of its last call may not change its answer.
    for (let time = 0; time < 2; time++) {
      const ours = resultOf(() => call(fn, args));
      if (!agrees(fn, args, ours, expected)) return { fn, args, ours: plainResult(ours), expected };
    }
    return undefined;
  };

  const shrink = (fn: string, arbitrary: fc.Arbitrary<unknown[]>, settings: object, wanted: string): void => {
    const property = fc.property(arbitrary, (args) => {
      const difference = compare(fn, args);
      return !difference || manner(difference.ours, difference.expected) !== wanted;
    });
    const [args] = fc.check(property, settings).counterexample ?? [];
    const difference = args && compare(fn, args);
    if (difference) report.examples.push(difference);
  };

  for (let done = 0; done < cases && Date.now() < deadline; done += CHUNK) {
    for (const fn of names) {
      const arbitrary = calls[fn];
      if (!arbitrary) throw new Error(`no calls are generated for ${fn}`);
      const settings = { seed: (seed + done) | 0, numRuns: Math.min(CHUNK, cases - done) };
      const seen = seenManners.get(fn) ?? new Set<string>();
      seenManners.set(fn, seen);
      const fresh = new Set<string>();
      fc.assert(
        fc.property(arbitrary, (args) => {
          report.ran += 1;
          const difference = compare(fn, args);
          if (!difference) return;
          report.differed += 1;
          const way = manner(difference.ours, difference.expected);
          if (!seen.has(way) && seen.size < EXAMPLES_PER_FUNCTION) fresh.add(way);
          seen.add(way);
        }),
        settings,
      );
      fresh.forEach((way) => shrink(fn, arbitrary, settings, way));
    }
  }
  return report;
}

/** One line for each example. */
export const describeDifference = ({ fn, args, ours, expected }: Difference): string =>
  `${fn}(${JSON.stringify(args)}) gave ${JSON.stringify(ours)}, the reference ${JSON.stringify(expected)}`;
