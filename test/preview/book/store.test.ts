import { createBook } from "../../../src/preview/book/create-book";
import { createStore } from "../../../src/preview/book/create-store";
import { changeStyles } from "../../../src/preview/book/formats";
import { serialise } from "../../../src/preview/book/serialise";
import { addSheet, removeSheet } from "../../../src/preview/book/sheet-edits";
import type { Change } from "../../../src/preview/book/store";

function open() {
  const store = createStore(createBook());
  const sheet = store.book.sheets[0]!;
  const type = (row: number, column: number, input: string | number | null) =>
    store.typeCells(sheet.id, [{ row, column, input }]);
  const cell = (row: number, column: number) => sheet.cells[row]?.[column];
  return { store, sheet, type, cell };
}

describe("the store", () => {
  it("announces what changed once it has changed", () => {
    const { store, sheet, type } = open();
    const heard: [Change, unknown][] = [];
    store.subscribe((change) => heard.push([change, sheet.cells[0]?.[0]?.v]));
    type(0, 0, "=1+1");
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: 2 }]);
    store.undo();
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(heard).toEqual([
      [{ kind: "cells", sheetId: sheet.id, area }, undefined],
      [{ kind: "results", sheetId: sheet.id, area }, 2],
      [{ kind: "cells", sheetId: sheet.id, area }, undefined],
    ]);
  });

  it("announces that anything may have changed when more than cells is taken back", () => {
    const { store, sheet } = open();
    store.edit((edit) => {
      edit.set(sheet, "names", []);
      edit.changed({ kind: "names" });
    });
    const heard: Change[] = [];
    store.subscribe((change) => heard.push(change));
    store.undo();
    expect(heard).toEqual([{ kind: "all" }]);
  });

  it("changes nothing when an edit fails half way", () => {
    const { store, type } = open();
    type(0, 0, 1);
    const before = serialise(store.book);
    expect(() =>
      store.edit((edit) => {
        addSheet(edit, "New");
        throw new Error("refused");
      }),
    ).toThrow("refused");
    expect(serialise(store.book)).toBe(before);
    expect(store.undoDepth).toBe(1);
  });

  it("does not count calculated results, selection and the active sheet as steps", () => {
    const { store, sheet, type } = open();
    type(0, 0, "=1+1");
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: 2 }]);
    store.select(sheet.id, { top: 3, left: 3, bottom: 3, right: 3 });
    expect(store.undoDepth).toBe(1);
  });

  it("forgets what was undone when something new is done", () => {
    const { store, type } = open();
    type(0, 0, 1);
    store.undo();
    type(0, 0, 2);
    expect(store.redo()).toBe(false);
  });
});

describe("arrays that spill", () => {
  const pairs = [
    [1, 2],
    [3, 4],
  ];

  it("fill their neighbours and leave them when the formula goes", () => {
    const { store, sheet, type, cell } = open();
    type(0, 0, "=PAIRS()");
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: pairs }]);
    expect(cell(0, 0)).toEqual({ f: "=PAIRS()", v: 1, spill: { rows: 2, columns: 2 } });
    expect(cell(1, 1)).toEqual({ v: 4, from: "A1" });
    type(0, 0, 5);
    expect([cell(0, 0), cell(0, 1), cell(1, 1)]).toEqual([{ v: 5 }, undefined, undefined]);
  });

  it("give #SPILL! where a cell is in the way, and spill again when it is free", () => {
    const { store, sheet, type, cell } = open();
    type(1, 1, "x");
    type(0, 0, "=PAIRS()");
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: pairs }]);
    expect(cell(0, 0)).toEqual({ f: "=PAIRS()", v: { error: "#SPILL!" } });
    type(1, 1, null);
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: pairs }]);
    expect(cell(1, 1)).toEqual({ v: 4, from: "A1" });
  });

  it("are as before after undo, but for what must be calculated again", () => {
    const { store, sheet, type, cell } = open();
    const before = serialise(store.book);
    type(0, 0, "=PAIRS()");
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: pairs }]);
    store.undo();
    expect(cell(1, 1)).toBeUndefined();
    expect(serialise(store.book)).toBe(before);
  });

  it("shrink when the result does", () => {
    const { store, sheet, type, cell } = open();
    type(0, 0, "=PAIRS()");
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: pairs }]);
    store.writeResults(sheet.id, [{ row: 0, column: 0, value: 7 }]);
    expect([cell(0, 0), cell(1, 0)]).toEqual([{ f: "=PAIRS()", v: 7 }, undefined]);
  });
});

describe("a serialised book", () => {
  it("is the same text whatever was added and taken away before", () => {
    const { store, type } = open();
    type(0, 0, 1);
    const before = serialise(store.book);
    store.edit((edit) => {
      const sheet = addSheet(edit, "New");
      changeStyles(edit, sheet, { top: 0, left: 0, bottom: 9, right: 9 }, () => ({ fill: "#FF0000" }));
      removeSheet(edit, sheet);
    });
    expect(serialise(store.book)).toBe(before);
  });

  it("does not depend on the order in which formats were made", () => {
    const texts = [
      ["#FF0000", "#00FF00"],
      ["#00FF00", "#FF0000"],
    ].map((fills) => {
      const { store, sheet } = open();
      for (const fill of fills) {
        const column = fill === "#FF0000" ? 0 : 1;
        store.edit((edit) =>
          changeStyles(edit, sheet, { top: 0, left: column, bottom: 0, right: column }, () => ({ fill })),
        );
      }
      return serialise(store.book);
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it("differs when a value, a format, a name or the active sheet differs", () => {
    const { store, sheet, type } = open();
    const texts = [serialise(store.book)];
    const note = () => texts.push(serialise(store.book));
    type(0, 0, 1);
    note();
    store.edit((edit) =>
      changeStyles(edit, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, () => ({ wrap: true })),
    );
    note();
    store.edit((edit) =>
      edit.set(edit.book, "names", [{ name: "n", formula: "=1", visible: true, comment: "" }]),
    );
    note();
    const added = store.edit((edit) => addSheet(edit, "New"));
    note();
    store.activate(added.id);
    note();
    expect(new Set(texts).size).toBe(texts.length);
  });
});
