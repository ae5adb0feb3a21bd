/** Finding sheets and cells. */
import type { Book, Cell, Sheet } from "./model";

export function findSheet(book: Book, id: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}

/** Sheet names are compared without case, as Excel does. */
export function findSheetByName(book: Book, name: string): Sheet | undefined {
  const lower = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
}

/** @throws when the sheet is not in the book: the caller held a stale id. */
export function sheetOf(book: Book, id: string): Sheet {
  const sheet = findSheet(book, id);
  if (!sheet) throw new Error(`No sheet ${id} in the book`);
  return sheet;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

/** Rows of a sheet that hold cells, in order. */
export function* cellsIn(
  sheet: Sheet,
  area: { top: number; left: number; bottom: number; right: number },
): Generator<{ row: number; column: number; cell: Cell }> {
  for (const row of keysBetween(sheet.cells, area.top, area.bottom)) {
    const cells = sheet.cells[row]!;
    for (const column of keysBetween(cells, area.left, area.right)) {
      yield { row, column, cell: cells[column]! };
    }
  }
}

/** Up to so many keys are tried one by one. */
const SHORT_SPAN = 2048;

/** Numeric keys of a sparse record in a span, ascending, whichever way is cheaper to find them. */
export function keysBetween(record: Record<number, unknown>, first: number, last: number): number[] {
  if (last - first < SHORT_SPAN) {
    const keys: number[] = [];
    for (let key = first; key <= last; key++) if (record[key] !== undefined) keys.push(key);
    return keys;
  }
  // Integer-like keys of an object are enumerated in ascending order.
  return Object.keys(record)
    .map(Number)
    .filter((key) => key >= first && key <= last);
}
