/** Tables that grow: what is typed below them, and whatever refers to their columns. */
import { createBook } from "../../../src/preview/book/create-book";
import { createStore } from "../../../src/preview/book/create-store";
import { serialise } from "../../../src/preview/book/serialise";
import { addTable, addTableRows } from "../../../src/preview/book/tables";

/** A table of two columns, B2:C4, its columns named `codes` and `amounts`. */
function open() {
  const store = createStore(createBook({ sheetNames: ["Plan", "Autre"] }));
  const [sheet, other] = store.book.sheets as [(typeof store.book.sheets)[0], (typeof store.book.sheets)[0]];
  const type = (address: string, ...rows: (string | number | null)[][]) => {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    const left = letter!.charCodeAt(0) - 65;
    store.typeCells(
      sheet.id,
      rows.flatMap((line, down) =>
        line.map((input, right) => ({ row: Number(row) - 1 + down, column: left + right, input })),
      ),
    );
  };
  type("B2", ["Code", "Amount"], ["CO", 10], ["FA", 20]);
  const name = (text: string, formula: string) => ({ name: text, formula, visible: true, comment: "" });
  store.edit((edit) => {
    addTable(edit, sheet, { top: 1, left: 1, bottom: 3, right: 2 }, "eq_lines");
    edit.set(store.book, "names", [
      name("codes", "=Plan!$B$3:$B$4"),
      name("body", "=Plan!$B$3:$C$4"),
      name("first", "=Plan!$B$3:$B$3"),
      name("with_header", "=Plan!$B$2:$B$4"),
      name("elsewhere", "=Autre!$B$3:$B$4"),
    ]);
  });
  store.typeCells(other.id, [{ row: 0, column: 0, input: "=SUM(Plan!C3:C4)" }]);
  const names = () => Object.fromEntries(store.book.names.map((item) => [item.name, item.formula]));
  return {
    store,
    sheet,
    type,
    names,
    rows: () => sheet.tables[0]!.area.bottom - sheet.tables[0]!.area.top,
    sum: () => other.cells[0]![0]!.f,
  };
}

const GROWN = {
  codes: "=Plan!$B$3:$B$5",
  body: "=Plan!$B$3:$C$5",
  first: "=Plan!$B$3:$B$3",
  with_header: "=Plan!$B$2:$B$4",
  elsewhere: "=Autre!$B$3:$B$4",
};

describe("a table that grows", () => {
  it("takes in what is typed right below it, with every reference to whole columns of its data", () => {
    const { type, names, rows, sum } = open();
    type("C5", [30]);
    expect(rows()).toBe(3);
    expect(names()).toEqual(GROWN);
    expect(sum()).toBe("=SUM(Plan!C3:C5)");
  });

  it("takes in a block pasted from inside it over its end, and formats and formulas follow", () => {
    const { store, sheet, type, names, rows } = open();
    type("C3", ["=LEN(B3)"], ["=LEN(B4)"]);
    type("B4", ["TP"], ["PU1"], ["PU2"], ["PU3"]);
    expect(rows()).toBe(5);
    expect(names()["codes"]).toBe("=Plan!$B$3:$B$7");
    expect([sheet.cells[4]![2]!.f, sheet.cells[6]![2]!.f]).toEqual(["=LEN(B5)", "=LEN(B7)"]);
    store.undo();
    expect([rows(), names()["codes"]]).toEqual([2, "=Plan!$B$3:$B$4"]);
  });

  it.each<[string, string, (string | number | null)[][]]>([
    ["in the row after the next", "B6", [["x"]]],
    ["beside it", "D5", [["x"]]],
    ["over its edge", "A5", [["x", "y"]]],
    ["nothing", "B5", [[null]]],
  ])("stays as it is when one types %s", (_, address, typed) => {
    const { type, rows, names } = open();
    type(address, ...typed);
    expect([rows(), names()["codes"]]).toEqual([2, "=Plan!$B$3:$B$4"]);
  });

  it("stays as it is when another cell of the row below is taken", () => {
    const { type, rows } = open();
    type("C6", ["note"]);
    type("B5", ["x"]);
    expect(rows()).toBe(3);
    type("B6", ["y"]);
    expect(rows()).toBe(3);
  });

  it("grows by rows added at its end or inside it, over free cells or by moving what stands below", () => {
    const end = open();
    end.store.edit((edit) => addTableRows(edit, end.sheet, end.sheet.tables[0]!, 2, 1));
    expect(end.names()).toEqual(GROWN);

    const pushed = open();
    pushed.type("C6", ["note"]);
    pushed.store.edit((edit) => addTableRows(edit, pushed.sheet, pushed.sheet.tables[0]!, 2, 2));
    expect(pushed.names()["codes"]).toBe("=Plan!$B$3:$B$6");
    expect(pushed.sheet.cells[7]![2]!.v).toBe("note");

    const inside = open();
    inside.store.edit((edit) => addTableRows(edit, inside.sheet, inside.sheet.tables[0]!, 1, 1));
    expect(inside.names()["codes"]).toBe("=Plan!$B$3:$B$5");
    expect(inside.sum()).toBe("=SUM(Plan!C3:C5)");
  });

  it("is as before after undo, whatever way it grew", () => {
    const { store, type } = open();
    const before = serialise(store.book);
    type("B5", ["x", 1], ["y", 2]);
    store.undo();
    expect(serialise(store.book)).toBe(before);
  });
});
