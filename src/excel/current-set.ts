/** The insertion that a person is working in, and what its names and tables hold. */
import { failureOf } from "./failure";
import { nameAddress } from "./name-address";
import { requestOurSheets, type OurSheet } from "./our-sheets";
import { readNames, type CellValue, type WantedNames } from "./read-names";
import { runExcel } from "./run-excel";

export interface CurrentSet {
  /** The sheets of the insertion, in tab order. */
  sheets: OurSheet[];
  /** What follows our names in it. */
  suffix: string;
  /** How many insertions the workbook holds, this one included. */
  insertions: number;
}

export interface SetValues extends CurrentSet {
  /** By name or table as the template writes it, without suffix. Missing ones are undefined. */
  values: ReadonlyMap<string, CellValue[][] | undefined>;
}

/** Of several insertions, the one the active sheet belongs to, else the last; null when there is none. */
export function chooseSet(sheets: readonly OurSheet[], activeSheetId: string): CurrentSet | null {
  const active = sheets.find(({ id }) => id === activeSheetId) ?? sheets.at(-1);
  if (!active) return null;
  const { suffix } = active;
  return {
    suffix,
    sheets: sheets.filter((sheet) => sheet.suffix === suffix),
    insertions: new Set(sheets.map((sheet) => sheet.suffix)).size,
  };
}

/** @returns null when the workbook holds none of our sheets */
export async function findCurrentSet(context: Excel.RequestContext): Promise<CurrentSet | null> {
  const sheets = requestOurSheets(context);
  const active = context.workbook.worksheets.getActiveWorksheet().load({ id: true });
  await context.sync();
  return chooseSet(sheets(), active.id);
}

/**
 * Reads names and tables of the insertion a person works in, in three `sync`.
 * @returns null when the workbook holds none of our sheets
 * @throws {ExcelFailure}
 */
export async function readCurrentSet(wanted: WantedNames): Promise<SetValues | null> {
  try {
    return await runExcel(async (context) => {
      const set = await findCurrentSet(context);
      if (!set) return null;
      const { names = [], tables = [] } = wanted;
      const actual = (name: string): string => name + set.suffix;
      const read = await readNames(context, { names: names.map(actual), tables: tables.map(actual) });
      return {
        ...set,
        values: new Map([...names, ...tables].map((name) => [name, read.get(actual(name))])),
      };
    });
  } catch (error) {
    throw failureOf(error);
  }
}

export interface Place {
  /** A name as the template writes it, without suffix. */
  name: string;
  /** Row and column within what it names, from 0. */
  row: number;
  column: number;
}

/**
 * Selects a cell of what a name stands for, on its sheet.
 * @returns false when the name is gone
 * @throws {ExcelFailure}
 */
export async function selectPlace({ name, row, column }: Place): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const set = await findCurrentSet(context);
      if (!set) return false;
      const item = context.workbook.names.getItemOrNullObject(name + set.suffix).load({ formula: true });
      await context.sync();
      const target = item.isNullObject ? null : nameAddress(item.formula);
      if (!target) return false;
      const sheet = context.workbook.worksheets.getItem(target.sheetName);
      sheet.activate();
      sheet.getRange(target.address).getCell(row, column).select();
      await context.sync();
      return true;
    });
  } catch (error) {
    throw failureOf(error);
  }
}
