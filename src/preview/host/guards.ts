/** Excel's refusals: protected sheets, protected structure, invalid names. */
import type { Area, Book, Sheet } from "../book/model";
import { styleAt } from "../book/formats";
import { findSheetByName } from "../book/sheets";
import { cellsIn } from "../book/sheets";
import { accessDenied, invalidArgument, itemAlreadyExists } from "./rich-error";

export function refuseProtectedStructure(book: Book): void {
  if (book.structureProtected) throw accessDenied("The structure of the workbook is protected.");
}

/** A permission of Excel.WorksheetProtectionOptions that opens a protected sheet to one kind of change. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects";

export function refuseProtectedSheet(sheet: Sheet, permission?: Permission): void {
  if (!sheet.protection) return;
  if (permission && sheet.protection.options[permission] === true) return;
  throw accessDenied("The sheet is protected.");
}

/** On a protected sheet only unlocked cells take a content. Cells without a format are locked. */
export function refuseLockedCells(book: Book, sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  let unlocked = 0;
  for (const { row, column } of cellsIn(sheet, area)) {
    if (styleAt(book, sheet, row, column).locked === false) unlocked++;
  }
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (unlocked < cells) throw accessDenied("The cells are locked and the sheet is protected.");
}

/** 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end, not "History". */
export function checkSheetName(book: Book, name: unknown, self?: Sheet): string {
  const valid =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!valid) throw invalidArgument();
  const other = findSheetByName(book, name);
  if (other && other !== self) throw itemAlreadyExists();
  return name;
}
