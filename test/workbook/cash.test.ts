/** The sheet *Trésorerie* in a workbook: the figures of definitions §12, and what is said of a wrong amount. */
import type { OpenExcel } from "../../src/preview/headless";
import { openInserted } from "../support/inserted-books";
import { day, errorsOn, listed, named, type, typeRow } from "./named-cells";

let excel: OpenExcel;
afterEach(() => excel.close());

async function open(example: "MECABOURG" | null = null, language: "fr" | "en" = "fr"): Promise<void> {
  excel = await openInserted({ set: "complete", language, example, year: 2027 });
}
const result = (key: string, index = 0) => named(excel, `eq_treso_${key}`, index);
const grant = (index: number, row: Parameters<typeof typeRow>[3]): void =>
  typeRow(excel, "eq_financeurs", index, row);

it.each(["fr", "en"] as const)("shows no error while the workbook is empty (%s)", async (language) => {
  await open(null, language);
  await excel.calculate();
  expect(errorsOn(excel, language === "fr" ? "Trésorerie" : "Cash")).toEqual([]);
  expect([result("point_bas"), result("besoin"), result("a_corriger")]).toEqual([0, 0, 0]);
});

it("runs 24 months from January of year N", async () => {
  await open();
  await excel.calculate();
  expect(result("mois")).toBe(day(2027, 1, 1));
  expect(result("mois", 12)).toBe(day(2028, 1, 1));
  expect(result("mois", 23)).toBe(day(2028, 12, 1));
});

it("finds what Néopolia must advance on an agreement paid in December: 634,944.42", async () => {
  await open();
  // Level spending, as in the definition: one twelfth to the cent each month.
  const spent = 57_722.22;
  for (let month = 0; month < 11; month++) type(excel, "eq_treso_autres_decaissements", spent, month);
  grant(0, { financeur: "Région", code: "PU3", accorde: 692_666.67, solde_date: day(2027, 12, 15) });
  await excel.calculate();
  expect(result("besoin")).toBe(634_944.42);
  expect(result("mois_bas")).toBe(day(2027, 11, 1));
  expect(result("soldes", 11)).toBeCloseTo(692_666.67 - 11 * spent, 6);
});

it("advances 50,000, 100,000 and 80,000 on four times 50,000 at 50 %, by delay and advance", async () => {
  await open();
  const project = {
    code: "PU1",
    accorde: 100_000,
    assiette: 200_000,
    debut: day(2027, 1, 1),
    fin: day(2027, 4, 30),
  };
  grant(0, { ...project, financeur: "FEDER", delai: 2 });
  grant(1, { ...project, financeur: "Région, hors Europe", code: "PU3", delai: 2 });
  grant(2, { ...project, financeur: "Interreg", delai: 6 });
  grant(3, { ...project, financeur: "Horizon", delai: 6, avance: 20_000, avance_date: day(2027, 1, 5) });
  await excel.calculate();
  const needs = [0, 1, 2, 3].map((project) => named(excel, "eq_treso_prefinancements", 0, project));
  expect(needs).toEqual([50_000, 100_000, 80_000, ""]);
});

it("receives each grant on its dates, and says what falls outside the 24 months or has no date", async () => {
  await open();
  grant(0, {
    financeur: "Région",
    code: "PU3",
    accorde: 100_000,
    avance: 20_000,
    avance_date: day(2027, 2, 28),
    acompte: 30_000,
    acompte_date: day(2028, 12, 31),
    fin: day(2028, 12, 31),
    delai: 3,
  });
  grant(1, { financeur: "Département", code: "PU4", accorde: 7000 });
  await excel.calculate();
  expect(listed(excel, "eq_treso_encaissements", 3)).toEqual([0, 20_000, 0]);
  expect(result("encaissements", 23)).toBe(30_000);
  expect(result("non_place")).toBe(57_000);
});

it("never counts valued time: Mécabourg's plan with time given pays and receives the same", async () => {
  await open("MECABOURG");
  await excel.calculate();
  const before = listed(excel, "eq_treso_soldes", 24);
  type(excel, "eq_ressources", 50_000, 13);
  await excel.calculate();
  expect(named(excel, "eq_total_ressources")).toBe(340_000);
  expect(listed(excel, "eq_treso_soldes", 24)).toEqual(before);
});

it("says which month holds a wrong amount, counts it, and keeps the other months readable", async () => {
  await open();
  type(excel, "eq_treso_ouverture", 1000);
  type(excel, "eq_treso_autres_decaissements", "cent", 0);
  type(excel, "eq_treso_autres_decaissements", "=1/0", 1);
  type(excel, "eq_treso_autres_decaissements", -5, 2);
  type(excel, "eq_treso_autres_decaissements", 1500, 3);
  await excel.calculate();
  expect(listed(excel, "eq_treso_controle", 5)).toEqual([
    "✕ nombre positif attendu",
    "✕ nombre positif attendu",
    "✕ nombre positif attendu",
    "! à découvert",
    "! à découvert",
  ]);
  expect(result("a_corriger")).toBe(3);
  expect(result("besoin")).toBe(500);
  type(excel, "eq_treso_ouverture", "mille");
  await excel.calculate();
  expect(result("a_corriger")).toBe(4);
});
