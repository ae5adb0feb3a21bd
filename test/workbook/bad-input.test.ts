/**
 * What a person may do wrong in a complete workbook: *Contrôles* says what and where, and no other cell shows an error.
 * One insertion serves all cases on Mécabourg's figures; after each the workbook is opened again.
 */
import type { Book, CellValue } from "../../src/preview/book/model";
import { renameSheet } from "../../src/preview/book/sheet-edits";
import { deletion, shiftCells } from "../../src/preview/book/shift";
import { deleteTableRows } from "../../src/preview/book/tables";
import type { OpenExcel } from "../../src/preview/headless";
import { openInserted } from "../support/inserted-books";
import { day, named, placeOf, type, typeRow } from "./named-cells";

type Line = { found: CellValue | undefined; verdict: string; where: string; advice: string };

const ROWS = 16_383;
const COLUMNS = 1_048_575;

const sheetOf = (excel: OpenExcel, name: string) =>
  excel.store.book.sheets.find((each) => each.name === name)!;

/** A line of *Contrôles*. */
function check(excel: OpenExcel, label: string): Line {
  const rows = Object.values(sheetOf(excel, "Contrôles").cells);
  const cells = rows.find((row) => row[1]?.v === label)!;
  const text = (column: number) => String(cells[column]?.v);
  return { found: cells[2]?.v, verdict: text(4), where: text(6), advice: text(5) };
}

/** Where the link of a line of *Contrôles* leads: HYPERLINK shows its words, CHOOSE in its place the way itself. */
async function wayOf(excel: OpenExcel, label: string): Promise<CellValue | undefined> {
  const { id, cells } = sheetOf(excel, "Contrôles");
  const [row, line] = Object.entries(cells).find(([, line]) => line[1]?.v === label)!;
  const input = line[6]!.f!.replace("HYPERLINK(", "CHOOSE(1,");
  excel.store.typeCells(id, [{ row: Number(row), column: 20, input }]);
  await excel.calculate();
  return sheetOf(excel, "Contrôles").cells[Number(row)]![20]!.v;
}

/** Error cells that are calculated: what a person pasted stays what it is. */
function calculatedErrors(excel: OpenExcel): string[] {
  return excel.store.book.sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { v, f, from }]) =>
        typeof v === "object" && (f !== undefined || from !== undefined) ? [`${name} ${row} ${column}`] : [],
      ),
    ),
  );
}

const open = (example: "MECABOURG" | "COSMETIC_VALLEY" | null): Promise<OpenExcel> =>
  openInserted({ set: "complete", language: "fr", example, year: 2027 });

describe("in Mécabourg's workbook", () => {
  let excel: OpenExcel;
  let saved: string;
  beforeAll(async () => {
    excel = await open("MECABOURG");
    saved = JSON.stringify(excel.store.book);
  }, 120_000);
  afterEach(() => excel.replaceBook(JSON.parse(saved) as Book));
  afterAll(() => excel.close());

  const member = (row: Parameters<typeof typeRow>[3]) =>
    typeRow(excel, "eq_adherents", 1, { nom: "Atelier", effectif: 4, ...row });
  const entry = (ht: number | string) =>
    typeRow(excel, "eq_realise", 1, {
      date: day(2027, 3, 1),
      sens: "dépense",
      ligne: "Fonctionnement & Animation",
      ht,
      preuve: "F-1",
    });
  const action = (row: Parameters<typeof typeRow>[3]) => typeRow(excel, "eq_actions", 1, row);
  const yearCell = ["Paramètres illisibles", "Paramètres C8"] as const;

  it.each<[what: string, mistake: () => void, line: string, where: string]>([
    [
      "an amount typed as text",
      () => type(excel, "eq_ressources", "1 200 €"),
      "Montants saisis en texte",
      "Budget K7",
    ],
    [
      "an expense typed as text",
      () => type(excel, "eq_depenses", "1 200 €", 2),
      "Montants saisis en texte",
      "Budget D9",
    ],
    [
      "a text in the detail",
      () => type(excel, "eq_detail_prive", "beaucoup", 1),
      "Montants saisis en texte",
      "Budget K30",
    ],
    [
      "a text in an “of which” line",
      () => type(excel, "eq_detail_etat", "x", 1),
      "Montants saisis en texte",
      "Budget J10",
    ],
    ["a negative resource", () => type(excel, "eq_ressources", -500), "Montants négatifs", "Budget K7"],
    ["a negative expense", () => type(excel, "eq_depenses", -500, 1), "Montants négatifs", "Budget D8"],
    [
      "an error pasted into a resource",
      () => type(excel, "eq_ressources", "#N/A"),
      "Cellules en erreur",
      "Budget K7",
    ],
    [
      "an error pasted into an expense",
      () => type(excel, "eq_depenses", "#DIV/0!", 1),
      "Cellules en erreur",
      "Budget D8",
    ],
    [
      "an error pasted into the detail",
      () => type(excel, "eq_detail_prive", "#REF!", 1),
      "Cellules en erreur",
      "Budget K30",
    ],
    ["an unknown code", () => type(excel, "eq_ressources_codes", "ZZ9"), "Codes inconnus", "Budget H7"],
    [
      "an amount without a code",
      () => type(excel, "eq_ressources_codes", null, 5),
      "Montants sans code",
      "Budget H12",
    ],
    ["a year typed as text", () => type(excel, "eq_annee", "deux mille"), ...yearCell],
    ["a year of two digits", () => type(excel, "eq_annee", 27), ...yearCell],
    ["a year left empty", () => type(excel, "eq_annee", null), ...yearCell],
    ["an error pasted into the year", () => type(excel, "eq_annee", "#N/A"), ...yearCell],
    ["a rate typed as text", () => type(excel, "eq_tva", "vingt"), "Paramètres illisibles", "Paramètres C47"],
    [
      "a headcount typed as text",
      () => member({ effectif: "douze" }),
      "Adhérents à corriger",
      "Adhérents B13",
    ],
    ["a negative headcount", () => member({ effectif: -4 }), "Adhérents à corriger", "Adhérents B13"],
    [
      "an error pasted into a headcount",
      () => member({ effectif: "#REF!" }),
      "Adhérents à corriger",
      "Adhérents B13",
    ],
    ["an error pasted into a name", () => member({ nom: "#N/A" }), "Adhérents à corriger", "Adhérents B13"],
    ["month 13", () => member({ annee: 2027, mois: 13 }), "Adhérents à corriger", "Adhérents B13"],
    ["month 0", () => member({ annee: 2027, mois: 0 }), "Adhérents à corriger", "Adhérents B13"],
    ["an unknown type", () => member({ type: "Zorglub" }), "Adhérents à corriger", "Adhérents B13"],
    [
      "money received typed as text",
      () => member({ recu: "1 200 €" }),
      "Adhérents à corriger",
      "Adhérents B13",
    ],
    ["aid typed as text", () => member({ minimis: "beaucoup" }), "Adhérents à corriger", "Adhérents B13"],
    [
      "a fee of the grid typed as text",
      () => type(excel, "eq_grille_montants", "cent"),
      "Bornes et montants illisibles des grilles",
      "Grilles C7",
    ],
    ["a cost typed as text", () => action({ externe: "1 200 €" }), "Actions à corriger", "Actions AA21"],
    ["a negative cost", () => action({ externe: -5 }), "Actions à corriger", "Actions AA21"],
    ["an error pasted into a cost", () => action({ externe: "#N/A" }), "Actions à corriger", "Actions AA21"],
    ["an unknown category", () => action({ categorie: "Z" }), "Actions sans catégorie", "Actions C21"],
    ["an entry of the journal typed as text", () => entry("1 200 €"), "Écritures à corriger", "Réalisé B10"],
    ["an error pasted into the journal", () => entry("#N/A"), "Écritures à corriger", "Réalisé B10"],
    [
      "a grant typed as text",
      () => type(excel, "eq_financeurs_accorde", "1 200 €"),
      "Lignes de financement à corriger",
      "Financeurs B18",
    ],
    [
      "an unknown funder's code",
      () => type(excel, "eq_financeurs_code", "ZZ"),
      "Lignes de financement à corriger",
      "Financeurs B18",
    ],
    [
      "hours pasted as an error",
      () => typeRow(excel, "eq_temps_equipe", 0, { personne: "A", m01: "#N/A" }),
      "Lignes de temps à corriger",
      "Temps AA20",
    ],
    [
      "a price typed as text",
      () => typeRow(excel, "eq_services", 0, { nom: "S", prix_adherent: "1 200 €" }),
      "Services à corriger",
      "Services V19",
    ],
  ])("says where %s is, and shows no error elsewhere", async (_, mistake, line, where) => {
    mistake();
    await excel.calculate();
    const { found, verdict, where: said } = check(excel, line);
    expect([typeof found === "number" && found > 0, verdict, said]).toEqual([true, "✕ à corriger", where]);
    expect(calculatedErrors(excel)).toEqual([]);
  });

  it("leaves the rates empty while an amount cannot be read, and says so beside it and under the plan", async () => {
    type(excel, "eq_depenses", "80 000 €", 2);
    await excel.calculate();
    expect([named(excel, "eq_taux_net"), named(excel, "eq_couverture")]).toEqual(["", ""]);
    expect(named(excel, "eq_depenses", 2, 1)).toBe("✕ ?");
    expect([named(excel, "eq_plan_a_corriger"), named(excel, "eq_plan_a_corriger", 0, 1)]).toEqual([
      1,
      "✕ D9",
    ]);
    // 290,000 less the 80,000 that is a text now: the gap is not hidden either.
    expect(named(excel, "eq_total_depenses")).toBe(210_000);
    expect(check(excel, "Ressources moins dépenses")).toMatchObject({
      found: 80_000,
      verdict: "✕ à corriger",
    });
  });

  const wholeRow = (row: number) => deletion({ top: row, bottom: row, left: 0, right: ROWS }, "rows");
  const wholeColumn = (column: number) =>
    deletion({ top: 0, bottom: COLUMNS, left: column, right: column }, "columns");
  const shift = (sheet: string, by: ReturnType<typeof deletion>) =>
    excel.store.edit((edit) => shiftCells(edit, sheetOf(excel, sheet), by));

  it.each<[string, () => void]>([
    ["a line of the plan", () => shift("Budget", wholeRow(placeOf(excel, "eq_depenses").row + 1))],
    ["a member's row", () => shift("Adhérents", wholeRow(placeOf(excel, "eq_adherents_nom").row + 1))],
    ["a row of the journal", () => shift("Réalisé", wholeRow(placeOf(excel, "eq_realise_date").row + 2))],
    [
      "the column of headcounts",
      () => shift("Adhérents", wholeColumn(placeOf(excel, "eq_adherents_effectif").column)),
    ],
    [
      "a column of the actions",
      () => shift("Actions", wholeColumn(placeOf(excel, "eq_actions_regime").column)),
    ],
    [
      "the accounts of the plan",
      () => shift("Budget", wholeColumn(placeOf(excel, "eq_depenses_comptes").column)),
    ],
  ])("shows no error when %s is deleted", async (_, remove) => {
    remove();
    await excel.calculate();
    expect(calculatedErrors(excel)).toEqual([]);
  });

  it("follows a sheet that is renamed", async () => {
    excel.store.edit((edit) => renameSheet(edit, sheetOf(excel, "Budget"), "Mon budget 2027"));
    type(excel, "eq_depenses", "x", 2);
    await excel.calculate();
    expect(calculatedErrors(excel)).toEqual([]);
    expect(check(excel, "Montants saisis en texte")).toMatchObject({ found: 1, where: "Budget D9" });
    expect(await wayOf(excel, "Montants saisis en texte")).toBe("#'Mon budget 2027'!D9");
  });

  it("leads to the sheet without naming the workbook, which may be renamed", async () => {
    expect(await wayOf(excel, "Montants saisis en texte")).toBe("#Budget!K7");
    expect(await wayOf(excel, "Actions sans catégorie")).toBe("#Actions!C20");
    excel.store.edit((edit) => {
      edit.set(edit.book, "name", "Mon classeur.xlsx");
      renameSheet(edit, sheetOf(excel, "Actions"), "Budget de l'an");
    });
    expect(await wayOf(excel, "Actions sans catégorie")).toBe("#'Budget de l''an'!C20");
  });

  it.each([
    ["Adhérents", 1, 78],
    ["Actions", 0, 28],
  ] as const)(
    "counts the rows that are left when rows of the table on %s are removed",
    async (name, at, count) => {
      const sheet = sheetOf(excel, name);
      excel.store.edit((edit) => deleteTableRows(edit, sheet, sheet.tables[0]!, at, count));
      await excel.calculate();
      expect(calculatedErrors(excel)).toEqual([]);
    },
  );

  it.each([
    ["Adhérents", "eq_adherents_nom", "Adhérents à corriger"],
    ["Actions", "eq_actions_nom", "Actions à corriger"],
    ["Réalisé", "eq_realise_date", "Écritures à corriger"],
    ["Financeurs", "eq_financeurs_financeur", "Lignes de financement à corriger"],
    ["Temps", "eq_temps_equipe_personne", "Lignes de temps à corriger"],
    ["Services", "eq_services_nom", "Services à corriger"],
  ])(
    "says that calculated columns are gone with the first row of the list on %s, and what to do",
    async (sheet, eqName, line) => {
      shift(sheet, wholeRow(placeOf(excel, eqName).row));
      await excel.calculate();
      const { verdict, where, advice } = check(excel, line);
      expect([verdict, where.split(" ")[0]]).toEqual(["✕ illisible", sheet]);
      expect(advice).toMatch(/supprimée : annulez, ou insérez la feuille à nouveau/);
    },
  );

  it("leaves only the members of an unreadable slab without a fee", async () => {
    type(excel, "eq_grille_montants", "cent");
    member({ effectif: 4 });
    typeRow(excel, "eq_adherents", 2, { nom: "Usine", effectif: 35 });
    await excel.calculate();
    // As in a slab whose amount is not known: its steps are #N/A on that line only, and the last column says why.
    expect(calculatedErrors(excel).filter((place) => !place.startsWith("Adhérents 12 "))).toEqual([]);
    expect(named(excel, "eq_adherents_etat", 1)).toBe("! tranche à compléter");
    expect([named(excel, "eq_grille_retenue_etats"), named(excel, "eq_grille_retenue_etats", 2)]).toEqual([
      "✕ illisible",
      "✓",
    ]);
    expect(named(excel, "eq_adherents_du", 1)).not.toEqual(expect.any(Number));
    expect(named(excel, "eq_adherents_du", 2)).toEqual(expect.any(Number));
  });

  it("goes on with the year that the workbook was made for while another is no year, and says so beside it", async () => {
    type(excel, "eq_annee", "deux mille");
    await excel.calculate();
    expect(named(excel, "eq_exercice")).toBe(2027);
    expect(named(excel, "eq_annee", 0, 3)).toMatch(/^✕ Ce n’est pas une année .* les calculs gardent 2027/);
    type(excel, "eq_annee", 2028);
    await excel.calculate();
    expect([named(excel, "eq_exercice"), named(excel, "eq_annee", 0, 3)]).toEqual([2028, ""]);
  });

  it("finds Mécabourg's coverage of 0.963 under its mark: a question", () => {
    const { found, verdict, where } = check(excel, "Couverture de l’animation par le privé");
    expect(found).toBeCloseTo(130 / 135, 12);
    expect([verdict, where]).toEqual(["! à voir", "Budget D34"]);
  });
});

it("finds Cosmetic Valley's illustrative categories 4,750 over the cap: a question", async () => {
  const excel = await open("COSMETIC_VALLEY");
  const { found, verdict } = check(excel, "Argent public au-delà du plafond");
  excel.close();
  expect(found).toBeCloseTo(4750, 6);
  expect(verdict).toBe("! à voir");
});

describe("a published plan typed into an empty workbook", () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await open(null);
  }, 120_000);
  afterAll(() => excel.close());

  /** Types an amount on the line of a code, as a person would. */
  function resource(code: string, amount: number): void {
    const { sheet, row, column } = placeOf(excel, "eq_ressources_codes");
    const index = Object.keys(sheet.cells)
      .map(Number)
      .findIndex((line) => line >= row && sheet.cells[line]?.[column]?.v === code);
    const line = Number(Object.keys(sheet.cells)[index]);
    type(excel, "eq_ressources", amount, line - row);
  }

  it("falls short by EMC2's 90,000 that its five printed lines leave unexplained", async () => {
    resource("PU2", 700_000);
    resource("MP", 180_000);
    resource("TP", 130_000);
    type(excel, "eq_detail_prive", 250_000, 1);
    resource("CO", 210_000);
    // Of the printed 1,560,000 €, the time and staff given are on the plan's own lines.
    type(excel, "eq_depenses", 1_560_000 - 310_000);
    await excel.calculate();
    expect(named(excel, "eq_total_ressources")).toBe(1_470_000);
    expect(named(excel, "eq_total_depenses")).toBe(1_560_000);
    expect(check(excel, "Ressources moins dépenses")).toMatchObject({
      found: -90_000,
      verdict: "✕ à corriger",
    });
  });

  it("exceeds its expenses by the 100,000 of Rhône-Alpes Éco-énergies' printed lines", async () => {
    for (const code of ["PU2", "MP", "TP"]) resource(code, 0);
    type(excel, "eq_detail_prive", 0, 1);
    resource("PU3", 550_000);
    resource("CO", 170_000);
    type(excel, "eq_depenses", 200_000);
    type(excel, "eq_depenses", 420_000, 1);
    await excel.calculate();
    expect(check(excel, "Ressources moins dépenses")).toMatchObject({
      found: 100_000,
      verdict: "✕ à corriger",
    });
  });
});
