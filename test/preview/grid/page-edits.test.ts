import { CellValueType } from "@univerjs/core";
import { editText } from "../../../src/preview/grid/univer/view/edit-text";
import type { CopySource } from "../../../src/preview/grid/univer/view/person-edits";
import { inputsOf } from "../../../src/preview/grid/univer/view/person-edits";
import { workbook } from "./worksheet";

describe("the text to edit", () => {
  it.each([
    [{ f: "=SUM(A1,1.5)", v: 3 }, "General", "=SOMME(A1;1,5)"],
    [{ v: 1234.5 }, '#,##0 "€"', "1234,5"],
    [{ v: 0.15 }, "0.0%", "15%"],
    [{ v: 45292 }, "dd/mm/yyyy", "01/01/2024"],
    [{ v: true }, "General", "VRAI"],
    [{ v: "PU1" }, "General", "PU1"],
    [{}, "General", ""],
  ])("of %p as %s is %s", (cell, format, text) => {
    expect(editText(cell, format, "fr-FR")).toBe(text);
  });
});

describe("what a person does on the page", () => {
  const edits = async (written: Parameters<typeof inputsOf>[2], source: CopySource | null = null) => {
    const { type, store, format } = await workbook({ locale: "fr-FR" });
    await type({ A1: 1, A2: 0.15, B1: "=A1*$A$2", C1: "texte" });
    format("A2", "0.0%");
    return inputsOf(store.book, store.book.activeSheetId, written, "fr-FR", source);
  };

  it("typing becomes inputs, formulas in the invariant form", async () => {
    expect(
      await edits({
        4: { 0: { v: "1 234,5" }, 1: { f: "=SOMME(A1;A2)" }, 2: { v: 12, t: CellValueType.NUMBER } },
      }),
    ).toEqual([
      { row: 4, column: 0, input: 1234.5 },
      { row: 4, column: 1, input: "=SUM(A1,A2)" },
      { row: 4, column: 2, input: 12 },
    ]);
  });

  it("deleting empties what was full", async () => {
    expect(await edits({ 0: { 0: null, 5: null }, 1: { 0: { v: null } } })).toEqual([
      { row: 0, column: 0, input: null },
      { row: 1, column: 0, input: null },
    ]);
  });

  it("leaving a cell as it was is no edit", async () => {
    expect(
      await edits({ 0: { 0: { v: "1" }, 1: { f: "=A1*$A$2" }, 2: { v: "texte" } }, 1: { 0: { v: "15%" } } }),
    ).toEqual([]);
  });

  it("a style alone is no edit", async () => {
    expect(await edits({ 0: { 0: { s: { bl: 1 } } } })).toEqual([]);
  });

  it("several lines are one text", async () => {
    const p = { id: "d", body: { dataStream: "un\rdeux\r\n" }, documentStyle: {} };
    expect(await edits({ 4: { 0: { v: null, p } } })).toEqual([{ row: 4, column: 0, input: "un\ndeux" }]);
  });

  it("copying takes formulas along, repeated and moved", async () => {
    const { store } = await workbook();
    const source: CopySource = {
      sheetId: store.book.activeSheetId,
      range: { startRow: 0, endRow: 0, startColumn: 1, endColumn: 2 },
      target: { row: 2, column: 1 },
    };
    const value = (v: number | string) => ({ v });
    expect(
      await edits(
        { 2: { 1: value(0.15), 2: value("texte") }, 3: { 1: value(0.15), 2: value("texte") } },
        source,
      ),
    ).toEqual([
      { row: 2, column: 1, input: "=A3*$A$2" },
      { row: 2, column: 2, input: "texte" },
      { row: 3, column: 1, input: "=A4*$A$2" },
      { row: 3, column: 2, input: "texte" },
    ]);
  });
});
