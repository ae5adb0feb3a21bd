import { ExcelFailure, failureOf } from "./failure";
import { runExcel } from "./run-excel";

/** Shows a sheet. @throws {ExcelFailure} when it is gone. */
export async function showSheet(name: string): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("unexpected", name);
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error);
  }
}
