/**
 * `npm run faults [-- --set complet] [--workbook new|used]`: a fault at every action of an insertion, in a new workbook
 * and in one that is in use. Prints one line a sweep; fails when a workbook is not as it was. Needs `dist/` (npm run
 * build). `npm test` does it for the typical budget alone: the complete set takes minutes.
 *
 * `npm run faults -- --actions [--every-refusal]`: the same of whatever else the ribbon and the pane do to a workbook or read of
 * it, Excel's refusals in turn, or all of them at every action.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { ACTIONS } from "../test/faults/actions";
import { HOSTS } from "../test/faults/hosts";
import { strikeAction, type StrikeOptions } from "../test/faults/strike-actions";
import { sweepFaults } from "../test/faults/sweep-faults";
import type { SetId } from "../src/workbook";

const SETS: Record<string, SetId> = { type: "type", essentiel: "essential", complet: "complete" };

const WORKBOOKS = ["new", "used"] as const;

async function strikeActions(distFolder: string, refusals: StrikeOptions["refusals"]): Promise<void> {
  let [points, strikes, manners, hosts, wrong] = [0, 0, 0, 0, 0];
  for (const action of ACTIONS) {
    const found = await strikeAction(action, { distFolder, refusals, hosts: HOSTS });
    console.log(JSON.stringify(found));
    points += found.points;
    strikes += found.strikes;
    manners += found.manners;
    hosts += found.hosts;
    wrong += found.changed.length + found.untold.length + found.stuck.length;
  }
  console.log(
    `${ACTIONS.length} actions, ${points} points, ${strikes} faults, ${manners} times an Excel that answers otherwise, ${hosts} of another make: ${wrong} left a workbook changed, a person without a reason or the add-in stuck`,
  );
  if (wrong > 0 || strikes === 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: "string", multiple: true },
      workbook: { type: "string", multiple: true },
      actions: { type: "boolean", default: false },
      "every-refusal": { type: "boolean", default: false },
    },
  });
  const distFolder = path.resolve(process.env["EQUILIBRE_DIST"] ?? path.join(__dirname, "../dist"));
  if (values.actions) return strikeActions(distFolder, values["every-refusal"] ? "all" : "in turn");
  const workbooks = values.workbook ?? WORKBOOKS;
  const unknown = workbooks.find((name) => !WORKBOOKS.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(`--workbook ${unknown}: expected one of ${WORKBOOKS.join(", ")}.`);
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
