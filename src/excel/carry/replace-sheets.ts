/**
 * Replaces the sheets of one insertion by new ones that hold the same inputs, names and tables. Three `sync`: two read,
 * one writes all. The old sheets are deleted last, when the new ones stand: a failure before takes everything back, a
 * failure among the deletions is carried through to the end, since Excel cannot bring a deleted sheet back.
 */
import {
  carryInputs,
  firstSheetOf,
  kindsOf,
  templateOfKinds,
  type Language,
  type SetId,
  type SheetTemplate,
} from "../../workbook";
import { failureOf, Unanswered } from "../failure";
import type { Inserted, OnStep } from "../insert-template";
import { freeSheetName, withSuffix } from "../naming";
import { createSheet, fillSheet, finishSheet, type Naming } from "../render-sheet";
import { runApart, runExcel, takeBackAfter } from "../run-excel";
import { baselineOf, isYear, requestInputs, single } from "./read-inputs";
import { refuseNewer } from "./refuse-newer";
import { settle } from "./settle-replacement";
import { kindsIn, requestSnapshot, setOf, type SheetSet, type Snapshot } from "./snapshot";

/** What stands in the place of the sheets of one insertion. */
export interface Replacement {
  /** Of the insertion to replace: what follows our names in it. */
  suffix: string;
  /** Sheets that are there stay, even beyond this set. */
  set: SetId;
  language: Language;
  followUp: boolean;
}

/** What happens to the sheets that are there: every one is renamed, so that the new one can have its name. */
export interface Plan {
  snapshot: Snapshot;
  old: { kind: string; id: string; name: string; meanwhile: string }[];
  tables: { id: string; name: string; meanwhile: string }[];
  /** All names that the old or the new sheets have. */
  ours: string[];
  /** Of them, those that the new sheets no longer have. */
  dropped: string[];
  templates: SheetTemplate[];
  naming: Naming[];
}

/** @throws {ExcelFailure} with the workbook as it was; of kind `leftovers` when Excel refused to finish */
export async function replaceSheets(replacement: Replacement, onStep: OnStep = () => {}): Promise<Inserted> {
  try {
    await onStep("reading");
    const plan = await runExcel((context) => read(context, replacement));
    await onStep("building", plan.templates.length);
    const context = new Excel.RequestContext();
    const inserted = prepare(context, plan);
    await onStep("writing", plan.templates.length);
    try {
      await runApart(() => context.sync(), context);
    } catch (error) {
      await takeBackAfter(error, (cause) => settle(plan, cause));
      if (error instanceof Unanswered) throw error;
    }
    return inserted;
  } catch (error) {
    throw failureOf(error);
  } finally {
    void onStep("done");
  }
}

async function read(context: Excel.RequestContext, replacement: Replacement): Promise<Plan> {
  const readSnapshot = requestSnapshot(context);
  await context.sync();
  const snapshot = readSnapshot();
  const set = setOf(snapshot, replacement.suffix);
  refuseNewer(set);
  const baseline = baselineOf(set);
  const readInputs = requestInputs(context, snapshot, set, baseline, ["eq_annee"]);
  await context.sync();
  const { inputs, values } = readInputs();
  const { origin } = set;
  const year = single(values, "eq_annee");
  const templates = templateOfKinds([...kindsIn(set.sheets), ...kindsOf(replacement.set)], {
    language: replacement.language,
    year: isYear(year) ? year : origin.year,
    structure: "",
    example: origin.example,
    followUp: origin.followUp || replacement.followUp,
  });
  carryInputs(templates, baseline, inputs);
  return planOf(snapshot, set, baseline, templates);
}

function planOf(
  snapshot: Snapshot,
  set: SheetSet,
  baseline: readonly SheetTemplate[],
  templates: SheetTemplate[],
): Plan {
  const rename = (text: string): string => withSuffix(text, set.suffix);
  const taken = snapshot.sheets.map(({ name }) => name);
  const claim = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const known = new Set(snapshot.names.keys());
  const naming = templates.map(({ kind, name }): Naming => {
    const old = set.sheets.find((sheet) => sheet.kind === kind);
    const given = baseline.find((sheet) => sheet.kind === kind)?.name;
    // A sheet that a person renamed keeps her name; one that she did not has it in the language of the new sheets.
    const sheetName = old && (given !== old.name || name === given) ? old.name : claim(name);
    return { sheetName, suffix: set.suffix, rename, known };
  });
  const ownTables = new Set(
    [...baseline, ...templates].flatMap(({ tables }) => tables.map(({ name }) => rename(name))),
  );
  const ownNames = new Set(baseline.flatMap(({ names }) => names.map(({ name }) => rename(name))));
  const newNames = new Set(templates.flatMap(({ names }) => names.map(({ name }) => rename(name))));
  const free = freeName([...known, ...snapshot.tables.map(({ name }) => name)]);
  return {
    snapshot,
    old: set.sheets
      .filter(({ kind }) => templates.some((sheet) => sheet.kind === kind))
      .map(({ kind, id, name }) => ({ kind, id, name, meanwhile: claim(name) })),
    tables: snapshot.tables
      .filter(({ name }) => ownTables.has(name))
      .map(({ id, name }) => ({ id, name, meanwhile: free(name) })),
    ours: [...new Set([...ownNames, ...newNames])],
    dropped: [...ownNames].filter((name) => known.has(name) && !newNames.has(name)),
    templates,
    naming,
  };
}

/** Names that no table and no name of the workbook has. */
function freeName(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (name) => {
    for (let copy = 1; ; copy++) {
      const wanted = `${name}_avant${copy === 1 ? "" : copy}`;
      if (used.has(wanted.toLowerCase())) continue;
      used.add(wanted.toLowerCase());
      return wanted;
    }
  };
}

/** Prepares the whole replacement as one request of the context; nothing is sent. */
function prepare({ workbook }: Excel.RequestContext, plan: Plan): Inserted {
  const { templates, naming, old, tables, dropped, snapshot } = plan;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const { id, meanwhile } of old) workbook.worksheets.getItem(id).name = meanwhile;
  for (const { id, meanwhile } of tables) workbook.tables.getItem(id).name = meanwhile;
  const sheets = templates.map((template, index) => createSheet(workbook, template, naming[index]!));
  templates.forEach((template, index) => fillSheet(sheets[index]!, template, naming[index]!));
  for (const { sheet, position } of positions(plan)) sheets[sheet]!.position = position;
  const shown = templates.indexOf(firstSheetOf(templates));
  const { row, column } = templates[shown]!.start;
  sheets[shown]!.activate();
  sheets[shown]!.getCell(row, column).select();
  templates.forEach(({ kind }, index) => {
    const before = snapshot.sheets.find(({ id }) => id === old.find((sheet) => sheet.kind === kind)?.id);
    if (index !== shown && before && before.visibility !== "Visible") sheets[index]!.visibility = "Hidden";
  });
  for (const name of dropped) workbook.names.getItem(name).delete();
  templates.forEach((template, index) => finishSheet(sheets[index]!, template, naming[index]!));
  for (const { id } of old) workbook.worksheets.getItem(id).delete();
  return { sheetNames: naming.map(({ sheetName }) => sheetName), shown: naming[shown]!.sheetName };
}

/** Where the new sheets go while the old ones are still there: each beside the one it replaces, others after it. */
function positions({ snapshot, old, templates }: Plan): { sheet: number; position: number }[] {
  const order: (string | number)[] = snapshot.sheets.map(({ id }) => id);
  let last = order.length;
  templates.forEach(({ kind }, sheet) => {
    const replaced = old.find((one) => one.kind === kind);
    const place = replaced ? order.indexOf(replaced.id) : last;
    order.splice(place, 0, sheet);
    last = place + 1;
  });
  return order.flatMap((item, position) => (typeof item === "number" ? [{ sheet: item, position }] : []));
}
