/** An estimate of the width that a column's longest content needs. */
import type { Area, Book, Cell, Sheet } from "./model";
import { isCellError } from "./content";
import { cellsIn } from "./sheets";

/** Points a character of Calibri takes, per point of size; and Excel's padding. */
const CHARACTER_WIDTH = 5.25 / 11;
const PADDING = 3.75;

/** Widths in points by column; a column without content keeps its width. */
export function autofitWidth(book: Book, sheet: Sheet, area: Area): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { column, cell } of cellsIn(sheet, area)) {
    const characters = contentLength(cell);
    if (characters === 0) continue;
    const style = cell.s === undefined ? undefined : book.styles[cell.s];
    const size = style?.font?.size ?? book.defaultFont.size;
    const width = characters * size * CHARACTER_WIDTH * (style?.font?.bold ? 1.07 : 1) + PADDING;
    widths.set(column, Math.max(width, widths.get(column) ?? 0));
  }
  return widths;
}

function contentLength(cell: Cell): number {
  if (cell.v === undefined) return 0;
  const text = isCellError(cell.v) ? cell.v.error : String(cell.v);
  return Math.max(...text.split("\n").map((line) => line.length));
}
