/** The columns of a table as its area gains or loses some. */
import { putContent } from "./cells";
import type { Edit } from "./create-store";
import type { Sheet, Table, TableColumn } from "./model";
import { cellAt } from "./sheets";

/** Columns with `count` new ones from `index` on, named `Column1` …; ids are never used twice. */
export function withNewColumns(table: Table, index: number, count: number): TableColumn[] {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  const added: TableColumn[] = [];
  for (let number = 1; added.length < count; number++) {
    const name = `Column${number}`;
    if (!taken.has(name.toLowerCase())) added.push({ id: ++id, name });
  }
  return [...table.columns.slice(0, index), ...added, ...table.columns.slice(index)];
}

/** Columns without the `count` from `index` on. */
export function withoutColumns(table: Table, index: number, count: number): TableColumn[] {
  return [...table.columns.slice(0, index), ...table.columns.slice(index + count)];
}

/** Puts the names of the columns into the header cells. */
export function writeHeaders(edit: Edit, sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const { top, left, right } = table.area;
  table.columns.forEach((column, index) => {
    if (cellAt(sheet, top, left + index)?.v !== column.name) {
      putContent(edit, sheet, top, left + index, { v: column.name });
    }
  });
  edit.changed({ kind: "cells", sheetId: sheet.id, area: { top, bottom: top, left, right } });
}
