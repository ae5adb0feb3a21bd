/** Arrays that a formula spills over its neighbours. */
import { cellAddress, parseArea } from "./address";
import type { Area, Book, Cell, Sheet } from "./model";
import { cellAt, cellsIn } from "./sheets";
import { WHOLE_SHEET } from "./address";

/** The area that the array anchored at a cell fills, the anchor included. */
export function spillArea(row: number, column: number, cell: Cell | undefined): Area | undefined {
  if (!cell?.spill) return undefined;
  return {
    top: row,
    left: column,
    bottom: row + cell.spill.rows - 1,
    right: column + cell.spill.columns - 1,
  };
}

/** Where the array that fills a cell is anchored. */
export function spillAnchor(
  sheet: Sheet,
  row: number,
  column: number,
): { row: number; column: number } | undefined {
  const cell = cellAt(sheet, row, column);
  if (cell?.spill) return { row, column };
  if (cell?.from === undefined) return undefined;
  const anchor = parseArea(cell.from)!;
  return { row: anchor.top, column: anchor.left };
}

/** Cells filled by the array anchored at a cell, without the anchor. */
export function spilledCells(sheet: Sheet, row: number, column: number): { row: number; column: number }[] {
  const area = spillArea(row, column, cellAt(sheet, row, column));
  if (!area) return [];
  const anchor = cellAddress(row, column);
  return [...cellsIn(sheet, area)].filter(({ cell }) => cell.from === anchor);
}

/** After undo: filled cells whose anchor no longer spills over them are empty again. Tells whether there were any. */
export function dropOrphanSpills(book: Book): boolean {
  let hasDropped = false;
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of [...cellsIn(sheet, WHOLE_SHEET)]) {
      if (cell.from === undefined || isCovered(sheet, cell.from, row, column)) continue;
      clearResult(sheet, row, column);
      hasDropped = true;
    }
  }
  return hasDropped;
}

function isCovered(sheet: Sheet, anchorAddress: string, row: number, column: number): boolean {
  const anchor = parseArea(anchorAddress)!;
  const cell = cellAt(sheet, anchor.top, anchor.left);
  const area = cell?.f === undefined ? undefined : spillArea(anchor.top, anchor.left, cell);
  return (
    area !== undefined && row <= area.bottom && column <= area.right && row >= area.top && column >= area.left
  );
}

/** Empties a filled cell and leaves its format. */
export function clearResult(sheet: Sheet, row: number, column: number): void {
  const style = cellAt(sheet, row, column)?.s;
  const cells = sheet.cells[row]!;
  if (style === undefined) delete cells[column];
  else cells[column] = { s: style };
}
