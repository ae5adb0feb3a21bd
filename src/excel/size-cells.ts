/** Column widths, row heights and merged cells. */
import { areaAddress, columnLetters, type Area, type SheetTemplate } from "../workbook";
import { lastRow, type SheetAreas } from "./sheet-areas";

export function sizeCells(sheet: SheetAreas, template: SheetTemplate): void {
  const { columnWidths, rowHeights, rowHeight } = template;
  const columns = sheet.at([`A:${columnLetters(columnWidths.length - 1)}`]) as Excel.Range;
  const usual = mostFrequent(columnWidths);
  columns.format.columnWidth = usual;
  // An entry that says nothing leaves its column as it is.
  columns.setColumnProperties(
    columnWidths.map((columnWidth) => (columnWidth === usual ? {} : { format: { columnWidth } })),
  );
  sheet.at([wholeRows(0, lastRow(template))]).format.rowHeight = rowHeight;
  const own = new Map<number, number>();
  for (const { top, bottom, height } of rowHeights)
    for (let row = top; row <= bottom; row++) own.set(row, height);
  if (own.size === 0) return;
  const first = Math.min(...own.keys());
  const last = Math.max(...own.keys());
  const rows = Array.from({ length: last - first + 1 }, (_, index) => own.get(first + index));
  (sheet.at([wholeRows(first, last)]) as Excel.Range).setRowProperties(
    rows.map((height) => (height === undefined ? {} : { format: { rowHeight: height } })),
  );
}

function mostFrequent(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

const wholeRows = (top: number, bottom: number): string => `${top + 1}:${bottom + 1}`;

/** Merges of one row that stand under one another, over the same columns, are one call. */
export function mergeCells(sheet: SheetAreas, merges: readonly Area[]): void {
  const merge = (area: Area, across: boolean) => (sheet.at([areaAddress(area)]) as Excel.Range).merge(across);
  for (const area of stacked(merges.filter(({ top, bottom }) => top === bottom))) merge(area, true);
  for (const area of merges.filter(({ top, bottom }) => top < bottom)) merge(area, false);
}

/** Rows that touch from above to below and have the same columns, as one area. */
function stacked(rows: readonly Area[]): Area[] {
  const stacks: Area[] = [];
  for (const row of [...rows].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const above = stacks[stacks.length - 1];
    if (above?.left === row.left && above.right === row.right && above.bottom === row.top - 1)
      above.bottom = row.bottom;
    else stacks.push({ ...row });
  }
  return stacks;
}
