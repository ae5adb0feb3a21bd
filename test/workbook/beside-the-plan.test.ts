/** What stands beside the plan: the figures of the other sheets under the budget, and why cash sinks. */
import { insertWorkbook, type InsertedWorkbook, type Value } from "../support/inserted-workbook";
import { kindOf } from "../../tools/sheet-kind";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

/** The values of the row of a sheet that begins with a text, from column B on. */
async function row(kind: string, label: string): Promise<(Value | undefined)[]> {
  await book.excel.calculate();
  const sheet = book.excel.store.book.sheets.find(
    ({ customProperties }) => kindOf(customProperties) === kind,
  )!;
  const cells = Object.values(sheet.cells).find((found) => String(found[1]?.v ?? "").startsWith(label));
  return Object.values(cells ?? {})
    .map(({ v }) => v as Value | undefined)
    .filter((value) => value !== undefined && value !== "");
}

it("says that fees, actions and grants of Cosmetic Valley agree with its plan, and nothing of what is not filled in", async () => {
  book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
  expect((await row("budget", "Cotisations (CO)")).slice(1)).toEqual([200_000, 200_000, "✓ d’accord"]);
  expect((await row("budget", "Dépenses hors temps")).slice(1)).toEqual([2_169_500, 2_169_500, "✓ d’accord"]);
  expect((await row("budget", "Argent public (PU)")).slice(1)).toEqual([1_089_500, 1_089_500, "✓ d’accord"]);
  expect((await row("budget", "Temps des entreprises (TP)")).slice(1)).toEqual([0, 0]);
});

it("gives the gap when a sheet says otherwise, and leaves the line of the plan as it is", async () => {
  book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
  await book.fill("eq_financeurs_accorde", [190_000]);
  expect((await row("budget", "Argent public (PU)")).slice(1)).toEqual([
    1_079_500,
    1_089_500,
    "! écart de −10\u00a0000\u00a0€ : corrigez la ligne du Budget, ou l’autre feuille",
  ]);
});

it("is absent where none of the other sheets is there", async () => {
  book = await insertWorkbook("type", { example: "COSMETIC_VALLEY" });
  expect(await row("budget", "Accord avec")).toEqual([]);
});

it("brings the example's cash back above zero once the balances of grants are paid, and says why it sinks before", async () => {
  book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
  const received = 200_000 + (815_000 * 11) / 12 + 65_000 + 0.8 * 1_089_500;
  const paid = 840_965 + (1_328_535 * 11) / 12;
  expect(await book.one("eq_treso_point_bas")).toBeCloseTo(received - paid, 2);
  const balances = await book.read("eq_treso_soldes", 24);
  expect(balances[23]).toBeCloseTo(received - paid + 0.2 * 1_089_500, 0);
  expect(await row("cash", "! Pourquoi")).toEqual([
    "! Pourquoi le solde descend : les dépenses se paient de mois en mois, 218\u00a0k€ de subventions n’arrivent qu’après le point bas. Avances, acomptes et soldes se datent dans Financeurs.",
  ]);
  await book.fill("eq_financeurs_avance_date", Array(6).fill(""));
  expect(String((await row("cash", "! Pourquoi"))[0])).toContain("545\u00a0k€ n’ont pas de date");
});
