/** Copying cells: contents, formats or both; formulas follow as they do when pasted. */
import { columnCount, rowCount } from "./areas";
import { afterContent, putCell, putContent } from "./cells";
import type { Edit } from "./create-store";
import type { Area, Cell, Sheet } from "./model";
import { offsetReferences } from "./references";
import { cellAt } from "./sheets";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** The target is filled with the source as often as it fits, at least once. */
export function copyCells(
  edit: Edit,
  source: { sheet: Sheet; area: Area },
  target: { sheet: Sheet; area: Area },
  type: CopyType,
  skipBlanks: boolean,
): Area {
  const area = copiedArea(source.area, target.area);
  // Read first: source and target may overlap.
  const cells = readCells(source.sheet, source.area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const fromRow = (row - area.top) % rowCount(source.area);
      const fromColumn = (column - area.left) % columnCount(source.area);
      const cell = cells[fromRow]![fromColumn];
      if (skipBlanks && cell?.v === undefined && cell?.f === undefined) continue;
      const rows = row - (source.area.top + fromRow);
      const columns = column - (source.area.left + fromColumn);
      copyCell(edit, target.sheet, row, column, cell, { rows, columns }, type);
    }
  }
  if (type !== "Formats") afterContent(edit, target.sheet, area);
  if (type === "All" || type === "Formats") edit.changed({ kind: "formats", sheetId: target.sheet.id, area });
  return area;
}

function copiedArea(source: Area, target: Area): Area {
  const times = (size: number, room: number) => (room % size === 0 ? room : size);
  return {
    ...target,
    bottom: target.top + times(rowCount(source), rowCount(target)) - 1,
    right: target.left + times(columnCount(source), columnCount(target)) - 1,
  };
}

function readCells(sheet: Sheet, area: Area): (Cell | undefined)[][] {
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) =>
      cellAt(sheet, area.top + row, area.left + column),
    ),
  );
}

function copyCell(
  edit: Edit,
  sheet: Sheet,
  row: number,
  column: number,
  source: Cell | undefined,
  offset: { rows: number; columns: number },
  type: CopyType,
): void {
  if (type !== "Formats") {
    const value = source?.v === undefined ? {} : { v: source.v };
    const formula =
      source?.f === undefined ? undefined : offsetReferences(source.f, offset.rows, offset.columns);
    putContent(edit, sheet, row, column, type === "Values" || formula === undefined ? value : { f: formula });
  }
  if (type === "All" || type === "Formats") {
    const { s: _, ...content } = cellAt(sheet, row, column) ?? {};
    putCell(edit, sheet, row, column, source?.s === undefined ? content : { ...content, s: source.s });
  }
}
