/** Adding, removing, renaming, moving and showing sheets. Rules about names and protection are the host's. */
import { createSheet, sheetId } from "./create-book";
import type { Edit } from "./create-store";
import { rewriteFormulas } from "./formulas";
import type { Sheet } from "./model";
import { removeSheetIn, renameSheetIn } from "./references";

/** New sheets stand last, as `worksheets.add` puts them. */
export function addSheet(edit: Edit, name: string): Sheet {
  const { book } = edit;
  const sheet = createSheet(sheetId(book.nextId), name);
  book.nextId++;
  edit.set(book, "sheets", [...book.sheets, sheet]);
  edit.changed({ kind: "sheets" });
  return sheet;
}

/** References to the sheet become `#REF!`; if it was active, its neighbour is. */
export function removeSheet(edit: Edit, sheet: Sheet): void {
  const { book } = edit;
  if (book.activeSheetId === sheet.id) edit.view(book, "activeSheetId", neighbour(book.sheets, sheet).id);
  edit.set(
    book,
    "sheets",
    book.sheets.filter((other) => other !== sheet),
  );
  rewriteFormulas(edit, (formula) => removeSheetIn(formula, sheet.name));
  edit.changed({ kind: "sheets" });
}

/** The next visible sheet, else the one before: what Excel shows after a deletion. */
function neighbour(sheets: Sheet[], sheet: Sheet): Sheet {
  const at = sheets.indexOf(sheet);
  const visible = (other: Sheet) => other !== sheet && other.visibility === "Visible";
  return sheets.slice(at).find(visible) ?? sheets.slice(0, at).reverse().find(visible)!;
}

export function renameSheet(edit: Edit, sheet: Sheet, name: string): void {
  const before = sheet.name;
  edit.set(sheet, "name", name);
  rewriteFormulas(edit, (formula) => renameSheetIn(formula, before, name));
  edit.changed({ kind: "sheets" });
}

export function moveSheet(edit: Edit, sheet: Sheet, position: number): void {
  const others = edit.book.sheets.filter((other) => other !== sheet);
  edit.set(edit.book, "sheets", [...others.slice(0, position), sheet, ...others.slice(position)]);
  edit.changed({ kind: "sheets" });
}

export function showSheet(edit: Edit, sheet: Sheet, visibility: Sheet["visibility"]): void {
  edit.set(sheet, "visibility", visibility);
  if (visibility !== "Visible" && edit.book.activeSheetId === sheet.id) {
    edit.view(edit.book, "activeSheetId", neighbour(edit.book.sheets, sheet).id);
  }
  edit.changed({ kind: "sheets" });
}
