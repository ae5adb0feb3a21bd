/** Puts the kept formulas back where they belong, and says which cannot return. */
import { areaAddress } from "../../workbook";
import { failureOf } from "../failure";
import { runExcel, takeBackAfter } from "../run-excel";
import type { CellPlace } from "./freeze-plan";
import { keptXml } from "./kept";
import type { Raw } from "./marks";
import { locate, restorePlan, type LeftFormula, type RestorePlan, type Return } from "./restore-plan";
import { takeBackRestore } from "./take-back-restore";
import { trackerName } from "./tracker";
import { readStateToWrite } from "./workbook-state";
import { nameItem, putFormula, putPart } from "./write-state";

export interface RestoreOptions {
  /** Formulas return also where something else was put into their cells; that is lost. */
  replaceTyped?: boolean;
}

export type RestoreResult =
  | {
      state: "restored";
      formulas: number;
      sheets: string[];
      /** Formulas that stay kept, each with the reason. */
      left: LeftFormula[];
      /** Formulas that are back but find no room for their array: something stands in its way. */
      blocked: CellPlace[];
      /** Names that stand for something else by now, and were left so. */
      changedNames: string[];
    }
  /** No formula is kept. */
  | { state: "nothing" }
  /** Sheets to write are protected: nothing was done. */
  | { state: "protected"; sheets: string[] };

/** @throws {ExcelFailure} with the workbook as it was */
export async function restoreFormulas({ replaceTyped = false }: RestoreOptions = {}): Promise<RestoreResult> {
  try {
    const plan = await runExcel((context) => prepare(context, replaceTyped));
    if ("state" in plan) return plan;
    const context = new Excel.RequestContext();
    write(context, plan);
    try {
      if (plan.returns.length > 0) await runExcel(() => context.sync(), context);
    } catch (error) {
      await takeBackAfter(error, (cause) => takeBackRestore(plan, cause));
      throw error;
    }
    return {
      state: "restored",
      formulas: plan.returns.length,
      sheets: [...new Set(plan.returns.map(({ place }) => place.sheetName))],
      left: plan.left,
      // The formulas are back by now: that nobody could look at them is no failure.
      blocked: await runExcel((checking) => blockedAmong(checking, plan.returns)).catch(() => []),
      changedNames: plan.changedNames,
    };
  } catch (error) {
    throw failureOf(error);
  }
}

async function prepare(
  context: Excel.RequestContext,
  replaceTyped: boolean,
): Promise<RestorePlan | Exclude<RestoreResult, { state: "restored" }>> {
  const before = await readStateToWrite(context);
  if (before.kept.formulas.length === 0) return { state: "nothing" };
  const found = locate(before);
  const ranges = found.located.map(({ sheetId, tracked }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRange(areaAddress(tracked.place.area))
      .load({ values: true, formulas: true }),
  );
  await context.sync();
  const contents = ranges.map(({ values, formulas }) => ({
    values: values as Raw[][],
    formulas: formulas as Raw[][],
  }));
  const plan = restorePlan(before, found, contents, replaceTyped);
  const written = new Set(plan.returns.filter(({ isBack }) => !isBack).map(({ sheetId }) => sheetId));
  const closed = before.sheets.filter(({ id, isProtected }) => isProtected && written.has(id));
  return closed.length > 0 ? { state: "protected", sheets: closed.map(({ name }) => name) } : plan;
}

/** Prepares all of it as one request of the context; nothing is sent. What is kept goes last. */
function write({ workbook }: Excel.RequestContext, { returns, names, stillKept, before }: RestorePlan): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const one of returns) if (!one.isBack) putFormula(workbook, one);
  for (const { state, formula } of names) nameItem(workbook, state).formula = formula;
  for (const { id } of returns) workbook.names.getItem(trackerName(id)).delete();
  putPart(workbook, before.partId, stillKept.formulas.length > 0 ? keptXml(stillKept) : null);
}

async function blockedAmong(context: Excel.RequestContext, returns: readonly Return[]): Promise<CellPlace[]> {
  const cells = returns.map(({ sheetId, area }) =>
    context.workbook.worksheets.getItem(sheetId).getCell(area.top, area.left).load({ values: true }),
  );
  await context.sync();
  return returns.flatMap(({ place, area }, index) =>
    (cells[index]!.values as Raw[][])[0]![0] === "#SPILL!"
      ? [
          {
            sheetName: place.sheetName,
            address: areaAddress({ ...area, bottom: area.top, right: area.left }),
          },
        ]
      : [],
  );
}
