/** Tables: making, growing, shrinking. Rules about names and overlaps are the host's. */
import { cellArea, columnCount, contains } from "./areas";
import { clearContents, headerText, putCell, putContent } from "./cells";
import type { Edit } from "./create-store";
import { offsetReferences } from "./references";
import type { Area, Sheet, Table } from "./model";
import { shiftCells } from "./shift";
import { cellAt } from "./sheets";
import { uniqueColumnNames } from "./table-names";
import { usedArea } from "./used-area";

/** Excel's style for a new table. */
const DEFAULT_STYLE = "TableStyleMedium2";

export function dataArea(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

/** The area is the table with its header row, whose cells become its column names. */
export function addTable(edit: Edit, sheet: Sheet, area: Area, name: string): Table {
  const { book } = edit;
  const typed = Array.from({ length: columnCount(area) }, (_, index) =>
    headerText(cellAt(sheet, area.top, area.left + index)),
  );
  const table: Table = {
    id: String(book.nextId),
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: DEFAULT_STYLE,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: uniqueColumnNames(typed).map((column, index) => ({ id: index + 1, name: column })),
  };
  book.nextId++;
  edit.set(sheet, "tables", [...sheet.tables, table]);
  writeHeaders(edit, sheet, table);
  edit.changed({ kind: "tables", sheetId: sheet.id });
  return table;
}

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

export function changeTable(edit: Edit, sheet: Sheet, table: Table, part: Partial<Table>): void {
  for (const [key, value] of Object.entries(part)) edit.set(table, key as keyof Table, value as never);
  edit.changed({ kind: "tables", sheetId: sheet.id });
}

/** The cells stay as they are. */
export function removeTable(edit: Edit, sheet: Sheet, table: Table): void {
  edit.set(
    sheet,
    "tables",
    sheet.tables.filter((other) => other !== table),
  );
  edit.changed({ kind: "tables", sheetId: sheet.id });
}

/** Adds empty rows before data row `index` (at the end when it is the number of rows). */
export function addTableRows(edit: Edit, sheet: Sheet, table: Table, index: number, count: number): void {
  const data = dataArea(table);
  const at = data.top + index;
  const isEnd = at > data.bottom;
  const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + count };
  if (isEnd && !table.showTotals && !usedArea(sheet, true, below)) {
    edit.set(table, "area", { ...table.area, bottom: below.bottom });
    growWith(edit, sheet, data, count);
  } else {
    const grown = { ...table.area, bottom: table.area.bottom + count };
    shiftCells(edit, sheet, {
      axis: "rows",
      at,
      count,
      band: { first: table.area.left, last: table.area.right },
    });
    // A shift replaces the tables of the sheet.
    const moved = sheet.tables.find((other) => other.id === table.id)!;
    edit.set(moved, "area", grown);
    if (isEnd) growWith(edit, sheet, data, count);
  }
  fillCalculatedColumns(edit, sheet, data, at, count);
  edit.changed({ kind: "tables", sheetId: sheet.id });
}

/** Validations and conditional formats that end with the last data row follow the table down. */
function growWith(edit: Edit, sheet: Sheet, data: Area, count: number): void {
  const grow = <T extends { areas: Area[] }>(item: T): T => ({
    ...item,
    areas: item.areas.map((area) =>
      area.bottom === data.bottom && contains(data, area) ? { ...area, bottom: area.bottom + count } : area,
    ),
  });
  edit.set(sheet, "validations", sheet.validations.map(grow));
  edit.set(sheet, "rules", sheet.rules.map(grow));
  edit.changed({ kind: "layout", sheetId: sheet.id });
}

/** New rows take the formats and the formulas of the neighbouring row. */
function fillCalculatedColumns(edit: Edit, sheet: Sheet, data: Area, at: number, count: number): void {
  const model = at > data.top ? at - 1 : at + count;
  for (let column = data.left; column <= data.right; column++) {
    const cell = cellAt(sheet, model, column);
    if (!cell) continue;
    for (let row = at; row < at + count; row++) {
      const style = cell.s === undefined ? {} : { s: cell.s };
      const formula = cell.f === undefined ? {} : { f: offsetReferences(cell.f, row - model, 0) };
      putCell(edit, sheet, row, column, { ...style, ...formula });
    }
  }
  const area = { ...cellArea(at, data.left), bottom: at + count - 1, right: data.right };
  edit.changed({ kind: "cells", sheetId: sheet.id, area });
}

/** A table keeps at least one data row: the last one is emptied instead. */
export function deleteTableRows(edit: Edit, sheet: Sheet, table: Table, index: number, count: number): void {
  const data = dataArea(table);
  const rows = data.bottom - data.top + 1;
  if (count >= rows) clearContents(edit, sheet, { ...data, bottom: data.top });
  const kept = count >= rows ? 1 : 0;
  if (count - kept === 0) return;
  shiftCells(edit, sheet, {
    axis: "rows",
    at: data.top + index + kept,
    count: -(count - kept),
    band: { first: data.left, last: data.right },
  });
}

/** Excel's totals row: a label in the first column, the sum of the last one. */
export function showTotals(edit: Edit, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  const last = { ...table.area, top: table.area.bottom };
  if (!show) {
    clearContents(edit, sheet, last);
    changeTable(edit, sheet, table, { showTotals: false, area: { ...table.area, bottom: last.top - 1 } });
    return;
  }
  addTableRows(edit, sheet, table, dataArea(table).bottom - dataArea(table).top + 1, 1);
  const grown = sheet.tables.find((other) => other.id === table.id)!;
  const { bottom, left, right } = grown.area;
  clearContents(edit, sheet, { top: bottom, bottom, left, right });
  const sum = `=SUBTOTAL(109,${grown.name}[${grown.columns.at(-1)!.name}])`;
  putContent(edit, sheet, bottom, right, { f: sum });
  if (left < right) putContent(edit, sheet, bottom, left, { v: "Total" });
  const columns = grown.columns.map((column, index) => ({
    ...column,
    ...(index === grown.columns.length - 1
      ? { totalsFormula: sum }
      : index === 0
        ? { totalsLabel: "Total" }
        : {}),
  }));
  changeTable(edit, sheet, grown, { showTotals: true, columns });
}
