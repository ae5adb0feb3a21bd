import { findOurSheets, type OurSheet } from "../../src/excel/our-sheets";
import { readContents, readNames } from "../../src/excel/read-names";
import type { Sheet } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";

let excel: OpenExcel;
afterEach(() => excel.close());

const insert = (options: Partial<Parameters<typeof window.equilibre.insert>[1]> = {}) =>
  excel.window.equilibre.insert("type", { language: "fr", example: "MECABOURG", ...options });
const sheetOf = (name: string): Sheet => excel.store.book.sheets.find((sheet) => sheet.name === name)!;
const ours = (): Promise<OurSheet[]> => excel.run(findOurSheets);
const values = (...names: string[]) => excel.run((context) => readNames(context, { names }));
const brief = (sheets: OurSheet[]) => sheets.map(({ kind, suffix, name }) => [kind, suffix, name]);

async function change(act: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

describe("finding our sheets", () => {
  it("finds none in a workbook without us, in one sync", async () => {
    excel = await openAddIn({ grid: false });
    excel.host.requests.clear();
    expect(await ours()).toEqual([]);
    expect(excel.host.requests.totals().syncs).toBe(1);
  });

  it("says of each what it is, and with what it was made", async () => {
    excel = await openAddIn({ grid: false });
    await insert({ language: "en", followUp: true, year: 2026 });
    const origin = { language: "en", year: 2026, example: "MECABOURG", followUp: true };
    expect(await ours()).toEqual([
      {
        kind: "parameters",
        version: 1,
        suffix: "",
        name: "Parameters",
        id: sheetOf("Parameters").id,
        origin,
      },
      { kind: "budget", version: 1, suffix: "", name: "Budget", id: sheetOf("Budget").id, origin },
    ]);
  });

  it("knows them renamed and moved, and tells two insertions apart", async () => {
    excel = await openAddIn({ grid: false });
    await insert();
    await insert({ example: "COSMETIC_VALLEY" });
    await change(({ workbook }) => {
      workbook.worksheets.getItem("Budget").name = "L'année d'avant";
      workbook.worksheets.getItem("Budget (2)").position = 0;
    });
    expect(brief(await ours())).toEqual([
      ["budget", "_2", "Budget (2)"],
      ["parameters", "", "Paramètres"],
      ["budget", "", "L'année d'avant"],
      ["parameters", "_2", "Paramètres (2)"],
    ]);
  });

  it("leaves a person's copy of our sheet to her", async () => {
    excel = await openAddIn({ grid: false });
    await insert();
    // What Excel's "move or copy" leaves: the same properties, and no workbook name that points to it.
    await change(({ workbook }) => {
      const copy = workbook.worksheets.add("Budget bis");
      for (const [key, value] of Object.entries(sheetOf("Budget").customProperties))
        copy.customProperties.add(key, value);
      copy.position = 0;
    });
    expect(brief(await ours())).toEqual([
      ["parameters", "", "Paramètres"],
      ["budget", "", "Budget"],
    ]);
  });

  it("survives properties it cannot understand and names that are gone", async () => {
    excel = await openAddIn({ grid: false });
    await insert();
    await change(({ workbook }) => {
      workbook.worksheets
        .getItem("Budget")
        .customProperties.add("equilibre", '{"kind":"budget","version":1,"language":7}');
      workbook.worksheets.getItem("Paramètres").customProperties.add("equilibre", "{oops");
      for (const { name } of excel.store.book.names) workbook.names.getItem(name).delete();
    });
    expect(await ours()).toEqual([
      { kind: "budget", version: 1, suffix: "", name: "Budget", id: sheetOf("Budget").id, origin: null },
    ]);
  });
});

describe("reading names", () => {
  it("reads cells, columns and tables in two syncs, renamed sheet or not", async () => {
    excel = await openAddIn({ grid: false });
    await insert();
    await change(({ workbook }) => {
      workbook.worksheets.getItem("Paramètres").name = "Réglages d'ici";
    });
    excel.host.requests.clear();
    const read = await excel.run((context) =>
      readNames(context, { names: ["eq_structure", "eq_ressources_codes"], tables: ["eq_codes"] }),
    );
    expect(excel.host.requests.totals().syncs).toBe(2);
    expect(read.get("eq_structure")).toEqual([["Mécabourg"]]);
    expect(read.get("eq_ressources_codes")!.flat().slice(0, 3)).toEqual(["PU1", "PU2", ""]);
    expect(read.get("eq_codes")![0]).toHaveLength(3);
  });

  it("reads all that a column spills", async () => {
    excel = await openAddIn();
    await excel.window.equilibre.insert("essential", { language: "fr", example: null, year: 2027 });
    await excel.calculate();
    const read = await values("eq_adherents_du", "eq_adherents_nom");
    expect(read.get("eq_adherents_du")).toHaveLength(read.get("eq_adherents_nom")!.length);
  });

  it("answers nothing for what is missing, points nowhere, is no range, or lies in another workbook", async () => {
    excel = await openAddIn({ grid: false });
    await insert();
    await change(({ workbook }) => {
      workbook.names.getItem("eq_annee").delete();
      workbook.names.add("eq_a", "=#REF!");
      workbook.names.add("eq_b", "=Budget!#REF!");
      workbook.names.add("eq_c", "=0.2");
      workbook.names.add("eq_d", "='[Autre.xlsx]Budget'!$A$1");
      workbook.names.add("eq_e", "=SUM(Budget!$A$1:$A$9)");
    });
    const names = ["eq_annee", "eq_a", "eq_b", "eq_c", "eq_d", "eq_e"];
    const read = await excel.run((context) => readNames(context, { names, tables: ["eq_rien"] }));
    expect([...read]).toEqual([...names, "eq_rien"].map((name) => [name, undefined]));
  });

  it("tells an error from a text, and a formula from a text that looks like one", async () => {
    excel = await openAddIn();
    await insert();
    const { id } = sheetOf("Budget");
    excel.store.typeCells(id, [
      { row: 0, column: 30, input: "=1+1" },
      { row: 1, column: 30, input: "'=1+1" },
      { row: 2, column: 30, input: "=NA()" },
      { row: 3, column: 30, input: "#EQ7" },
      { row: 4, column: 30, input: "'007" },
    ]);
    await change(({ workbook }) => workbook.names.add("eq_x", "=Budget!$AE$1:$AE$6"));
    await excel.calculate();
    expect((await values("eq_x")).get("eq_x")!.flat()).toEqual([
      2,
      "=1+1",
      { error: "#N/A" },
      "#EQ7",
      "007",
      "",
    ]);
    const contents = await excel.run((context) => readContents(context, { names: ["eq_x"] }));
    expect(contents.get("eq_x")!.flat()).toEqual([
      { formula: "=1+1" },
      "=1+1",
      { formula: "=NA()" },
      "#EQ7",
      "007",
      null,
    ]);
  });
});
