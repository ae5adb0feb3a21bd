/**
 * Which cells of a sheet a person fills in: those that look like inputs. What they hold is carried under the workbook
 * names that stand over them, so that a sheet may be renamed, its rows moved, and its texts be in another language.
 */
import { cellLooks } from "../look-areas";
import type { SheetTemplate, TemplateName } from "../model";

/** `row,column` of the cells to fill in. */
export function inputCells(sheet: SheetTemplate): Set<string> {
  const cells = new Set<string>();
  for (const [row, looks] of cellLooks(sheet.styles)) {
    for (const [column, { role }] of looks)
      if (role === "input" || role === "cardInput") cells.add(cellKey(row, column));
  }
  // Of merged cells only the first holds anything.
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row > top || column > left) cells.delete(cellKey(row, column));
  }
  return cells;
}

/**
 * The cells of the lines that a list is given with (the published clusters of *Repères*): they do not look like cells to
 * fill in, but a person who adds to a list corrects it too.
 */
export function givenCells(sheet: SheetTemplate): Set<string> {
  const cells = sheet.tables.flatMap(({ area }) => cellsOf({ area: { ...area, top: area.top + 1 } }));
  const given = new Set(cells.map(([row, column]) => cellKey(row, column)));
  for (const { row, column, content } of sheet.cells)
    if (typeof content === "object" && content !== null) given.delete(cellKey(row, column));
  return given;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The names that stand over cells to fill in, smallest first: where several do, the smallest says most. */
export function inputNames(sheet: SheetTemplate): TemplateName[] {
  const inputs = inputCells(sheet);
  const size = ({ area }: TemplateName): number =>
    (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return sheet.names
    .filter((name) => !name.spills && cellsOf(name).some(([row, column]) => inputs.has(cellKey(row, column))))
    .sort((a, b) => size(a) - size(b));
}

/** Row and column of each cell of a name. */
export function cellsOf({ area }: Pick<TemplateName, "area">): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) cells.push([row, column]);
  return cells;
}
