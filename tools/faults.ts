/**
 * `npm run faults [-- --set complet] [--workbook new|used]`: a fault at every action of an insertion, in a new workbook
 * and in one that is in use. Prints one line a sweep; fails when a workbook is not as it was. Needs `dist/` (npm run
 * build). `npm test` does it for the typical budget alone: the complete set takes minutes.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { sweepFaults } from "../test/faults/sweep-faults";
import type { SetId } from "../src/workbook";

const SETS: Record<string, SetId> = { type: "type", essentiel: "essential", complet: "complete" };

const WORKBOOKS = ["new", "used"] as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { set: { type: "string", multiple: true }, workbook: { type: "string", multiple: true } },
  });
  const workbooks = values.workbook ?? WORKBOOKS;
  const unknown = workbooks.find((name) => !WORKBOOKS.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(`--workbook ${unknown}: expected one of ${WORKBOOKS.join(", ")}.`);
  const distFolder = path.resolve(process.env["EQUILIBRE_DIST"] ?? path.join(__dirname, "../dist"));
  for (const name of values.set ?? Object.keys(SETS)) {
    const set = SETS[name];
    if (!set) throw new Error(`--set ${name}: expected one of ${Object.keys(SETS).join(", ")}.`);
    for (const workbook of WORKBOOKS.filter((known) => workbooks.includes(known))) {
      const begun = Date.now();
      const { points, changed, stuck, sampled, unlike } = await sweepFaults({
        distFolder,
        set,
        workbook,
        sampleEvery: 499,
      });
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.log(JSON.stringify({ set: name, workbook, points, changed, stuck, sampled, unlike, seconds }));
      if (points === 0 || changed.length + stuck.length + unlike.length > 0) process.exitCode = 1;
    }
  }
}

void main();
