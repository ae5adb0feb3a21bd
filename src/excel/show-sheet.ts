import { ExcelFailure, failureOf } from "./failure";
import { runExcel } from "./run-excel";

/** Shows a sheet. @throws {ExcelFailure} when it is gone. */
export const showSheet = (name: string): Promise<void> => show(name, null);

/** Shows a sheet and selects a cell of it (`B7`). @throws {ExcelFailure} when the sheet is gone. */
export const showCell = (sheetName: string, address: string): Promise<void> => show(sheetName, address);

async function show(sheetName: string, address: string | null): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("unexpected", sheetName);
      sheet.activate();
      if (address !== null) sheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error);
  }
}
