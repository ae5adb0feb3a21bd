import fc from "fast-check";
import { changeBorder } from "../../../src/preview/book/borders";
import { clearArea } from "../../../src/preview/book/clear";
import { copyCells } from "../../../src/preview/book/copy";
import { createBook } from "../../../src/preview/book/create-book";
import { createStore, type Edit, type EditableStore } from "../../../src/preview/book/create-store";
import { changeStyles } from "../../../src/preview/book/formats";
import { hideRows, mergeArea, mergedArea, setColumnWidths } from "../../../src/preview/book/layout";
import type { Area, Sheet } from "../../../src/preview/book/model";
import { serialise } from "../../../src/preview/book/serialise";
import { addSheet, removeSheet, renameSheet } from "../../../src/preview/book/sheet-edits";
import { deletion, insertion, shiftCells, tearsApart } from "../../../src/preview/book/shift";
import { freeTableName } from "../../../src/preview/book/table-names";
import { addTable, addTableRows, deleteTableRows } from "../../../src/preview/book/tables";
import { columnCount, intersection } from "../../../src/preview/book/areas";

/** One change of the book, chosen by numbers. */
interface Step {
  kind: number;
  sheet: number;
  area: Area;
  number: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(13),
  sheet: fc.nat(3),
  area: fc
    .tuple(fc.nat(6), fc.nat(4), fc.nat(3), fc.nat(2))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
  number: fc.nat(9),
});

function apply(store: EditableStore, { kind, sheet: sheetNumber, area, number }: Step): void {
  const sheet = store.book.sheets[sheetNumber % store.book.sheets.length]!;
  if (kind === 0) {
    const input = number % 2 ? number : `=SUM(A1:B${number + 1})+${sheet.name}!C3`;
    store.typeCells(sheet.id, [{ row: area.top, column: area.left, input }]);
  } else store.edit((edit) => change(edit, sheet, kind, area, number));
}

function change(edit: Edit, sheet: Sheet, kind: number, area: Area, number: number): void {
  const { book } = edit;
  const table = sheet.tables[0];
  const merged = mergedArea(sheet, area);
  const touchesTable = sheet.tables.some((other) => intersection(other.area, merged));
  switch (kind) {
    case 1:
      return changeStyles(edit, sheet, area, (style) => ({ ...style, font: { size: 8 + number } }));
    case 2:
      return changeBorder(edit, sheet, area, "EdgeBottom", () => ({
        style: "Dot",
        weight: "Thin",
        color: "#000000",
      }));
    case 3:
      return clearArea(edit, sheet, area, number % 2 ? "All" : "Formats");
    case 4:
      return touchesTable ? undefined : mergeArea(edit, sheet, area);
    case 5:
      return setColumnWidths(edit, sheet, area.left, area.right, 10 + number);
    case 6:
      return hideRows(edit, sheet, area, number % 2 === 0);
    case 7:
      return void addSheet(edit, `New${book.nextId}`);
    case 8:
      return book.sheets.length > 1 ? removeSheet(edit, sheet) : undefined;
    case 9:
      return renameSheet(edit, sheet, `Name${book.nextId++}`);
    case 10: {
      const axis = number % 2 ? "rows" : "columns";
      const shift = number % 4 < 2 ? insertion(area, axis) : deletion(area, axis);
      return tearsApart(sheet, shift) ? undefined : shiftCells(edit, sheet, shift);
    }
    case 11: {
      const full = { ...area, bottom: area.bottom + 1 };
      const name = freeTableName(book, undefined);
      const isTaken = (other: Area) => intersection(other, full) !== undefined;
      const blocked = sheet.tables.some((other) => isTaken(other.area)) || sheet.merges.some(isTaken);
      return blocked ? undefined : void addTable(edit, sheet, full, name);
    }
    case 12:
      if (!table) return;
      return number % 2
        ? void addTableRows(edit, sheet, table, 0, 1 + number)
        : void deleteTableRows(edit, sheet, table, 0, 1);
    default:
      return void copyCells(
        edit,
        { sheet, area },
        { sheet, area: { ...area, top: area.top + 1, bottom: area.bottom + 1 } },
        "All",
        false,
      );
  }
}

it("undo gives every book back as it was, and redo every book as it became", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const store = createStore(createBook());
      const texts = [serialise(store.book)];
      for (const one of steps) {
        const depth = store.undoDepth;
        apply(store, one);
        if (store.undoDepth > depth) texts.push(serialise(store.book));
      }
      for (let index = texts.length - 2; index >= 0; index--) {
        expect(store.undo()).toBe(true);
        expect(serialise(store.book)).toBe(texts[index]);
      }
      for (let index = 1; index < texts.length; index++) {
        expect(store.redo()).toBe(true);
        expect(serialise(store.book)).toBe(texts[index]);
      }
    }),
    { numRuns: 150 },
  );
});

/** What holds in every book, whatever was done to it. */
function expectSound(store: EditableStore): void {
  for (const sheet of store.book.sheets) {
    for (const table of sheet.tables) {
      const { area, columns } = table;
      expect(columns).toHaveLength(columnCount(area));
      const header = columns.map((_, index) => sheet.cells[area.top]?.[area.left + index]?.v);
      expect(header).toEqual(columns.map(({ name }) => name));
      expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(columns.length);
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      expect(sheet.merges.some((merge) => intersection(merge, area))).toBe(false);
    }
    sheet.merges.forEach((merge, index) => {
      expect(sheet.merges.slice(index + 1).some((other) => intersection(merge, other))).toBe(false);
    });
  }
}

it("tables keep a header for each column, and merged cells apart, whatever is done", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const store = createStore(createBook());
      for (const one of steps) {
        apply(store, one);
        expectSound(store);
      }
    }),
    { numRuns: 150 },
  );
});
