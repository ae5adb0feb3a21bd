import type { Area, Book, Cell, Sheet } from "../../../src/preview/book/model";

/** `B2:C3` style corners as an area, both ends included, from 0. */
export function area(top: number, left: number, bottom = top, right = left): Area {
  return { top, left, bottom, right };
}

export function emptySheet(name: string, id: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 48,
    standardHeight: 15,
    cells: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    rules: [],
    charts: [],
    names: [],
    customProperties: {},
    print: {
      orientation: "Portrait",
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      blackAndWhite: false,
      headersFooters: {},
    },
    selection: area(0, 0),
  };
}

export function emptyBook(...sheets: Sheet[]): Book {
  return {
    name: "Classeur",
    sheets,
    activeSheetId: sheets[0]!.id,
    names: [],
    styles: {},
    defaultFont: { name: "Calibri", size: 11 },
    settings: {},
    customXml: [],
    readOnly: false,
    structureProtected: false,
    nextId: 1,
  };
}

/** Puts rows of cells from a corner on; `null` leaves a cell empty. */
export function fill(sheet: Sheet, row: number, column: number, rows: (Cell | null)[][]): void {
  rows.forEach((cells, down) =>
    cells.forEach((cell, across) => {
      if (cell) (sheet.cells[row + down] ??= {})[column + across] = cell;
    }),
  );
}

const v = (value: NonNullable<Cell["v"]>, s?: string): Cell => ({
  v: value,
  ...(s === undefined ? {} : { s }),
});
const f = (formula: string, value: NonNullable<Cell["v"]>, s?: string): Cell => ({
  f: formula,
  ...v(value, s),
});

export const CUSTOM_XML_ID = "{00000000-0002-0000-0009-000000000000}";

/** A book that uses everything the model can hold; its native formulas have their true results. */
export function everyFeatureBook(): Book {
  const book = emptyBook(budget(), settings(), notes());
  book.customXml = [{ id: CUSTOM_XML_ID, xml: '<kept xmlns="https://example.org/kept">é &amp; ü</kept>' }];
  book.styles = {
    title: { font: { name: "Georgia", size: 18, bold: true, color: "#0F5C63" }, vertical: "Center" },
    heading: {
      font: { bold: true, color: "#FFFFFF" },
      fill: "#0F5C63",
      horizontal: "CenterAcrossSelection",
      vertical: "Center",
      wrap: true,
      borders: { bottom: { style: "Continuous", weight: "Medium", color: "#1F2933" } },
    },
    input: {
      fill: "#FFF9E0",
      numberFormat: '#,##0 "€"',
      locked: false,
      borders: {
        top: { style: "Continuous", weight: "Hairline", color: "#7A6C9D" },
        left: { style: "Dash", weight: "Thin", color: "#7A6C9D" },
        right: { style: "DashDot", weight: "Medium", color: "#7A6C9D" },
        bottom: { style: "Double", weight: "Thick", color: "#7A6C9D" },
      },
    },
    note: {
      font: { italic: true, underline: "Single", strikethrough: true, size: 9 },
      indent: 2,
      horizontal: "Left",
      shrink: true,
    },
    secret: { formulaHidden: true },
    rate: { numberFormat: "0.0%" },
  };
  book.names = [
    { name: "eq_total", formula: "='Budget d''essai'!$B$6", visible: true, comment: "Total des dépenses" },
    { name: "eq_taux", formula: "=0.15", visible: false, comment: "" },
    { name: "eq_montants", formula: "='Budget d''essai'!$B$3:$B$5", visible: true, comment: "" },
  ];
  book.activeSheetId = book.sheets[1]!.id;
  book.structureProtected = true;
  return book;
}

function budget(): Sheet {
  const sheet = emptySheet("Budget d'essai", "{00000000-0001-0000-0000-000000000000}");
  Object.assign(sheet, {
    tabColor: "#0F5C63",
    showGridlines: false,
    columnWidths: { 0: 180, 1: 75, 3: 96 },
    rowHeights: { 0: 30, 1: 24.75 },
    hiddenRows: [40],
    hiddenColumns: [25],
    merges: [area(0, 0, 0, 2)],
    frozen: { rows: 2, columns: 1 },
    customProperties: { equilibre_kind: "budget", equilibre_version: "1 – é" },
    names: [{ name: "eq_local", formula: "='Budget d''essai'!$B$3", visible: true, comment: "" }],
    selection: area(2, 1),
  } satisfies Partial<Sheet>);
  fill(sheet, 0, 0, [
    [v("Budget type", "title"), { s: "title" }, { s: "title" }],
    [v("Nature", "heading"), v("Montant", "heading"), v("Part", "heading")],
    [v("Animation"), v(100.1, "input"), f("=eq_depenses[@Montant]/eq_total", 100.1 / 600.6, "rate")],
    [v("Actions"), v(200.2, "input"), f("=[@Montant]/eq_total", 200.2 / 600.6, "rate")],
    [v("Temps"), v(300.3, "input"), f("=[@Montant]/eq_total", 300.3 / 600.6, "rate")],
    [v("Total"), f("=SUBTOTAL(109,[Montant])", 600.6), f("=SUM(eq_depenses[Part])", 1, "rate")],
  ]);
  sheet.tables = [
    {
      id: "1",
      name: "eq_depenses",
      area: area(1, 0, 5, 2),
      showHeaders: true,
      showTotals: true,
      style: "TableStyleLight1",
      showFilterButton: false,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      columns: [
        { id: 1, name: "Nature", totalsLabel: "Total" },
        { id: 2, name: "Montant", totalsFormula: "=SUBTOTAL(109,[Montant])" },
        { id: 3, name: "Part", totalsFormula: "=SUM(eq_depenses[Part])" },
      ],
    },
  ];
  // Beside the table: errors, booleans, empty results, arrays, and what the add-in's functions answered.
  fill(sheet, 1, 4, [
    [f("=1/0", { error: "#DIV/0!" }), v({ error: "#N/A" }), v(true), f("=B3>B4", false)],
    [
      f('=IF(B3>0,"","x")', ""),
      f('=IFS(B3>150,"haut",TRUE,"bas")', "bas"),
      f('=CONCAT("a","b")', "ab"),
      null,
    ],
    [
      f("=CLUSTER.PART(B3,B6)", 0.16),
      f("=IFERROR(CLUSTER.PLAFONDAIDE(1),0)", { error: "#BUSY!" }),
      null,
      null,
    ],
  ]);
  fill(sheet, 5, 4, [
    [
      { ...f("=TRANSPOSE(B3:B5)", 100.1), spill: { rows: 1, columns: 3 } },
      { v: 200.2, from: "E6" },
      { v: 300.3, from: "E6" },
    ],
    [
      f("=SUM((B3:B5>150)*B3:B5)", 500.5),
      f("=MAX(IF(eq_montants<250,eq_montants))", 200.2),
      f("=SUMPRODUCT((B3:B5>150)*1)", 2),
    ],
  ]);
  fill(sheet, 8, 4, [
    [{ ...f("=CLUSTER.COTISATION(B3:B5,A3:A5,B3:B5)", 695), spill: { rows: 3, columns: 1 } }],
    [{ v: "", from: "E9" }],
    [{ v: 1893, from: "E9" }],
  ]);
  sheet.rules = [
    {
      id: "r1",
      areas: [area(2, 1, 4, 1), area(8, 4, 10, 4)],
      stopIfTrue: true,
      kind: {
        type: "Custom",
        formula: "=B3>eq_total/2",
        format: { font: { bold: true, color: "#B42318" }, fill: "#FDECEA" },
      },
    },
    {
      id: "r2",
      areas: [area(2, 2, 4, 2)],
      stopIfTrue: false,
      kind: {
        type: "CellValue",
        operator: "NotBetween",
        formula1: "=0.1",
        formula2: "=0.4",
        format: { font: { italic: true } },
      },
    },
    {
      id: "r3",
      areas: [area(2, 0, 4, 0)],
      stopIfTrue: false,
      kind: {
        type: "ContainsText",
        operator: "BeginsWith",
        text: 'A"c<',
        format: { font: { color: "#B45309" }, numberFormat: "0.00" },
      },
    },
    {
      id: "r4",
      areas: [area(2, 1, 4, 1)],
      stopIfTrue: false,
      kind: { type: "DataBar", color: "#2F6DB5", min: "0", max: "=eq_total" },
    },
  ];
  sheet.print = {
    orientation: "Landscape",
    paperSize: "A4",
    area: area(0, 0, 10, 7),
    titleRows: { top: 0, bottom: 1 },
    titleColumns: { left: 0, right: 0 },
    zoom: { horizontalFitToPages: 1 },
    margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
    centerHorizontally: true,
    centerVertically: false,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    headersFooters: { leftHeader: "&A", centerFooter: "&P / &N", rightFooter: "R&&D" },
  };
  sheet.protection = { options: { allowFormatCells: true, selectionMode: "Unlocked" }, password: "secret" };
  return sheet;
}

function settings(): Sheet {
  const sheet = emptySheet("Paramètres", "{00000000-0002-0000-0000-000000000000}");
  sheet.standardHeight = 18;
  sheet.standardWidth = 60;
  fill(sheet, 0, 0, [
    [v("oui"), v(2026, "secret"), v("note", "note")],
    [v("non"), v("=1+1"), v("+33 1"), v("-5"), v("@SUM(A1)")],
    [v("_x000D_ & <b>\n  deux lignes "), f("='Budget d''essai'!B6*2", 1201.2), f("=A9", 0)],
  ]);
  const alert = { showAlert: true, style: "Warning" as const, title: "Année", message: "De 2000 à 2100" };
  sheet.validations = [
    {
      areas: [area(0, 0), area(4, 4, 5, 5)],
      rule: { list: { inCellDropDown: true, source: "=$A$1:$A$2" } },
      ignoreBlanks: true,
    },
    {
      areas: [area(0, 1)],
      rule: { wholeNumber: { formula1: 2000, formula2: 2100, operator: "Between" } },
      ignoreBlanks: false,
      prompt: { showPrompt: true, title: "Année", message: "L'année du budget" },
      errorAlert: alert,
    },
    {
      areas: [area(1, 3)],
      rule: { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } },
      ignoreBlanks: true,
    },
    { areas: [area(1, 4)], rule: { date: { formula1: "=$B$1", operator: "LessThan" } }, ignoreBlanks: true },
    {
      areas: [area(5, 0)],
      rule: { textLength: { formula1: 40, operator: "LessThanOrEqualTo" } },
      ignoreBlanks: true,
    },
    { areas: [area(6, 0)], rule: { custom: { formula: '=LEFT(A7,1)<>"&"' } }, ignoreBlanks: true },
    { areas: [area(7, 0)], rule: { decimal: { formula1: 0.5, operator: "NotEqualTo" } }, ignoreBlanks: true },
    { areas: [area(8, 0)], rule: { list: { inCellDropDown: false, source: "a,b" } }, ignoreBlanks: true },
  ];
  return sheet;
}

function notes(): Sheet {
  return { ...emptySheet("Notes", "{00000000-0003-0000-0000-000000000000}"), visibility: "VeryHidden" };
}
