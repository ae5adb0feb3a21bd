import { readPackSheets, setUpPack } from "../../src/excel";
import type { OpenExcel } from "../../src/preview/headless";
import { openInserted } from "../support/inserted-books";
import { sheetCalled, speakTo } from "../support/frozen-workbook";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openInserted({ set: "essential", language: "fr", example: "COSMETIC_VALLEY" });
  speakTo(excel);
});
afterEach(() => excel.close());

const change = (act: (workbook: Excel.Workbook) => void) => excel.run(async ({ workbook }) => act(workbook));
const printOf = (name: string) => sheetCalled(excel.store.book, name).print;
const idOf = (name: string) => sheetCalled(excel.store.book, name).id;

it("lists our sheets in the order in which Excel prints them, hidden ones as such", async () => {
  await change((workbook) => {
    workbook.worksheets.getItem("Actions").visibility = "Hidden";
    workbook.worksheets.getItem("Budget").position = 0;
  });
  const sheets = await readPackSheets();
  expect(sheets.slice(0, 4).map(({ kind, isHidden }) => [kind, isHidden])).toEqual([
    ["budget", false],
    ["parameters", false],
    ["dashboard", false],
    ["actions", true],
  ]);
});

it("leaves what is set up, and shows the first sheet, as one step that can be undone", async () => {
  const before = JSON.stringify(printOf("Budget"));
  await setUpPack([idOf("Tableau de bord"), idOf("Budget")]);
  expect(JSON.stringify(printOf("Budget"))).toBe(before);
  expect(excel.store.book.activeSheetId).toBe(idOf("Tableau de bord"));
});

it("reaches down to the end of a table that has grown, and no further", async () => {
  const { area } = printOf("Adhérents");
  const { bottom } = sheetCalled(excel.store.book, "Adhérents").tables[0]!.area;
  await change((workbook) => workbook.tables.getItem("eq_adherents").resize(`B11:Q${bottom + 21}`));
  await setUpPack([idOf("Adhérents")]);
  expect(printOf("Adhérents").area).toEqual({ ...area, bottom: bottom + 20 });
});

it("gives a sheet without a print area one, on a landscape A4 as wide as the page, its pages numbered", async () => {
  sheetCalled(excel.store.book, "Budget").print = {
    orientation: "Portrait",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    headersFooters: {},
  };
  const depth = excel.store.undoDepth;
  await setUpPack([idOf("Budget")]);
  expect(printOf("Budget")).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    headersFooters: { leftFooter: "&A", rightFooter: "&P / &N" },
  });
  expect(printOf("Budget").area?.bottom).toBeGreaterThan(40);
  expect(excel.store.undoDepth).toBe(depth + 1);
});
