/** The columns of a table as its area gains or loses some. */
import type { Table, TableColumn } from "./model";

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

/** Columns without the `count` from `index` on (an index before the table counts from its first column). */
export function withoutColumns(table: Table, index: number, count: number): TableColumn[] {
  const first = Math.max(0, index);
  const last = Math.max(0, index + count);
  return [...table.columns.slice(0, first), ...table.columns.slice(last)];
}
