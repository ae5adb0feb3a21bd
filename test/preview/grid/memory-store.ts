/** A small book and store in memory, which hold to the contracts of src/preview/book. */
import type { Book, Cell, Sheet } from "../../../src/preview/book/model";
import type { BookStore, Change } from "../../../src/preview/book/store";

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 48,
    standardHeight: 15,
    cells: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    rules: [],
    charts: [],
    names: [],
    customProperties: {},
    print: {
      orientation: "Portrait",
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      blackAndWhite: false,
      headersFooters: {},
    },
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

export function emptyBook(...sheets: Sheet[]): Book {
  return {
    name: "Classeur1",
    sheets,
    activeSheetId: sheets[0]?.id ?? "",
    names: [],
    styles: {},
    defaultFont: { name: "Calibri", size: 11 },
    settings: {},
    readOnly: false,
    structureProtected: false,
    nextId: 100,
  };
}

export interface MemoryStore extends BookStore {
  announce(change: Change): void;
  /** Counts what the grid writes back. */
  written: { sheetId: string; row: number; column: number }[];
}

export function memoryStore(book: Book): MemoryStore {
  const listeners = new Set<(change: Change) => void>();
  const announce = (change: Change) => listeners.forEach((listener) => listener(change));
  const sheetOf = (id: string) => book.sheets.find((sheet) => sheet.id === id) as Sheet;
  const cellOf = (sheet: Sheet, row: number, column: number): Cell => ((sheet.cells[row] ??= {})[column] ??= {});
  const address = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

  function clearSpill(sheet: Sheet, row: number, column: number): void {
    const anchor = cellOf(sheet, row, column);
    const { rows, columns } = anchor.spill ?? { rows: 1, columns: 1 };
    delete anchor.spill;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = sheet.cells[r]?.[c];
        if (cell?.from !== address(row, column)) continue;
        delete cell.from;
        delete cell.v;
      }
    }
  }

  return {
    book,
    written: [],
    announce,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    writeResults(sheetId, results) {
      const sheet = sheetOf(sheetId);
      for (const { row, column, value } of results) {
        this.written.push({ sheetId, row, column });
        clearSpill(sheet, row, column);
        const array = Array.isArray(value) ? value : [[value]];
        if (Array.isArray(value)) cellOf(sheet, row, column).spill = { rows: value.length, columns: value[0]?.length ?? 0 };
        array.forEach((line, r) =>
          line.forEach((item, c) => {
            const cell = cellOf(sheet, row + r, column + c);
            cell.v = item ?? "";
            if (r + c > 0) cell.from = address(row, column);
          }),
        );
      }
    },
    typeCells(sheetId, cells) {
      const sheet = sheetOf(sheetId);
      for (const { row, column, input } of cells) {
        clearSpill(sheet, row, column);
        const cell = cellOf(sheet, row, column);
        delete cell.f;
        delete cell.from;
        delete cell.v;
        if (typeof input === "string" && input.startsWith("=")) cell.f = input;
        else if (input !== null) cell.v = input;
        announce({ kind: "cells", sheetId, area: { top: row, left: column, bottom: row, right: column } });
      }
    },
    select: () => undefined,
    activate: () => undefined,
    undo: () => false,
    redo: () => false,
  };
}
