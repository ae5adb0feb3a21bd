/** What is in view: the active sheet and what is selected on each. */
import type { Edit } from "./create-store";
import type { Area } from "./model";
import { sheetOf } from "./sheets";

export function selectArea(edit: Edit, sheetId: string, area: Area): void {
  edit.view(sheetOf(edit.book, sheetId), "selection", { ...area });
  edit.changed({ kind: "selection", sheetId });
}

export function activateSheet(edit: Edit, sheetId: string): void {
  if (edit.book.activeSheetId === sheetId) return;
  edit.view(edit.book, "activeSheetId", sheetOf(edit.book, sheetId).id);
  edit.changed({ kind: "sheets" });
}
