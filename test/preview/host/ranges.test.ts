import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

/** Runs a batch on the first sheet of a new workbook. */
async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const excel = await openFixture();
  return excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("contents of a range", () => {
  it("takes text as Excel does: numbers, logical values and errors are recognised, an apostrophe keeps text", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["12", "true", "#N/A", "'012", "'=x", " -1.5e3 "]];
      range.load("values,valueTypes,formulas");
      await context.sync();
      expect(range.values).toEqual([[12, true, "#N/A", "012", "=x", -1500]]);
      expect(range.valueTypes).toEqual([["Double", "Boolean", "Error", "String", "String", "Double"]]);
    });
  });

  it("keeps whatever is typed into a cell formatted as text", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["12", "=1+1"]];
      range.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[["12", "=1+1"]], [["12", "=1+1"]]]);
    });
  });

  it("leaves a cell alone for null, empties it for an empty text, and fills a range with a scalar", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = 7 as never;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7, 7, 7]]);
      range.values = [[null, "", 1]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7, "", 1]]);
    });
  });

  it("holds formulas as written and gives constants back as formulas", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [["=SUM(B1:B3)", 4]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(B1:B3)", 4]]);
    });
  });

  it("refuses values for whole columns and reads none there", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values,address,isEntireColumn");
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, "Sheet1!A:A", true]);
      column.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  it("clears contents, formats or all", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      range.values = [[1]];
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
      range.format.fill.load("color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
      range.clear("Formats");
      range.format.fill.load("color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("copies values, formulas and formats; relative references follow", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*$A$1"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B2:B3").copyFrom("B1");
      sheet.getRange("C1").copyFrom("B1", "Formulas");
      const copied = sheet.getRange("B2:B3").load("formulas,format/font/bold");
      const formula = sheet.getRange("C1").load("formulas,format/font/bold");
      await context.sync();
      expect(copied.formulas).toEqual([["=A2*$A$1"], ["=A3*$A$1"]]);
      expect(copied.format.font.bold).toBe(true);
      expect([formula.formulas, formula.format.font.bold]).toEqual([[["=B1*$A$1"]], false]);
    });
  });

  it("links a cell and says what the link shows", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { address: "https://example.org/", textToDisplay: "aide", screenTip: "guide" };
      range.load("hyperlink,values");
      await context.sync();
      expect(range.hyperlink).toEqual({
        address: "https://example.org/",
        screenTip: "guide",
        textToDisplay: "aide",
      });
      expect(range.values).toEqual([["aide"]]);
    });
  });

  it("names the merged areas that it touches", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").merge();
      sheet.getRange("E5:E6").merge();
      const all = sheet.getRange("A1:E5").getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
      expect([all.address, all.areaCount]).toEqual(["Sheet1!B2:C3,Sheet1!E5:E6", 2]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("merges cells and keeps the first content", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
    });
  });
});

describe("places around a range", () => {
  it("finds cells, rows, neighbours, sizes and meetings", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const places = {
        cell: range.getCell(1, 1),
        row: range.getRow(0),
        column: range.getColumn(2),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(1),
        after: range.getColumnsAfter(1),
        before: range.getColumnsBefore(1),
        moved: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 1),
        absolute: range.getAbsoluteResizedRange(1, 2),
        bounding: range.getBoundingRect("F1"),
        common: range.getIntersection("A1:B2"),
        byIndex: sheet.getRangeByIndexes(0, 0, 2, 3),
      };
      for (const place of Object.values(places)) place.load("address");
      const none = range.getIntersectionOrNullObject("Z1");
      await context.sync();
      expect(
        Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place.address.slice(7)])),
      ).toEqual({
        cell: "C3",
        row: "B2:D2",
        column: "D2:D5",
        lastCell: "D5",
        lastRow: "B5:D5",
        lastColumn: "D2:D5",
        entireRow: "2:5",
        entireColumn: "B:D",
        below: "B6:D7",
        above: "B1:D1",
        after: "E2:E5",
        before: "A2:A5",
        moved: "A3:C6",
        resized: "B2:E4",
        absolute: "B2:C2",
        bounding: "B1:F5",
        common: "B2",
        byIndex: "A1:C2",
      });
      expect(none.isNullObject).toBe(true);
    });
  });

  it("refuses a place off the sheet and an address that is none", async () => {
    const excel = await openFixture();
    for (const ask of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRange("not an address!"),
      (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1),
    ]) {
      await expect(
        excel.run(async (context) => {
          ask(context.workbook.worksheets.getItem("Sheet1")).load("address");
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });

  it("gives the used range, with or without cells that are only formatted", async () => {
    await onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([empty.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3"]);
    });
  });

  it("quotes the names of sheets in addresses where Excel does", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.add("L'été 2026").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'L''été 2026'!A1");
    });
  });
});

describe("inserting and deleting cells", () => {
  it("moves rows down, and formulas, names, merges and heights with them", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("B2:C2").merge();
      sheet.getRange("2:2").format.rowHeight = 30;
      context.workbook.names.add("two", sheet.getRange("A2"));
      sheet.getRange("2:2").insert("Down");
      const formulas = sheet.getRange("A1:A4").load("formulas");
      const name = context.workbook.names.getItem("two").load("formula");
      await context.sync();
      expect(formulas.formulas).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
      expect(name.formula).toBe("=Sheet1!$A$3");
    });
    const sheet = excel.store.book.sheets[0]!;
    expect(sheet.merges).toEqual([{ top: 2, bottom: 2, left: 1, right: 2 }]);
    expect(sheet.rowHeights).toEqual({ 2: 30 });
  });

  it("turns references to deleted cells into #REF!", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1*2", "=SUM(A1:B1)"]];
      sheet.getRange("A:A").delete("Left");
      const formulas = sheet.getRange("A1:B1").load("formulas");
      await context.sync();
      expect(formulas.formulas).toEqual([["=#REF!*2", "=SUM(A1:A1)"]]);
    });
  });

  it("shifts only the cells of the band", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, "x"],
        [2, "y"],
      ];
      sheet.getRange("A1").insert("Down");
      const values = sheet.getRange("A1:B3").load("values");
      await context.sync();
      expect(values.values).toEqual([
        ["", "x"],
        [1, "y"],
        [2, ""],
      ]);
    });
  });

  it("refuses to tear a table apart", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2").insert("Down");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });
});
