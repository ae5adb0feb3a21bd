import { serialise } from "../../src/preview/book/serialise";
import type { Book, Sheet } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { withoutIds } from "../support/without-ids";

let excel: OpenExcel;
afterEach(() => excel.close());

const insert = (options: Partial<Parameters<typeof window.equilibre.insert>[1]> = {}) =>
  excel.window.equilibre.insert("type", { language: "fr", ...options });
const sheetNames = (book: Book): string[] => book.sheets.map((sheet) => sheet.name);
const sheetOf = (name: string): Sheet => excel.store.book.sheets.find((sheet) => sheet.name === name)!;

/** The value of the single cell that a workbook name refers to. */
function named(name: string): unknown {
  const { formula } = excel.store.book.names.find((item) => item.name === name)!;
  const [, sheet, column, row] = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(formula)!;
  const index = [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheetOf(sheet!).cells[Number(row) - 1]?.[index]?.v;
}

describe("inserting the typical budget", () => {
  it("takes at most three syncs and well under Excel's limit of 5 MB", async () => {
    excel = await openAddIn({ grid: false });
    excel.host.requests.clear();
    await insert({ example: "COSMETIC_VALLEY" });
    const { syncs, requestBytes } = excel.host.requests.totals();
    expect(syncs).toBeLessThanOrEqual(3);
    expect(requestBytes).toBeLessThan(1_000_000);
  });

  it("adds its sheets after the user's, shows Budget, and marks each with what it is", async () => {
    excel = await openAddIn({ grid: false });
    await insert();
    const { book } = excel.store;
    expect(sheetNames(book)).toEqual(["Feuil1", "Paramètres", "Budget"]);
    expect(book.sheets.find((sheet) => sheet.id === book.activeSheetId)?.name).toBe("Budget");
    expect(sheetOf("Budget").customProperties).toEqual({
      equilibre: expect.stringMatching(
        /^\{"kind":"budget","version":1,"suffix":"","language":"fr".*"example":null,"followUp":false\}$/,
      ) as string,
    });
  });

  it("shows Cosmetic Valley's published figures: 2,169,500 on both sides, 49.78 % net, fees and time as the memento reads them", async () => {
    excel = await openAddIn();
    await insert({ example: "COSMETIC_VALLEY" });
    await excel.calculate();
    expect(named("eq_total_depenses")).toBe(2169500);
    expect(named("eq_total_ressources")).toBe(2169500);
    expect(named("eq_taux_net")).toBe(0.49781055542751784);
    expect(named("eq_taux_brut")).toBe(0.49781055542751784);
    expect(named("eq_taux_etroit")).toBe(0.4678497349619728);
    expect(named("eq_part_publique")).toBe(0.5021894445724822);
    expect(named("eq_couverture")).toBeCloseTo(1.284238939789409, 14);
    expect(named("eq_ratio_facturation")).toBe(815000 / 2169500);
    expect(named("eq_ratio_cotisation")).toBe(200000 / 2169500);
    expect(named("eq_profil")).toBe("La ruche bourdonnante");
    const verdicts = Object.values(sheetOf("Budget").cells).flatMap((row) =>
      Object.values(row).map((cell) => cell.v),
    );
    expect(verdicts).toContain("✓ Équilibré");
    expect(verdicts.filter((text) => text === "! VIGILANCE").length).toBeGreaterThanOrEqual(2);
  });

  it("shows Mécabourg's: 290,000, 44.83 % net, coverage 0.963", async () => {
    excel = await openAddIn();
    await insert({ example: "MECABOURG" });
    await excel.calculate();
    expect(named("eq_total_depenses")).toBe(290000);
    expect(named("eq_total_ressources")).toBe(290000);
    expect(named("eq_taux_net")).toBe(0.4482758620689655);
    expect(named("eq_couverture")).toBeCloseTo(0.962962962962963, 14);
  });

  it.each(["fr", "en"] as const)(
    "shows no error and no number at all in an empty plan (%s)",
    async (language) => {
      excel = await openAddIn();
      await insert({ language, year: 2027, followUp: true });
      await excel.calculate();
      const cells = excel.store.book.sheets.flatMap((sheet) =>
        Object.values(sheet.cells).flatMap((row) => Object.values(row)),
      );
      expect(cells.filter(({ v }) => typeof v === "object")).toEqual([]);
      expect(named("eq_taux_net")).toBe("");
    },
  );

  it("follows an amount that changes", async () => {
    excel = await openAddIn();
    await insert({ example: "MECABOURG" });
    await excel.calculate();
    const budget = sheetOf("Budget");
    const [row, column] = Object.entries(budget.cells).flatMap(([r, cells]) =>
      Object.entries(cells).flatMap(([c, cell]) => (cell.v === 95000 ? [[Number(r), Number(c)]] : [])),
    )[0]!;
    excel.store.typeCells(budget.id, [{ row: row!, column: column!, input: 125000 }]);
    await excel.calculate();
    expect(named("eq_total_ressources")).toBe(320000);
    expect(named("eq_taux_net")).toBe(0.5);
    expect(named("eq_ecart")).toBe(30000);
  });

  it("keeps a structure's name a text, whatever it starts with", async () => {
    excel = await openAddIn();
    await insert({ structure: '=HYPERLINK("https://x","Pôle")' });
    await excel.calculate();
    expect(named("eq_structure")).toBe('=HYPERLINK("https://x","Pôle")');
  });

  it("gives a second insertion free names of its own, and leaves the first as it is", async () => {
    excel = await openAddIn();
    await insert({ example: "MECABOURG" });
    await insert({ example: "COSMETIC_VALLEY" });
    await excel.calculate();
    expect(sheetNames(excel.store.book)).toEqual([
      "Feuil1",
      "Paramètres",
      "Budget",
      "Paramètres (2)",
      "Budget (2)",
    ]);
    expect(named("eq_total_ressources")).toBe(290000);
    expect(named("eq_total_ressources_2")).toBe(2169500);
    expect(named("eq_taux_net_2")).toBe(0.49781055542751784);
  });
});

describe("when Excel refuses", () => {
  // Every action of every set: test/faults.
  it("inserts as ever after it has failed", async () => {
    excel = await openAddIn({ grid: false });
    excel.store.typeCells(excel.store.book.sheets[0]!.id, [{ row: 0, column: 0, input: "à moi" }]);
    const before = serialise(excel.store.book);
    await insert({ example: "COSMETIC_VALLEY" });
    const after = withoutIds(serialise(excel.store.book));
    excel.store.undo();
    expect(serialise(excel.store.book) === before).toBe(true);
    for (const action of [0, 100, 300]) {
      excel.host.fault.set({ action, code: "GeneralException", message: "planned" });
      await expect(insert({ example: "COSMETIC_VALLEY" })).rejects.toMatchObject({
        kind: "otherWorkbook",
      });
      expect(serialise(excel.store.book) === before).toBe(true);
    }
    await insert({ example: "COSMETIC_VALLEY" });
    expect(withoutIds(serialise(excel.store.book)) === after).toBe(true);
  });

  it("says so and changes nothing when the structure is protected", async () => {
    excel = await openAddIn({ grid: false });
    excel.store.book.structureProtected = true;
    const before = serialise(excel.store.book);
    await expect(insert()).rejects.toMatchObject({ kind: "structureProtected" });
    expect(serialise(excel.store.book)).toBe(before);
  });

  it("says so and changes nothing when the file is read-only", async () => {
    excel = await openAddIn({ grid: false });
    excel.store.book.readOnly = true;
    await expect(insert()).rejects.toMatchObject({ kind: "readOnly" });
    expect(sheetNames(excel.store.book)).toEqual(["Feuil1"]);
  });

  it("says so and asks nothing of an Excel too old", async () => {
    excel = await openAddIn({ grid: false, requirements: { excelapi: "1.11" } });
    excel.host.requests.clear();
    await expect(insert()).rejects.toMatchObject({ kind: "tooOld" });
    expect(excel.host.requests.totals().syncs).toBe(0);
  });

  it("waits while a cell is being edited, then inserts", async () => {
    excel = await openAddIn({ grid: false });
    excel.host.setCellEditing(true);
    const inserting = insert();
    await new Promise((later) => setTimeout(later, 100));
    expect(sheetNames(excel.store.book)).toEqual(["Feuil1"]);
    excel.host.setCellEditing(false);
    await inserting;
    expect(sheetNames(excel.store.book)).toEqual(["Feuil1", "Paramètres", "Budget"]);
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cellEdit"],
    ["AccessDenied", "accessDenied"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["GeneralException", "otherWorkbook"],
    ["SomethingNew", "unexpected"],
  ])("tells %s as the failure %s, before it wrote anything and after", async (code, kind) => {
    excel = await openAddIn({ grid: false });
    const before = serialise(excel.store.book);
    for (const action of [0, 400]) {
      excel.host.fault.set({ action, code, message: "planned" });
      await expect(insert()).rejects.toMatchObject({ kind });
      expect(serialise(excel.store.book) === before).toBe(true);
    }
  });

  it("leaves one step to undo", async () => {
    excel = await openAddIn({ grid: false });
    const before = serialise(excel.store.book);
    await insert();
    expect(excel.store.undo()).toBe(true);
    expect(serialise(excel.store.book) === before).toBe(true);
  });
});
