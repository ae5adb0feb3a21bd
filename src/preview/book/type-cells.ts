/** What a person types, pastes or deletes. */
import { boundingArea, cellArea } from "./areas";
import { afterContent, putContent, putInput } from "./cells";
import type { Edit } from "./create-store";
import type { Area } from "./model";
import { sheetOf } from "./sheets";
import type { BookStore } from "./store";
import { extendTables } from "./tables";

type Typed = Parameters<BookStore["typeCells"]>[1];

/** All cells together, so that a block pasted under a table extends it once. */
export function typeCells(edit: Edit, sheetId: string, cells: Typed): void {
  const sheet = sheetOf(edit.book, sheetId);
  let touched: Area | undefined;
  for (const { row, column, input } of cells) {
    if (input === null) putContent(edit, sheet, row, column, {});
    else putInput(edit, sheet, row, column, input);
    const cell = cellArea(row, column);
    touched = touched ? boundingArea(touched, cell) : cell;
  }
  if (!touched) return;
  afterContent(edit, sheet, touched);
  extendTables(edit, sheet, touched);
}
