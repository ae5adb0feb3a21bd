/** A range: a sheet, by id, and an area on it. */
import { COLUMN_COUNT, ROW_COUNT, isOnSheet } from "../../book/address";
import type { Area, Sheet } from "../../book/model";
import { findSheet } from "../../book/sheets";
import type { Excel } from "../excel";
import { invalidArgument, itemNotFound } from "../rich-error";
import { WireObject } from "../wire-object";

export abstract class RangeBase extends WireObject {
  constructor(
    readonly excel: Excel,
    readonly sheetId: string,
    /** Stays where it is when rows or columns are inserted or deleted: a kept range does not follow its cells here. */
    readonly area: Area,
  ) {
    super();
  }

  override get $type(): string {
    return "Range";
  }

  override get $isKeepable(): boolean {
    return true;
  }

  /** The sheet, unless it has been deleted meanwhile. */
  get sheet(): Sheet {
    const sheet = findSheet(this.excel.book, this.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Another range of the same sheet; an area off the sheet is an error. */
  protected at(area: Area): RangeBase {
    if (!isOnSheet(area)) throw invalidArgument();
    return this.create(area);
  }

  /** Another range of the same sheet, for objects that belong to this one. */
  sibling(area: Area): RangeBase {
    return this.create(area);
  }

  protected abstract create(area: Area): RangeBase;

  /** Whole rows or columns have no values of their own: reading gives `null`, writing is refused. */
  get isUnbounded(): boolean {
    const rows = this.area.bottom - this.area.top + 1;
    const columns = this.area.right - this.area.left + 1;
    return rows === ROW_COUNT || columns === COLUMN_COUNT;
  }

  protected refuseUnbounded(): void {
    if (this.isUnbounded) throw invalidArgument("Cell contents of whole rows or columns cannot be set.");
  }
}

/** A whole number as an argument: anything else is refused. */
export function wholeNumber(value: unknown, fallback?: number): number {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}
