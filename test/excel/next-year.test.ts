import { serialise } from "../../src/preview/book/serialise";
import type { CellValue } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { cellsByPlace } from "../support/cells-by-place";
import { openInserted, type InsertedSet } from "../support/inserted-books";

let excel: OpenExcel;
afterEach(() => excel.close());

const opened = (options: Partial<InsertedSet> = {}) =>
  openInserted({ set: "complete", language: "fr", example: "MECABOURG", year: 2025, ...options });
const nextYear = () => excel.window.equilibre.nextYear();

async function read(name: string, what: "values" | "formulas" = "values"): Promise<CellValue[]> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load(what);
    await context.sync();
    return (range[what] as CellValue[][]).flat();
  });
}

const type = (name: string, ...values: (string | number)[]) =>
  excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(0, 0);
    range.getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
    await context.sync();
  });

const errors = (): string[] =>
  cellsByPlace(excel.store.book)
    .filter(([, { v }]) => typeof v === "object")
    .map(([place, { f }]) => `${place} ${f}`);
const sum = (values: CellValue[]): number =>
  values.reduce<number>((total, one) => total + (Number(one) || 0), 0);

describe("next year's sheets (Mécabourg, French)", () => {
  it("stand beside this year's with their year in their names, N as N−1, values of their own year, twice", async () => {
    excel = await opened();
    const before = serialise(excel.store.book).length;
    excel.host.requests.clear();
    const made = await nextYear();
    expect(excel.host.requests.totals().syncs).toBeLessThanOrEqual(4);
    expect(made).toMatchObject({ year: 2026, shown: "Tableau de bord 2026" });
    await excel.calculate();
    expect(serialise(excel.store.book).length).toBeGreaterThan(before);

    expect(await read("eq_annee")).toEqual([2025]);
    expect(await read("eq_total_ressources")).toEqual([290000]);
    expect(await read("eq_annee_2026")).toEqual([2026]);
    expect(await read("eq_structure_2026")).toEqual(["Mécabourg"]);
    expect(await read("eq_total_ressources_2026")).toEqual([0]);
    expect(sum(await read("eq_depenses_precedent_2026"))).toBe(290000);
    expect(sum(await read("eq_ressources_precedent_2026"))).toBe(290000);
    // The minimum wage of 1 January: 11.88 € in 2025, 12.02 € in 2026.
    expect(await read("eq_smic")).toEqual([11.88]);
    expect(await read("eq_smic_2026")).toEqual([12.02]);
    const opening = (await read("eq_treso_soldes"))[11];
    expect(await read("eq_treso_ouverture_2026")).toEqual([Math.round(100 * Number(opening)) / 100]);
    expect(errors()).toEqual([]);

    await type("eq_depenses_2026", 150000, 20000);
    await excel.calculate();
    expect(await nextYear()).toMatchObject({ year: 2027, shown: "Tableau de bord 2027" });
    await excel.calculate();
    expect((await read("eq_depenses_precedent_2027")).slice(0, 3)).toEqual([150000, 20000, ""]);
    expect(await read("eq_annee_cible_2027")).toEqual([2030]);
    expect(await read("eq_total_depenses")).toEqual([290000]);
    expect(excel.store.book.sheets).toHaveLength(1 + 3 * 17);
    expect(errors()).toEqual([]);
  }, 120_000);

  it("keeps what the treasurer changed and says so; formulas read the new year's names", async () => {
    excel = await opened();
    await type("eq_taux_b", 0.4);
    await type("eq_etp", "=eq_taux_b*10");
    await type("eq_adherents_nom", "Fonderie Est", "Usinage Ouest");
    await type("eq_adherents_actif", "oui", "non");
    await excel.calculate();
    const made = await nextYear();
    await excel.calculate();
    expect(made.ownValues).toEqual([expect.stringMatching(/^B · /)]);
    expect(made.left.members).toEqual(["Usinage Ouest"]);
    expect(await read("eq_taux_b_2026")).toEqual([0.4]);
    expect(await read("eq_etp_2026", "formulas")).toEqual(["=eq_taux_b_2026*10"]);
    expect((await read("eq_adherents_nom_2026")).slice(0, 2)).toEqual(["Fonderie Est", ""]);
  });
});

describe("next year's sheets (Cosmetic Valley, English)", () => {
  it("show 2,169,500 as N−1 on both sides, in the language of this year's", async () => {
    excel = await opened({ language: "en", example: "COSMETIC_VALLEY", year: 2026 });
    const { sheetNames } = await nextYear();
    await excel.calculate();
    expect(sheetNames.slice(0, 3)).toEqual(["Parameters 2027", "Dashboard 2027", "Budget 2027"]);
    expect(sum(await read("eq_depenses_precedent_2027"))).toBe(2169500);
    expect(sum(await read("eq_ressources_precedent_2027"))).toBe(2169500);
    expect(errors()).toEqual([]);
  });
});

describe("when the next year cannot be made", () => {
  it("says that there are no sheets yet", async () => {
    excel = await openAddIn({ grid: false });
    await expect(nextYear()).rejects.toMatchObject({ kind: "noSheets" });
  });

  it("says that it is there already, and changes nothing", async () => {
    excel = await openAddIn({ grid: false });
    await excel.window.equilibre.insert("type", { language: "fr", year: 2025 });
    await nextYear();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").activate();
      await context.sync();
    });
    const before = serialise(excel.store.book);
    await expect(nextYear()).rejects.toMatchObject({ kind: "yearThere" });
    expect(serialise(excel.store.book) === before).toBe(true);
  });

  it("leaves the workbook as it was when Excel refuses in the middle", async () => {
    excel = await openAddIn({ grid: false });
    await excel.window.equilibre.insert("type", { language: "fr", year: 2025 });
    const before = serialise(excel.store.book);
    for (const [request, action] of [
      [1, 0],
      [2, 7],
      [3, 1],
      [4, 0],
      [4, 200],
      [4, 400],
    ] as const) {
      excel.host.fault.set({ request, action, code: "GeneralException", message: "planned" });
      await expect(nextYear()).rejects.toMatchObject({ kind: "otherWorkbook" });
      expect(serialise(excel.store.book) === before).toBe(true);
    }
  });
});
