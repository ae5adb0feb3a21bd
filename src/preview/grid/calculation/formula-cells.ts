/** The formulas of the book, kept in step with it, and who reads whom. */
import type { Area, Book, Cell, Sheet } from "../../book/model";
import type { SheetArea } from "../formula/areas";
import { contains, MAX_COLUMNS, MAX_ROWS, singleCell } from "../formula/areas";
import type { ResolveContext, ResolvedFormula } from "../formula/resolve";
import { resolveFormula } from "../formula/resolve";
import type { Place } from "../formula/structured-references";
import type { Compiled } from "./evaluator";
import { createPrecedentIndex } from "./precedent-index";

export interface FormulaCell extends Place {
  /** As the book has it. */
  formula: string;
  resolved: ResolvedFormula;
  /** Absent until first calculated. */
  compiled?: Compiled;
  /** Cells beside the anchor that the result fills, or would fill if there were room. */
  spillArea?: Area;
}

export interface FormulaCells {
  all(): Iterable<FormulaCell>;
  at(sheetId: string, row: number, column: number): FormulaCell | undefined;
  /** Formula cells inside an area. */
  within(precedent: SheetArea, visit: (cell: FormulaCell) => void): void;
  /** Formula cells whose text reads a cell of this area. */
  readersOf(sheetId: string, area: Area, visit: (cell: FormulaCell) => void): void;
  /** Formula cells whose spill fills, or wants, a cell of this area. */
  spillingInto(sheetId: string, area: Area, visit: (cell: FormulaCell) => void): void;
  setSpillArea(cell: FormulaCell, area: Area | null): void;
  /** Takes over what the book now holds in an area; returns the formulas that are new there. */
  refresh(sheetId: string, area: Area): FormulaCell[];
  /** Takes over which sheets there are, and what they hold; returns the formulas that are new. */
  refreshSheets(): FormulaCell[];
  /** Reads the whole book afresh. */
  refreshAll(): void;
  /** Resolves every formula again, after names or tables have changed; returns those that now read other cells. */
  resolveAll(): FormulaCell[];
  /** Resolves a formula again, after a spill or the used range has changed its meaning. */
  resolveAgain(cell: FormulaCell): void;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function createFormulaCells(bookOf: () => Book, cellAt: ResolveContext["cellAt"]): FormulaCells {
  const sheets = new Map<string, Map<number, FormulaCell>>();
  const readers = createPrecedentIndex<FormulaCell>();
  const spilling = new Map<string, Set<FormulaCell>>();
  const key = (row: number, column: number) => row * MAX_COLUMNS + column;

  const resolve = (formula: string, place: Place) =>
    resolveFormula(formula, place, { book: bookOf(), cellAt });

  function visitArea(sheetId: string, area: Area, visit: (cell: FormulaCell) => void): void {
    const cells = sheets.get(sheetId);
    if (!cells) return;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > cells.size) {
      for (const cell of cells.values()) if (contains(area, cell.row, cell.column)) visit(cell);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells.get(key(row, column));
        if (cell) visit(cell);
      }
    }
  }

  function setSpillArea(cell: FormulaCell, area: Area | null): void {
    if (area) {
      cell.spillArea = area;
      const set = spilling.get(cell.sheetId) ?? new Set();
      spilling.set(cell.sheetId, set.add(cell));
    } else if (cell.spillArea) {
      delete cell.spillArea;
      spilling.get(cell.sheetId)?.delete(cell);
    }
  }

  function forget(cell: FormulaCell): void {
    readers.remove(cell);
    setSpillArea(cell, null);
    sheets.get(cell.sheetId)?.delete(key(cell.row, cell.column));
  }

  function add(place: Place, formula: string): FormulaCell {
    const cell: FormulaCell = { ...place, formula, resolved: resolve(formula, place) };
    let cells = sheets.get(place.sheetId);
    if (!cells) sheets.set(place.sheetId, (cells = new Map()));
    cells.set(key(place.row, place.column), cell);
    readers.set(cell, cell.resolved.precedents);
    const spill = cellAt(place.sheetId, place.row, place.column)?.spill;
    if (spill) {
      const { row, column } = place;
      setSpillArea(cell, {
        top: row,
        left: column,
        bottom: row + spill.rows - 1,
        right: column + spill.columns - 1,
      });
    }
    return cell;
  }

  function resolveAgain(cell: FormulaCell): void {
    const { text } = cell.resolved;
    cell.resolved = resolve(cell.formula, cell);
    if (cell.resolved.text === text) return;
    delete cell.compiled;
    readers.set(cell, cell.resolved.precedents);
  }

  function refresh(sheetId: string, area: Area): FormulaCell[] {
    const fresh: FormulaCell[] = [];
    const sheet = bookOf().sheets.find((candidate) => candidate.id === sheetId);
    const stale: FormulaCell[] = [];
    visitArea(sheetId, area, (cell) => {
      if (sheet?.cells[cell.row]?.[cell.column]?.f !== cell.formula) stale.push(cell);
    });
    stale.forEach(forget);
    if (!sheet) return fresh;
    visitBookCells(sheet, area, (row, column, { f }) => {
      if (f && !sheets.get(sheetId)?.has(key(row, column))) fresh.push(add({ sheetId, row, column }, f));
    });
    return fresh;
  }

  return {
    *all() {
      for (const cells of sheets.values()) yield* cells.values();
    },
    at: (sheetId, row, column) => sheets.get(sheetId)?.get(key(row, column)),
    within: ({ sheetId, area }, visit) => visitArea(sheetId, area, visit),
    readersOf: readers.visitReaders,
    spillingInto(sheetId, area, visit) {
      for (const cell of spilling.get(sheetId) ?? []) {
        const spill = cell.spillArea as Area;
        const apart =
          spill.top > area.bottom ||
          spill.bottom < area.top ||
          spill.left > area.right ||
          spill.right < area.left;
        if (!apart) visit(cell);
      }
    },
    setSpillArea,
    refresh,
    refreshSheets() {
      const present = new Set(bookOf().sheets.map(({ id }) => id));
      for (const [id, cells] of sheets) if (!present.has(id)) for (const cell of cells.values()) forget(cell);
      return [...present].flatMap((id) => refresh(id, WHOLE_SHEET));
    },
    refreshAll() {
      sheets.clear();
      readers.clear();
      spilling.clear();
      for (const sheet of bookOf().sheets) refresh(sheet.id, WHOLE_SHEET);
    },
    resolveAll() {
      const changed: FormulaCell[] = [];
      for (const cells of sheets.values()) {
        for (const cell of cells.values()) {
          const { text } = cell.resolved;
          resolveAgain(cell);
          if (cell.resolved.text !== text) changed.push(cell);
        }
      }
      return changed;
    },
    resolveAgain,
  };
}

function visitBookCells(
  sheet: Sheet,
  area: Area,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  const rows = Object.keys(sheet.cells);
  const visitRow = (row: number) => {
    for (const [column, cell] of Object.entries(sheet.cells[row] ?? {})) {
      if (Number(column) >= area.left && Number(column) <= area.right) visit(row, Number(column), cell);
    }
  };
  if (area.bottom - area.top < rows.length) {
    for (let row = area.top; row <= area.bottom; row++) visitRow(row);
    return;
  }
  for (const row of rows) if (Number(row) >= area.top && Number(row) <= area.bottom) visitRow(Number(row));
}

export const ownCell = (cell: FormulaCell): Area => singleCell(cell.row, cell.column);
