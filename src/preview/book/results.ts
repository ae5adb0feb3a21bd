/** Calculated results on their way into the book: they are no edit, undo does not know them. */
import { cellAddress } from "./address";
import { boundingArea, cellArea, intersection } from "./areas";
import type { Area, Book, Cell, CellValue, Sheet } from "./model";
import { cellAt, sheetOf } from "./sheets";
import { clearResult, spillArea, spilledCells } from "./spills";
import type { Result } from "./store";

/** Writes results and returns the area they touched, if any. */
export function writeResults(book: Book, sheetId: string, results: Result[]): Area | undefined {
  const sheet = sheetOf(book, sheetId);
  let touched: Area | undefined;
  for (const result of results) {
    const cell = cellAt(sheet, result.row, result.column);
    if (cell?.f === undefined) continue;
    const area = writeResult(sheet, result, cell);
    touched = touched ? boundingArea(touched, area) : area;
  }
  return touched;
}

function writeResult(sheet: Sheet, { row, column, value }: Result, cell: Cell): Area {
  const before = spillArea(row, column, cell) ?? cellArea(row, column);
  for (const filled of spilledCells(sheet, row, column)) clearResult(sheet, filled.row, filled.column);
  delete cell.spill;
  if (!Array.isArray(value)) {
    setValue(cell, value);
    return before;
  }
  const rows = value.length;
  const columns = Math.max(0, ...value.map((line) => line.length));
  if (rows <= 1 && columns <= 1) {
    setValue(cell, value[0]?.[0] ?? null);
    return before;
  }
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (!isFree(sheet, area)) {
    setValue(cell, { error: "#SPILL!" });
    return before;
  }
  cell.spill = { rows, columns };
  fill(sheet, area, value, cell);
  return boundingArea(before, area);
}

function fill(sheet: Sheet, area: Area, values: (CellValue | null)[][], anchor: Cell): void {
  const from = cellAddress(area.top, area.left);
  setValue(anchor, values[0]?.[0] ?? null);
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = (sheet.cells[row] ??= {});
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      const style = cells[column]?.s;
      const value = values[row - area.top]?.[column - area.left] ?? null;
      const cell: Cell = style === undefined ? { from } : { s: style, from };
      setValue(cell, value);
      cells[column] = cell;
    }
  }
}

function setValue(cell: Cell, value: CellValue | null): void {
  if (value === null) delete cell.v;
  else cell.v = value;
}

/** Excel spills only over empty cells, outside tables and merged cells. */
function isFree(sheet: Sheet, area: Area): boolean {
  if (sheet.merges.some((merge) => intersection(merge, area))) return false;
  if (sheet.tables.some((table) => intersection(table.area, area))) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.f !== undefined || cell.v !== undefined || cell.from !== undefined)) return false;
    }
  }
  return true;
}
