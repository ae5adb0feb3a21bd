/** Sheet settings, widths and heights, hidden rows and columns, merges. */
import { COLUMN_COUNT, ROW_COUNT } from "./address";
import { boundingArea, contains, intersection } from "./areas";
import { putContent } from "./cells";
import type { Edit } from "./create-store";
import type { Area, Sheet } from "./model";
import { cellsIn, keysBetween } from "./sheets";

export function setLayout<K extends keyof Sheet>(
  edit: Edit,
  sheet: Sheet,
  key: K,
  value: Sheet[K] | undefined,
): void {
  edit.set(sheet, key, value);
  edit.changed({ kind: "layout", sheetId: sheet.id });
}

/** Width in points of the columns `first` to `last`; `undefined` gives back the standard. */
export function setColumnWidths(
  edit: Edit,
  sheet: Sheet,
  first: number,
  last: number,
  width: number | undefined,
): void {
  if (first === 0 && last === COLUMN_COUNT - 1 && width !== undefined) {
    edit.set(sheet, "standardWidth", width);
    setLayout(edit, sheet, "columnWidths", {});
    return;
  }
  setLayout(
    edit,
    sheet,
    "columnWidths",
    withSpan(sheet.columnWidths, first, last, sheet.standardWidth, width),
  );
}

export function setRowHeights(
  edit: Edit,
  sheet: Sheet,
  first: number,
  last: number,
  height: number | undefined,
): void {
  if (first === 0 && last === ROW_COUNT - 1 && height !== undefined) {
    edit.set(sheet, "standardHeight", height);
    setLayout(edit, sheet, "rowHeights", {});
    return;
  }
  setLayout(edit, sheet, "rowHeights", withSpan(sheet.rowHeights, first, last, sheet.standardHeight, height));
}

function withSpan(
  sizes: Record<number, number>,
  first: number,
  last: number,
  standard: number,
  size: number | undefined,
): Record<number, number> {
  const result = { ...sizes };
  for (const key of keysBetween(sizes, first, last)) delete result[key];
  if (size === undefined || size === standard) return result;
  for (let key = first; key <= last; key++) result[key] = size;
  return result;
}

export function hideRows(edit: Edit, sheet: Sheet, area: Area, hidden: boolean): void {
  setLayout(edit, sheet, "hiddenRows", withHidden(sheet.hiddenRows, area.top, area.bottom, hidden));
}

export function hideColumns(edit: Edit, sheet: Sheet, area: Area, hidden: boolean): void {
  setLayout(edit, sheet, "hiddenColumns", withHidden(sheet.hiddenColumns, area.left, area.right, hidden));
}

function withHidden(indexes: number[], first: number, last: number, hidden: boolean): number[] {
  const kept = indexes.filter((index) => index < first || index > last);
  if (hidden) for (let index = first; index <= last; index++) kept.push(index);
  return kept.sort((a, b) => a - b);
}

/** The area that a merge covers in the end: merges it touches join it. */
export function mergedArea(sheet: Sheet, area: Area): Area {
  let merged = area;
  for (let grown = true; grown;) {
    const touching = sheet.merges.filter((merge) => intersection(merge, merged) && !contains(merged, merge));
    grown = touching.length > 0;
    merged = touching.reduce(boundingArea, merged);
  }
  return merged;
}

/** Merges an area; the top left cell keeps its content, the others lose theirs. */
export function mergeArea(edit: Edit, sheet: Sheet, area: Area): void {
  const merged = mergedArea(sheet, area);
  if (merged.top === merged.bottom && merged.left === merged.right) return;
  for (const { row, column } of [...cellsIn(sheet, merged)]) {
    if (row !== merged.top || column !== merged.left) putContent(edit, sheet, row, column, {});
  }
  edit.changed({ kind: "cells", sheetId: sheet.id, area: merged });
  setLayout(edit, sheet, "merges", [...sheet.merges.filter((merge) => !intersection(merge, merged)), merged]);
}

export function unmergeArea(edit: Edit, sheet: Sheet, area: Area): void {
  const kept = sheet.merges.filter((merge) => !intersection(merge, area));
  if (kept.length < sheet.merges.length) setLayout(edit, sheet, "merges", kept);
}
