/**
 * `npm run bench [-- --json]`: speed and size as ratios measured side by side in this process, never as a test.
 * Needs `dist/` (npm run build).
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { openExcel } from "../src/preview/headless";
import type { Measure } from "../test/bench/functions";

const dist = path.resolve(__dirname, "../dist");
const gzipBytes = (...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0);

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

async function main(): Promise<void> {
  const compiled = path.resolve(__dirname, "../build-output/bench-functions.js");
  const functions = JSON.parse(execFileSync(process.execPath, [compiled], { encoding: "utf8" })) as Measure[];
  const result = {
    functions: Object.fromEntries(functions.map(({ name, ...measured }) => [name, measured])),
    insert_type: await insertion(),
    bundle: {
      startGzip: gzipBytes("functions.js", "runtime.js"),
      paneGzip: gzipBytes("taskpane.js", "taskpane.css", "fluent.js", "template.js"),
      commandGzip: gzipBytes("insert.js", "template.js"),
    },
  };
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(result));
    return;
  }
  for (const { name, oursMs, loopMs, ratio } of functions) {
    console.log(
      `${name.padEnd(28)} ${oursMs.toFixed(2)} ms · float loop ${loopMs.toFixed(2)} ms · ratio ${ratio.toFixed(2)}`,
    );
  }
  const { insert_type: insert, bundle } = result;
  console.log(
    `insert_type                  ${insert.syncs} syncs · ${insert.actions} actions · ${insert.bytes} bytes`,
  );
  console.log(
    `bundle                       ${bundle.startGzip} B gzip at Excel's start · pane ${bundle.paneGzip} B · command ${bundle.commandGzip} B`,
  );
}

void main();
