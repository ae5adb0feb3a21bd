/** Takes back a restoring that Excel stopped half-way: values, names and what was kept are as they were. */
import { areaAddress } from "../../workbook";
import { cellInput } from "../cell-input";
import { runApart } from "../run-excel";
import { KEPT_NAMESPACE } from "./kept";
import type { Raw } from "./marks";
import type { RestorePlan } from "./restore-plan";
import { halfWritten } from "./take-back-freeze";
import { trackerName } from "./tracker";
import { nameItem, putPart } from "./write-state";

/** @throws {ExcelFailure} of kind `halfWritten` when Excel refuses twice; restoring again finishes what was begun */
export async function takeBackRestore(plan: RestorePlan, cause: unknown): Promise<void> {
  try {
    await takeBack(plan).catch(() => takeBack(plan));
  } catch (error) {
    throw halfWritten(
      plan.returns.map(({ place }) => place.sheetName),
      cause,
      error,
    );
  }
}

async function takeBack({ returns, names, before }: RestorePlan): Promise<void> {
  await runApart(async (context) => {
    const { workbook } = context;
    const trackers = returns.map(({ id }) => workbook.names.getItemOrNullObject(trackerName(id)));
    const parts = workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load("items/id");
    await context.sync();
    workbook.application.suspendApiCalculationUntilNextSync();
    for (const { sheetId, area, values, isBack } of returns) {
      if (isBack) continue;
      workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).values = values.map((cells) =>
        cells.map(frozenInput),
      );
    }
    for (const { state } of names) nameItem(workbook, state).formula = state.formula;
    for (const [index, { id }] of returns.entries()) {
      if (!trackers[index]!.isNullObject) continue;
      const { formula } = before.names.find(({ name }) => name.toLowerCase() === trackerName(id))!;
      workbook.names.add(trackerName(id), formula).visible = false;
    }
    putPart(workbook, parts.items[0]?.id ?? null, before.partXml);
    await context.sync();
  });
}

/** Each value as it was: an empty text is no empty cell, and formulas that read it tell them apart. */
const frozenInput = (value: Raw): Raw =>
  value === "" ? "'" : isError(value) ? value : cellInput(value, String);

const isError = (value: Raw): boolean =>
  typeof value === "string" && /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/.test(value);
