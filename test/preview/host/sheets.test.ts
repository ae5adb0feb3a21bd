import { createBook } from "../../../src/preview/book/create-book";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

describe("sheets", () => {
  it("adds a sheet last, without showing it, and names it in the language of Excel", async () => {
    const excel = await openFixture({ displayLanguage: "fr-FR" });
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add().load("name,position,id,visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount();
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(["Feuil2", 1, "Visible"]);
      expect(added.id).toMatch(/^\{00000000-0001-0000-[0-9A-F]{4}-000000000000\}$/);
      expect([active.name, count.value]).toEqual(["Feuil1", 2]);
    });
  });

  it.each([["a".repeat(32)], [""], ["a/b"], ["a:b"], ["a[b"], ["a?"], ["a*"], ["a\\b"], ["'a"], ["History"]])(
    "refuses the sheet name %j",
    async (name) => {
      const excel = await openFixture();
      await expect(
        excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  it("refuses a name that a sheet has already, whatever its case", async () => {
    const excel = await openFixture();
    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.add("SHEET1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("renames a sheet, and every formula that names it", async () => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["Data", "Sums"] }) });
    await excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const formula = worksheets.getItem("Sums").getRange("A1");
      formula.formulas = [['=SUM(Data!A1:A3)&"Data!A1"']];
      names.add("all", worksheets.getItem("Data").getRange("A1:A3"));
      worksheets.getItem("Data").name = "Mes données";
      formula.load("formulas");
      const name = names.getItem("all").load("formula");
      await context.sync();
      expect(formula.formulas).toEqual([[`=SUM('Mes données'!A1:A3)&"Data!A1"`]]);
      expect(name.formula).toBe("='Mes données'!$A$1:$A$3");
    });
  });

  it("renames it in validations and conditional formats too", async () => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["Data", "Input"] }) });
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const range = worksheets.getItem("Input").getRange("A1:A9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "=Data!$A$1:$A$3" } };
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>Data!$B$1";
      worksheets.getItem("Data").name = "Codes";
      range.dataValidation.load("rule");
      custom.rule.load("formula");
      await context.sync();
      expect(range.dataValidation.rule.list?.source).toBe("=Codes!$A$1:$A$3");
      expect(custom.rule.formula).toBe("=A1>Codes!$B$1");
    });
  });

  it("deletes a sheet, shows its neighbour, and leaves #REF! in formulas", async () => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["A", "B", "C"] }) });
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const formula = worksheets.getItem("C").getRange("A1");
      formula.formulas = [["=A!A1+1"]];
      worksheets.getItem("A").delete();
      formula.load("formulas");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([formula.formulas, active.name]).toEqual([[["=#REF!+1"]], "B"]);
    });
  });

  it("keeps the last visible sheet", async () => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["A", "B"] }) });
    const doing = (work: (sheets: Excel.WorksheetCollection) => void) =>
      excel.run(async (context) => {
        work(context.workbook.worksheets);
        await context.sync();
      });
    await doing((sheets) => (sheets.getItem("B").visibility = "Hidden"));
    await expect(doing((sheets) => sheets.getItem("A").delete())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await expect(doing((sheets) => (sheets.getItem("A").visibility = "Hidden"))).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await expect(doing((sheets) => sheets.getItem("B").activate())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("moves, colours and sizes a sheet, and hides its gridlines and headings", async () => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["A", "B"] }) });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.set({
        position: 0,
        tabColor: "#00b050",
        showGridlines: false,
        showHeadings: false,
        standardWidth: 12,
      });
      sheet.load("position,tabColor,showGridlines,showHeadings,standardWidth,standardHeight");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        position: 0,
        tabColor: "#00B050",
        showGridlines: false,
        showHeadings: false,
        standardWidth: 12,
        standardHeight: 15,
      });
    });
  });

  it("freezes rows, columns, and up to a range", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load("address");
      await context.sync();
      expect(rows.address).toBe("Sheet1!1:2");
      freezePanes.freezeAt("A1:B3");
      const both = freezePanes.getLocation().load("address");
      await context.sync();
      expect(both.address).toBe("Sheet1!A1:B3");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("keeps custom properties of a sheet, their keys without case", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("kind", "budget");
      customProperties.add("KIND", "cash");
      const kind = customProperties.getItem("Kind").load("key,value");
      const none = customProperties.getItemOrNullObject("other");
      customProperties.load("items/key,items/value");
      await context.sync();
      expect([kind.key, kind.value, none.isNullObject]).toEqual(["kind", "cash", true]);
      expect(customProperties.items.map((item) => [item.key, item.value])).toEqual([["kind", "cash"]]);
      kind.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("sets a page up for printing", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:F40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load("orientation,paperSize,topMargin,leftMargin,zoom");
      const title = pageLayout.getPrintTitleRows().load("address");
      const printed = pageLayout.getPrintArea().load("address");
      await context.sync();
      expect(printed.address).toBe("Sheet1!A1:F40");
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin]).toEqual([
        "Landscape",
        "A4",
        72,
      ]);
      expect(title.address).toBe("Sheet1!1:3");
    });
    expect(excel.store.book.sheets[0]!.print).toMatchObject({
      area: { top: 0, left: 0, bottom: 39, right: 5 },
      titleRows: { top: 0, bottom: 2 },
      zoom: { horizontalFitToPages: 1 },
      margins: { top: 72, left: 36 },
      headersFooters: { centerFooter: "&P / &N" },
    });
  });

  it("gives what the user selected, and selects for the add-in", async () => {
    const excel = await openFixture({ book: createBook({ sheetNames: ["A", "B"] }) });
    excel.store.select(excel.store.book.sheets[0]!.id, { top: 1, left: 1, bottom: 3, right: 2 });
    await excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["A!B2:C4", "A!B2"]);
      context.workbook.worksheets.getItem("B").getRange("D4").select();
      const now = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(now.address).toBe("B!D4");
    });
  });
});
