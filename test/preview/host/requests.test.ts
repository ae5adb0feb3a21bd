import { serialise } from "../../../src/preview/book/serialise";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

describe("requests through the genuine office.js", () => {
  it("writes values and reads them back", async () => {
    const excel = await openFixture();
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Budget");
      sheet.getRange("A1:B2").values = [
        [1, "deux"],
        [true, ""],
      ];
      const range = sheet.getRange("A1:B2").load("values,address,valueTypes");
      await context.sync();
      return [range.address, range.values, range.valueTypes];
    });
    expect(read).toEqual([
      "Budget!A1:B2",
      [
        [1, "deux"],
        [true, ""],
      ],
      [
        ["Double", "String"],
        ["Boolean", "Empty"],
      ],
    ]);
  });

  it("refuses to read what was not loaded", async () => {
    const excel = await openFixture();
    await expect(
      excel.run(async (context) => context.workbook.worksheets.getItem("Sheet1").name),
    ).rejects.toMatchObject({
      code: "PropertyNotLoaded",
    });
  });

  it("says where an item was not found", async () => {
    const excel = await openFixture();
    const wish = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
      await context.sync();
    });
    await expect(wish).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  it("stops a batch at its first error and keeps what ran before", async () => {
    const excel = await openFixture();
    await expect(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [[1, 2, 3]] as never;
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.store.book.sheets[0]!.cells).toEqual({ 0: { 0: { v: "before" } } });
  });

  it("gives null objects, and null objects below them", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("takes a write of more than 1,500 cells in the pieces the client makes of it", async () => {
    const excel = await openFixture();
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:J1000").values = values;
      await context.sync();
    });
    expect(excel.store.book.sheets[0]!.cells[999]![9]).toEqual({ v: 9999 });
  });

  it("fails loudly where it does not emulate Excel", async () => {
    const excel = await openFixture();
    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").showCard();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound", message: "ApiNotFound: Range.showCard is not emulated." });
  });

  it("keeps a sheet over several requests and runs", async () => {
    const excel = await openFixture();
    const sheet = await excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Kept");
      await context.sync();
      added.name = "Renamed";
      await context.sync();
      return added.load("name");
    });
    expect(sheet.name).toBe("Renamed");
  });

  it("lets go of the ranges it kept", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await new Promise((resume) => setTimeout(resume, 50));
    expect(excel.host.engine.references.size).toBe(0);
  });

  it("fails at the chosen action with the chosen error, once", async () => {
    const excel = await openFixture();
    const before = serialise(excel.store.book);
    excel.host.fault.set({ action: 0, code: "GeneralException", message: "struck" });
    const write = () =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: "GeneralException", message: "struck" });
    expect(serialise(excel.store.book)).toBe(before);
    await write();
    expect(excel.store.book.sheets[0]!.cells[0]![0]).toEqual({ v: 1 });
  });

  it("counts the add-in's requests apart from those that clean up", async () => {
    const excel = await openFixture();
    excel.host.requests.clear();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise((resume) => setTimeout(resume, 50));
    expect(excel.host.requests.totals()).toMatchObject({ syncs: 1 });
  });
});
