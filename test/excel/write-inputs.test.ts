import { writeInputs, type InputChange } from "../../src/excel/write-inputs";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";

let book: InsertedWorkbook;
beforeEach(async () => {
  book = await insertWorkbook("essential", { example: "MECABOURG" });
  // What speaks to Excel runs here as it would in this Excel's page.
  await book.excel.calculate();
  Object.assign(globalThis, { Office: book.excel.window.Office, Excel: book.excel.window.Excel });
});
afterEach(() => {
  book.excel.close();
  for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
});

/** Two requests read before it. */
const WRITING = 3;

const change = (
  name: string,
  row: number,
  from: InputChange["from"],
  to: InputChange["to"],
): InputChange => ({
  place: { name, row, column: 0 },
  from,
  to,
});
const raise: InputChange[] = [
  change("eq_grille_montants", 0, 695, 750),
  change("eq_grille_montants", 1, "", 1100),
  change("eq_grille_montants", 4, 9698, null),
  change("eq_grille_premium_cumul", 0, "non", "oui"),
  change("eq_actions_public", 0, "", 1000),
];
const apply = (changes: readonly InputChange[], replaceFormulas = false) =>
  writeInputs({ suffix: "", changes, replaceFormulas });
const formulasOf = (name: string): Promise<unknown[]> =>
  book.excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
/** What anyone typed into the workbook; what is calculated follows from it. */
const state = (): string =>
  JSON.stringify(
    book.excel.store.book.sheets.map(({ cells }) =>
      Object.entries(cells).map(([row, inRow]) => [
        row,
        ...Object.entries(inRow)
          .filter(([, { from, v, f }]) => from === undefined && (f ?? v) !== undefined)
          .map(([column, { v, f }]) => [column, f ?? v]),
      ]),
    ),
  );
/** Compared without `expect`, which would print all of it. */
const isAsBefore = (before: string): boolean => state() === before;

describe("writing into cells to fill in", () => {
  it("changes the cells named and no other, on every sheet concerned", async () => {
    expect(await apply(raise)).toEqual({ state: "written", sheetNames: ["Actions", "Grilles"] });
    expect((await formulasOf("eq_grille_montants")).slice(0, 6)).toEqual([750, 1100, 1893, "", "", ""]);
    expect(await formulasOf("eq_grille_premium_cumul")).toEqual(["oui"]);
    expect((await formulasOf("eq_actions_public")).slice(0, 2)).toEqual([1000, ""]);
  });

  it("writes into the insertion that was read, whatever other there is", async () => {
    await book.excel.window.equilibre.insert("essential", {
      language: "fr",
      example: "MECABOURG",
      year: 2028,
    });
    expect(await writeInputs({ suffix: "_2", changes: raise.slice(0, 1), replaceFormulas: false })).toEqual({
      state: "written",
      sheetNames: ["Grilles (2)"],
    });
    expect((await formulasOf("eq_grille_montants"))[0]).toBe(695);
    expect((await formulasOf("eq_grille_montants_2"))[0]).toBe(750);
  });

  it("writes nothing when a cell no longer shows what was read, or its name is gone", async () => {
    await book.fill("eq_grille_montants", [700]);
    await book.excel.calculate();
    const before = state();
    expect(await apply(raise)).toEqual({ state: "outdated" });
    expect(await apply([change("eq_parti", 0, "", 1)])).toEqual({ state: "outdated" });
    expect(await apply([change("eq_grille_montants", 400, "", 1)])).toEqual({ state: "outdated" });
    expect(isAsBefore(before)).toBe(true);
  });

  it("asks before it writes over a person's formula", async () => {
    await book.fill("eq_grille_montants", ["=600+95"]);
    expect(await apply(raise)).toEqual({ state: "formulas", count: 1 });
    expect((await formulasOf("eq_grille_montants"))[0]).toBe("=600+95");
    expect(await apply(raise, true)).toMatchObject({ state: "written" });
    expect((await formulasOf("eq_grille_montants"))[0]).toBe(750);
  });

  it("leaves the workbook as it was when Excel fails at any point of it, formulas included", async () => {
    await book.fill("eq_grille_montants", ["=600+95"]);
    await book.excel.calculate();
    const before = state();
    let actions = 0;
    book.excel.host.fault.watch(({ request }) => {
      if (request === WRITING) actions++;
    });
    await apply(raise, true);
    book.excel.host.fault.watch(null);
    expect(actions).toBeGreaterThan(10);
    await apply(
      raise.map(({ place, from, to }) => ({ place, from: to ?? "", to: from as number })),
      true,
    );
    await book.fill("eq_grille_montants", ["=600+95"]);
    expect(isAsBefore(before)).toBe(true);
    for (let action = 0; action < actions; action++) {
      book.excel.host.fault.set({ request: WRITING, action, code: "GeneralException", message: "planned" });
      await expect(apply(raise, true)).rejects.toMatchObject({ kind: "otherWorkbook" });
      expect(isAsBefore(before)).toBe(true);
    }
  });

  it("leaves every sheet as it was when one of them is protected", async () => {
    await book.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Actions").protection.protect();
      await context.sync();
    });
    await book.excel.calculate();
    const before = state();
    await expect(apply(raise)).rejects.toMatchObject({ kind: "accessDenied" });
    expect(isAsBefore(before)).toBe(true);
  });
});
