/**
 * Generated calls of the functions, ours against the slow reference of test/reference, and generated contents of cells,
 * written and read back, on every core.
 *
 *   npm run fuzz -- --cases 100000 [--seed N] [--fn NAME]… [--sources]
 *   npm run fuzz -- --minutes 30 [--cases N] …: batch after batch of so many cases, each with a seed of its own
 *
 * Runs the built dist/functions.js (or that of EQUILIBRE_DIST) when it is there, so build first; the sources otherwise
 * or with --sources. Progress goes to the error output; the last line says how many cases ran and how many differed.
 * Exits 1 when one differs.
 */
import { fork, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { CELLS } from "../test/fuzz/run-cell-fuzz";
import { reference } from "../test/reference";
import type { FuzzJob, FuzzOutcome } from "./fuzz-worker";

/** Cases of one job: short enough for the cores to end together. */
const JOB_CASES = 5000;
const EXAMPLES_PER_FUNCTION = 4;

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${option} takes a number above 0, not "${text}"`);
  return value;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "1000" },
      seed: { type: "string" },
      fn: { type: "string", multiple: true },
      minutes: { type: "string" },
      sources: { type: "boolean", default: false },
    },
  });
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isInteger(seed))
    throw new Error(`--seed takes a whole number, not "${values.seed}"`);
  const known = [...Object.keys(reference), CELLS];
  const functions = values.fn ?? known;
  const unknown = functions.find((fn) => !known.includes(fn));
  if (unknown !== undefined) throw new Error(`--fn: there is no function ${unknown}`);
  const built = path.resolve(
    process.env["EQUILIBRE_DIST"] ?? path.join(__dirname, "../dist"),
    "functions.js",
  );
  return {
    cases: Math.ceil(positive("cases", values.cases)),
    seed,
    functions,
    script: !values.sources && existsSync(built) ? built : undefined,
    minutes: values.minutes === undefined ? undefined : positive("minutes", values.minutes),
  };
}

/** The same cases whatever the number of cores: the seed of a job depends on its place only. */
function jobsOf(functions: readonly string[], cases: number, seed: number): FuzzJob[] {
  const starts = Array.from({ length: Math.ceil(cases / JOB_CASES) }, (_, i) => i * JOB_CASES);
  return starts.flatMap((start) =>
    functions.map((fn) => ({ fn, cases: Math.min(JOB_CASES, cases - start), seed: (seed + start) | 0 })),
  );
}

/** The jobs of one batch, or of batch after batch for as long as somebody asks; the seed of each is printed. */
function* allJobs({ functions, cases, seed, minutes }: ReturnType<typeof readOptions>): Generator<FuzzJob> {
  for (let batch = 0; batch === 0 || minutes !== undefined; batch++) {
    const own = batch === 0 && seed !== undefined ? seed : Math.floor(Math.random() * 2 ** 31);
    console.log(`seed ${own}, ${cases} cases a function`);
    yield* jobsOf(functions, cases, own);
  }
}

interface Tally {
  ran: number;
  differed: number;
  /** What was found, by function. */
  readonly examples: Map<string, string[]>;
}

/** Gives a worker one job after the other. */
function drive(worker: ChildProcess, next: () => FuzzJob | undefined, done: (outcome: FuzzOutcome) => void) {
  return new Promise<void>((resolve, reject) => {
    const handOver = (): void => {
      const job = next();
      if (job) worker.send(job);
      else worker.disconnect();
    };
    worker.on("message", (outcome: FuzzOutcome) => {
      done(outcome);
      handOver();
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`)),
    );
    handOver();
  });
}

async function main(): Promise<void> {
  const options = readOptions();
  const { cases, functions, script, minutes } = options;
  console.log(script ? path.relative(process.cwd(), script) : "src/functions");
  const jobs = allJobs(options);
  const total = minutes === undefined ? cases * functions.length : Infinity;
  const deadline = minutes === undefined ? Infinity : Date.now() + minutes * 60_000;
  const tally: Tally = { ran: 0, differed: 0, examples: new Map() };
  let shownPercent = 0;

  const next = (): FuzzJob | undefined =>
    Date.now() < deadline ? (jobs.next().value as FuzzJob | undefined) : undefined;
  const done = ({ fn, ran, differed, examples }: FuzzOutcome): void => {
    tally.ran += ran;
    tally.differed += differed;
    const known = tally.examples.get(fn) ?? [];
    const fresh = examples.slice(0, EXAMPLES_PER_FUNCTION - known.length);
    tally.examples.set(fn, [...known, ...fresh]);
    fresh.forEach((example) => console.log(example));
    const percent = Math.floor((100 * tally.ran) / total);
    if (percent < shownPercent + 5) return;
    shownPercent = percent;
    console.error(`${percent} %: ${tally.ran} cases ran, ${tally.differed} differed`);
  };

  const workers = Array.from({ length: availableParallelism() }, () =>
    fork(path.join(__dirname, "fuzz-worker.ts"), script ? [script] : [], { serialization: "advanced" }),
  );
  await Promise.all(workers.map((worker) => drive(worker, next, done)));
  console.log(`${tally.ran} cases ran, ${tally.differed} differed`);
  process.exitCode = tally.differed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
