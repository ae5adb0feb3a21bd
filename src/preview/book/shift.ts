/** Inserting and deleting cells: everything that stands beside them moves, everything that refers to them follows. */
import { COLUMN_COUNT, ROW_COUNT, WHOLE_SHEET } from "./address";
import { putCell, removeSpills } from "./cells";
import { moveChart } from "./charts";
import type { Edit } from "./create-store";
import { rewriteFormulas } from "./formulas";
import type { Area, Cell, Sheet, Table, TableColumn } from "./model";
import { moveReferences } from "./references";
import { cellsIn } from "./sheets";
import { withNewColumns, withoutColumns, writeHeaders } from "./table-columns";

/** Cells from index `at` on move by `count` (deleted when negative) along an axis, within a band of the other. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
  band: { first: number; last: number };
}

export function insertion(area: Area, axis: Shift["axis"]): Shift {
  return axis === "rows"
    ? { axis, at: area.top, count: area.bottom - area.top + 1, band: { first: area.left, last: area.right } }
    : {
        axis,
        at: area.left,
        count: area.right - area.left + 1,
        band: { first: area.top, last: area.bottom },
      };
}

export function deletion(area: Area, axis: Shift["axis"]): Shift {
  const shift = insertion(area, axis);
  return { ...shift, count: -shift.count };
}

const KEYS = {
  rows: { start: "top", end: "bottom", acrossStart: "left", acrossEnd: "right" },
  columns: { start: "left", end: "right", acrossStart: "top", acrossEnd: "bottom" },
} as const;

/** Where an area goes, or `undefined` when all of it is deleted. Areas that reach out of the band stay. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const { start, end, acrossStart, acrossEnd } = KEYS[shift.axis];
  const limit = shift.axis === "rows" ? ROW_COUNT : COLUMN_COUNT;
  const inBand = area[acrossStart] >= shift.band.first && area[acrossEnd] <= shift.band.last;
  const isWhole = area[start] === 0 && area[end] === limit - 1;
  if (!inBand || isWhole) return area;
  const deleted = Math.max(0, -shift.count);
  const move = (index: number, edge: "first" | "last") => {
    if (index < shift.at) return index;
    if (shift.count > 0) return index + shift.count;
    if (index >= shift.at + deleted) return index - deleted;
    return edge === "first" ? shift.at : shift.at - 1;
  };
  const moved = { ...area, [start]: move(area[start], "first"), [end]: move(area[end], "last") };
  return moved[start] <= moved[end] && moved[end] < limit ? moved : undefined;
}

/**
 * Whether a shift would tear a table or merged cells apart, which Excel refuses, or take a table's header or all its
 * data, which we refuse too.
 */
export function tearsApart(sheet: Sheet, shift: Shift): boolean {
  return (
    sheet.merges.some((merge) => isReached(merge, shift) && !isInBand(merge, shift)) ||
    sheet.tables.some(
      (table) => isReached(table.area, shift) && (!isInBand(table.area, shift) || guts(table, shift)),
    )
  );
}

function isReached(area: Area, shift: Shift): boolean {
  const { end, acrossStart, acrossEnd } = KEYS[shift.axis];
  return area[end] >= shift.at && area[acrossStart] <= shift.band.last && area[acrossEnd] >= shift.band.first;
}

function isInBand(area: Area, shift: Shift): boolean {
  const { acrossStart, acrossEnd } = KEYS[shift.axis];
  return area[acrossStart] >= shift.band.first && area[acrossEnd] <= shift.band.last;
}

/** Whether rows are deleted so that the table stays without header or data. */
function guts({ area, showHeaders, showTotals }: Table, shift: Shift): boolean {
  const moved = shiftArea(area, shift);
  if (shift.axis === "columns" || shift.count > 0 || !moved) return false;
  const losesHeader = showHeaders && area.top >= shift.at && area.top < shift.at - shift.count;
  const least = 1 + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
  return losesHeader || moved.bottom - moved.top + 1 < least;
}

export function shiftCells(edit: Edit, sheet: Sheet, shift: Shift): void {
  removeSpills(edit, sheet);
  moveCells(edit, sheet, shift);
  rewriteFormulas(edit, (formula, home) =>
    moveReferences(formula, home ?? "", sheet.name, (area) => shiftArea(area, shift)),
  );
  moveLayout(edit, sheet, shift);
  if (shift.axis === "columns") for (const table of sheet.tables) writeHeaders(edit, sheet, table);
  // Everywhere: arrays above the shift spill anew as well.
  edit.changed({ kind: "cells", sheetId: sheet.id, area: WHOLE_SHEET });
  edit.changed({ kind: "layout", sheetId: sheet.id });
  edit.changed({ kind: "tables", sheetId: sheet.id });
}

function affected({ axis, at, band }: Shift): Area {
  return axis === "rows"
    ? { top: at, bottom: ROW_COUNT - 1, left: band.first, right: band.last }
    : { left: at, right: COLUMN_COUNT - 1, top: band.first, bottom: band.last };
}

function moveCells(edit: Edit, sheet: Sheet, shift: Shift): void {
  const moving = [...cellsIn(sheet, affected(shift))];
  for (const { row, column } of moving) putCell(edit, sheet, row, column, undefined);
  for (const { row, column, cell } of moving) {
    const target = shiftArea({ top: row, bottom: row, left: column, right: column }, shift);
    if (target) putCell(edit, sheet, target.top, target.left, cell);
  }
  if (shift.count > 0) copyFormatFromBefore(edit, sheet, shift);
}

/** New cells look like those above or left of them. */
function copyFormatFromBefore(edit: Edit, sheet: Sheet, { axis, at, count, band }: Shift): void {
  if (at === 0) return;
  const before: Area =
    axis === "rows"
      ? { top: at - 1, bottom: at - 1, left: band.first, right: band.last }
      : { left: at - 1, right: at - 1, top: band.first, bottom: band.last };
  for (const { row, column, cell } of [...cellsIn(sheet, before)]) {
    if (cell.s === undefined) continue;
    const style: Cell = { s: cell.s };
    for (let step = 1; step <= count; step++) {
      putCell(
        edit,
        sheet,
        axis === "rows" ? row + step : row,
        axis === "rows" ? column : column + step,
        style,
      );
    }
  }
}

function moveLayout(edit: Edit, sheet: Sheet, shift: Shift): void {
  const moveAreas = (areas: Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  const moveOwners = <T extends { areas: Area[] }>(items: T[]) =>
    items.map((item) => ({ ...item, areas: moveAreas(item.areas) })).filter((item) => item.areas.length > 0);
  edit.set(sheet, "merges", moveAreas(sheet.merges));
  edit.set(sheet, "validations", moveOwners(sheet.validations));
  edit.set(sheet, "rules", moveOwners(sheet.rules));
  edit.set(
    sheet,
    "charts",
    sheet.charts.map((chart) => moveChart(chart, (area) => shiftArea(area, shift))),
  );
  edit.set(
    sheet,
    "tables",
    sheet.tables.flatMap((table) => shiftTable(table, shift)),
  );
  if (sheet.print.area) {
    const { area, ...print } = sheet.print;
    const moved = shiftArea(area, shift);
    edit.set(sheet, "print", moved ? { ...print, area: moved } : print);
  }
  moveLines(edit, sheet, shift);
}

function shiftTable(table: Table, shift: Shift): Table[] {
  const area = shiftArea(table.area, shift);
  if (!area) return [];
  if (area === table.area) return [table];
  if (shift.axis === "columns") return [{ ...table, area, columns: shiftColumns(table, shift) }];
  const lastDeleted = shift.at - shift.count - 1;
  const losesTotals = shift.count < 0 && shift.at <= table.area.bottom && table.area.bottom <= lastDeleted;
  return [losesTotals ? { ...table, area, showTotals: false } : { ...table, area }];
}

/** The columns of a table that a shift of columns reaches. */
function shiftColumns(table: Table, { at, count }: Shift): TableColumn[] {
  const { left, right } = table.area;
  if (count > 0) return at > left && at <= right ? withNewColumns(table, at - left, count) : table.columns;
  const first = Math.max(at, left);
  const last = Math.min(at - count - 1, right);
  return last >= first ? withoutColumns(table, first - left, last - first + 1) : table.columns;
}

/** Sizes and hiding go with whole rows and columns only. */
function moveLines(edit: Edit, sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === "rows";
  const limit = rows ? COLUMN_COUNT : ROW_COUNT;
  if (shift.band.first !== 0 || shift.band.last !== limit - 1) return;
  const moveIndex = (index: number) => {
    const line = rows
      ? { top: index, bottom: index, left: 0, right: COLUMN_COUNT - 1 }
      : { left: index, right: index, top: 0, bottom: ROW_COUNT - 1 };
    const moved = shiftArea(line, shift);
    return moved && (rows ? moved.top : moved.left);
  };
  const moveSizes = (sizes: Record<number, number>) =>
    Object.fromEntries(
      Object.entries(sizes).flatMap(([index, size]) => {
        const moved = moveIndex(Number(index));
        return moved === undefined ? [] : [[moved, size]];
      }),
    ) as Record<number, number>;
  const moveHidden = (indexes: number[]) => indexes.flatMap((index) => moveIndex(index) ?? []);
  if (rows) {
    edit.set(sheet, "rowHeights", moveSizes(sheet.rowHeights));
    edit.set(sheet, "hiddenRows", moveHidden(sheet.hiddenRows));
  } else {
    edit.set(sheet, "columnWidths", moveSizes(sheet.columnWidths));
    edit.set(sheet, "hiddenColumns", moveHidden(sheet.hiddenColumns));
  }
}
