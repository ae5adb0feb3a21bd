/** A set inserted through the built add-in, with its cells typed into and read by their workbook names. */
import type { OpenExcel } from "../../src/preview/headless";
import type { Content, ExampleId, Language } from "../../src/workbook/model";
import type { SetId } from "../../src/workbook";
import { openAddIn } from "./add-in";
import { openInserted } from "./inserted-books";

export type Value = string | number | boolean;

export interface InsertedWorkbook {
  excel: OpenExcel;
  /** Types values into the cells that a name stands for, from its first row on. */
  fill(name: string, values: Content[]): Promise<void>;
  /** Types a list of rows into the columns `prefix_key`. */
  fillRows(prefix: string, rows: Record<string, Content>[]): Promise<void>;
  /** The calculated values of a name, or of what spills from it, `rows` cells down. */
  read(name: string, rows: number): Promise<Value[]>;
  one(name: string): Promise<Value>;
}

export async function insertWorkbook(
  set: SetId,
  options: { language?: Language; example?: ExampleId | null; year?: number } = {},
): Promise<InsertedWorkbook> {
  return workbookIn(await openInserted({ set, language: "fr", example: null, year: 2027, ...options }));
}

/** The same, shared with no other test: nothing of it was calculated yet. */
export async function insertOwnWorkbook(set: SetId, example: ExampleId | null): Promise<InsertedWorkbook> {
  const excel = await openAddIn();
  await excel.window.equilibre.insert(set, { language: "fr", example, year: 2027 });
  return workbookIn(excel);
}

function workbookIn(excel: OpenExcel): InsertedWorkbook {
  const fill: InsertedWorkbook["fill"] = (name, values) =>
    excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.getCell(0, 0).getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
      await context.sync();
    });

  const fillRows: InsertedWorkbook["fillRows"] = async (prefix, rows) => {
    for (const key of new Set(rows.flatMap((row) => Object.keys(row)))) {
      await fill(
        `${prefix}_${key}`,
        rows.map((row) => row[key] ?? ""),
      );
    }
  };

  const read: InsertedWorkbook["read"] = async (name, rows) => {
    await excel.calculate();
    const { formula } = excel.store.book.names.find((item) => item.name === name)!;
    const [, sheetName, first] = /^='?([^'!]+)'?!(\$[A-Z]+\$\d+)/.exec(formula)!;
    return excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName!);
      const range = sheet
        .getRange(first!.replaceAll("$", ""))
        .getResizedRange(rows - 1, 0)
        .load("values");
      await context.sync();
      return (range.values as Value[][]).flat();
    });
  };

  return { excel, fill, fillRows, read, one: async (name) => (await read(name, 1))[0]! };
}

/** Counts calls into the add-in's functions from now on, by name. */
export function countCalls({ excel }: InsertedWorkbook): Record<string, number> {
  const { mappings } = excel.window.CustomFunctions._association;
  const calls: Record<string, number> = {};
  for (const [id, compute] of Object.entries(mappings)) {
    mappings[id] = (...args) => {
      calls[id] = (calls[id] ?? 0) + 1;
      return compute(...args);
    };
  }
  return calls;
}
