/** The sheets *Grilles* and *Adhérents* in a workbook: fees as definitions §6 has them, and what is said of a line. */
import type { Content } from "../../src/workbook/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { kindOf } from "../../tools/sheet-kind";
import { openInserted } from "../support/inserted-books";

let excel: OpenExcel;
afterEach(() => excel.close());

const INPUTS = [
  "nom",
  "type",
  "effectif",
  "ca",
  "perimetre",
  "annee",
  "mois",
  "niveau",
  "decouverte",
  "exonere",
  "rang",
  "actif",
  "facturee",
  "recu",
  "relances",
  "minimis",
] as const;
type Member = Partial<Record<(typeof INPUTS)[number], Content>>;
type Value = string | number | boolean;

async function open(language: "fr" | "en" = "fr", example: "MECABOURG" | null = "MECABOURG"): Promise<void> {
  excel = await openInserted({ set: "complete", language, example, year: 2027 });
}

/** Types values into the cells that a name stands for, from its first row on. */
function fill(name: string, values: Content[]): Promise<void> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.getCell(0, 0).getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
    await context.sync();
  });
}

async function members(list: Member[]): Promise<void> {
  for (const key of INPUTS) {
    if (list.some((member) => member[key] !== undefined))
      await fill(
        `eq_adherents_${key}`,
        list.map((member) => member[key] ?? ""),
      );
  }
}

/** What a name stands for, or what spills from the cell it stands for: `rows` cells down, or `columns` to the right. */
async function read(name: string, rows = 1, columns = 1): Promise<Value[]> {
  await excel.calculate();
  const { formula } = excel.store.book.names.find((item) => item.name === name)!;
  const [, sheetName, first] = /^='?([^'!]+)'?!(\$[A-Z]+\$\d+)/.exec(formula)!;
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetName!).getRange(first!.replaceAll("$", ""));
    const range = cell.getResizedRange(rows - 1, columns - 1).load("values");
    await context.sync();
    return (range.values as Value[][]).flat();
  });
}
const one = async (name: string): Promise<Value> => (await read(name))[0]!;

/** Counts calls into the add-in's functions from now on. */
function countCalls(): () => number {
  const { mappings } = excel.window.CustomFunctions._association;
  let calls = 0;
  for (const [id, compute] of Object.entries(mappings)) {
    mappings[id] = (...args) => {
      calls++;
      return compute(...args);
    };
  }
  return () => calls;
}

describe("Mécabourg's grid", () => {
  it("gives 695 for 4 employees, 1,893 for 35, nothing that is made up for 41, 9,698 for 1,001", async () => {
    await open();
    await members([4, 35, 41, 1001].map((effectif, index) => ({ nom: `M${index}`, effectif })));
    expect(await read("eq_adherents_du", 5)).toEqual([695, 1893, "#N/A", 9698, ""]);
    expect(await read("eq_adherents_etat", 5)).toEqual([
      "à facturer",
      "à facturer",
      "! tranche à compléter",
      "à facturer",
      "",
    ]);
    expect(await one("eq_adherents_nombre")).toBe(4);
    expect(await one("eq_adherents_total_du")).toBe(695 + 1893 + 9698);
    expect(await one("eq_adherents_sans_montant")).toBe(1);
    expect(await one("eq_adherents_avis")).toBe("! 1 adhérent(s) sans montant");
  });

  it("asks half of it from July by the half-year, 1,104.25 from June by the month, all of it by default", async () => {
    await open();
    const joined = (mois: number) => ({ nom: `en ${mois}`, effectif: 35, annee: 2027, mois });
    await members([joined(7), joined(6), { ...joined(6), annee: 2026 }]);
    expect(await read("eq_adherents_du", 3)).toEqual([1893, 1893, 1893]);
    await fill("eq_grille_prorata", ["mois"]);
    expect(await read("eq_adherents_du", 3)).toEqual([946.5, 1104.25, 1893]);
    await fill("eq_grille_prorata", ["semestre"]);
    expect(await read("eq_adherents_du", 3)).toEqual([946.5, 1893, 1893]);
  });

  it("serves with the published number and total as long as the list is empty: 1,583.33 on average", async () => {
    await open();
    expect(await one("eq_adherents_nombre")).toBe(60);
    expect(await one("eq_adherents_total_du")).toBe(95000);
    expect(await one("eq_cotisation_moyenne")).toBeCloseTo(1583.33, 2);
  });

  it("counts members and fees by slab", async () => {
    await open();
    await members([2, 4, 35, 20].map((effectif) => ({ nom: "M", effectif })));
    expect(await read("eq_adherents_tranches", 1, 6)).toEqual([0, 5, 31, 41, 1001, ""]);
    expect(await read("eq_adherents_par_tranche", 1, 6)).toEqual([2, 1, 1, 0, 0, ""]);
    expect(await read("eq_adherents_du_par_tranche", 1, 6)).toEqual([1390, 0, 1893, 0, 0, ""]);
  });
});

describe("the rules of a fee, in their order", () => {
  const grid = async () => {
    await open("fr", null);
    await fill("eq_grille_bornes", [0, 20]);
    await fill("eq_grille_montants", [500, 1000]);
  };

  it("put a premium in the place of the basic fee, or on top of it", async () => {
    await grid();
    await fill("eq_grille_premium", [1500]);
    await members([
      { nom: "A", effectif: 3, niveau: "premium" },
      { nom: "B", effectif: 3 },
    ]);
    expect(await read("eq_adherents_du", 2)).toEqual([1500, 500]);
    await fill("eq_grille_premium_cumul", ["oui"]);
    expect(await read("eq_adherents_du", 2)).toEqual([2000, 500]);
  });

  it("ask a flat fee of a partner, 190 of a newcomer for one year, and the grid of the others", async () => {
    await grid();
    await fill("eq_grille_forfaits", ["", 550, "", "", 10]);
    await fill("eq_grille_decouverte", [190]);
    await members([
      { nom: "banque", type: "partenaire" },
      { nom: "nouveau", effectif: 30, annee: 2027, decouverte: "oui" },
      { nom: "de l’an dernier", effectif: 30, annee: 2026, decouverte: "oui" },
      { nom: "personne", type: "personne" },
      { nom: "laboratoire", type: "recherche", effectif: 5 },
    ]);
    expect(await read("eq_adherents_du", 5)).toEqual([550, 190, 1000, 10, 500]);
  });

  it("index before the discount of the group, exempt before the proration: 1,000 at 25 % for 5 years is 3,051.76", async () => {
    await grid();
    await fill("eq_grille_indexation", [0.25]);
    await fill("eq_grille_indexation_depuis", [2022]);
    await fill("eq_grille_remises", [0, 0.1]);
    await fill("eq_grille_prorata", ["mois"]);
    await members([
      { nom: "siège", effectif: 20 },
      { nom: "filiale", effectif: 20, rang: 2 },
      { nom: "lauréat", effectif: 20, exonere: 2026, annee: 2027, mois: 7 },
      { nom: "ancien lauréat", effectif: 20, exonere: 2025, rang: 3 },
    ]);
    expect(await read("eq_adherents_indexee", 4)).toEqual([3051.76, 3051.76, 3051.76, 3051.76]);
    expect(await read("eq_adherents_du", 4)).toEqual([3051.76, 2746.58, 0, 3051.76]);
    expect(await read("eq_adherents_etat", 3)).toEqual(["à facturer", "à facturer", "✓ rien à payer"]);
  });

  it("take a share of the turnover between a minimum and a maximum, or slabs of it", async () => {
    await grid();
    await members([200_000, 5_000_000, 100_000_000].map((ca) => ({ nom: "M", ca })));
    await fill("eq_grille_ca_bornes", [0, 1_000_000]);
    await fill("eq_grille_ca_montants", [300, 900]);
    await fill("eq_grille_assiette", ["ca"]);
    expect(await read("eq_adherents_du", 3)).toEqual([300, 900, 900]);
    await fill("eq_grille_taux_ca", [0.0005]);
    await fill("eq_grille_minimum", [250]);
    await fill("eq_grille_maximum", [5000]);
    await fill("eq_grille_assiette", ["taux"]);
    expect(await read("eq_adherents_du", 3)).toEqual([250, 2500, 5000]);
  });

  it("add VAT only where the treasurer says so, and follow what is received", async () => {
    await grid();
    await members([
      { nom: "payé", effectif: 30, facturee: 46400, recu: 1200 },
      { nom: "facturé", effectif: 30, facturee: 46400 },
      { nom: "relancé", effectif: 30, facturee: 46400, recu: 200, relances: 1 },
      { nom: "parti", effectif: 30, actif: "non" },
    ]);
    await fill("eq_adherents_tva_due", ["oui"]);
    expect(await read("eq_adherents_ttc", 4)).toEqual([1200, 1200, 1200, ""]);
    expect(await read("eq_adherents_reste", 4)).toEqual([0, 1200, 1000, ""]);
    expect(await read("eq_adherents_etat", 4)).toEqual([
      "✓ payée",
      "facturée, à recevoir",
      "! relancée",
      "inactif",
    ]);
    expect(await one("eq_adherents_impayes")).toBe(2200);
    expect(await one("eq_adherents_nombre")).toBe(3);
    expect(await one("eq_cotisation_moyenne")).toBe(1000);
    expect(await one("eq_adherents_avis")).toBe("✓ Liste complète");
  });
});

describe("what is wrong on a line", () => {
  it("is said on that line, and touches no other", async () => {
    await open("fr", null);
    await fill("eq_grille_bornes", [0, 20]);
    await fill("eq_grille_montants", [500, 1000]);
    await members([
      { nom: "juste", effectif: 30 },
      { nom: "texte", effectif: "trente" },
      { nom: "négatif", effectif: -3 },
      { nom: "sans effectif" },
      { nom: "mois 13", effectif: 30, mois: 13 },
      { nom: "mois 0", effectif: 30, mois: 0 },
      { nom: "demain", effectif: 30, annee: 2028 },
      { nom: "type", effectif: 30, type: "mécène" },
      { nom: "niveau", effectif: 30, niveau: "or" },
      { nom: "premium", effectif: 30, niveau: "premium" },
      { nom: "découverte", effectif: 30, decouverte: "oui", annee: 2027 },
      { nom: "sans année", effectif: 30, decouverte: "oui" },
      { nom: "reçu", effectif: 30, recu: "oui" },
      { effectif: 30 },
      { nom: "erreur", effectif: "=1/0" },
      { nom: "minimis", effectif: 30, minimis: 300001 },
      { nom: "juste aussi", effectif: 3 },
    ]);
    expect(await read("eq_adherents_etat", 18)).toEqual([
      "à facturer",
      "✕ effectif ou CA : nombre positif",
      "✕ effectif ou CA : nombre positif",
      "! effectif ou CA à saisir",
      "✕ mois : de 1 à 12",
      "✕ mois : de 1 à 12",
      "✕ année d’adhésion à revoir",
      "✕ type inconnu",
      "✕ niveau inconnu",
      "! montant à compléter dans Grilles",
      "! montant à compléter dans Grilles",
      "! année d’adhésion à saisir",
      "✕ reçu : un montant en euros",
      "✕ nom à saisir",
      "✕ valeur d’erreur dans la ligne",
      "! de minimis au-dessus du plafond",
      "à facturer",
      "",
    ]);
    const due = await read("eq_adherents_du", 17);
    expect([due[0], due[15], due[16]]).toEqual([1000, 1000, 500]);
    expect(await one("eq_adherents_avis")).toBe("✕ 10 ligne(s) à corriger");
  });

  it("is said of the grid: bounds out of order, slabs without an amount", async () => {
    await open("fr", null);
    expect(await one("eq_grille_avis")).toBe("");
    await fill("eq_grille_bornes", [0, 20, 50]);
    await fill("eq_grille_montants", [500, "", 900]);
    expect(await one("eq_grille_avis")).toMatch(/^! 1 tranche/);
    await fill("eq_grille_bornes", [0, 50, 20]);
    expect(await one("eq_grille_avis")).toMatch(/^✕ Bornes/);
    await members([{ nom: "A", effectif: 3 }]);
    expect(await read("eq_adherents_etat", 1)).toEqual(["✕ calcul impossible : voir Grilles"]);
  });
});

describe.each(["fr", "en"] as const)("a workbook just inserted (%s)", (language) => {
  it("shows no error on these sheets, and says nothing yet", async () => {
    await open(language, null);
    await excel.calculate();
    const sheets = excel.store.book.sheets.filter(({ customProperties }) =>
      ["members", "grids"].includes(kindOf(customProperties)!),
    );
    expect(sheets).toHaveLength(2);
    const errors = sheets.flatMap((sheet) =>
      Object.values(sheet.cells).flatMap((row) =>
        Object.values(row).filter(({ v }) => typeof v === "object"),
      ),
    );
    expect(errors).toEqual([]);
    expect(await one("eq_adherents_nombre")).toBe(0);
    expect(await one("eq_adherents_avis")).toBe("");
  });
});

describe("two thousand members", () => {
  it("cost one call a column, and are all counted", async () => {
    // Of its own: what the insertion itself calls is counted too.
    excel = await openAddIn();
    await excel.window.equilibre.insert("complete", { language: "fr", example: "MECABOURG", year: 2027 });
    const rows = 2000;
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("eq_adherents");
      const body = table.getDataBodyRange().load("rowCount,columnCount");
      await context.sync();
      // Before the last row, as Excel's own « insert » does: names and formulas grow with the table.
      const row = new Array<string>(body.columnCount).fill("");
      table.rows.add(
        body.rowCount - 1,
        Array.from({ length: rows - body.rowCount }, () => row),
      );
      await context.sync();
    });
    await members(
      Array.from({ length: rows }, (_, index) => ({
        nom: `Adhérent ${index + 1}`,
        type: "entreprise",
        effectif: [2, 35, 1200][index % 3]!,
        annee: 2020,
        recu: index % 2 ? 695 : "",
      })),
    );
    const calls = countCalls();
    const due = await read("eq_adherents_du", rows);
    expect(due).toHaveLength(rows);
    expect(due.slice(-3)).toEqual([9698, 695, 1893]);
    expect(await one("eq_adherents_nombre")).toBe(rows);
    expect(calls()).toBeGreaterThan(0);
    expect(calls()).toBeLessThanOrEqual(400);
  });
});
