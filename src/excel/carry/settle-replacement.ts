/** After a failure in the middle of a replacement: takes it back, or finishes it when an old sheet is gone already. */
import { ExcelFailure, failureOf } from "../failure";
import { runApart } from "../run-excel";
import type { Plan } from "./replace-sheets";

/**
 * Returns when the replacement could be finished.
 * @throws the cause, with the workbook as it was; of kind `leftovers` when Excel refuses this too
 */
export async function settle(plan: Plan, cause: unknown): Promise<void> {
  let isFinished: boolean;
  try {
    // The failed context may still carry unsent requests.
    isFinished = await runApart(async (context) => {
      const old = plan.old.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      await context.sync();
      const left = old.filter((sheet) => !sheet.isNullObject);
      if (left.length === old.length) {
        await takeBack(context, plan);
        return false;
      }
      for (const sheet of left) sheet.delete();
      await context.sync();
      return true;
    });
  } catch (error) {
    const sheets = plan.old.map(({ meanwhile }) => meanwhile).join(", ");
    throw new ExcelFailure("leftovers", `${sheets} (${failureOf(cause).detail}; ${failureOf(error).detail})`);
  }
  if (!isFinished) throw cause;
}

async function takeBack(context: Excel.RequestContext, { snapshot, old, tables, ours }: Plan): Promise<void> {
  const { workbook } = context;
  const names = workbook.names.load({ name: true });
  const present = workbook.worksheets.load({ id: true });
  const current = tables.map(({ id }) => workbook.tables.getItemOrNullObject(id));
  await context.sync();
  const before = new Set(snapshot.sheets.map(({ id }) => id));
  for (const sheet of present.items) if (!before.has(sheet.id)) sheet.delete();
  for (const { id, name } of old) workbook.worksheets.getItem(id).name = name;
  tables.forEach(({ name }, index) => {
    if (!current[index]!.isNullObject) current[index]!.name = name;
  });
  // Names last, when the sheets that they point to are called as they were.
  const there = new Set(names.items.map(({ name }) => name));
  for (const name of there) if (!snapshot.names.has(name)) workbook.names.getItem(name).delete();
  for (const name of ours) {
    const formula = snapshot.names.get(name);
    if (formula === undefined) continue;
    if (there.has(name)) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula);
  }
  workbook.worksheets.getItem(snapshot.activeSheetId).activate();
  await context.sync();
}
