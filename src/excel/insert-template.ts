/**
 * Inserts a set of sheets into the user's workbook: all of it or nothing. Two `context.sync()`: one reads what
 * the workbook holds, one writes everything. When the second fails, what it had already done is taken back.
 */
import { firstSheetOf, type SheetTemplate } from "../workbook";
import { ExcelFailure, failureOf } from "./failure";
import { freeSheetName, freeSuffix, withSuffix } from "./naming";
import { createSheet, fillSheet, finishSheet, type Naming } from "./render-sheet";
import { rollBack, type Before, type Made } from "./roll-back";
import { runExcel, takeBackAfter } from "./run-excel";

/** What is being done: `building` is the add-in's own work, `writing` Excel's, which calculates at its end. */
export type InsertStep = "reading" | "building" | "writing" | "done";

/** Told before each step, and waited for, so that a person can see what is being done while it is done. */
export type OnStep = (step: InsertStep, sheets?: number) => void | Promise<void>;

export interface Inserted {
  /** The names the sheets got, in order. */
  sheetNames: string[];
  /** The sheet now shown. */
  shown: string;
}

/**
 * @param preferred what should follow our names, if it is free
 * @throws {ExcelFailure} with the workbook as it was; of kind `leftovers` when even taking back failed.
 */
export async function insertTemplate(
  templates: SheetTemplate[],
  onStep: OnStep = () => {},
  preferred = "",
): Promise<Inserted> {
  try {
    await onStep("reading");
    const before = await runExcel(readBefore);
    await onStep("building", templates.length);
    const naming = nameSheets(templates, before, preferred);
    const context = new Excel.RequestContext();
    const inserted = prepare(context, templates, naming);
    await onStep("writing", templates.length);
    try {
      await runExcel(() => context.sync(), context);
    } catch (error) {
      await takeBackAfter(error, (cause) => rollBack(before, madeBy(templates, naming), cause));
      throw error;
    }
    return inserted;
  } catch (error) {
    throw failureOf(error);
  } finally {
    void onStep("done");
  }
}

async function readBefore(context: Excel.RequestContext): Promise<Before> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ id: true, name: true });
  const names = workbook.names.load({ name: true });
  const tables = workbook.tables.load({ name: true });
  const active = workbook.worksheets.getActiveWorksheet().load({ id: true });
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure("readOnly", "");
  if (workbook.protection.protected) throw new ExcelFailure("structureProtected", "");
  return {
    sheets: sheets.items.map(({ id, name }) => ({ id, name })),
    definedNames: names.items.map((item) => item.name),
    tableNames: tables.items.map((table) => table.name),
    activeSheetId: active.id,
  };
}

/** A free name for each sheet and one suffix for all our defined names and tables. */
function nameSheets(templates: SheetTemplate[], before: Before, preferred: string): Naming[] {
  const wanted = templates.flatMap((sheet) => [...sheet.names, ...sheet.tables].map(({ name }) => name));
  const suffix = freeSuffix(wanted, [...before.definedNames, ...before.tableNames], preferred);
  const taken = before.sheets.map(({ name }) => name);
  return templates.map((template) => {
    const sheetName = freeSheetName(template.name, taken);
    taken.push(sheetName);
    return { sheetName, suffix, rename: (text) => withSuffix(text, suffix) };
  });
}

/** All that the insertion gives a name. */
const madeBy = (templates: SheetTemplate[], naming: Naming[]): Made => ({
  sheetNames: naming.map(({ sheetName }) => sheetName),
  definedNames: templates.flatMap(({ names }, index) => names.map(({ name }) => naming[index]!.rename(name))),
});

/** Prepares the whole insertion as one request of the context; nothing is sent. */
function prepare({ workbook }: Excel.RequestContext, templates: SheetTemplate[], naming: Naming[]): Inserted {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheets = templates.map((template, index) =>
    createSheet(workbook, template, naming[index]!, index === 0 ? "later" : "now"),
  );
  templates.forEach((template, index) => fillSheet(sheets[index]!, template, naming[index]!));
  const shown = templates.indexOf(firstSheetOf(templates));
  const { row, column } = templates[shown]!.start;
  sheets[shown]!.activate();
  sheets[shown]!.getCell(row, column).select();
  finishSheet(sheets[0]!, templates[0]!, naming[0]!);
  return { sheetNames: naming.map(({ sheetName }) => sheetName), shown: naming[shown]!.sheetName };
}
