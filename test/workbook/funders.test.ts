/** The sheet *Financeurs* in a workbook: dates, duties (law of today, §7) and what is said of a wrong row. */
import type { OpenExcel } from "../../src/preview/headless";
import { openInserted } from "../support/inserted-books";
import { day, errorsOn, listed, named, type, typeRow } from "./named-cells";

let excel: OpenExcel;
afterEach(() => excel.close());

async function open(example: "MECABOURG" | null = null): Promise<void> {
  excel = await openInserted({ set: "complete", language: "fr", example, year: 2027 });
}
const grant = (index: number, row: Parameters<typeof typeRow>[3]): void =>
  typeRow(excel, "eq_financeurs", index, row);
const result = (key: string, index = 0) => named(excel, `eq_financeurs_${key}`, index);

it("takes Mécabourg's three public funders from its published budget, within its caps' reach", async () => {
  await open("MECABOURG");
  await excel.calculate();
  expect(listed(excel, "eq_financeurs_financeur", 3)).toEqual([
    "Région Rhône-Alpes",
    "Intercommunalités",
    "Conseil Général de l'Ain",
  ]);
  expect(result("public_annee")).toBe(160_000);
  expect(errorsOn(excel, "Financeurs")).toEqual([]);
});

it("works out rate, balance, what is due, and the report six months after the close", async () => {
  await open();
  grant(0, {
    financeur: "FEDER",
    code: "PU1",
    convention: "C-1",
    accorde: 100_000,
    assiette: 200_000,
    part: 40_000,
    avance: 20_000,
    avance_date: day(2027, 2, 1),
    acompte: 30_000,
    acompte_date: day(2027, 9, 1),
    fin: day(2027, 8, 31),
    delai: 6,
    recu: 20_000,
  });
  grant(1, { financeur: "Région", code: "PU3", convention: "C-2", accorde: 10_000 });
  await excel.calculate();
  expect(result("taux")).toBe(0.5);
  expect(result("solde")).toBe(50_000);
  expect(result("reste")).toBe(80_000);
  // Six months after 31 August is the last day of February.
  expect(result("rapport")).toBe(day(2028, 2, 29));
  expect(result("solde_prevu")).toBe(day(2028, 2, 29));
  // Without an end the year closes on 31 December.
  expect(result("rapport", 1)).toBe(day(2028, 6, 30));
  expect(result("total_annee")).toBe(50_000);
  expect(result("total_accorde")).toBe(110_000);
});

it("asks for an agreement only above 23,000 € of one public funder in the year, several grants together", async () => {
  await open();
  grant(0, { financeur: "Région", code: "PU3", accorde: 23_000, delai: 2 });
  grant(1, { financeur: "Département", code: "PU4", accorde: 12_000, delai: 2 });
  grant(2, { financeur: "Département", code: "PU4", accorde: 12_000, delai: 2 });
  grant(3, { financeur: "Fondation", code: "AP3", accorde: 50_000, delai: 2 });
  await excel.calculate();
  expect(listed(excel, "eq_financeurs_suivi", 4)).toEqual([
    "✓ à jour",
    "✕ convention obligatoire",
    "✕ convention obligatoire",
    "✓ à jour",
  ]);
});

it("speaks of delays only once the date of position is known", async () => {
  await open();
  const row = {
    financeur: "Région",
    code: "PU3",
    convention: "C",
    accorde: 20_000,
    solde_date: day(2027, 3, 1),
  };
  grant(0, row);
  await excel.calculate();
  expect(result("suivi")).toBe("✓ à jour");
  type(excel, "eq_financeurs_situation", day(2027, 4, 1));
  await excel.calculate();
  expect(result("suivi")).toBe("! versement attendu");
  type(excel, "eq_financeurs_situation", day(2028, 7, 1));
  await excel.calculate();
  expect(result("suivi")).toBe("✕ compte rendu en retard");
  grant(0, { remis: day(2028, 6, 1), recu: 20_000 });
  await excel.calculate();
  expect(result("suivi")).toBe("✓ à jour");
});

it("says what is wrong with a row, counts it, and keeps it out of totals until it is right", async () => {
  await open();
  const right = { financeur: "Région", code: "PU3", accorde: 10_000 };
  grant(0, right);
  grant(1, { ...right, accorde: "beaucoup" });
  grant(2, { ...right, code: "PU9" });
  grant(3, { ...right, fin: "31/13/2027" });
  grant(4, { ...right, accorde: "=1/0" });
  grant(5, { ...right, accorde: -1 });
  grant(6, { ...right, avance: 8000, acompte: 3000 });
  grant(7, { accorde: 5 });
  grant(8, { ...right, code: "CO1" });
  await excel.calculate();
  expect(listed(excel, "eq_financeurs_saisie", 10)).toEqual([
    "✓ complète",
    "✕ Accordé (€) : nombre attendu",
    "✕ code inconnu (PU… ou AP…)",
    "✕ Fin, clôture : date attendue",
    "✕ Accordé (€) : nombre attendu",
    "✕ Accordé (€) : montant négatif",
    "✕ avance et acomptes plus que l’accordé",
    "✕ financeur manquant",
    "✕ code inconnu (PU… ou AP…)",
    "",
  ]);
  expect(result("a_corriger")).toBe(8);
  expect(result("total_accorde")).toBe(10_000);
  type(excel, "eq_financeurs_accorde", 7000, 4);
  await excel.calculate();
  expect(result("a_corriger")).toBe(7);
  expect(result("total_accorde")).toBe(17_000);
});
