/**
 * `npm run bench [-- --json]`: speed and size as ratios measured side by side in one process, and how time grows with
 * size; never as a test. `--brief` leaves out the load curves, which take minutes; `--only NAME` measures the functions
 * alone whose name holds a text. Needs `dist/` (npm run build).
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { openExcel } from "../src/preview/headless";
import type { Measured, Speed } from "./bench-functions";
import { loadCurves } from "./load";

const dist = path.resolve(__dirname, "../dist");
const gzipBytes = (...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0);

/** Scripts that start with Excel, and those loaded at an insertion only; the pane loads all else, panel by panel. */
const AT_START = ["trusted-types.js", "functions.js", "runtime.js", "ribbon.js"];
const AT_INSERTION = ["insert.js", "template.js"];
/** Before the pane's home is painted. */
const AT_FIRST_PAINT = ["taskpane.js", "taskpane.css", "fluent.js", "pane-fr.js"];

/** What a person loads who opens every panel: in French, the longer of the two languages; the other is never loaded. */
function paneFiles(): string[] {
  const apart = [...AT_START, ...AT_INSERTION, "pane-en.js", "help.css"];
  return readdirSync(dist).filter((file) => /\.(?:js|css)$/.test(file) && !apart.includes(file));
}

/** What inserting the typical budget asks of Excel. */
async function insertion() {
  const excel = await openExcel({ distFolder: dist, displayLanguage: "fr-FR", grid: false });
  try {
    excel.host.requests.clear();
    await excel.window.equilibre.insert("type", { language: "fr", example: "COSMETIC_VALLEY" });
    const { syncs, actions, requestBytes } = excel.host.requests.totals();
    return { syncs, actions, bytes: requestBytes };
  } finally {
    excel.close();
  }
}

/**
 * Room for what one run allocates (the collector works between the runs, test/bench/measure.ts), and no results put aside
 * for long because many were kept before.
 */
const NODE_OPTIONS = [
  "--no-allocation-site-pretenuring",
  "--expose-gc",
  "--min-semi-space-size=64",
  "--max-semi-space-size=64",
];

function measure(...only: string[]): unknown {
  const compiled = path.resolve(__dirname, "../build-output/bench-functions.js");
  return JSON.parse(
    execFileSync(process.execPath, [...NODE_OPTIONS, compiled, ...only], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    }),
  );
}
const measureFunctions = () => measure() as Measured;
const measureSpeed = (only: string) => measure(only) as Speed;

const byName = <T extends { readonly name: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map(({ name, ...measured }) => [name, measured]));

function print(title: string, lines: readonly (readonly [name: string, text: string])[]): void {
  console.log(`\n${title}`);
  for (const [name, text] of lines) console.log(`  ${name.padEnd(30)} ${text}`);
}

function printSpeed({ functions, scalar }: Speed): void {
  const sides = ({ name, oursMs, loopMs, ratio }: Measured["scalar"][number]) =>
    [
      name,
      `${oursMs.toFixed(2)} ms · float loop ${loopMs.toFixed(2)} ms · ratio ${ratio.toFixed(2)}`,
    ] as const;
  print("100,000 rows in one call", functions.map(sides));
  print("10,000 calls from single cells", scalar.map(sides));
}

function printFunctions(measured: Measured): void {
  const { functions, memory, decimal, growth, rounding, simulation } = measured;
  printSpeed(measured);
  print(
    "Bytes a row: allocated, and kept in the result",
    memory.map(({ name, allocated, retained, loopAllocated, loopRetained }) => [
      name,
      `${allocated.toFixed(0)}, ${retained.toFixed(0)} · float loop ${loopAllocated.toFixed(0)}, ${loopRetained.toFixed(0)}`,
    ]),
  );
  print(
    "The same on decimal.js alone",
    decimal.map(({ name, decimalMs }) => {
      const ours = functions.find((one) => one.name === name)?.oursMs ?? NaN;
      return [name, `${decimalMs.toFixed(1)} ms, ${(decimalMs / ours).toFixed(0)} times ours`];
    }),
  );
  print(
    "1,000,000 rows at once against a hundred times 10,000 (1 = linear)",
    growth.map(({ name, millionMs, hundredTimesMs, ratio }) => [
      name,
      `${millionMs.toFixed(0)} ms · ${hundredTimesMs.toFixed(0)} ms · ratio ${ratio.toFixed(2)}`,
    ]),
  );
  print(
    "Amount × rate to the cent: how often not the exact cent",
    rounding.map(({ name, cases, naiveDiffers, oursDiffers }) => [
      name,
      `Math.round(x*r*100)/100 ${naiveDiffers} · ours ${oursDiffers} of ${cases}`,
    ]),
  );
  const { members, baseline, change } = simulation;
  print("The pane's simulation of a fee grid", [
    [`${members} members`, `read and computed once ${baseline.toFixed(0)} ms`],
    [
      "a change of a slider",
      `median ${change.median.toFixed(1)} ms · slowest ${change.slowest.toFixed(1)} ms`,
    ],
  ]);
}

async function measureAll() {
  const measured = measureFunctions();
  const { functions, memory, scalar, decimal, growth, rounding, simulation } = measured;
  const bundle = {
    startGzip: gzipBytes(...AT_START),
    paneGzip: gzipBytes(...paneFiles()),
    paneFirstGzip: gzipBytes(...AT_FIRST_PAINT),
    commandGzip: gzipBytes(...AT_INSERTION),
  };
  const result = {
    ...byName(functions),
    memory: byName(memory),
    scalar: byName(scalar),
    decimal: byName(decimal),
    growth: byName(growth),
    rounding: byName(rounding),
    simulation,
    insert_type: await insertion(),
    bundle,
  };
  return { measured, result };
}

function printBundle({
  insert_type: insert,
  bundle,
}: Awaited<ReturnType<typeof measureAll>>["result"]): void {
  print("Excel", [
    ["insert_type", `${insert.syncs} syncs · ${insert.actions} actions · ${insert.bytes} bytes`],
    [
      "bundle",
      `${bundle.startGzip} B gzip at Excel's start · pane ${bundle.paneGzip} B, ${bundle.paneFirstGzip} of them before its first paint · command ${bundle.commandGzip} B`,
    ],
  ]);
}

async function main(): Promise<void> {
  const { only, json, brief } = parseArgs({
    options: { only: { type: "string" }, json: { type: "boolean" }, brief: { type: "boolean" } },
  }).values;
  if (only !== undefined) {
    printSpeed(measureSpeed(only));
    return;
  }
  const { measured, result } = await measureAll();
  const load = brief ? [] : await loadCurves(dist);
  if (json) {
    console.log(JSON.stringify({ ...result, load }));
    return;
  }
  printFunctions(measured);
  printBundle(result);
  for (const { title, points } of load) print(title, points);
}

void main();
