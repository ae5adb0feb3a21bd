/** Writing into cells. */
import { WHOLE_SHEET } from "./address";
import { intersection } from "./areas";
import { isCellError, parseInput, type Input } from "./content";
import type { Edit } from "./create-store";
import { noteFormula } from "./formula-rows";
import type { Area, Cell, Sheet, Table } from "./model";
import { cellAt, cellsIn } from "./sheets";
import { spillAnchor, spilledCells } from "./spills";
import { uniqueColumnNames } from "./table-names";

/** Puts a cell (or nothing) in place of the one that is there. The only way cells are assigned. */
export function putCell(edit: Edit, sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const kept = cell && Object.keys(cell).length > 0 ? cell : undefined;
  if (!sheet.cells[row]) {
    if (!kept) return;
    edit.set(sheet.cells, row, {});
  }
  if (kept?.f !== undefined) noteFormula(sheet, row);
  edit.set(sheet.cells[row]!, column, kept);
}

/** Value, formula or nothing into one cell; its format stays, an array it spilled or covered goes. */
export function putContent(
  edit: Edit,
  sheet: Sheet,
  row: number,
  column: number,
  content: Pick<Cell, "v" | "f">,
): void {
  const old = cellAt(sheet, row, column);
  const anchor = spillAnchor(sheet, row, column);
  const clears = content.v === undefined && content.f === undefined;
  // Clearing a cell that an array fills does nothing in Excel: the array belongs to its formula.
  if (clears && old?.from !== undefined) return;
  if (anchor) removeSpill(edit, sheet, anchor.row, anchor.column);
  putCell(edit, sheet, row, column, {
    ...(old?.s === undefined ? {} : { s: old.s }),
    ...(old?.link === undefined || clears ? {} : { link: old.link }),
    ...content,
  });
}

function removeSpill(edit: Edit, sheet: Sheet, row: number, column: number): void {
  for (const filled of spilledCells(sheet, row, column)) {
    const style = cellAt(sheet, filled.row, filled.column)?.s;
    putCell(edit, sheet, filled.row, filled.column, style === undefined ? undefined : { s: style });
  }
  const { spill: _, ...anchor } = cellAt(sheet, row, column)!;
  putCell(edit, sheet, row, column, anchor);
}

/** Takes every spilled array off a sheet: calculation spills them anew. */
export function removeSpills(edit: Edit, sheet: Sheet): void {
  for (const { row, column, cell } of [...cellsIn(sheet, WHOLE_SHEET)]) {
    if (cell.spill) removeSpill(edit, sheet, row, column);
  }
}

/** Writes a block whose top left corner is `area`'s; `null` leaves a cell as it is. */
export function writeBlock(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  input: (row: number, column: number) => Input | null,
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = input(row, column);
      if (value !== null) putInput(edit, sheet, row, column, value);
    }
  }
  afterContent(edit, sheet, area);
}

export function putInput(edit: Edit, sheet: Sheet, row: number, column: number, input: Input): void {
  const style = cellAt(sheet, row, column)?.s;
  const isTextCell = style !== undefined && edit.book.styles[style]?.numberFormat === "@";
  putContent(edit, sheet, row, column, parseInput(input, isTextCell));
}

export function clearContents(edit: Edit, sheet: Sheet, area: Area): void {
  for (const { row, column } of [...cellsIn(sheet, area)]) putContent(edit, sheet, row, column, {});
  afterContent(edit, sheet, area);
}

/** To be called after cells of an area were given contents: announces it, and lets table headers follow. */
export function afterContent(edit: Edit, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) renameColumnsFromHeader(edit, sheet, table, area);
  edit.changed({ kind: "cells", sheetId: sheet.id, area });
}

/** A table's header cells are its column names: always text, never empty, never twice the same. */
function renameColumnsFromHeader(edit: Edit, sheet: Sheet, table: Table, area: Area): void {
  const header = { ...table.area, bottom: table.area.top };
  if (!table.showHeaders || !intersection(header, area)) return;
  const typed = table.columns.map((_, index) => headerText(cellAt(sheet, header.top, header.left + index)));
  const names = uniqueColumnNames(typed);
  names.forEach((name, index) => {
    const column = header.left + index;
    if (cellAt(sheet, header.top, column)?.v !== name)
      putContent(edit, sheet, header.top, column, { v: name });
  });
  edit.set(
    table,
    "columns",
    table.columns.map((column, index) => ({ ...column, name: names[index]! })),
  );
  edit.changed({ kind: "tables", sheetId: sheet.id });
}

export function headerText(cell: Cell | undefined): string {
  const value = cell?.v;
  if (value === undefined) return "";
  return isCellError(value)
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
}
