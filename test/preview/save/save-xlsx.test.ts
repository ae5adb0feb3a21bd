import { Workbook } from "@cj-tech-master/excelts";
import { saveXlsx } from "../../../src/preview/book/save-xlsx";
import { area, CUSTOM_XML_ID, emptyBook, emptySheet, everyFeatureBook, fill } from "./every-feature-book";
import { cellElement, childElements, isWellFormed, partsOf } from "./parts";

let file: Uint8Array;
let parts: Record<string, string>;
let budget: string;
let settings: string;

beforeAll(async () => {
  file = await saveXlsx(everyFeatureBook());
  parts = await partsOf(file);
  budget = parts["xl/worksheets/sheet1.xml"]!;
  settings = parts["xl/worksheets/sheet2.xml"]!;
});

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

describe("a saved file", () => {
  it("is the same to the byte whenever the same book is saved", async () => {
    jest.useFakeTimers({
      now: new Date("2031-05-06T07:08:09Z"),
      doNotFake: ["nextTick", "setImmediate", "queueMicrotask"],
    });
    try {
      expect(Buffer.from(await saveXlsx(everyFeatureBook())).equals(Buffer.from(file))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it("does not depend on the order in which cells were written", async () => {
    const save = (columns: number[]) => {
      const sheet = emptySheet("Feuil1", "1");
      for (const column of columns) fill(sheet, column, column, [[{ v: `texte ${column}` }]]);
      return saveXlsx(emptyBook(sheet));
    };
    expect(Buffer.from(await save([0, 1, 2])).equals(Buffer.from(await save([2, 0, 1])))).toBe(true);
  });

  it("leaves the book as it was", async () => {
    const book = everyFeatureBook();
    await saveXlsx(book);
    expect(book).toEqual(everyFeatureBook());
  });

  it("is made of well-formed parts, each with its content type", () => {
    for (const [path, content] of Object.entries(parts)) {
      if (!path.endsWith(".bin")) expect([path, isWellFormed(content)]).toEqual([path, true]);
      const described = parts["[Content_Types].xml"]!.includes(`PartName="/${path}"`);
      expect([path, described || /\.rels$|^\[Content_Types\]/.test(path)]).toEqual([path, true]);
    }
  });

  it("holds the elements of a sheet in the order the format demands", () => {
    expect(childElements(budget)).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      ...Array.from({ length: 4 }, () => "conditionalFormatting"),
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "customProperties",
      "tableParts",
      "extLst",
    ]);
    expect(childElements(settings)).toEqual([
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "sheetData",
      "dataValidations",
      "pageMargins",
      "pageSetup",
    ]);
  });
});

describe("sheets", () => {
  it("keep their order, names and visibility, and the active one opens", async () => {
    const { worksheets } = await load(file);
    expect(worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Budget d'essai", "visible"],
      ["Paramètres", "visible"],
      ["Notes", "veryHidden"],
    ]);
    expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
    expect(settings).toContain('tabSelected="1"');
    expect(budget).not.toContain("tabSelected");
  });

  it("have their tab colour, no gridlines where none are shown, and frozen panes", () => {
    expect(budget).toContain('<tabColor rgb="FF0F5C63"/>');
    expect(budget).toContain('showGridLines="0"');
    expect(settings).not.toContain("showGridLines");
    expect(budget).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
  });

  it("have widths in digits of the body font, heights in points, hidden rows and columns", () => {
    expect(budget).toContain('<col min="1" max="1" width="34.28515625" customWidth="1"/>');
    expect(budget).toContain('<col min="26" max="26" width="9.140625" hidden="1" customWidth="1"/>');
    expect(budget).toContain('<row r="2" ht="24.75" customHeight="1"');
    expect(budget).toContain('<row r="41" ht="15" customHeight="1" hidden="1"');
    expect(settings).toContain(
      '<sheetFormatPr defaultRowHeight="18" defaultColWidth="11.42578125" customHeight="1"/>',
    );
  });

  it("carry their custom properties as Excel stores them", () => {
    expect(budget).toContain(
      '<customPr name="equilibre_kind" r:id="rId2"/><customPr name="equilibre_version" r:id="rId3"/>',
    );
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toMatch(
      /Id="rId3" Type="[^"]*relationships\/customProperty" Target="\.\.\/customProperty\/customProperty1_2\.bin"/,
    );
    expect(parts["xl/customProperty/customProperty1_2.bin"]).toBe("1 – é");
  });

  it("take along the workbook's custom XML, each part with its id", () => {
    expect(parts["customXml/item1.xml"]).toBe('<kept xmlns="https://example.org/kept">é &amp; ü</kept>');
    expect(parts["customXml/itemProps1.xml"]).toContain(`ds:itemID="${CUSTOM_XML_ID}"`);
    expect(parts["customXml/_rels/item1.xml.rels"]).toContain('Target="itemProps1.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="../customXml/item1.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
  });

  it("are protected with what the protection still allows, and a checkable password", () => {
    expect(budget).toMatch(
      /<sheetProtection sheet="1" selectLockedCells="1" formatCells="0" algorithmName="SHA-512" /,
    );
    expect(budget).toContain('spinCount="100000" objects="1" scenarios="1"/>');
    expect(settings).not.toContain("sheetProtection");
    expect(parts["xl/workbook.xml"]).toContain('<workbookProtection lockStructure="1"/>');
  });

  it("print as set up", () => {
    expect(budget).toContain('<printOptions headings="1" gridLines="1" horizontalCentered="1"/>');
    expect(budget).toContain(
      '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.25" footer="0.25"/>',
    );
    expect(budget).toContain(
      '<pageSetup paperSize="9" orientation="landscape" blackAndWhite="1" fitToHeight="0"/>',
    );
    expect(budget).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(budget).toContain(
      "<oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;C&amp;P / &amp;N&amp;RR&amp;&amp;D</oddFooter>",
    );
  });
});

describe("cells", () => {
  it("hold numbers, texts, booleans and errors", async () => {
    const sheet = (await load(file)).getWorksheet("Budget d'essai")!;
    expect(sheet.getCell("B3").value).toBe(100.1);
    expect(sheet.getCell("A3").value).toBe("Animation");
    expect(sheet.getCell("G2").value).toBe(true);
    expect(sheet.getCell("F2").value).toEqual({ error: "#N/A" });
  });

  it("keep texts that look like formulas as texts", async () => {
    const sheet = (await load(file)).getWorksheet("Paramètres")!;
    expect(["B2", "C2", "D2", "E2"].map((address) => sheet.getCell(address).value)).toEqual([
      "=1+1",
      "+33 1",
      "-5",
      "@SUM(A1)",
    ]);
    expect(settings.match(/<f>/g)).toHaveLength(2);
    expect(["B2", "C2", "D2", "E2"].every((address) => / t="s"/.test(cellElement(settings, address)))).toBe(
      true,
    );
  });

  it("keep blanks, line feeds and escapes in texts", async () => {
    const sheet = (await load(file)).getWorksheet("Paramètres")!;
    expect(sheet.getCell("A3").value).toBe("_x000D_ & <b>\n  deux lignes ");
  });

  it("hold native formulas with their last result, whatever its type", () => {
    expect(cellElement(budget, "E2")).toBe('<c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(cellElement(budget, "H2")).toBe('<c r="H2" t="b"><f>B3&gt;B4</f><v>0</v></c>');
    expect(cellElement(budget, "E3")).toBe(
      '<c r="E3" t="str"><f>IF(B3&gt;0,&quot;&quot;,&quot;x&quot;)</f><v></v></c>',
    );
    expect(cellElement(settings, "B3")).toBe(
      '<c r="B3"><f>&apos;Budget d&apos;&apos;essai&apos;!B6*2</f><v>1201.2</v></c>',
    );
  });

  it("hold what custom functions returned as values, spilled ones too, an empty text as an empty text", () => {
    expect(budget).not.toContain("CLUSTER");
    expect(cellElement(budget, "E4")).toBe('<c r="E4"><v>0.16</v></c>');
    expect(cellElement(budget, "F4")).toBe('<c r="F4" t="e"><v>#VALUE!</v></c>');
    expect(cellElement(budget, "E9")).toBe('<c r="E9"><v>695</v></c>');
    expect(cellElement(budget, "E10")).toMatch(/^<c r="E10" t="s"><v>\d+<\/v><\/c>$/);
    expect(cellElement(budget, "E11")).toBe('<c r="E11"><v>1893</v></c>');
  });

  it("mark formulas that Excel calculates with arrays as such, spilled ones over the area they fill", () => {
    expect(cellElement(budget, "E6")).toBe(
      '<c r="E6" cm="1"><f t="array" ref="E6:G6">TRANSPOSE(B3:B5)</f><v>100.1</v></c>',
    );
    expect(cellElement(budget, "G6")).toBe('<c r="G6"><v>300.3</v></c>');
    expect(cellElement(budget, "F7")).toContain('<f t="array" ref="F7">MAX(IF(');
    expect(cellElement(budget, "G7")).toBe('<c r="G7"><f>SUMPRODUCT((B3:B5&gt;150)*1)</f><v>2</v></c>');
    expect(parts["xl/metadata.xml"]).toContain('dynamicArrayProperties fDynamic="1"');
  });

  it("save a formula not calculated yet without a result", async () => {
    const sheet = emptySheet("Feuil1", "1");
    fill(sheet, 0, 0, [[{ f: "=1+1" }]]);
    const saved = await partsOf(await saveXlsx(emptyBook(sheet)));
    expect(cellElement(saved["xl/worksheets/sheet1.xml"]!, "A1")).toBe('<c r="A1"><f>1+1</f></c>');
  });

  it("refuse what no cell can hold", async () => {
    const sheet = emptySheet("Feuil1", "1");
    fill(sheet, 0, 0, [[{ v: NaN }]]);
    await expect(saveXlsx(emptyBook(sheet))).rejects.toThrow("Not a number a cell can hold: NaN");
  });
});

describe("styles", () => {
  it("are fonts, fills, number formats, alignments, borders and locks", async () => {
    const sheet = (await load(file)).getWorksheet("Budget d'essai")!;
    expect(sheet.getCell("A1").font).toMatchObject({
      name: "Georgia",
      size: 18,
      bold: true,
      color: { argb: "FF0F5C63" },
    });
    expect(sheet.getCell("A2").alignment).toMatchObject({
      horizontal: "centerContinuous",
      vertical: "middle",
      wrapText: true,
    });
    expect(sheet.getCell("A2").font).toMatchObject({ name: "Calibri", size: 11, bold: true });
    const input = sheet.getCell("B3");
    expect(input.fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF9E0" } });
    expect(input.numFmt).toBe('#,##0 "€"');
    expect(input.protection).toMatchObject({ locked: false });
    expect(Object.entries(input.border ?? {}).map(([side, border]) => [side, border?.style])).toEqual(
      expect.arrayContaining([
        ["top", "hair"],
        ["left", "dashed"],
        ["right", "mediumDashDot"],
        ["bottom", "double"],
      ]),
    );
  });

  it("stay on the cells of a merged area", () => {
    expect(budget).toContain('<mergeCell ref="A1:C1"/>');
    expect(cellElement(budget, "C1")).toBe('<c r="C1" s="1"/>');
  });

  it("have the book's body font as the file's", async () => {
    const book = { ...emptyBook(emptySheet("Feuil1", "1")), defaultFont: { name: "Aptos Narrow", size: 12 } };
    const styles = (await partsOf(await saveXlsx(book)))["xl/styles.xml"]!;
    expect(styles).toMatch(/<fonts[^>]*><font><sz val="12"\/><color theme="1"\/><name val="Aptos Narrow"\/>/);
  });

  it("must be known to the book", async () => {
    const sheet = emptySheet("Feuil1", "1");
    fill(sheet, 1, 2, [[{ v: 1, s: "absent" }]]);
    await expect(saveXlsx(emptyBook(sheet))).rejects.toThrow("Feuil1!C2 has an unknown style: absent");
  });
});

describe("tables", () => {
  it("have their columns, totals, style, and no filter buttons where none are shown", () => {
    const table = parts["xl/tables/table1.xml"]!;
    expect(table).toContain('name="eq_depenses" displayName="eq_depenses" ref="A2:C6" totalsRowCount="1"');
    expect(table).toContain('<tableColumn id="1" name="Nature" totalsRowLabel="Total"/>');
    expect(table).toContain('<tableColumn id="2" name="Montant" totalsRowFunction="sum"/>');
    expect(table).toContain("<totalsRowFormula>SUM(eq_depenses[Part])</totalsRowFormula>");
    expect(table).toContain(
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showLastColumn="0" showRowStripes="1"',
    );
    expect(table).not.toContain("autoFilter");
  });

  it("have filter buttons where they are shown", async () => {
    const book = everyFeatureBook();
    book.sheets[0]!.tables[0]!.showFilterButton = true;
    const table = (await partsOf(await saveXlsx(book)))["xl/tables/table1.xml"]!;
    expect(table).toContain('<autoFilter ref="A2:C5"/>');
  });
});

describe("names", () => {
  it("belong to the book or to a sheet, with comments, hidden ones hidden, print area and titles built in", () => {
    expect(parts["xl/workbook.xml"]).toContain(
      "<definedNames>" +
        "<definedName name=\"eq_local\" localSheetId=\"0\">'Budget d''essai'!$B$3</definedName>" +
        "<definedName name=\"eq_montants\">'Budget d''essai'!$B$3:$B$5</definedName>" +
        '<definedName name="eq_taux" hidden="1">0.15</definedName>' +
        "<definedName name=\"eq_total\" comment=\"Total des dépenses\">'Budget d''essai'!$B$6</definedName>" +
        "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Budget d''essai'!$A$1:$H$11</definedName>" +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Budget d''essai'!$A:$A,'Budget d''essai'!$1:$2</definedName>" +
        "</definedNames><calcPr",
    );
  });
});

describe("data validations", () => {
  it("keep lists from ranges, conditions, dates, prompts and alerts", () => {
    const written = settings.match(/<dataValidation .*?<\/dataValidation>/g)!;
    expect(written).toEqual([
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1 E5:F6"><formula1>$A$1:$A$2</formula1></dataValidation>',
      '<dataValidation type="whole" errorStyle="warning" showInputMessage="1" showErrorMessage="1" errorTitle="Année" error="De 2000 à 2100" promptTitle="Année" prompt="L\'année du budget" sqref="B1"><formula1>2000</formula1><formula2>2100</formula2></dataValidation>',
      '<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="D2"><formula1>46023</formula1></dataValidation>',
      '<dataValidation type="date" operator="lessThan" allowBlank="1" showErrorMessage="1" sqref="E2"><formula1>$B$1</formula1></dataValidation>',
      '<dataValidation type="textLength" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="A6"><formula1>40</formula1></dataValidation>',
      '<dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="A7"><formula1>LEFT(A7,1)&lt;&gt;&quot;&amp;&quot;</formula1></dataValidation>',
      '<dataValidation type="decimal" operator="notEqual" allowBlank="1" showErrorMessage="1" sqref="A8"><formula1>0.5</formula1></dataValidation>',
      '<dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" sqref="A9"><formula1>&quot;a,b&quot;</formula1></dataValidation>',
    ]);
  });

  it("refuse an operator Excel does not have", async () => {
    const sheet = emptySheet("Feuil1", "1");
    sheet.validations = [
      { areas: [area(0, 0)], rule: { decimal: { formula1: 1, operator: "About" } }, ignoreBlanks: true },
    ];
    await expect(saveXlsx(emptyBook(sheet))).rejects.toThrow("Operator of data validation not known: About");
  });
});

describe("conditional formats", () => {
  const rule = (priority: number) =>
    new RegExp(`<cfRule [^>]*priority="${priority}".*?</cfRule>`).exec(budget)![0];

  it("keep their order, formulas, operators and stops", () => {
    expect(rule(1)).toBe(
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>B3&gt;eq_total/2</formula></cfRule>',
    );
    expect(rule(2)).toBe(
      '<cfRule type="cellIs" dxfId="1" priority="2" operator="notBetween"><formula>0.1</formula><formula>0.4</formula></cfRule>',
    );
    expect(rule(3)).toBe(
      '<cfRule type="beginsWith" dxfId="2" priority="3" operator="beginsWith" text="A&quot;c&lt;">' +
        "<formula>LEFT(A3,LEN(&quot;A&quot;&quot;c&lt;&quot;))=&quot;A&quot;&quot;c&lt;&quot;</formula></cfRule>",
    );
    expect(budget).toContain('<conditionalFormatting sqref="B3:B5 E9:E11">');
  });

  it("have their formats: a fill as the background of the pattern", () => {
    expect(parts["xl/styles.xml"]).toContain(
      '<dxf><font><b/><color rgb="FFB42318"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFDECEA"/></patternFill></fill></dxf>',
    );
  });

  it("draw data bars between the ends given", () => {
    expect(rule(4)).toContain(
      '<cfvo type="num" val="0"/><cfvo type="formula" val="eq_total"/><color rgb="FF2F6DB5"/>',
    );
  });

  it("draw data bars between automatic ends where none are given", async () => {
    const sheet = emptySheet("Feuil1", "1");
    sheet.rules = [
      { id: "r", areas: [area(0, 0, 3, 0)], stopIfTrue: false, kind: { type: "DataBar", color: "#2F6DB5" } },
    ];
    const xml = (await partsOf(await saveXlsx(emptyBook(sheet))))["xl/worksheets/sheet1.xml"]!;
    expect(xml).toContain('<cfvo type="min"/><cfvo type="max"/>');
    expect(xml).toContain('<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>');
  });
});
