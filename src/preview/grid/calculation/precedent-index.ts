/** Finds the formulas that read a cell. */
import type { Area } from "../../book/model";
import type { SheetArea } from "../formula/areas";
import { areaAddress, cellCount, contains, intersects, MAX_COLUMNS } from "../formula/areas";

export interface PrecedentIndex<Formula> {
  /** Replaces what `formula` reads. */
  set(formula: Formula, precedents: SheetArea[]): void;
  remove(formula: Formula): void;
  clear(): void;
  /** Calls `visit` for each formula that reads a cell of this area, perhaps more than once. */
  visitReaders(sheetId: string, area: Area, visit: (formula: Formula) => void): void;
}

interface SheetIndex<Formula> {
  /** Readers of small areas, cell by cell. */
  cells: Map<number, Set<Formula>>;
  /** Readers of large areas, by address: columns of a table are read by many formulas at once. */
  areas: Map<string, { area: Area; readers: Set<Formula> }>;
}

/** Up to this many cells an area is entered cell by cell. */
const SMALL = 16;

const key = (row: number, column: number) => row * MAX_COLUMNS + column;

export function createPrecedentIndex<Formula>(): PrecedentIndex<Formula> {
  const sheets = new Map<string, SheetIndex<Formula>>();
  const known = new Map<Formula, SheetArea[]>();

  function sheetIndex(sheetId: string): SheetIndex<Formula> {
    let index = sheets.get(sheetId);
    if (!index) sheets.set(sheetId, (index = { cells: new Map(), areas: new Map() }));
    return index;
  }

  function visitCells(area: Area, visit: (key: number) => void): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) visit(key(row, column));
    }
  }

  function add(formula: Formula, { sheetId, area }: SheetArea): void {
    const index = sheetIndex(sheetId);
    if (cellCount(area) > SMALL) {
      const address = areaAddress(area);
      const entry = index.areas.get(address) ?? { area, readers: new Set() };
      entry.readers.add(formula);
      index.areas.set(address, entry);
      return;
    }
    visitCells(area, (cell) => {
      const readers = index.cells.get(cell) ?? new Set();
      readers.add(formula);
      index.cells.set(cell, readers);
    });
  }

  function drop(formula: Formula, { sheetId, area }: SheetArea): void {
    const index = sheetIndex(sheetId);
    if (cellCount(area) > SMALL) {
      const entry = index.areas.get(areaAddress(area));
      entry?.readers.delete(formula);
      if (entry?.readers.size === 0) index.areas.delete(areaAddress(area));
      return;
    }
    visitCells(area, (cell) => {
      const readers = index.cells.get(cell);
      readers?.delete(formula);
      if (readers?.size === 0) index.cells.delete(cell);
    });
  }

  function remove(formula: Formula): void {
    for (const precedent of known.get(formula) ?? []) drop(formula, precedent);
    known.delete(formula);
  }

  return {
    set(formula, precedents) {
      remove(formula);
      known.set(formula, precedents);
      for (const precedent of precedents) add(formula, precedent);
    },
    remove,
    clear() {
      sheets.clear();
      known.clear();
    },
    visitReaders(sheetId, area, visit) {
      const index = sheets.get(sheetId);
      if (!index) return;
      if (cellCount(area) <= index.cells.size) {
        visitCells(area, (cell) => index.cells.get(cell)?.forEach(visit));
      } else {
        for (const [cell, readers] of index.cells) {
          if (contains(area, Math.floor(cell / MAX_COLUMNS), cell % MAX_COLUMNS)) readers.forEach(visit);
        }
      }
      for (const entry of index.areas.values()) {
        if (intersects(entry.area, area)) entry.readers.forEach(visit);
      }
    },
  };
}
