/** The sheet *Réalisé* in a workbook: what the journal makes of the budget, wrong lines, thousands of lines. */
import type { OpenExcel } from "../../src/preview/headless";
import { openInserted } from "../support/inserted-books";
import { day, errorsOn, listed, named, typeRow } from "./named-cells";

let excel: OpenExcel;
afterEach(() => excel.close());

async function open(): Promise<void> {
  excel = await openInserted({ set: "complete", language: "fr", example: "MECABOURG", year: 2027 });
}
const line = (index: number, row: Parameters<typeof typeRow>[3]): void =>
  typeRow(excel, "eq_realise", index, row);
const result = (key: string, index = 0) => named(excel, `eq_realise_${key}`, index);

const ANIMATION = "Fonctionnement & Animation";
const EXPENSE = { date: day(2027, 3, 1), sens: "dépense", ligne: ANIMATION, preuve: "F-1" };
const RESOURCE = { date: day(2027, 3, 1), sens: "ressource" };

it("shows Mécabourg's budget line by line, untouched while the journal is empty", async () => {
  await open();
  await excel.calculate();
  expect(listed(excel, "eq_realise_depenses_budget", 5)).toEqual([135_000, 35_000, 80_000, 30_000, 10_000]);
  expect(result("ressources_budget", 7)).toBe(95_000);
  expect(result("total")).toBe(0);
  expect(errorsOn(excel, "Réalisé")).toEqual([]);
});

it("adds up committed, actual and planned by line, and lands on what is known", async () => {
  await open();
  line(0, { ...EXPENSE, ht: 1000, tva: 200 });
  line(1, { ...EXPENSE, ht: 500, etat: "engagé" });
  line(2, { ...EXPENSE, ligne: "Dépenses directes du Pôle RH", ht: 40_000, etat: "réalisé" });
  line(3, { ...EXPENSE, ligne: "Dépenses directes du Pôle réseau", ht: 4000, etat: "prévu" });
  line(4, { ...RESOURCE, ligne: "CO1", ht: 90_000 });
  line(5, { ...RESOURCE, ligne: "CO2", ht: 5000 });
  line(6, { ...RESOURCE, ligne: "PU3", ht: 30_000 });
  await excel.calculate();
  expect(result("ttc")).toBe(1200);
  expect(listed(excel, "eq_realise_depenses_fait", 5)).toEqual([1000, 40_000, 0, 0, 0]);
  expect(result("depenses_engage")).toBe(500);
  // In full, above the budget, and as planned.
  expect(listed(excel, "eq_realise_depenses_atterrissage", 5)).toEqual([
    135_000, 40_000, 80_000, 30_000, 4000,
  ]);
  expect(result("ressources_fait", 7)).toBe(95_000);
  expect(result("ressources_fait", 2)).toBe(30_000);
  expect([result("total"), result("total_ressources"), result("resultat")]).toEqual([
    41_000, 125_000, 84_000,
  ]);
});

it("says what is wrong with a line, counts it, and keeps it out of totals until it is right", async () => {
  await open();
  line(0, { ...EXPENSE, ht: 100 });
  line(1, { ...EXPENSE, ht: "cent" });
  line(2, { ...EXPENSE, ht: "=1/0" });
  line(3, { ...EXPENSE, ht: 100, date: "15/13/2027" });
  line(4, { ...EXPENSE, ht: 100, date: day(2028, 1, 1) });
  line(5, { ...EXPENSE, ht: 100, ligne: "Inconnue" });
  line(6, { ...RESOURCE, ht: 100, ligne: "ZZ9" });
  line(7, { ...EXPENSE, ht: 100, sens: "recette" });
  line(8, { ...EXPENSE, ht: 100, etat: "fait" });
  line(9, { ...EXPENSE, ht: 100, paye: "demain" });
  line(10, { ...EXPENSE, ht: -30 });
  line(11, { ...EXPENSE, ht: 5, preuve: null });
  await excel.calculate();
  expect(listed(excel, "eq_realise_statut", 13)).toEqual([
    "✓",
    "✕ HT : nombre attendu",
    "✕ valeur d’erreur dans la ligne",
    "✕ date attendue",
    "✕ date hors de l’année",
    "✕ ligne du budget inconnue",
    "✕ code de ressource inconnu",
    "✕ dépense ou ressource ?",
    "✕ état inconnu",
    "✕ Payé le : date attendue",
    "! montant négatif : un avoir ?",
    "! justificatif manquant",
    "",
  ]);
  expect([result("lignes"), result("a_corriger"), result("sans_preuve")]).toEqual([12, 9, 1]);
  // A credit note and a missing proof are questions: they count.
  expect(result("total")).toBe(75);
});

it("counts a code without a line of its own among the others, so that totals leave nothing out", async () => {
  await open();
  line(0, { ...RESOURCE, ligne: "PU", ht: 700 });
  line(1, { ...RESOURCE, ligne: "NE", ht: 50 });
  await excel.calculate();
  expect(result("a_corriger")).toBe(0);
  expect(result("total_ressources")).toBe(750);
});

it("takes 5,000 lines: the table and what spills beside it grow, one formula a column", async () => {
  await open();
  const entry = (index: number): (string | number | boolean)[] => [
    day(2027, 1, 1) + (index % 365),
    `P-${index}`,
    index % 2 ? "dépense" : "ressource",
    index % 2 ? ANIMATION : "CO1",
    "Tiers",
    606,
    10,
    2,
    "",
    "",
    "x",
  ];
  await excel.run(async (context) => {
    const lines = Array.from({ length: 5000 }, (_, index) => entry(index));
    context.workbook.tables.getItem("eq_realise").rows.add(1, lines);
    await context.sync();
  });
  await excel.calculate();
  expect([result("lignes"), result("a_corriger")]).toEqual([5000, 0]);
  expect([result("total"), result("total_ressources")]).toEqual([25_000, 25_000]);
}, 120_000);
