/** Reads and fills the cells that workbook names stand for, as a person does. */
import type { CellValue, Sheet } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";

type Input = number | string | boolean | null;

/** Where the first cell of a name is. */
export function placeOf(
  excel: OpenExcel,
  name: string,
): { sheet: Sheet; sheetId: string; row: number; column: number } {
  const defined = excel.store.book.names.find((item) => item.name === name);
  const parts = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(defined?.formula ?? "");
  if (!parts) throw new Error(`no name ${name}`);
  const sheet = excel.store.book.sheets.find((each) => each.name === parts[1])!;
  const column = [...parts[2]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, sheetId: sheet.id, row: Number(parts[3]) - 1, column };
}

/** The value of a cell so many rows below the first one of a name, and columns beside it. */
export function named(excel: OpenExcel, name: string, index = 0, beside = 0): CellValue | undefined {
  const { sheetId, row, column } = placeOf(excel, name);
  const sheet = excel.store.book.sheets.find(({ id }) => id === sheetId)!;
  return sheet.cells[row + index]?.[column + beside]?.v;
}

/** The first `count` values of a name. */
export const listed = (excel: OpenExcel, name: string, count: number): (CellValue | undefined)[] =>
  Array.from({ length: count }, (_, index) => named(excel, name, index));

/** Types into the n-th cell of a name. */
export function type(excel: OpenExcel, name: string, input: Input, index = 0): void {
  const { sheetId, row, column } = placeOf(excel, name);
  excel.store.typeCells(sheetId, [{ row: row + index, column, input }]);
}

/** Types a row of a list, by column: `{ code: "PU1" }` goes to `eq_financeurs_code`. */
export function typeRow(excel: OpenExcel, list: string, index: number, row: Record<string, Input>): void {
  for (const [key, input] of Object.entries(row)) type(excel, `${list}_${key}`, input, index);
}

/** Cells of a sheet whose result is an error. */
export function errorsOn(excel: OpenExcel, sheetName: string): unknown[] {
  const sheet = excel.store.book.sheets.find((each) => each.name === sheetName)!;
  return Object.values(sheet.cells).flatMap((row) =>
    Object.values(row).filter(({ v }) => typeof v === "object" && v !== null),
  );
}

/** Excel's serial number of a day. */
export const day = (year: number, month: number, date: number): number =>
  Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
