import { Workbook } from "@cj-tech-master/excelts";
import { readReaderView } from "../../src/excel";
import { saveXlsx } from "../../src/preview/book/save-xlsx";
import type { Book } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { openInserted } from "../support/inserted-books";
import {
  cellsOf,
  contentOf,
  formulasOf,
  freezeFormulas,
  restoreFormulas,
  sheetCalled,
  shownBy,
  speakTo,
} from "../support/frozen-workbook";
import { partsOf } from "../preview/save/parts";

const CLUSTER = /CLUSTER\.[A-Z]+\(/;
const MEMBERS = [
  ["Alpha", "entreprise", 4],
  ["Bêta", "entreprise", 35],
  ["Gamma", "entreprise", 1200],
  ["Delta", "entreprise", ""],
];

describe("a complete workbook with Cosmetic Valley's figures", () => {
  let excel: OpenExcel;
  let before: string;
  let shownBefore: ReturnType<typeof shownBy>;
  let frozenBook: string;

  beforeAll(async () => {
    excel = await openInserted({ set: "complete", language: "fr", example: "COSMETIC_VALLEY" });
    speakTo(excel);
    await excel.run(async ({ workbook }) => {
      const named = (name: string) => workbook.names.getItem(name).getRange().getCell(0, 0);
      MEMBERS.forEach(([name, type, headcount], row) => {
        named("eq_adherents_nom").getOffsetRange(row, 0).values = [[name]];
        named("eq_adherents_type").getOffsetRange(row, 0).values = [[type]];
        named("eq_adherents_effectif").getOffsetRange(row, 0).values = [[headcount]];
      });
      named("eq_grille_bornes").getResizedRange(3, 0).values = [[0], [5], [31], [1001]];
      named("eq_grille_montants").getResizedRange(3, 0).values = [[695], [1200], [1893], [9698]];
    });
    before = await contentOf(excel);
    shownBefore = shownBy(excel.store.book);
    expect(await freezeFormulas("set")).toEqual({
      state: "frozen",
      formulas: 36,
      cells: expect.any(Number) as number,
      sheets: ["Budget", "Actions", "Adhérents", "Grilles", "Temps", "Trésorerie", "Trajectoire", "Leviers"],
    });
    await excel.calculate();
    frozenBook = JSON.stringify(excel.store.book);
  });
  afterAll(() => excel.close());

  const frozen = (): Book => JSON.parse(frozenBook) as Book;

  it("shows every value in its format as before, with no call into the add-in", () => {
    const book = frozen();
    expect(formulasOf(book).filter((formula) => CLUSTER.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
    expect(shownBy(book)).toEqual(shownBefore);
  });

  it("has fees, empty texts and verdicts to show for it", () => {
    const book = frozen();
    const values = [...cellsOf(book)]
      .filter(({ sheet }) => sheet.name === "Adhérents")
      .map(({ cell }) => cell.v);
    expect(values).toEqual(expect.arrayContaining([695, 1893, 9698, ""]));
    expect([...cellsOf(book)].map(({ cell }) => cell.v)).toEqual(expect.arrayContaining(["✓ OK"]));
  });

  it("leaves no name that stands for a spill which is not there", () => {
    const spilling = frozen().names.filter(({ formula }) => formula.endsWith("#"));
    for (const { formula } of spilling) {
      const [, sheet, column, row] = /^='([^']+)'!\$([A-Z]+)\$(\d+)#$/.exec(formula)!;
      const index = [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(sheetCalled(frozen(), sheet!).cells[Number(row) - 1]![index]!.f).toBeDefined();
    }
    expect(frozen().names.find(({ name }) => name === "eq_adherents_grille")!.formula).toMatch(
      /^='Adhérents'!\$V\$12:\$V\$\d+$/,
    );
  });

  it("tells a reader's view: calls and what they reach before, nothing to fear after", async () => {
    const other = await openAddIn({ book: frozen() });
    speakTo(other);
    const after = await readReaderView();
    expect(after).toMatchObject({ hasSet: true, lost: 0 });
    expect(after.sheets.every(({ formulas, reached }) => formulas === 0 && reached === 0)).toBe(true);
    expect(after.sheets.find(({ name }) => name === "Budget")).toMatchObject({ kept: 15 });
    await restoreFormulas();
    const view = await readReaderView();
    const budget = view.sheets.find(({ name }) => name === "Budget")!;
    expect(budget).toMatchObject({ formulas: 15, kept: 0 });
    expect(view.sheets.find(({ name }) => name === "Tableau de bord")!.reached).toBeGreaterThan(5);
    other.close();
  });

  it("comes back exactly, as one step that can be undone", async () => {
    const other = await openAddIn({ book: frozen() });
    speakTo(other);
    const asFrozen = await contentOf(other);
    const depth = other.store.undoDepth;
    expect(await restoreFormulas()).toEqual({
      state: "restored",
      formulas: 36,
      sheets: expect.any(Array) as string[],
      left: [],
      blocked: [],
      changedNames: [],
    });
    expect((await contentOf(other)) === before).toBe(true);
    expect(other.store.undoDepth).toBe(depth + 1);
    other.store.undo();
    expect((await contentOf(other)) === asFrozen).toBe(true);
    other.close();
  });

  it("comes back exactly from the saved file", async () => {
    const file = await saveXlsx(frozen());
    const reopened = await readBack(frozen(), file);
    const other = await openAddIn({ book: reopened });
    speakTo(other);
    await restoreFormulas();
    expect((await contentOf(other)) === before).toBe(true);
    other.close();
  });

  it("is as before when the freezing is undone", async () => {
    speakTo(excel);
    excel.store.undo();
    expect((await contentOf(excel)) === before).toBe(true);
  });
});

/** The book with what the saved file says of frozen values, names and kept formulas in place of its own. */
async function readBack(book: Book, file: Uint8Array): Promise<Book> {
  const parts = await partsOf(file);
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  for (const { sheet, row, column, cell } of cellsOf(book)) {
    if (cell.f !== undefined || cell.from !== undefined || cell.v === undefined) continue;
    const { value } = workbook.getWorksheet(sheet.name)!.getCell(row + 1, column + 1);
    if (value === undefined || value === null) delete cell.v;
    else if (typeof value !== "object") cell.v = value;
  }
  const hidden = new Map(
    [...parts["xl/workbook.xml"]!.matchAll(/<definedName name="(eq_[^"]+)"([^>]*)>([^<]*)</g)].map(
      ([, name, attributes, text]) => [
        name!,
        { hidden: attributes!.includes("hidden"), text: unescaped(text!) },
      ],
    ),
  );
  book.customXml = book.customXml.map(({ id }) => ({ id, xml: parts["customXml/item1.xml"]! }));
  book.names = book.names.map((item) =>
    item.name.startsWith("eq_fige_")
      ? { ...item, formula: `=${hidden.get(item.name)!.text}`, visible: !hidden.get(item.name)!.hidden }
      : item,
  );
  return book;
}

const unescaped = (xml: string): string =>
  xml.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
