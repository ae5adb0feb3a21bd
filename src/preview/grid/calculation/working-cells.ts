/**
 * The cells as they stand during a calculation: what the book holds, overlaid by what has been calculated so
 * far and not been written back yet.
 */
import type { Area, Book, Cell, CellValue, Sheet } from "../../book/model";
import { cellAddress, intersects, MAX_COLUMNS, MAX_ROWS } from "../formula/areas";
import type { Place } from "../formula/structured-references";
import type { Calculated } from "./evaluator";

export interface WorkingCells {
  cellAt(sheetId: string, row: number, column: number): Cell | undefined;
  /**
   * Puts a formula's result in place and returns the area whose values have changed, `null` when none has.
   * An array that finds no room becomes `#SPILL!`.
   */
  place(place: Place, result: Calculated): { changed: Area | null; written: Calculated; wanted: Area | null };
  /** Forgets the overlay, once the results are in the book. */
  clear(): void;
}

export function createWorkingCells(bookOf: () => Book): WorkingCells {
  const overlay = new Map<string, Map<number, Cell>>();
  const key = (row: number, column: number) => row * MAX_COLUMNS + column;

  function sheetOf(sheetId: string): Sheet | undefined {
    return bookOf().sheets.find((sheet) => sheet.id === sheetId);
  }

  function cellAt(sheetId: string, row: number, column: number): Cell | undefined {
    return overlay.get(sheetId)?.get(key(row, column)) ?? sheetOf(sheetId)?.cells[row]?.[column];
  }

  function setCell(sheetId: string, row: number, column: number, cell: Cell): void {
    let cells = overlay.get(sheetId);
    if (!cells) overlay.set(sheetId, (cells = new Map()));
    cells.set(key(row, column), cell);
  }

  /** Whether an array may fill `area` from this anchor: all but the anchor empty, no table, no merge, on the sheet. */
  function hasRoom({ sheetId, row, column }: Place, area: Area): boolean {
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return false;
    const sheet = sheetOf(sheetId);
    if (sheet?.tables.some((table) => intersects(table.area, area))) return false;
    if (sheet?.merges.some((merge) => intersects(merge, area))) return false;
    const anchor = cellAddress(row, column);
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        if (r === row && c === column) continue;
        const cell = cellAt(sheetId, r, c);
        if (cell && (cell.f || (cell.v !== undefined && cell.from !== anchor))) return false;
      }
    }
    return true;
  }

  function place(at: Place, result: Calculated): ReturnType<WorkingCells["place"]> {
    const { sheetId, row, column } = at;
    const array = Array.isArray(result) ? result : [[result]];
    const rows = array.length;
    const columns = array[0]?.length ?? 0;
    const wanted = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (rows * columns > 1 && !hasRoom(at, wanted)) {
      return { ...place(at, { error: "#SPILL!" }), wanted };
    }

    const anchor = cellAt(sheetId, row, column) ?? {};
    const before = anchor.spill ?? { rows: 1, columns: 1 };
    const address = cellAddress(row, column);
    let changed: Area | null = null;
    for (let r = 0; r < Math.max(rows, before.rows); r++) {
      for (let c = 0; c < Math.max(columns, before.columns); c++) {
        const cell = r === 0 && c === 0 ? anchor : cellAt(sheetId, row + r, column + c);
        const inside = r < rows && c < columns;
        if (!inside && cell?.from !== address) continue;
        const value = inside ? (array[r]?.[c] ?? "") : undefined;
        if (!sameValue(cell?.v, value)) changed = including(changed, row + r, column + c);
        setCell(
          sheetId,
          row + r,
          column + c,
          calculatedCell(cell, value, r === 0 && c === 0, rows, columns, address),
        );
      }
    }
    return { changed, written: rows * columns === 1 ? (array[0]?.[0] ?? "") : array, wanted: null };
  }

  return { cellAt, place, clear: () => overlay.clear() };
}

function calculatedCell(
  cell: Cell | undefined,
  value: CellValue | undefined,
  isAnchor: boolean,
  rows: number,
  columns: number,
  anchor: string,
): Cell {
  const next: Cell = {};
  if (cell?.s !== undefined) next.s = cell.s;
  if (value !== undefined) next.v = value;
  if (isAnchor) {
    if (cell?.f !== undefined) next.f = cell.f;
    if (rows * columns > 1) next.spill = { rows, columns };
  } else if (value !== undefined) {
    next.from = anchor;
  }
  return next;
}

function including(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

export function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") {
    return one.error === other.error && one.message === other.message;
  }
  return one === other;
}
