import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const excel = await openFixture();
  return excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("formats of a range", () => {
  it("sets and reads fill, font, alignment, number format and protection", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = '#,##0 "€"' as never;
      range.format.set({
        fill: { color: "orange" },
        font: { bold: true, italic: true, color: "#123abc", name: "Arial", size: 14, underline: "Single" },
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        shrinkToFit: true,
        protection: { locked: false },
      });
      range.load("numberFormat");
      range.format.load(
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,fill/color,font/bold,font/italic,font/color,font/name,font/size,font/underline,font/strikethrough,protection/locked",
      );
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['#,##0 "€"', '#,##0 "€"'],
        ['#,##0 "€"', '#,##0 "€"'],
      ]);
      expect(range.format.toJSON()).toMatchObject({
        fill: { color: "#FFA500" },
        font: {
          bold: true,
          color: "#123ABC",
          name: "Arial",
          size: 14,
          underline: "Single",
          strikethrough: false,
        },
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        shrinkToFit: true,
        protection: { locked: false },
      });
    });
  });

  it("says null where cells differ", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const { format } = sheet.getRange("A1:A2").load("format/font/bold,format/fill/color,format/font/name");
      await context.sync();
      expect([format.font.bold, format.fill.color, format.font.name]).toEqual([null, null, "Calibri"]);
    });
  });

  it("keeps no trace of formats that were set back", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      format.font.bold = true;
      format.fill.color = "#FF0000";
      format.font.bold = false;
      format.fill.clear();
      await context.sync();
    });
    expect(excel.store.book.sheets[0]!.cells).toEqual({ 0: {} });
  });

  it("draws borders around and inside, and shares the line between two cells", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
        range.format.borders.getItem(side).style = "Continuous";
      }
      const edge = range.format.borders.getItem("EdgeTop");
      edge.color = "#FF0000";
      edge.weight = "Thick";
      const top = range.format.borders.getItem("EdgeTop").load("style,color,weight");
      const left = range.format.borders.getItem("EdgeLeft").load("style");
      const above = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("color");
      await context.sync();
      expect([top.style, top.color, top.weight, left.style]).toEqual([
        "Continuous",
        "#FF0000",
        "Thick",
        "None",
      ]);
      expect(above.color).toBe("#FF0000");
      sheet.getRange("B1:C1").format.borders.getItem("EdgeBottom").style = "None";
      top.load("style");
      await context.sync();
      expect(top.style).toBe("None");
    });
  });

  it("sets widths and heights in points, whole pixels, and hides at 0", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 100.1;
      sheet.getRange("1:2").format.rowHeight = 30;
      sheet.getRange("D1").format.columnWidth = 0;
      const wide = sheet.getRange("A1:B1").load("format/columnWidth,format/rowHeight");
      const mixed = sheet.getRange("B1:C1").load("format/columnWidth");
      const closed = sheet.getRange("D1").load("columnHidden,hidden,format/columnWidth");
      await context.sync();
      expect([wide.format.columnWidth, wide.format.rowHeight, mixed.format.columnWidth]).toEqual([
        99.75,
        30,
        null,
      ]);
      expect([closed.columnHidden, closed.hidden, closed.format.columnWidth]).toEqual([true, true, 0]);
    });
  });

  it("sets the widths of many columns in one call, one entry a column", async () => {
    await onSheet(async (sheet, context) => {
      const widths = [90, 120, 60];
      sheet.getRange("A:C").setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
      const columns = ["A:A", "B:B", "C:C"].map((address) =>
        sheet.getRange(address).load("format/columnWidth"),
      );
      await context.sync();
      expect(columns.map((column) => column.format.columnWidth)).toEqual(widths);
      sheet.getRange("A:C").setColumnProperties([{ format: { columnWidth: 90 } }]);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      sheet.getRange("A1").setColumnProperties([{ format: { font: { bold: true } } }]);
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  it("sets the heights of many rows in one call, and leaves rows that get none", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:3").format.rowHeight = 30;
      sheet
        .getRange("1:3")
        .setRowProperties([{ format: { rowHeight: 45 } }, {}, { format: { rowHeight: 60 } }]);
      const rows = ["1:1", "2:2", "3:3"].map((address) => sheet.getRange(address).load("format/rowHeight"));
      await context.sync();
      expect(rows.map((row) => row.format.rowHeight)).toEqual([45, 30, 60]);
    });
  });

  it("refuses a colour, an alignment or a size that Excel does not know", async () => {
    const excel = await openFixture();
    for (const spoil of [
      (format: Excel.RangeFormat) => (format.fill.color = "no colour"),
      (format: Excel.RangeFormat) => (format.horizontalAlignment = "Middle" as never),
      (format: Excel.RangeFormat) => (format.font.size = 0),
      (format: Excel.RangeFormat) => (format.rowHeight = 500),
    ]) {
      await expect(
        excel.run(async (context) => {
          spoil(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format);
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });

  it("says loudly that formats of whole columns have no place in the book", async () => {
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange("A:A").format.font.bold = true;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("data validation", () => {
  it("keeps rule, prompt and alert, and says what cells have in common", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$Z$1:$Z$3" } };
      dataValidation.prompt = { showPrompt: true, title: "Code", message: "Choose one" };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Code", message: "Unknown" };
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      const part = sheet.getRange("A2").dataValidation.load("type");
      const beyond = sheet.getRange("A5:A6").dataValidation.load("type,rule");
      const none = sheet.getRange("B1").dataValidation.load("type");
      await context.sync();
      expect([dataValidation.type, part.type, beyond.type, none.type]).toEqual([
        "List",
        "List",
        "Inconsistent",
        "None",
      ]);
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$Z$1:$Z$3" } });
      expect([
        dataValidation.prompt.title,
        dataValidation.errorAlert.message,
        dataValidation.ignoreBlanks,
      ]).toEqual(["Code", "Unknown", true]);
      expect(beyond.rule).toBeNull();
    });
  });

  it("replaces the rule of some cells, and clears", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").dataValidation.rule = {
        decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
      };
      sheet.getRange("A2").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 12, operator: "Between" },
      };
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
    });
    expect(
      excel.store.book.sheets[0]!.validations.map(({ rule, areas }) => [Object.keys(rule), areas]),
    ).toEqual([
      [["decimal"], [{ top: 0, left: 0, bottom: 0, right: 0 }]],
      [["wholeNumber"], [{ top: 1, left: 0, bottom: 1, right: 0 }]],
    ]);
  });

  it("refuses a rule that is none", async () => {
    const excel = await openFixture();
    for (const rule of [
      {},
      { list: { inCellDropDown: true, source: "" } },
      { decimal: { formula1: 0, operator: "Between" } },
      { decimal: { formula1: 0, operator: "About" } },
    ]) {
      await expect(
        excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = rule as never;
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});

describe("conditional formats", () => {
  it("puts the newest first and keeps formula, look and order", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const alert = range.conditionalFormats.add("Custom");
      alert.custom.rule.formula = '=$B1="ALERTE"';
      alert.custom.format.font.color = "#C00000";
      alert.custom.format.font.bold = true;
      alert.custom.format.fill.color = "#FDE9D9";
      alert.stopIfTrue = true;
      const low = range.conditionalFormats.add("CellValue");
      low.cellValue.rule = { formula1: "0", operator: "LessThan" };
      range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      alert.load(
        "type,custom/rule/formula,custom/format/font/color,custom/format/fill/color,custom/format/font/italic",
      );
      low.load("cellValue/rule");
      const count = sheet.getRange("A9").conditionalFormats.getCount();
      await context.sync();
      expect(
        range.conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue]),
      ).toEqual([
        ["CellValue", 0, false],
        ["Custom", 1, true],
      ]);
      expect(alert.custom.rule.formula).toBe('=$B1="ALERTE"');
      expect([
        alert.custom.format.font.color,
        alert.custom.format.fill.color,
        alert.custom.format.font.italic,
      ]).toEqual(["#C00000", "#FDE9D9", null]);
      expect(low.cellValue.rule).toEqual({ formula1: "0", operator: "LessThan" });
      expect(count.value).toBe(2);
    });
  });

  it("knows text rules and data bars, deletes one and clears all", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "à compléter" };
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#00B050";
      bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
      text.load("textComparison/rule");
      bar.load("dataBar/positiveFormat/fillColor,dataBar/upperBoundRule");
      const other = bar.customOrNullObject;
      other.load();
      await context.sync();
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "à compléter" });
      expect([bar.dataBar.positiveFormat.fillColor, bar.dataBar.upperBoundRule]).toEqual([
        "#00B050",
        { type: "Formula", formula: "1" },
      ]);
      expect(other.isNullObject).toBe(true);
      text.delete();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect([left.value, none.value]).toEqual([1, 0]);
    });
  });

  it("says loudly which kinds it does not emulate", async () => {
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").conditionalFormats.add("IconSet");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
