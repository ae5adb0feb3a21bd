/** What is calculated after a change is what it touches: the rest must be what calculating the whole book gives. */
import type { Book } from "../../../src/preview/book/model";
import type { OpenExcel } from "../../../src/preview/headless";
import { openAddIn } from "../../support/add-in";
import { cellsByPlace } from "../../support/cells-by-place";
import { openInserted } from "../../support/inserted-books";

let excel: OpenExcel;
let whole: OpenExcel;

/** Every cell's formula, value and spill. */
const cellsOf = (book: Book): Map<string, string> =>
  new Map(cellsByPlace(book).map(([place, { f, v, spill }]) => [place, JSON.stringify([f, v, spill])]));

/** Cells that hold something else once the whole book is calculated. */
async function stale(): Promise<string[]> {
  await excel.calculate();
  const found = cellsOf(excel.store.book);
  whole.replaceBook(JSON.parse(JSON.stringify(excel.store.book)) as Book);
  whole.store.edit((edit) => edit.changed({ kind: "all" }));
  await whole.calculate();
  const right = cellsOf(whole.store.book);
  return [...new Set([...found.keys(), ...right.keys()])].filter(
    (place) => found.get(place) !== right.get(place),
  );
}

beforeAll(async () => {
  excel = await openInserted({ set: "type", language: "fr", example: "COSMETIC_VALLEY", year: 2026 });
  whole = await openAddIn();
});
afterAll(() => {
  excel.close();
  whole.close();
});

const sheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  excel.run(async ({ workbook }) => act(workbook.worksheets.getItem(name)));

const type = (name: string, value: string | number): Promise<void> =>
  excel.run(async ({ workbook }) => {
    workbook.names.getItem(name).getRange().getCell(0, 0).values = [[value]];
  });

it.each<[what: string, act: () => unknown]>([
  ["adds next year's sheets", () => excel.window.equilibre.nextYear()],
  ["has amounts and a year typed", async () => (await type("eq_annee", 2031), type("eq_depenses", 123_456))],
  ["has a sheet renamed", () => sheet("Budget", (budget) => (budget.name = "Notre budget"))],
  ["loses a sheet that others read", () => sheet("Paramètres", (parameters) => parameters.delete())],
  ["loses rows", () => sheet("Paramètres 2027", (sheet) => sheet.getRange("20:21").delete("Up"))],
  ["takes that back", () => excel.store.undo()],
  ["gets a second set beside", () => excel.window.equilibre.insert("essential", { language: "en" })],
  ["takes that back too", () => excel.store.undo()],
])("a workbook that %s holds what calculating it whole gives", async (_what, act) => {
  const before = cellsOf(excel.store.book);
  await act();
  expect(await stale()).toEqual([]);
  // Something was to be calculated.
  expect(cellsOf(excel.store.book)).not.toEqual(before);
});
