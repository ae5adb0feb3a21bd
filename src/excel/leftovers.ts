/**
 * What an insertion left behind that stopped half-way when its page was gone: Excel runs a request to its end, or to
 * the first error, whoever still listens, and then nobody takes it back. The first of such sheets lacks the mark that
 * is set last.
 */
import { ExcelFailure, failureOf } from "./failure";
import { nameAddress } from "./name-address";
import { runApart } from "./run-excel";
import { marksOf } from "./sheet-identity";

/** The names of the sheets left behind, in tab order. */
export const findLeftovers = (): Promise<string[]> =>
  run(async (context) => (await load(context)).sheets.map(({ name }) => name));

/**
 * Deletes them and the workbook names that point to them. The sheet that tells them from an insertion that is whole goes
 * last: should Excel stop on the way, what is left is still found.
 *
 * @returns the names of the sheets that are gone
 * @throws {ExcelFailure} of kind `leftovers` when some may be left
 */
export const removeLeftovers = (): Promise<string[]> =>
  run(async (context) => {
    const { sheets, names } = await load(context);
    const gone = new Set(sheets.map(({ name }) => name));
    for (const item of names) {
      const target = item.name.startsWith("eq_") ? nameAddress(item.formula as string) : null;
      if (target && gone.has(target.sheetName)) item.delete();
    }
    for (const sheet of [...sheets].reverse()) sheet.delete();
    try {
      await context.sync();
    } catch (error) {
      throw new ExcelFailure("leftovers", `${[...gone].join(", ")} (${failureOf(error).detail})`);
    }
    return [...gone];
  });

async function load(context: Excel.RequestContext) {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name,items/customProperties/items/key,items/customProperties/items/value");
  names.load({ name: true, formula: true });
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new ExcelFailure("structureProtected", "");
  const ours = worksheets.items.flatMap((sheet) => {
    const marks = marksOf(sheet);
    return marks ? [{ sheet, ...marks }] : [];
  });
  const sheets = ours
    .filter(({ isWhole }) => !isWhole)
    .map(({ suffix }) => ours.filter((other) => other.suffix === suffix))
    // Two sheets of one kind: one of them is a person's, or was to replace the other. Not ours to delete.
    .filter((group) => new Set(group.map(({ kind }) => kind)).size === group.length)
    .flatMap((group) => group.map(({ sheet }) => sheet));
  return { sheets, names: names.items };
}

async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runApart(batch);
  } catch (error) {
    throw failureOf(error);
  }
}
