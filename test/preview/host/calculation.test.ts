import type { Grid, GridOptions } from "../../../src/preview/grid";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

/** A grid that gives every formula the number of times it was asked to calculate. */
function countingGrid(): { make: (options: GridOptions) => Promise<Grid>; count: () => number } {
  let calculations = 0;
  return {
    count: () => calculations,
    make: ({ store }) =>
      Promise.resolve({
        async calculate() {
          calculations++;
          for (const sheet of store.book.sheets) {
            for (const [row, cells] of Object.entries(sheet.cells)) {
              for (const [column, cell] of Object.entries(cells)) {
                if (cell.f === undefined) continue;
                const value = cell.f === "=SPILL()" ? [[1, 2]] : calculations;
                store.writeResults(sheet.id, [{ row: Number(row), column: Number(column), value }]);
              }
            }
          }
        },
        text: () => "shown",
        dispose() {},
      } as unknown as Grid),
  };
}

describe("calculated values", () => {
  it("are there when they are read in the request that wrote the formula", async () => {
    const grid = countingGrid();
    const excel = await openFixture({ grid: grid.make });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values,text,formulas");
      await context.sync();
      expect([range.values, range.text, range.formulas]).toEqual([[[1]], [["shown"]], [["=1+1"]]]);
    });
  });

  it("are calculated once for many writes, and not again while nothing changes", async () => {
    const grid = countingGrid();
    const excel = await openFixture({ grid: grid.make });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let row = 1; row <= 20; row++) sheet.getRange(`A${row}`).formulas = [["=1+1"]];
      const values = sheet.getRange("A1:A20").load("values");
      await context.sync();
      values.load("values");
      await context.sync();
    });
    expect(grid.count()).toBe(1);
  });

  it("wait while the add-in has suspended calculation, until the request ends", async () => {
    const grid = countingGrid();
    const excel = await openFixture({ grid: grid.make });
    await excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  it("wait for the command in manual mode", async () => {
    const grid = countingGrid();
    const excel = await openFixture({ grid: grid.make });
    await excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      context.application.calculate("Full");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  it("tell where an array spills and where it comes from", async () => {
    const excel = await openFixture({ grid: countingGrid().make });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const anchor = sheet.getRange("A1");
      anchor.formulas = [["=SPILL()"]];
      const spill = anchor.getSpillingToRange().load("address,values");
      const parent = sheet.getRange("B1").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("A2").getSpillingToRangeOrNullObject();
      const all = sheet.getRange("A1:B1").load("hasSpill");
      await context.sync();
      expect([spill.address, spill.values, parent.address, all.hasSpill]).toEqual([
        "Sheet1!A1:B1",
        [[1, 2]],
        "Sheet1!A1",
        true,
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("have no displayed text where nothing displays them", async () => {
    const excel = await openFixture();
    await expect(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.values = [[1]];
        range.load("text");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("formulas in the user's language", () => {
  it("are translated both ways", async () => {
    const excel = await openFixture({
      displayLanguage: "fr-FR",
      formulaLanguage: {
        toLocal: (formula) => formula.replace("SUM", "SOMME").replace(",", ";"),
        toInvariant: (formula) => formula.replace("SOMME", "SUM").replace(";", ","),
      },
    });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulasLocal = [["=SOMME(A2;A3)"]];
      range.load("formulas,formulasLocal");
      await context.sync();
      expect([range.formulas, range.formulasLocal]).toEqual([[["=SUM(A2,A3)"]], [["=SOMME(A2;A3)"]]]);
    });
  });

  it("fail loudly where nothing translates them", async () => {
    const excel = await openFixture({ displayLanguage: "de-DE" });
    await expect(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        range.formulas = [["=SUM(A2,A3)"]];
        range.load("formulasLocal");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("with the project's own grid", () => {
  it("calculates native formulas and the add-in's functions, and spills their arrays", async () => {
    const excel = await openFixture({ grid: true, displayLanguage: "fr-FR" });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").formulas = [[1234.5], ["=A1*2"], ["=TEST.ADD(A1,A2)"], ["=TEST.UNKNOWN()"]];
      sheet.getRange("C1").formulas = [["=TEST.SPILL()"]];
      sheet.getRange("A1").numberFormat = [["#,##0.00"]];
      const values = sheet.getRange("A1:A4").load("values");
      const spilled = sheet.getRange("C1:D2").load("values");
      const shown = sheet.getRange("A1").load("text");
      await context.sync();
      expect(values.values).toEqual([[1234.5], [2469], [3703.5], ["#N/A"]]);
      expect(spilled.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(shown.text[0]![0]).toMatch(/^1.234,50$/);
    });
    expect(excel.store.book.sheets[0]!.cells[3]![0]!.v).toEqual({
      error: "#N/A",
      message: "no rate for that day",
    });
  });

  it("calculates names that are formulas", async () => {
    const excel = await openFixture({ grid: true });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      const name = context.workbook.names.add("total", "=SUM(Sheet1!$A$1:$A$2)");
      name.load("type,value");
      await context.sync();
      expect([name.type, name.value]).toEqual(["Double", 3]);
    });
  });
});
