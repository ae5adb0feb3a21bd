/** Tables: making, growing, shrinking. Rules about names and overlaps are the host's. */
import { cellArea, columnCount, intersection } from "./areas";
import { clearContents, headerText, putCell, putContent } from "./cells";
import type { Edit } from "./create-store";
import { offsetReferences } from "./references";
import type { Area, Sheet, Table } from "./model";
import { shiftCells, tearsApart, type Shift } from "./shift";
import { cellAt } from "./sheets";
import { writeHeaders } from "./table-columns";
import { growWithRows } from "./table-growth";
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

/**
 * Adds empty rows before data row `index` (at the end when it is the number of rows).
 * @returns false when something below is in the way that cannot be moved
 */
export function addTableRows(edit: Edit, sheet: Sheet, table: Table, index: number, count: number): boolean {
  const data = dataArea(table);
  const at = data.top + index;
  const isEnd = at > data.bottom;
  const grown = { ...table.area, bottom: table.area.bottom + count };
  if (isEnd && !table.showTotals && isFree(sheet, { ...grown, top: table.area.bottom + 1 })) {
    edit.set(table, "area", grown);
  } else {
    const shift: Shift = {
      axis: "rows",
      at,
      count,
      band: { first: table.area.left, last: table.area.right },
    };
    if (tearsApart(sheet, shift)) return false;
    shiftCells(edit, sheet, shift);
    // A shift replaces the tables of the sheet.
    edit.set(
      sheet.tables.find((other) => other.id === table.id)!,
      "area",
      grown,
    );
  }
  if (isEnd) growWithRows(edit, sheet, data, count);
  fillNewRows(edit, sheet, data, at, count);
  edit.changed({ kind: "tables", sheetId: sheet.id });
  return true;
}

/**
 * What is typed or pasted into the row right below a table, or from inside it over its end, becomes part of it, as far
 * as nothing else stands in those rows: Excel's automatic extension, which writing through the API brings about too.
 */
export function extendTables(edit: Edit, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const below = { ...area, top: area.bottom + 1, bottom: written.bottom };
    const reaches = written.top >= area.top && written.top <= below.top && below.top <= below.bottom;
    if (!reaches || table.showTotals || written.left < area.left || written.right > area.right) continue;
    const filled = usedArea(sheet, true, below);
    if (filled?.top !== below.top) continue;
    const beside = [
      { ...below, right: written.left - 1 },
      { ...below, left: written.right + 1 },
    ];
    const others = beside.filter(({ left, right }) => left <= right);
    if (!isFree(sheet, { ...below, bottom: filled.bottom }, others)) continue;
    const data = dataArea(table);
    edit.set(table, "area", { ...area, bottom: filled.bottom });
    growWithRows(edit, sheet, data, filled.bottom - area.bottom);
    fillNewRows(edit, sheet, data, below.top, filled.bottom - area.bottom);
    edit.changed({ kind: "tables", sheetId: sheet.id });
  }
}

/** Whether a table can grow into an area without moving anything; `empty` are the parts that must hold nothing. */
function isFree(sheet: Sheet, area: Area, empty: Area[] = [area]): boolean {
  const isTaken = (other: Area) => intersection(other, area) !== undefined;
  return (
    !empty.some((part) => usedArea(sheet, true, part)) &&
    !sheet.merges.some(isTaken) &&
    !sheet.tables.some((table) => isTaken(table.area))
  );
}

/** New rows take the formats and the formulas of the neighbouring row; what was typed into them stays. */
export function fillNewRows(edit: Edit, sheet: Sheet, data: Area, at: number, count: number): void {
  const model = at > data.top ? at - 1 : at + count;
  for (let column = data.left; column <= data.right; column++) {
    const { s, f } = cellAt(sheet, model, column) ?? {};
    if (s === undefined && f === undefined) continue;
    const style = s === undefined ? {} : { s };
    for (let row = at; row < at + count; row++) {
      const typed = cellAt(sheet, row, column);
      const isTyped = typed?.v !== undefined || typed?.f !== undefined;
      const formula = f === undefined ? {} : { f: offsetReferences(f, row - model, 0) };
      putCell(edit, sheet, row, column, isTyped ? { ...style, ...typed } : { ...style, ...formula });
    }
  }
  const area = { ...cellArea(at, data.left), bottom: at + count - 1, right: data.right };
  edit.changed({ kind: "cells", sheetId: sheet.id, area });
}

/**
 * A table keeps at least one data row: the last one is emptied instead.
 * @returns false when something below is in the way that cannot be moved
 */
export function deleteTableRows(
  edit: Edit,
  sheet: Sheet,
  table: Table,
  index: number,
  count: number,
): boolean {
  const data = dataArea(table);
  const rows = data.bottom - data.top + 1;
  const kept = count >= rows ? 1 : 0;
  const shift: Shift = {
    axis: "rows",
    at: data.top + index + kept,
    count: kept - count,
    band: { first: data.left, last: data.right },
  };
  if (shift.count < 0 && tearsApart(sheet, shift)) return false;
  if (kept) clearContents(edit, sheet, { ...data, bottom: data.top });
  if (shift.count < 0) shiftCells(edit, sheet, shift);
  return true;
}

/**
 * Excel's totals row: a label in the first column, the sum of the last one.
 * @returns false when something below is in the way that cannot be moved
 */
export function showTotals(edit: Edit, sheet: Sheet, table: Table, show: boolean): boolean {
  if (table.showTotals === show) return true;
  const last = { ...table.area, top: table.area.bottom };
  if (!show) {
    clearContents(edit, sheet, last);
    changeTable(edit, sheet, table, { showTotals: false, area: { ...table.area, bottom: last.top - 1 } });
    return true;
  }
  if (!addTableRows(edit, sheet, table, dataArea(table).bottom - dataArea(table).top + 1, 1)) return false;
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
  return true;
}
