/** Takes back a half-done insertion: what was not there before goes, the sheet that was shown is shown again. */
import { ExcelFailure, failureOf } from "./failure";

/** What the workbook held before the insertion. */
export interface Before {
  sheetNames: string[];
  definedNames: string[];
  tableNames: string[];
  activeSheetId: string;
}

/**
 * @param created names of the sheets that the insertion may have made; all were free before it
 * @throws {ExcelFailure} of kind `leftovers` when Excel refuses this too
 */
export async function rollBack(before: Before, created: string[], cause: unknown): Promise<void> {
  try {
    // A context of its own: the failed one may still carry unsent requests.
    await Excel.run(async (context) => {
      const { workbook } = context;
      const names = workbook.names.load({ name: true });
      const sheets = created.map((name) => workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      const known = new Set(before.definedNames);
      // Names first: once its sheet is gone a name would point nowhere.
      for (const item of names.items) {
        if (item.name.startsWith("eq_") && !known.has(item.name)) item.delete();
      }
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      workbook.worksheets.getItem(before.activeSheetId).activate();
      await context.sync();
    });
  } catch (error) {
    const { detail } = failureOf(error);
    throw new ExcelFailure("leftovers", `${created.join(", ")} (${failureOf(cause).detail}; ${detail})`);
  }
}
