/** More of an inserted workbook: cells from left to right, and all that a sheet shows. */
import type { InsertedWorkbook, Value } from "./inserted-workbook";

/** The calculated values of a name's first row, `columns` cells to the right. */
export async function readAcross(book: InsertedWorkbook, name: string, columns: number): Promise<Value[]> {
  await book.excel.calculate();
  return book.excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(0, 0);
    const row = range.getResizedRange(0, columns - 1).load("values");
    await context.sync();
    return (row.values as Value[][])[0]!;
  });
}

/** Every value on a sheet. */
export async function valuesOn(book: InsertedWorkbook, sheetName: string): Promise<Value[]> {
  await book.excel.calculate();
  return book.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("values");
    await context.sync();
    return (range.values as Value[][]).flat();
  });
}

/** Error values on a sheet. */
export const errorsOn = async (book: InsertedWorkbook, sheetName: string): Promise<Value[]> =>
  (await valuesOn(book, sheetName)).filter((value) => /^#[A-Z0-9/]+[!?]?$/.test(String(value)));
