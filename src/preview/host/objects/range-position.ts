/** Where a range is, and the ranges that can be reached from it. */
import {
  COLUMN_COUNT,
  ROW_COUNT,
  formatArea,
  isWholeColumns,
  isWholeRows,
  parseArea,
  quoteSheetName,
  splitAddress,
} from "../../book/address";
import { boundingArea, columnCount, intersection, rowCount } from "../../book/areas";
import type { Area } from "../../book/model";
import { spillAnchor, spillArea } from "../../book/spills";
import { cellAt } from "../../book/sheets";
import { usedArea } from "../../book/used-area";
import { invalidArgument, itemNotFound } from "../rich-error";
import { RangeBase, wholeNumber } from "./range-base";

export abstract class RangePosition extends RangeBase {
  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return rowCount(this.area);
  }
  get ColumnCount(): number {
    return columnCount(this.area);
  }
  /** −1 when there are more than 2³¹ − 1 cells, as documented. */
  get CellCount(): number {
    const cells = this.RowCount * this.ColumnCount;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  GetCell(row: unknown, column: unknown) {
    const top = this.area.top + wholeNumber(row);
    const left = this.area.left + wholeNumber(column);
    return this.at({ top, left, bottom: top, right: left });
  }
  GetRow(index: unknown) {
    const row = this.area.top + wholeNumber(index);
    return this.at({ ...this.area, top: row, bottom: row });
  }
  GetColumn(index: unknown) {
    const column = this.area.left + wholeNumber(index);
    return this.at({ ...this.area, left: column, right: column });
  }
  GetLastCell() {
    const { bottom, right } = this.area;
    return this.at({ top: bottom, bottom, left: right, right });
  }
  GetLastRow() {
    return this.at({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn() {
    return this.at({ ...this.area, left: this.area.right });
  }
  GetEntireRow() {
    return this.at({ ...this.area, left: 0, right: COLUMN_COUNT - 1 });
  }
  GetEntireColumn() {
    return this.at({ ...this.area, top: 0, bottom: ROW_COUNT - 1 });
  }
  GetOffsetRange(rows: unknown, columns: unknown) {
    const [down, right] = [wholeNumber(rows), wholeNumber(columns)];
    const { area } = this;
    return this.at({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    });
  }
  GetResizedRange(rows: unknown, columns: unknown) {
    const { area } = this;
    return this.at({
      ...area,
      bottom: area.bottom + wholeNumber(rows),
      right: area.right + wholeNumber(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    const { top, left } = this.area;
    return this.at({
      top,
      left,
      bottom: top + wholeNumber(rows) - 1,
      right: left + wholeNumber(columns) - 1,
    });
  }
  GetRowsAbove(count: unknown) {
    const { top } = this.area;
    return this.at(this.beside(count, (rows) => ({ ...this.area, top: top - rows, bottom: top - 1 })));
  }
  GetRowsBelow(count: unknown) {
    const { bottom } = this.area;
    return this.at(this.beside(count, (rows) => ({ ...this.area, top: bottom + 1, bottom: bottom + rows })));
  }
  GetColumnsBefore(count: unknown) {
    const { left } = this.area;
    return this.at(
      this.beside(count, (columns) => ({ ...this.area, left: left - columns, right: left - 1 })),
    );
  }
  GetColumnsAfter(count: unknown) {
    const { right } = this.area;
    return this.at(
      this.beside(count, (columns) => ({ ...this.area, left: right + 1, right: right + columns })),
    );
  }

  /** A negative count of rows below counts rows of the range itself in Excel; only positive ones are emulated. */
  private beside(count: unknown, area: (count: number) => Area): Area {
    const number = wholeNumber(count, 1);
    if (number <= 0) throw invalidArgument();
    return area(number);
  }

  GetBoundingRect(other: unknown) {
    return this.at(boundingArea(this.area, this.other(other)));
  }
  GetIntersection(other: unknown) {
    return this.GetIntersectionOrNullObject(other) ?? notFound();
  }
  GetIntersectionOrNullObject(other: unknown) {
    const area = intersection(this.area, this.other(other));
    return area ? this.at(area) : null;
  }
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? notFound();
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = usedArea(this.sheet, valuesOnly === true, this.area);
    return used ? this.at(used) : null;
  }

  GetSpillingToRange() {
    return this.GetSpillingToRangeOrNullObject() ?? notFound();
  }
  GetSpillingToRangeOrNullObject() {
    const { top, left } = this.singleCell();
    const area = spillArea(top, left, cellAt(this.sheet, top, left));
    return area ? this.at(area) : null;
  }
  GetSpillParent() {
    return this.GetSpillParentOrNullObject() ?? notFound();
  }
  GetSpillParentOrNullObject() {
    const { top, left } = this.singleCell();
    const anchor = spillAnchor(this.sheet, top, left);
    return anchor
      ? this.at({ top: anchor.row, bottom: anchor.row, left: anchor.column, right: anchor.column })
      : null;
  }

  private singleCell(): Area {
    if (this.CellCount !== 1) throw invalidArgument();
    return this.area;
  }

  /** The other range of a two-range question: a range, or an address on the same sheet. */
  private other(range: unknown): Area {
    if (range instanceof RangeBase) {
      if (range.sheetId !== this.sheetId) throw invalidArgument();
      return range.area;
    }
    const area = typeof range === "string" ? parseArea(splitAddress(range).address) : undefined;
    if (!area) throw invalidArgument();
    return area;
  }
}

function notFound(): never {
  throw itemNotFound();
}
