import { forgetFormulas, readReaderView } from "../../src/excel";
import type { Book, Cell } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { contentOf, freezeFormulas, restoreFormulas, sheetCalled, speakTo } from "../support/frozen-workbook";

/** The typical budget with Mécabourg's figures, calculated: the start of each test. */
let start: string;
let excel: OpenExcel;
beforeAll(async () => {
  excel = await openAddIn();
  speakTo(excel);
  await excel.window.equilibre.insert("type", { language: "fr", example: "MECABOURG" });
  await excel.run(async ({ workbook }) => {
    const own = workbook.worksheets.getItem("Feuil1");
    own.getRange("A1:A3").values = [[10], [20], [30]];
    own.getRange("C1").formulas = [
      ['=IF(A1:A3>15,CLUSTER.PART(eq_ressources,eq_ressources_codes,"CO")*A1:A3,"")'],
    ];
    own.getRange("E1").formulas = [['=CLUSTER.PART(A1:A3,A1:A3,"CO")+A$2+Budget!$D$29']];
    workbook.names.add("eq_colonne", "='Feuil1'!$C$1#");
    own.getRange("G1").formulas = [["=SUM(C1#)"]];
    own.getRange("G2").formulas = [["=SUM(eq_colonne)"]];
  });
  await excel.calculate();
  start = JSON.stringify(excel.store.book);
  excel.close();
});
beforeEach(async () => {
  excel = await openAddIn({ book: JSON.parse(start) as Book, isCalculated: true });
  speakTo(excel);
});
afterEach(() => excel.close());

const change = async (act: (workbook: Excel.Workbook) => void) => {
  await excel.run(async ({ workbook }) => act(workbook));
  await excel.calculate();
};
const at = (sheet: string, row: number, column: number): Cell | undefined =>
  sheetCalled(excel.store.book, sheet).cells[row]?.[column];
const values = (sheet: string, column: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => at(sheet, row, column)?.v);
const frozen = async (scope: "set" | "workbook") => {
  expect(await freezeFormulas(scope)).toMatchObject({ state: "frozen" });
  await excel.calculate();
};
const restored = async (options: Parameters<typeof restoreFormulas>[0] = {}) => {
  const result = await restoreFormulas(options);
  await excel.calculate();
  if (result.state !== "restored") throw new Error(result.state);
  return result;
};

describe("while formulas are frozen", () => {
  it("a person's own sheets keep theirs, unless the whole workbook is asked for", async () => {
    await frozen("set");
    expect(at("Feuil1", 0, 2)?.f).toContain("CLUSTER");
    expect(at("Budget", 28, 3)?.f).toBeUndefined();
    expect(await freezeFormulas("set")).toEqual({ state: "nothing" });
    await frozen("workbook");
    expect(at("Feuil1", 0, 2)?.f).toBeUndefined();
    expect((await readReaderView()).sheets.map(({ name, kept }) => [name, kept])).toEqual([
      ["Feuil1", 3],
      ["Budget", 15],
    ]);
  });

  it("a spill stays readable by its name and by its cell", async () => {
    const before = [at("Feuil1", 0, 6)?.v, at("Feuil1", 1, 6)?.v];
    expect(before[0]).toBeGreaterThan(0);
    await frozen("workbook");
    expect([at("Feuil1", 0, 6)?.v, at("Feuil1", 1, 6)?.v]).toEqual(before);
    expect(at("Feuil1", 1, 6)?.f).toBe("=SUM(eq_colonne)");
  });

  it("two freezings come back at once, to the letter", async () => {
    const before = await contentOf(excel);
    await frozen("set");
    await frozen("workbook");
    expect(excel.store.book.customXml).toHaveLength(1);
    expect(await restored()).toMatchObject({ formulas: 18, left: [], blocked: [], changedNames: [] });
    expect((await contentOf(excel)) === before).toBe(true);
  });
});

describe("a workbook edited between freezing and restoring", () => {
  it("has its formulas where their cells moved, referring to where theirs moved, on sheets renamed", async () => {
    const live = await excelWith(start);
    const edits = (workbook: Excel.Workbook) => {
      workbook.worksheets.getItem("Feuil1").getRange("1:2").insert("Down");
      workbook.worksheets.getItem("Budget").getRange("5:5").insert("Down");
      workbook.worksheets.getItem("Budget").name = "L'année 2013";
      workbook.worksheets.getItem("Feuil1").getRange("A:A").insert("Right");
    };
    await frozen("workbook");
    await change(edits);
    expect(await restored()).toMatchObject({ formulas: 18, left: [], blocked: [], changedNames: [] });
    speakTo(live);
    await live.run(async ({ workbook }) => edits(workbook));
    expect(at("Feuil1", 2, 5)?.f).toBe(`=CLUSTER.PART(B3:B5,B3:B5,"CO")+B$4+'L''année 2013'!$D$30`);
    expect((await contentOf(excel)) === (await contentOf(live))).toBe(true);
    live.close();
  });

  it("keeps what was typed over a frozen cell, and says so by name", async () => {
    await frozen("workbook");
    await change((workbook) => {
      workbook.worksheets.getItem("Budget").getRange("D29").values = [[0.5]];
      workbook.worksheets.getItem("Feuil1").getRange("C3").values = [["à revoir"]];
    });
    const { formulas, left } = await restored();
    expect(formulas).toBe(16);
    expect(left).toEqual([
      expect.objectContaining({ sheetName: "Feuil1", address: "C1:C3", reason: "typedOver" }),
      expect.objectContaining({ sheetName: "Budget", address: "D29", reason: "typedOver" }),
    ]);
    expect(left[1]!.formula).toContain("CLUSTER.AUTOFINANCEMENT(");
    expect([at("Budget", 28, 3)?.v, at("Feuil1", 2, 2)?.v]).toEqual([0.5, "à revoir"]);
    expect(excel.store.book.names.find(({ name }) => name === "eq_colonne")!.formula).toBe(
      "='Feuil1'!$C$1:$C$3",
    );
  });

  it("gives these formulas back too when the person says so", async () => {
    const before = await contentOf(excel);
    await frozen("workbook");
    await change((workbook) => {
      workbook.worksheets.getItem("Budget").getRange("D29").formulas = [["=1/3"]];
      workbook.worksheets.getItem("Feuil1").getRange("C1:C3").values = [[1], [2], [3]];
    });
    await restored();
    expect(await restored({ replaceTyped: true })).toMatchObject({ formulas: 2, left: [] });
    expect((await contentOf(excel)) === before).toBe(true);
  });

  it("tells formulas whose cell, sheet, name or references are gone, and forgets them when told to", async () => {
    await frozen("workbook");
    await change((workbook) => {
      workbook.worksheets.getItem("Feuil1").getRange("E:E").delete("Left");
      workbook.worksheets.getItem("Feuil1").getRange("A:A").delete("Left");
      workbook.worksheets.getItem("Budget").delete();
      const [tracker] = excel.store.book.names.filter(({ formula }) =>
        /^=CHOOSE\(1,'Feuil1'!\$F/.test(formula),
      );
      void tracker;
    });
    const { left, formulas } = await restored();
    expect(
      new Set(left.map(({ sheetName, address, reason }) => `${sheetName}!${address} ${reason}`)),
    ).toEqual(
      new Set([
        "Feuil1!B1:B3 referencesGone",
        "Feuil1!E1 cellGone",
        ...left
          .filter(({ reason }) => reason === "sheetGone")
          .map(({ address }) => `Budget!${address} sheetGone`),
      ]),
    );
    expect([formulas, left.length]).toEqual([1, 17]);
    await forgetFormulas(left.map(({ id }) => id));
    expect(excel.store.book.customXml).toEqual([]);
    expect(excel.store.book.names.filter(({ name }) => name.startsWith("eq_fige"))).toEqual([]);
    expect(await restoreFormulas()).toEqual({ state: "nothing" });
  });

  it("tells a formula whose tracker was deleted", async () => {
    await frozen("set");
    await change((workbook) => workbook.names.getItem("eq_fige_1").delete());
    const { left, formulas } = await restored();
    expect([formulas, left.map(({ reason }) => reason)]).toEqual([14, ["untracked"]]);
  });

  it("gives an array its place back with rows inserted and deleted in it, unless something was typed there", async () => {
    await frozen("workbook");
    await change((workbook) => {
      const own = workbook.worksheets.getItem("Feuil1");
      own.getRange("2:2").insert("Down");
      own.getRange("A2").values = [[40]];
    });
    expect(await restored()).toMatchObject({ left: [], blocked: [] });
    expect(values("Feuil1", 2, 4).map((value) => typeof value)).toEqual([
      "string",
      "number",
      "number",
      "number",
    ]);
    await frozen("workbook");
    await change((workbook) => {
      const own = workbook.worksheets.getItem("Feuil1");
      own.getRange("4:4").delete("Up");
    });
    await change((workbook) => {
      workbook.worksheets.getItem("Feuil1").getRange("C2").values = [[99]];
    });
    expect((await restored()).left).toEqual([
      expect.objectContaining({ address: "C1:C3", reason: "typedOver" }),
    ]);
  });

  it("says what stands where an array is to spill", async () => {
    await change((workbook) => {
      workbook.worksheets.getItem("Feuil1").getRange("I1").formulas = [
        ['=SEQUENCE(A1/10+1)*CLUSTER.PART(eq_ressources,eq_ressources_codes,"CO")'],
      ];
    });
    await frozen("workbook");
    await change((workbook) => {
      const own = workbook.worksheets.getItem("Feuil1");
      own.getRange("A1").values = [[30]];
      own.getRange("I3").values = [["ma note"]];
    });
    expect(await restored()).toMatchObject({ left: [], blocked: [{ sheetName: "Feuil1", address: "I1" }] });
    expect(at("Feuil1", 2, 8)?.v).toBe("ma note");
  });

  it("leaves a name alone that stands for something else by now, and says so", async () => {
    await frozen("workbook");
    await change((workbook) => {
      workbook.names.getItem("eq_colonne").formula = "='Feuil1'!$A$1:$A$3";
    });
    expect(await restored()).toMatchObject({ left: [], changedNames: ["eq_colonne"] });
    expect(excel.store.book.names.find(({ name }) => name === "eq_colonne")!.formula).toBe(
      "='Feuil1'!$A$1:$A$3",
    );
  });
});

describe("nothing is done", () => {
  it("where a sheet to write is protected", async () => {
    await change((workbook) => workbook.worksheets.getItem("Budget").protection.protect());
    const before = await contentOf(excel);
    expect(await freezeFormulas("set")).toEqual({ state: "protected", sheets: ["Budget"] });
    expect((await contentOf(excel)) === before).toBe(true);
    await change((workbook) => workbook.worksheets.getItem("Budget").protection.unprotect());
    await frozen("set");
    await change((workbook) => workbook.worksheets.getItem("Budget").protection.protect());
    const asFrozen = await contentOf(excel);
    expect(await restoreFormulas()).toEqual({ state: "protected", sheets: ["Budget"] });
    expect((await contentOf(excel)) === asFrozen).toBe(true);
  });

  it("where a cell has no result to keep", async () => {
    await change((workbook) => {
      workbook.worksheets.getItem("Feuil1").getRange("K1").formulas = [["=CLUSTER.INCONNUE(1)"]];
    });
    const before = await contentOf(excel);
    expect(await freezeFormulas("workbook")).toEqual({
      state: "notCalculated",
      cells: [{ sheetName: "Feuil1", address: "K1" }],
    });
    expect((await contentOf(excel)) === before).toBe(true);
  });

  it("in a workbook without us, and to one whose kept formulas a later version wrote", async () => {
    const plain = await openAddIn();
    speakTo(plain);
    expect([await freezeFormulas("workbook"), await restoreFormulas()]).toEqual([
      { state: "nothing" },
      { state: "nothing" },
    ]);
    expect(await readReaderView()).toEqual({ hasSet: false, sheets: [], lost: 0 });
    plain.store.book.customXml = [
      { id: "{1}", xml: '<formules xmlns="urn:equilibre:formules-gardees" version="9">{}</formules>' },
    ];
    await expect(restoreFormulas()).rejects.toMatchObject({ kind: "newerTemplate" });
    plain.close();
  });
});

async function excelWith(book: string): Promise<OpenExcel> {
  return openAddIn({ book: JSON.parse(book) as Book });
}
