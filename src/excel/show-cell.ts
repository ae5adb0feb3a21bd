import { ExcelFailure, failureOf } from "./failure";
import { runExcel } from "./run-excel";

/** Selects a cell. @throws {ExcelFailure} when its sheet is gone */
export async function showCell(sheetName: string, address: string): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("unexpected", sheetName);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error);
  }
}
