/** Places on a sheet: in points from its corner, and as a cell with points inside it. */
import { COLUMN_COUNT } from "./address";
import type { ChartCorner, Sheet } from "./model";

type Sizes = { sizes: Record<number, number>; hidden: number[]; standard: number };

const columnsOf = (sheet: Sheet): Sizes => ({
  sizes: sheet.columnWidths,
  hidden: sheet.hiddenColumns,
  standard: sheet.standardWidth,
});
const rowsOf = (sheet: Sheet): Sizes => ({
  sizes: sheet.rowHeights,
  hidden: sheet.hiddenRows,
  standard: sheet.standardHeight,
});

const sizeOf = ({ sizes, hidden, standard }: Sizes, index: number): number =>
  hidden.includes(index) ? 0 : (sizes[index] ?? standard);

function before(lines: Sizes, index: number): number {
  let points = 0;
  for (let line = 0; line < index; line++) points += sizeOf(lines, line);
  return points;
}

/** The line in which a distance from the sheet's edge ends, and what is left of it there. */
function lineAt(lines: Sizes, points: number): { index: number; rest: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < COLUMN_COUNT - 1 && rest >= sizeOf(lines, index); index++) rest -= sizeOf(lines, index);
  return { index, rest };
}

/** The corner at a place given in points. */
export function cornerAt(sheet: Sheet, left: number, top: number): ChartCorner {
  const column = lineAt(columnsOf(sheet), left);
  const row = lineAt(rowsOf(sheet), top);
  return { row: row.index, column: column.index, x: column.rest, y: row.rest };
}

/** Where a corner lies, in points. A line narrower than the corner's offset holds it at its end. */
export function pointsAt(sheet: Sheet, { row, column, x, y }: ChartCorner): { left: number; top: number } {
  const columns = columnsOf(sheet);
  const rows = rowsOf(sheet);
  return {
    left: before(columns, column) + Math.min(x, sizeOf(columns, column)),
    top: before(rows, row) + Math.min(y, sizeOf(rows, row)),
  };
}

/** The far corner of a cell. */
export function endOfCell(sheet: Sheet, row: number, column: number): ChartCorner {
  return { row, column, x: sizeOf(columnsOf(sheet), column), y: sizeOf(rowsOf(sheet), row) };
}
