/**
 * Generated calls of the functions, ours against the slow reference of test/reference.
 *
 *   npm run fuzz -- --cases 100000 [--seed N] [--fn NAME]… [--minutes N] [--sources]
 *
 * Runs the built dist/functions.js when it is there (build first), the sources otherwise or with --sources.
 * Exits 1 when a call differs.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadBuilt } from "../test/fuzz/built";
import { describeDifference, runFuzz } from "../test/fuzz/run-fuzz";

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${option} takes a number above 0, not "${text}"`);
  return value;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "1000" },
      seed: { type: "string" },
      fn: { type: "string", multiple: true },
      minutes: { type: "string" },
      sources: { type: "boolean", default: false },
    },
  });
  const cases = Math.ceil(positive("cases", values.cases));
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error(`--seed takes a whole number, not "${values.seed}"`);

  const built = path.resolve(__dirname, "../dist/functions.js");
  const useBuilt = !values.sources && existsSync(built);
  const functions = useBuilt ? loadBuilt(built) : (await import("../test/fuzz/sources")).sources;
  console.log(`${useBuilt ? "dist/functions.js" : "src/functions"}, seed ${seed}, ${cases} cases a function`);

  const { ran, differed, examples } = runFuzz({
    cases,
    seed,
    call: functions.call,
    functions: values.fn ?? functions.names,
    ...(values.minutes ? { budget: positive("minutes", values.minutes) * 60_000 } : {}),
  });
  examples.map(describeDifference).forEach((line) => console.log(line));
  console.log(`${ran} cases ran, ${differed} differed`);
  process.exitCode = differed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
