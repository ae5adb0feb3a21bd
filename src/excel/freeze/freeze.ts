/**
 * Turns the cells that call the add-in's functions into values, for readers without the add-in, and keeps their
 * formulas in the workbook so that they return exactly.
 *
 * What is kept goes into the workbook before any value is written: wherever Excel should stop, no formula is lost.
 */
import { areaAddress } from "../../workbook";
import { failureOf } from "../failure";
import { runExcel, takeBackAfter } from "../run-excel";
import { cellsToFreeze, readClusterCells } from "./cluster-cells";
import { freezePlan, placeOf, type CellPlace, type FreezePlan, type TooComplex } from "./freeze-plan";
import { keptXml } from "./kept";
import type { Raw } from "./marks";
import { formulaCells, readCells } from "./read-cells";
import { takeBackFreeze } from "./take-back-freeze";
import { readStateToWrite } from "./workbook-state";
import { nameItem, putPart } from "./write-state";

/** The sheets of the insertion that the person works in, or all that call the add-in's functions. */
export type FreezeScope = "set" | "workbook";

export type FreezeResult = { state: "frozen"; formulas: number; cells: number; sheets: string[] } | Refused;

/** Nothing was done. */
type Refused =
  /** No cell calls the add-in's functions. */
  | { state: "nothing" }
  | { state: "protected"; sheets: string[] }
  /** Cells that show no result which could be kept. */
  | { state: "notCalculated"; cells: CellPlace[] }
  | TooComplex;

/** @throws {ExcelFailure} with the workbook as it was */
export async function freezeFormulas(scope: FreezeScope): Promise<FreezeResult> {
  try {
    const plan = await runExcel((context) => prepare(context, scope));
    if ("state" in plan) return plan;
    const context = new Excel.RequestContext();
    write(context, plan);
    try {
      await runExcel(() => context.sync(), context);
    } catch (error) {
      await takeBackAfter(error, (cause) => takeBackFreeze(plan, cause));
      throw error;
    }
    return {
      state: "frozen",
      formulas: plan.cells.length,
      cells: plan.cells.reduce((sum, { cell }) => sum + cell.values.flat().length, 0),
      sheets: [...new Set(plan.cells.map(({ cell }) => cell.sheetName))],
    };
  } catch (error) {
    throw failureOf(error);
  }
}

/** What Excel shows where a function is not there, not done yet, or has no room for its array. */
const NO_RESULTS: ReadonlySet<Raw> = new Set(["#NAME?", "#BUSY!", "#SPILL!", "#CONNECT!", "#GETTING_DATA"]);

async function prepare(context: Excel.RequestContext, scope: FreezeScope): Promise<FreezePlan | Refused> {
  const before = await readStateToWrite(context);
  const wanted = before.sheets.filter(({ isInSet }) => scope === "workbook" || isInSet);
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const formulas = formulaCells(await readCells(context, before.sheets));
  const chosen = cellsToFreeze(formulas, (sheetId) => wantedIds.has(sheetId));
  const cells = await readClusterCells(context, chosen);
  if (cells.length === 0) return { state: "nothing" };
  const written = new Set(cells.map(({ sheetId }) => sheetId));
  const closed = before.sheets.filter(({ id, isProtected }) => isProtected && written.has(id));
  if (closed.length > 0) return { state: "protected", sheets: closed.map(({ name }) => name) };
  const uncalculated = cells.filter(({ values }) => values.flat().some((value) => NO_RESULTS.has(value)));
  if (uncalculated.length > 0) return { state: "notCalculated", cells: uncalculated.map(placeOf) };
  return freezePlan(before, cells);
}

/** Prepares all of it as one request of the context; nothing is sent. */
function write({ workbook }: Excel.RequestContext, plan: FreezePlan): void {
  // Values are copied as they were shown: while it lasts, nothing is calculated from what was copied already.
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  putPart(workbook, plan.before.partId, keptXml(plan.kept));
  for (const { name, formula } of plan.trackers) workbook.names.add(name, formula).visible = false;
  for (const { state, kept } of plan.names) nameItem(workbook, state).formula = kept.frozen;
  for (const { cell } of plan.cells) {
    // Pasting values is the one way that keeps all as they are: empty texts, errors, texts that look like numbers.
    const range = workbook.worksheets.getItem(cell.sheetId).getRange(areaAddress(cell.writtenArea));
    range.copyFrom(range, "Values");
  }
}
