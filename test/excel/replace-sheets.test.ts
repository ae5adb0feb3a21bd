import { serialise } from "../../src/preview/book/serialise";
import type { Book, CellValue, Sheet } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { openInserted, type InsertedSet } from "../support/inserted-books";
import { withoutIds } from "../support/without-ids";
import { listed } from "../workbook/named-cells";

let excel: OpenExcel;
afterEach(() => excel.close());

type Replacement = Parameters<typeof window.equilibre.replace>[0];
type Options = Partial<Pick<InsertedSet, "language" | "example" | "year">>;

const insert = (set: Replacement["set"], options: Options = {}) =>
  excel.window.equilibre.insert(set, { language: "fr", example: "MECABOURG", ...options });
const opened = (set: Replacement["set"], options: Options = {}) =>
  openInserted({ set, language: "fr", example: "MECABOURG", ...options });
const replace = (more: Partial<Replacement> = {}) =>
  excel.window.equilibre.replace({ suffix: "", set: "type", language: "fr", followUp: false, ...more });
const sheetNames = (book: Book): string[] => book.sheets.map((sheet) => sheet.name);
const sheetOf = (name: string): Sheet => excel.store.book.sheets.find((sheet) => sheet.name === name)!;

async function change(act: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

const setCells = (name: string, first: number, ...values: (string | number)[]) =>
  change(({ workbook }) => {
    const range = workbook.names.getItem(name).getRange().getCell(first, 0);
    range.getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
  });

async function read(name: string, what: "values" | "formulas" = "values"): Promise<CellValue[]> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load(what);
    await context.sync();
    return (range[what] as CellValue[][]).flat();
  });
}

const place = (name: string) => excel.store.book.names.find((item) => item.name === name)!.formula;

describe("replacing our sheets", () => {
  it("gives back the same workbook where nothing was filled in, in three syncs", async () => {
    excel = await openAddIn({ grid: false });
    await insert("complete", { example: null, year: 2026 });
    const before = withoutIds(serialise(excel.store.book));
    excel.host.requests.clear();
    await replace({ set: "complete" });
    expect(excel.host.requests.totals().syncs).toBe(3);
    expect(withoutIds(serialise(excel.store.book)) === before).toBe(true);
  });

  it("keeps what was typed: numbers, texts that look like formulas, formulas, cells emptied", async () => {
    excel = await opened("type");
    await setCells("eq_structure", 0, "'=SUM(1,2)");
    await setCells("eq_region", 0, "'-12");
    await setCells("eq_etp", 0, "=eq_total_ressources/100000");
    await setCells("eq_depenses", 0, "");
    await setCells("eq_taux_b", 0, 0.4);
    await excel.calculate();
    await replace();
    await excel.calculate();
    expect(await read("eq_structure")).toEqual(["=SUM(1,2)"]);
    expect(await read("eq_region")).toEqual(["-12"]);
    expect(await read("eq_etp", "formulas")).toEqual(["=eq_total_ressources/100000"]);
    expect(await read("eq_etp")).toEqual([2.9]);
    expect((await read("eq_depenses"))[0]).toBe("");
    expect(await read("eq_taux_b")).toEqual([0.4]);
    expect(await read("eq_total_ressources")).toEqual([290000]);
  });

  it("leaves formulas of other sheets that read our names reading the new ones", async () => {
    excel = await opened("type");
    const [own] = excel.store.book.sheets;
    excel.store.typeCells(own!.id, [{ row: 0, column: 0, input: "=eq_total_ressources+1" }]);
    await replace();
    await setCells("eq_detail_prive", 0, 1000);
    await excel.calculate();
    const [total] = await read("eq_total_ressources");
    expect(own!.cells[0]![0]!.v).toBe(Number(total) + 1);
  });

  it("keeps a sheet's own name and its place among the others, and shows the budget", async () => {
    excel = await openAddIn({ grid: false });
    await insert("type");
    await change(({ workbook }) => {
      workbook.worksheets.getItem("Paramètres").name = "Réglages d'ici";
      workbook.worksheets.add("À moi");
      workbook.worksheets.getItem("Budget").position = 0;
    });
    await replace();
    const { book } = excel.store;
    expect(sheetNames(book)).toEqual(["Budget", "Feuil1", "Réglages d'ici", "À moi"]);
    expect(book.sheets.find(({ id }) => id === book.activeSheetId)?.name).toBe("Budget");
    expect(place("eq_structure")).toContain("'Réglages d''ici'!");
  });

  it("keeps tables as long as the person made them", async () => {
    excel = await opened("essential", { example: null, year: 2026 });
    await change(({ workbook }) => {
      const table = workbook.tables.getItem("eq_adherents");
      const row = Array.from({ length: 16 }, () => "");
      table.rows.add(
        undefined,
        Array.from({ length: 40 }, () => row),
      );
    });
    const names = Array.from({ length: 120 }, (_, index) => `Membre ${index + 1}`);
    await setCells("eq_adherents_nom", 0, ...names);
    await replace({ set: "essential" });
    await excel.calculate();
    expect(await read("eq_adherents_nom")).toEqual(names);
    expect(await read("eq_adherents_nombre")).toEqual([120]);
  });

  it("keeps a name and a figure typed over the published clusters, and calculates beside them", async () => {
    excel = await opened("complete", { example: null, year: 2026 });
    await setCells("eq_reperes_nom", 1, "Mécabourg, comptes 2025");
    await setCells("eq_reperes_budget", 1, 310000);
    await setCells("eq_reperes_membres", 1, 62);
    await replace({ set: "complete" });
    await excel.calculate();
    expect((await read("eq_reperes_nom")).slice(0, 3)).toEqual([
      "Cosmetic Valley",
      "Mécabourg, comptes 2025",
      "EMC2",
    ]);
    expect((await read("eq_reperes_budget"))[1]).toBe(310000);
    expect(listed(excel, "eq_reperes_par_membre", 2)).toEqual([7481.03, 5000]);
  });

  it("adds the sheets of a larger set, and never takes one away", async () => {
    excel = await opened("type", { example: "COSMETIC_VALLEY" });
    await replace({ set: "essential" });
    expect(sheetNames(excel.store.book)).toHaveLength(8);
    await replace({ set: "type" });
    expect(sheetNames(excel.store.book)).toHaveLength(8);
    await excel.calculate();
    expect(await read("eq_total_depenses")).toEqual([2169500]);
    expect(await read("eq_taux_net")).toEqual([0.49781055542751784]);
  });

  it("puts the sheets into the other language, the choices made on them too", async () => {
    excel = await opened("type");
    await setCells("eq_temps_admis", 0, "non");
    await setCells("eq_detail_prive", 0, 7000);
    await replace({ language: "en" });
    await excel.calculate();
    expect(sheetNames(excel.store.book)).toEqual(["Feuil1", "Parameters", "Budget"]);
    expect(await read("eq_temps_admis")).toEqual(["no"]);
    expect((await read("eq_detail_prive"))[0]).toBe(7000);
    expect(await read("eq_structure")).toEqual(["Mécabourg"]);
  });

  it("replaces the one set that was meant, of two", async () => {
    excel = await opened("type");
    await insert("type", { example: "COSMETIC_VALLEY" });
    await excel.calculate();
    const first = JSON.stringify(sheetOf("Budget"));
    await setCells("eq_taux_b_2", 0, 0.45);
    await replace({ suffix: "_2" });
    await excel.calculate();
    expect(sheetNames(excel.store.book)).toEqual([
      "Feuil1",
      "Paramètres",
      "Budget",
      "Paramètres (2)",
      "Budget (2)",
    ]);
    expect(JSON.stringify(sheetOf("Budget")) === first).toBe(true);
    expect(await read("eq_taux_b_2")).toEqual([0.45]);
    expect(await read("eq_total_ressources_2")).toEqual([2169500]);
  });
});

describe("when a replacement cannot be made", () => {
  it("changes nothing of sheets from a newer version", async () => {
    excel = await openAddIn({ grid: false });
    await insert("type");
    await change(({ workbook }) =>
      workbook.worksheets
        .getItem("Budget")
        .customProperties.add("equilibre", '{"kind":"budget","version":99,"suffix":""}'),
    );
    const before = serialise(excel.store.book);
    await expect(replace()).rejects.toMatchObject({ kind: "newerTemplate" });
    expect(serialise(excel.store.book) === before).toBe(true);
  });

  it("says so when the sheets are gone, the structure is protected, or the file is read-only", async () => {
    excel = await openAddIn({ grid: false });
    await expect(replace()).rejects.toMatchObject({ kind: "setGone" });
    await insert("type");
    excel.store.book.structureProtected = true;
    await expect(replace()).rejects.toMatchObject({ kind: "structureProtected" });
    excel.store.book.structureProtected = false;
    excel.store.book.readOnly = true;
    await expect(replace()).rejects.toMatchObject({ kind: "readOnly" });
  });

  /**
   * Strikes actions of a replacement, `every` so many: all over the requests that read, closer in the one that writes,
   * and each of its last ones, which delete. Tells which left the workbook neither as it was nor replaced.
   */
  async function strike(set: Replacement["set"], every: { reading: number; writing: number }) {
    excel = await openAddIn({ grid: false });
    await insert(set, { example: "COSMETIC_VALLEY" });
    excel.store.typeCells(excel.store.book.sheets[0]!.id, [
      { row: 0, column: 0, input: "=eq_total_ressources" },
    ]);
    await setCells("eq_taux_b", 0, 0.45);
    const replaced = withoutIds(serialise(excel.store.book));
    excel.host.requests.clear();
    await replace({ set });
    expect(withoutIds(serialise(excel.store.book)) === replaced).toBe(true);
    const syncs = excel.host.requests.records.filter(({ kind }) => kind === "sync");
    const chosen = syncs.flatMap(({ actions }, request) => {
      const isWriting = request === syncs.length - 1;
      const step = isWriting ? every.writing : every.reading;
      return Array.from({ length: actions }, (_, action) => ({ request: request + 1, action })).filter(
        ({ action }) => action % step === 0 || (isWriting && action > actions - 24),
      );
    });
    const left: typeof chosen = [];
    let now = serialise(excel.store.book);
    for (const place of chosen) {
      excel.host.fault.set({ ...place, code: "GeneralException", message: "planned" });
      const failed = await replace({ set }).then(
        () => false,
        (error: { kind: string }) => error.kind === "otherWorkbook",
      );
      const after = serialise(excel.store.book);
      // Once an old sheet is deleted there is no way back: the replacement is carried through.
      const isRight = failed ? after === now : withoutIds(after) === replaced;
      if (!isRight || !excel.host.fault.struck) left.push(place);
      now = after;
    }
    excel.host.fault.set(null);
    return left;
  }

  // `npm run faults -- --actions` strikes every one.
  it("leaves the typical budget as it was or replaced, whichever action fails", async () => {
    expect(await strike("type", { reading: 40, writing: 10 })).toEqual([]);
  }, 900_000);

  it("leaves the essential set as it was or replaced, at actions all over", async () => {
    expect(await strike("essential", { reading: 800, writing: 800 })).toEqual([]);
  }, 900_000);
});
