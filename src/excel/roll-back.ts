/** Takes back a half-done insertion: what it made goes, the sheet that was shown is shown again. */
import { ExcelFailure, failureOf } from "./failure";
import { runApart } from "./run-excel";
import { marksOf } from "./sheet-identity";

/** What the workbook held before the insertion. */
export interface Before {
  sheets: { id: string; name: string }[];
  definedNames: string[];
  tableNames: string[];
  activeSheetId: string;
}

/** What the insertion may have made; all of these names were free before it. */
export interface Made {
  sheetNames: string[];
  definedNames: string[];
}

/**
 * @throws {ExcelFailure} of kind `leftovers`, with the names of the sheets that may be left, when Excel refuses
 *   twice: what stopped the insertion may stop this once too
 */
export async function rollBack(before: Before, made: Made, cause: unknown): Promise<void> {
  try {
    await takeBack(before, made).catch(() => takeBack(before, made));
  } catch (error) {
    const left = await sheetsLeft(before, made).catch(() => made.sheetNames);
    const reasons = [cause, error].map((reason) => failureOf(reason).detail).join("; ");
    throw new ExcelFailure("leftovers", `${left.join(", ")} (${reasons})`);
  }
}

async function takeBack(before: Before, made: Made): Promise<void> {
  // The failed context may still carry unsent requests.
  await runApart(async (context) => {
    const { worksheets, names } = context.workbook;
    const ours = new Set(made.definedNames);
    names.load({ name: true });
    const sheets = await newSheets(context, before, made);
    // Names first: once its sheet is gone a name would point nowhere.
    for (const item of names.items) if (ours.has(item.name)) item.delete();
    for (const sheet of sheets) sheet.delete();
    worksheets.getItem(before.activeSheetId).activate();
    await context.sync();
  });
}

const sheetsLeft = (before: Before, made: Made): Promise<string[]> =>
  runApart(async (context) => (await newSheets(context, before, made)).map(({ name }) => name));

/**
 * The sheets that the insertion made. Someone who works on the same file may have made one of that name in the
 * meantime: it is hers if she has put anything into it. Ours are marked as soon as they are made, so at most one of
 * them is not, and it is empty.
 */
async function newSheets(
  context: Excel.RequestContext,
  before: Before,
  made: Made,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  const known = new Set(before.sheets.map(({ id }) => id));
  const wanted = new Set(made.sheetNames);
  const candidates = worksheets.items.filter(({ id, name }) => !known.has(id) && wanted.has(name));
  const unmarked = candidates.filter((sheet) => marksOf(sheet) === null);
  if (unmarked.length === 0) return candidates;
  const used = unmarked.map((sheet) => sheet.getUsedRangeOrNullObject());
  await context.sync();
  const theirs = new Set(unmarked.filter((_, index) => !used[index]!.isNullObject));
  return candidates.filter((sheet) => !theirs.has(sheet));
}
