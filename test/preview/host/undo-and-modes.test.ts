import { createBook } from "../../../src/preview/book/create-book";
import { serialise } from "../../../src/preview/book/serialise";
import type { OpenExcel } from "../../../src/preview/headless";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

/** One request of the add-in on the first sheet. */
function doing(
  excel: OpenExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  return excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

const write = (excel: OpenExcel) => doing(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));

describe("undo", () => {
  it("takes back each request that wrote as one step, and makes it again", async () => {
    const excel = await openFixture();
    const before = serialise(excel.store.book);
    await doing(excel, (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1").format.font.bold = true;
      context.workbook.worksheets.add("New").activate();
    });
    const after = serialise(excel.store.book);
    await doing(excel, (sheet) => sheet.getRange("A1").load("values"));
    expect(excel.store.undoDepth).toBe(1);
    expect(excel.store.undo()).toBe(true);
    expect(serialise(excel.store.book)).toBe(before);
    expect(excel.store.redo()).toBe(true);
    expect(serialise(excel.store.book)).toBe(after);
  });

  it("takes back what a person typed, step by step, and has nothing further", async () => {
    const excel = await openFixture();
    const sheet = excel.store.book.sheets[0]!;
    excel.store.typeCells(sheet.id, [{ row: 0, column: 0, input: "one" }]);
    excel.store.typeCells(sheet.id, [{ row: 0, column: 0, input: "two" }]);
    excel.store.undo();
    expect(sheet.cells[0]![0]).toEqual({ v: "one" });
    expect([excel.store.undo(), excel.store.undo()]).toEqual([true, false]);
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["renaming a sheet", (sheet) => (sheet.name = "Other")],
    ["moving a sheet", (sheet) => (sheet.position = 1)],
    ["hiding a sheet", (sheet) => (sheet.visibility = "Hidden")],
    ["deleting a sheet", (sheet) => sheet.delete()],
    ["protecting a sheet", (sheet) => sheet.protection.protect()],
    ["writing a setting", (_, context) => context.workbook.settings.add("k", 1)],
  ])("is lost after %s, as in Excel for Windows", async (_, work) => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["Sheet1", "Sheet2"] }) });
    await write(excel);
    await doing(excel, work);
    expect(excel.store.undoDepth).toBe(0);
  });
});

describe("what Excel refuses", () => {
  it("changes nothing in a workbook open for reading only", async () => {
    const book = createBook();
    book.readOnly = true;
    const excel = await openFixture({ book });
    const before = serialise(book);
    await expect(write(excel)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(serialise(book)).toBe(before);
    const readOnly = await excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
  });

  it("keeps sheets as they are when the structure is protected, until it is unprotected", async () => {
    const excel = await openFixture();
    await doing(excel, (_, context) => context.workbook.protection.protect("secret"));
    const refused = [
      (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.add("New"),
      (sheet: Excel.Worksheet) => (sheet.name = "New"),
      (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.protection.unprotect("wrong"),
    ];
    for (const work of refused)
      await expect(doing(excel, work)).rejects.toMatchObject({ code: "AccessDenied" });
    await write(excel);
    await doing(excel, (_, context) => {
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("New");
    });
    expect(excel.store.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "New"]);
  });

  it("writes to unlocked cells of a protected sheet only, and formats where allowed", async () => {
    const excel = await openFixture();
    await doing(excel, (sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    await doing(excel, (sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A:A").format.columnWidth = 90;
    });
    for (const work of [
      (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").values = [[1, 2]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("B1").format.font.bold = true),
      (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down"),
      (sheet: Excel.Worksheet) => sheet.tables.add("D1:E2", true),
      (sheet: Excel.Worksheet) => sheet.protection.protect(),
    ]) {
      await expect(doing(excel, work)).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await doing(excel, (sheet) => sheet.protection.unprotect());
    await write(excel);
  });

  it("refuses a request while a cell is being edited", async () => {
    const excel = await openFixture();
    excel.host.setCellEditing(true);
    await expect(write(excel)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.setCellEditing(false);
    await write(excel);
  });

  it("lets a request that asks for it wait until the cell is left", async () => {
    const excel = await openFixture();
    excel.host.setCellEditing(true);
    let done = false;
    const waiting = excel.window.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resume) => setTimeout(resume, 50));
    expect(done).toBe(false);
    excel.host.setCellEditing(false);
    await waiting;
    expect(excel.store.book.sheets[0]!.cells[0]![0]).toEqual({ v: 1 });
  });

  it("claims the requirement sets it is told to claim", async () => {
    const excel = await openFixture({ requirements: { excelapi: "1.12" } });
    const { requirements } = excel.window.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.12"),
      requirements.isSetSupported("ExcelApi", "1.13"),
    ]).toEqual([true, false]);
  });

  it("never claims to merge undo groups, which it does not emulate", async () => {
    const excel = await openFixture();
    expect(excel.window.Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
  });

  it("answers late when it is told to be slow", async () => {
    const excel = await openFixture({ latency: 60 });
    const start = Date.now();
    await write(excel);
    expect(Date.now() - start).toBeGreaterThanOrEqual(60);
  });
});
