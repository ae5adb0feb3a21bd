/** Takes back a freezing that Excel stopped half-way: the formulas return to their cells, what was made for them goes. */
import { ExcelFailure, failureOf } from "../failure";
import { runApart } from "../run-excel";
import type { FreezePlan } from "./freeze-plan";
import { KEPT_NAMESPACE } from "./kept";
import type { Raw } from "./marks";
import { nameItem, putFormula, putPart } from "./write-state";

/** @throws {ExcelFailure} of kind `halfWritten` when Excel refuses twice; what is kept then still restores all */
export async function takeBackFreeze(plan: FreezePlan, cause: unknown): Promise<void> {
  try {
    await takeBack(plan).catch(() => takeBack(plan));
  } catch (error) {
    throw halfWritten(
      plan.cells.map(({ cell }) => cell.sheetName),
      cause,
      error,
    );
  }
}

export const halfWritten = (sheetNames: readonly string[], ...errors: unknown[]): ExcelFailure => {
  const reasons = errors.map((error) => failureOf(error).detail).join("; ");
  return new ExcelFailure("halfWritten", `${[...new Set(sheetNames)].join(", ")} (${reasons})`);
};

async function takeBack({ cells, trackers, names, before }: FreezePlan): Promise<void> {
  // The failed context may still carry unsent requests.
  await runApart(async (context) => {
    const { workbook } = context;
    const now = cells.map(({ cell }) =>
      workbook.worksheets.getItem(cell.sheetId).getCell(cell.row, cell.column).load({ formulas: true }),
    );
    const made = trackers.map(({ name }) => workbook.names.getItemOrNullObject(name));
    const parts = workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load("items/id");
    await context.sync();
    workbook.application.suspendApiCalculationUntilNextSync();
    cells.forEach(({ cell }, index) => {
      if ((now[index]!.formulas as Raw[][])[0]![0] !== cell.formula) putFormula(workbook, cell);
    });
    for (const { state, kept } of names) nameItem(workbook, state).formula = kept.before;
    for (const tracker of made) if (!tracker.isNullObject) tracker.delete();
    putPart(workbook, parts.items[0]?.id ?? null, before.partXml);
    await context.sync();
  });
}
