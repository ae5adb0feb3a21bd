/** Copies and comparisons of books that cost little when they share most: thousands of them are made. */
import type { Book, Cell, Sheet } from "../../src/preview/book/model";

/**
 * Makes one book hold what another does. What the store changes in place (book, sheets, rows of cells, tables) is
 * copied; all else is shared, for values are never changed in place (see `Edit.set`).
 */
export function copyBook(from: Book, to: Book): void {
  for (const key of Object.keys(to)) delete (to as unknown as Record<string, unknown>)[key];
  Object.assign(to, from, { sheets: from.sheets.map(copySheet) });
}

const copySheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  cells: Object.fromEntries(Object.entries(sheet.cells).map(([row, cells]) => [row, { ...cells }])),
  tables: sheet.tables.map((table) => ({ ...table })),
});

/**
 * Whether Excel would save two books alike, as `serialise` says it: counters, styles that no cell uses and empty rows do
 * not count. Both must share their table of styles.
 */
export function sameBook(a: Book, b: Book): boolean {
  if (a.styles !== b.styles) throw new Error("The books have different tables of styles.");
  const { nextId: _a, styles: _b, sheets: ours, ...restOfA } = a;
  const { nextId: _c, styles: _d, sheets: theirs, ...restOfB } = b;
  return (
    same(restOfA, restOfB) &&
    ours.length === theirs.length &&
    ours.every((sheet, index) => sameSheet(sheet, theirs[index]!))
  );
}

function sameSheet(a: Sheet, b: Sheet): boolean {
  if (a === b) return true;
  const { cells: ours, ...restOfA } = a;
  const { cells: theirs, ...restOfB } = b;
  if (!same(restOfA, restOfB)) return false;
  const rows = new Set([...Object.keys(ours), ...Object.keys(theirs)].map(Number));
  return [...rows].every((row) => sameRow(ours[row] ?? {}, theirs[row] ?? {}));
}

const sameRow = (a: Record<number, Cell>, b: Record<number, Cell>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((column) =>
    same(a[Number(column)] ?? {}, b[Number(column)] ?? {}),
  );

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [ours, theirs] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(ours);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(theirs).length &&
    keys.every((key) => key in theirs && same(ours[key], theirs[key]))
  );
}
