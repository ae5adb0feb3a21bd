/** The sheet *Données*: one row a figure, from names that the inserted set defines. */
import { templateOf } from "../../src/workbook";
import { dataSheet } from "../../src/workbook/sheets/data";
import type { SheetKind, SheetOptions } from "../../src/workbook/model";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { valuesOn } from "../support/read-cells";

const options = { language: "fr", year: 2027, structure: "", example: null, followUp: false } as const;
const namesRead = (sheet: ReturnType<typeof dataSheet>): string[] =>
  sheet.cells.flatMap(({ content }) =>
    content !== null && typeof content === "object" ? (content.formula.match(/\beq_[a-z0-9_]+/g) ?? []) : [],
  );

describe("the template", () => {
  it("reads no name that the whole set does not define", () => {
    const sheets = templateOf("complete", options);
    const defined = sheets.flatMap(({ names }) => names.map(({ name }) => name as string));
    const read = namesRead(sheets.find(({ kind }) => kind === "data")!);
    expect(read.length).toBeGreaterThan(50);
    expect([...new Set(read)].filter((name) => !defined.includes(name))).toEqual([]);
  });

  it("reads only Paramètres and its own columns when nothing else is inserted", () => {
    const kinds: SheetKind[] = ["parameters", "data"];
    const alone: SheetOptions = { ...options, has: (kind) => kinds.includes(kind) };
    expect([...new Set(namesRead(dataSheet(alone)))].sort()).toEqual([
      "eq_annee_cible",
      "eq_donnees_montant",
      "eq_donnees_valeur",
      "eq_etp",
      "eq_exercice",
      "eq_membres",
      "eq_structure",
      "eq_taux_cible",
    ]);
  });

  it("names each figure once: by its code or by its indicator, never both", () => {
    const sheet = templateOf("complete", options).find(({ kind }) => kind === "data")!;
    const { area } = sheet.names.find(({ name }) => name === "eq_donnees_code")!;
    const cell = (row: number, column: number) =>
      sheet.cells.find((entry) => entry.row === row && entry.column === column)?.content ?? null;
    const keys = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
      const [code, indicator] = [cell(area.top + index, area.left), cell(area.top + index, area.left + 3)];
      expect([code, indicator].filter((key) => key !== null)).toHaveLength(1);
      return code ?? indicator;
    });
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("in a workbook", () => {
  let book: InsertedWorkbook;
  afterEach(() => book.excel.close());

  it("holds Cosmetic Valley's plan and rates, and counts no error", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
    expect(await book.read("eq_donnees_code", 4)).toEqual(["PU1", "PU2", "PU3", "PU4"]);
    expect(await book.read("eq_donnees_montant", 4)).toEqual([0, 200000, 250000, 267000]);
    const values = await valuesOn(book, "Données");
    expect(values[values.indexOf("TAUX_NET") + 1]).toBe(0.49781055542751784);
    expect(values.filter((value) => value === "Cosmetic Valley").length).toBeGreaterThan(40);
    expect(values.some((value) => /^✓ \d+ chiffres, aucun en erreur$/.test(String(value)))).toBe(true);
  });

  it("says how many figures are in error when one is pasted into the plan", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    await book.fill("eq_membres", ["=NA()"]);
    expect((await valuesOn(book, "Données")).some((value) => /^✕ \d+ chiffre/.test(String(value)))).toBe(
      true,
    );
  });
});
