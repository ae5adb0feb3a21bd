import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const excel = await openFixture();
  return excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

/** A sheet with the head and two rows of a small table. */
function withTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("B2:C4").values = [
    ["Code", "Amount"],
    ["CO", 10],
    ["FA", 20],
  ];
  const table = sheet.tables.add("B2:C4", true);
  table.name = "eq_lines";
  return table;
}

describe("names", () => {
  it("names a range, a number, a text and a formula", async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("eq_total", sheet.getRange("B2:B9"), "the total");
      names.add("eq_rate", "=0.15");
      names.add("eq_word", '="net"');
      names.load("items/name,items/formula,items/type,items/value,items/comment,items/scope");
      await context.sync();
      expect(names.items.map((item) => [item.name, item.formula, item.type, item.value])).toEqual([
        ["eq_total", "=Sheet1!$B$2:$B$9", "Range", "Sheet1!$B$2:$B$9"],
        ["eq_rate", "=0.15", "Double", 0.15],
        ["eq_word", '="net"', "String", "net"],
      ]);
      expect([names.items[0]!.comment, names.items[0]!.scope]).toEqual(["the total", "Workbook"]);
    });
  });

  it("finds the range of a name, and says when there is none", async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("eq_total", sheet.getRange("B2"));
      const byName = sheet.getRange("eq_total").load("address");
      const range = names.getItem("eq_total").getRange().load("address");
      const unknown = names.getItemOrNullObject("eq_nothing");
      await context.sync();
      expect([byName.address, range.address, unknown.isNullObject]).toEqual(["Sheet1!B2", "Sheet1!B2", true]);
    });
  });

  it("gives no range for a name that is a formula, an array that spills among them, as Excel for Windows", async () => {
    // office-js issue 4321, xlwings issue 2564: InvalidOperation, at NamedItem.getRange.
    const excel = await openFixture();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      context.workbook.names.add("eq_column", "=Sheet1!$B$2#");
      const none = context.workbook.names.getItem("eq_column").getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const asking = excel.run(async (context) => {
      context.workbook.names.getItem("eq_column").getRange().load("address");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: "InvalidOperation",
      debugInfo: { errorLocation: "NamedItem.getRange" },
    });
  });

  it("keeps names of a sheet apart from those of the workbook", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("rate", "=1");
      sheet.names.add("rate", "=2");
      const ofSheet = sheet.names.getItem("rate").load("formula,scope");
      const ofBook = context.workbook.names.getItem("rate").load("formula");
      await context.sync();
      expect([ofSheet.formula, ofSheet.scope, ofBook.formula]).toEqual(["=2", "Worksheet", "=1"]);
    });
  });

  it.each([["A1"], ["TVA2024"], ["with space"], ["1st"], ["R"], ["a-b"]])(
    "refuses the name %j",
    async (name) => {
      await expect(
        onSheet(async (_, context) => {
          context.workbook.names.add(name, "=1");
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  it("refuses a name that is taken, by a table too", async () => {
    await expect(
      onSheet(async (sheet, context) => {
        withTable(sheet);
        context.workbook.names.add("EQ_LINES", "=1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("changes and deletes a name", async () => {
    await onSheet(async (_, context) => {
      const { names } = context.workbook;
      const item = names.add("rate", "=1");
      item.formula = "=2";
      item.visible = false;
      item.load("formula,visible");
      await context.sync();
      expect([item.formula, item.visible]).toEqual(["=2", false]);
      item.delete();
      const gone = names.getItemOrNullObject("rate");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("tables", () => {
  it("makes a table of cells and gives its parts", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      table.load("name,style,showHeaders,showTotals,showFilterButton");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      table.columns.load("items/name,items/index,count");
      const amounts = table.columns.getItem("Amount").getDataBodyRange().load("values");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "eq_lines",
        style: "TableStyleMedium2",
        showTotals: false,
      });
      expect(parts.map((part) => part.address)).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Code", "Amount"]);
      expect(amounts.values).toEqual([[10], [20]]);
    });
  });

  it("completes headers as Excel does: text, never empty, never twice the same", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:D2").values = [
        ["a", "A", "", 2026],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
      const header = sheet.getRange("A1:D1").load("values,valueTypes");
      await context.sync();
      expect(header.values).toEqual([["a", "A2", "Column3", "2026"]]);
      expect(header.valueTypes).toEqual([["String", "String", "String", "String"]]);
    });
  });

  it("puts headers above data that has none", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  it("renames a column when its header is written, and the header when the column is renamed", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      sheet.getRange("C2").values = [["Montant"]];
      table.columns.getItemAt(0).name = "Nature";
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Nature", "Montant"]);
      expect(header.values).toEqual([["Nature", "Montant"]]);
    });
  });

  it("renames a table in the formulas that use it", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      const formula = sheet.getRange("E1");
      formula.formulas = [["=SUM(eq_lines[Amount])"]];
      table.name = "eq_rows";
      formula.load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(eq_rows[Amount])"]]);
    });
  });

  it("adds rows at the end, takes calculated columns along, and moves what stands below", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B5").values = [["note"]];
      const table = withTable(sheet);
      sheet.getRange("C3:C4").formulas = [["=ROW()"], ["=ROW()"]];
      table.rows.add(undefined, [["TP", null as never]]);
      const rows = table.getDataBodyRange().load("formulas,address");
      const note = sheet.getRange("B6").load("values");
      const count = table.rows.getCount();
      await context.sync();
      expect(rows.address).toBe("Sheet1!B3:C5");
      expect(rows.formulas[2]).toEqual(["TP", "=ROW()"]);
      expect([note.values, count.value]).toEqual([[["note"]], 3]);
    });
  });

  it("inserts and deletes rows inside", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      table.rows.add(0, [["AP", 5]]);
      table.rows.deleteRowsAt(1, 1);
      const rows = table.getDataBodyRange().load("values,address");
      await context.sync();
      expect([rows.address, rows.values]).toEqual([
        "Sheet1!B3:C4",
        [
          ["AP", 5],
          ["FA", 20],
        ],
      ]);
    });
  });

  it("adds and deletes columns", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      table.columns.add(undefined, [["Share"], [0.3], [0.7]]);
      table.columns.getItem("Code").delete();
      const range = table.getRange().load("values,address");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Sheet1!B2:C4",
        [
          ["Amount", "Share"],
          [10, 0.3],
          [20, 0.7],
        ],
      ]);
    });
  });

  it("shows and hides a totals row", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("formulas,address");
      await context.sync();
      expect([totals.address, totals.formulas]).toEqual([
        "Sheet1!B5:C5",
        [["Total", "=SUBTOTAL(109,eq_lines[Amount])"]],
      ]);
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C4");
    });
  });

  it("resizes, becomes a plain range again, and is found from cells", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      table.resize("B2:D6");
      const range = table.getRange().load("address");
      const found = sheet.getRange("C3").getTables(false).load("items/name");
      const inside = sheet.getRange("C3").getTables().load("items/name");
      await context.sync();
      expect([range.address, found.items.length, inside.items.length]).toEqual(["Sheet1!B2:D6", 1, 0]);
      table.convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("takes the names of its columns along when it is resized or written over its end", async () => {
    await onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      const amounts = context.workbook.names.add("eq_amounts", "=Sheet1!$C$3:$C$4");
      table.resize("B2:C6");
      amounts.load("formula");
      await context.sync();
      expect(amounts.formula).toBe("=Sheet1!$C$3:$C$6");
      sheet.getRange("B6:C8").values = [
        ["TP", 1],
        ["MP", 2],
        ["MQ", 3],
      ];
      const range = table.getRange().load("address");
      amounts.load("formula");
      await context.sync();
      expect([range.address, amounts.formula]).toEqual(["Sheet1!B2:C8", "=Sheet1!$C$3:$C$8"]);
    });
  });

  it("refuses tables that overlap and names that are taken or no names", async () => {
    const excel = await openFixture();
    const doing = (work: (sheet: Excel.Worksheet) => void) =>
      excel.run(async (context) => {
        work(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
    await doing((sheet) => withTable(sheet));
    await doing((sheet) => sheet.tables.add("F1:G2", true));
    await expect(doing((sheet) => sheet.tables.add("C4:D6", true))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await expect(doing((sheet) => (sheet.tables.getItemAt(1).name = "eq_lines"))).rejects.toMatchObject({
      code: "ItemAlreadyExists",
    });
    await expect(doing((sheet) => (sheet.tables.getItemAt(1).name = "A1"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});
