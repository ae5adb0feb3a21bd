import { chooseSet } from "../../src/excel/current-set";
import { findOurSheets } from "../../src/excel/our-sheets";
import { readNames } from "../../src/excel/read-names";
import type { OpenExcel } from "../../src/preview/headless";
import { CHECKS as RULES } from "../../src/taskpane/checks/rules";
import { READ_BY_CHECKS, runChecks, type Outcome } from "../../src/taskpane/checks/run-checks";
import { LIST_CHECKS } from "../../src/workbook/sheets/checks/list-checks";
import { PLAN_CHECKS } from "../../src/workbook/sheets/checks/plan-checks";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";

let book: InsertedWorkbook;
afterEach(() => book?.excel.close());

/** What the panel would show of the workbook as it is. */
async function report(excel: OpenExcel) {
  await excel.calculate();
  return excel.run(async (context) => {
    const set = chooseSet(await findOurSheets(context), "")!;
    return runChecks({ ...set, values: await readNames(context, { names: READ_BY_CHECKS }) });
  });
}

const outcomesById = (outcomes: Outcome[]) => new Map(outcomes.map((one) => [one.check.id, one]));

/** The figure of a check, and whether it is fine. */
function judged(outcomes: Outcome[], id: string): [figure: number, fine: boolean] {
  const one = outcomesById(outcomes).get(id)!;
  if (!("found" in one)) throw new Error(`${id} is ${one.state}`);
  return [one.found.figure, one.found.fine];
}

describe("the checks of the pane", () => {
  it("are those of the sheet Contrôles, some of them split by side", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const split = ["expenseTexts", "negativeExpense"];
    // Cells in error are looked for all over the sheets.
    const sheet = [...PLAN_CHECKS, ...LIST_CHECKS].map(({ key }) => key).filter((key) => key !== "errors");
    expect(ids.filter((id) => !split.includes(id)).sort()).toEqual(sheet.sort());
  });

  it("find in Cosmetic Valley's plan what the sheet finds: money over the caps, fees under the mark", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
    const { outcomes, complete, absent } = await report(book.excel);
    expect(complete).toBe(true);
    expect(absent).toEqual([]);
    expect(judged(outcomes, "balanced")).toEqual([0, true]);
    expect(judged(outcomes, "fees")).toEqual([200000 / 2169500, false]);
    expect(judged(outcomes, "invoicing")).toEqual([815000 / 2169500, true]);
    expect(judged(outcomes, "actionsExcess")[0]).toBeCloseTo(4750, 6);
    expect(judged(outcomes, "actionsExcess")[1]).toBe(false);
    expect(outcomesById(outcomes).get("actionsExcess")!.check.gravity).toBe("question");
  });

  it("say how far the two sides are apart, and where a text stands for an amount", async () => {
    book = await insertWorkbook("type", { example: "MECABOURG" });
    await book.fill("eq_ressources", [100000]);
    await book.excel.run(async (context) => {
      const codes = context.workbook.names.getItem("eq_ressources").getRange();
      codes.getCell(5, 0).values = [["30 000 €"]];
      await context.sync();
    });
    const { outcomes } = await report(book.excel);
    expect(judged(outcomes, "balanced")[1]).toBe(false);
    expect(outcomesById(outcomes).get("texts")).toMatchObject({
      state: "alert",
      found: { figure: 1, place: { name: "eq_ressources", row: 5 } },
    });
  });

  it("say what could not be checked, and never that all is well then", async () => {
    book = await insertWorkbook("type", { example: "MECABOURG" });
    await book.excel.run(async (context) => {
      context.workbook.names.getItem("eq_detail_prive").delete();
      context.workbook.names.getItem("eq_total_depenses").getRange().formulas = [["=1/0"]];
      await context.sync();
    });
    const { outcomes, complete, absent } = await report(book.excel);
    expect(complete).toBe(false);
    expect(outcomesById(outcomes).get("privateDetail")).toMatchObject({
      state: "notRun",
      missing: ["eq_detail_prive"],
    });
    expect(outcomesById(outcomes).get("balanced")).toMatchObject({
      state: "unreadable",
      shown: "#DIV/0!",
      place: { name: "eq_total_depenses" },
    });
    expect(absent).toContain("members");
  });

  it("find nothing to correct in a fresh workbook", async () => {
    book = await insertWorkbook("complete");
    const { outcomes, complete } = await report(book.excel);
    expect(complete).toBe(true);
    const wrong = outcomes.filter((one) => one.check.gravity === "error" && one.state !== "fine");
    expect(wrong.map(({ check }) => check.id)).toEqual([]);
  });
});
