/** Excel.Range: what can be done with it as a whole. */
import { intersection } from "../../book/areas";
import { copyCells } from "../../book/copy";
import { clearArea, type ClearApplyTo } from "../../book/clear";
import { hideColumns, hideRows, mergeArea, mergedArea, unmergeArea } from "../../book/layout";
import type { Area } from "../../book/model";
import { findSheetByName } from "../../book/sheets";
import { deletion, insertion, shiftCells, tearsApart, type Shift } from "../../book/shift";
import { parseArea, splitAddress } from "../../book/address";
import { activateSheet, selectArea } from "../../book/selection";
import { edit, type Excel } from "../excel";
import { refuseLockedCells, refuseProtectedSheet, type Permission } from "../guards";
import { invalidArgument, invalidOperation, notEmulated, wrongShape } from "../rich-error";
import { aBoolean, aText, oneOf } from "./check";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { readLink, writeLink } from "./range-link";
import { RangeAreas } from "./range-areas";
import { RangeBase } from "./range-base";
import { RangeContent } from "./range-content";
import { RangeFormat } from "./range-format";
import { TableCollection } from "./table-collection";
import { Worksheet } from "./worksheet";

const CLEAR_APPLY_TO = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

export class Range extends RangeContent {
  override get $scalars() {
    return [
      "Address",
      "AddressLocal",
      "CellCount",
      "ColumnCount",
      "ColumnHidden",
      "ColumnIndex",
      "Formulas",
      "HasSpill",
      "Hidden",
      "IsEntireColumn",
      "IsEntireRow",
      "NumberFormat",
      "RowCount",
      "RowHidden",
      "RowIndex",
      "Text",
      "ValueTypes",
      "Values",
    ];
  }

  protected create(area: Area): Range {
    return new Range(this.excel, this.sheetId, area);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.excel, this.sheet.id);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  /** `true` when all cells are hidden, `false` when none is, else `null`. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }
  get RowHidden(): boolean | null {
    return allSomeNone(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }
  set RowHidden(value: unknown) {
    const hidden = aBoolean(value);
    refuseProtectedSheet(this.sheet, "allowFormatRows");
    edit(this.excel, (changes) => hideRows(changes, this.sheet, this.area, hidden));
  }
  get ColumnHidden(): boolean | null {
    return allSomeNone(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
  set ColumnHidden(value: unknown) {
    const hidden = aBoolean(value);
    refuseProtectedSheet(this.sheet, "allowFormatColumns");
    edit(this.excel, (changes) => hideColumns(changes, this.sheet, this.area, hidden));
  }

  Select(): void {
    const { sheet, area } = this;
    this.excel.store.edit((changes) => {
      activateSheet(changes, sheet.id);
      selectArea(changes, sheet.id, area);
    });
  }

  Clear(applyTo: unknown): void {
    const what: ClearApplyTo =
      applyTo === undefined || applyTo === null ? "All" : oneOf(CLEAR_APPLY_TO, applyTo);
    const { sheet, area } = this;
    if (what === "Formats") refuseProtectedSheet(sheet, "allowFormatCells");
    else refuseLockedCells(this.excel.book, sheet, area);
    edit(this.excel, (changes) => clearArea(changes, sheet, area, what));
  }

  Merge(across: unknown): void {
    const { sheet, area } = this;
    refuseProtectedSheet(sheet);
    const merged = mergedArea(sheet, area);
    if (sheet.tables.some((table) => intersection(table.area, merged))) {
      throw invalidArgument("Cells of a table cannot be merged.");
    }
    edit(this.excel, (changes) => {
      if (across !== true) return mergeArea(changes, sheet, area);
      for (let row = area.top; row <= area.bottom; row++)
        mergeArea(changes, sheet, { ...area, top: row, bottom: row });
    });
  }
  Unmerge(): void {
    const { sheet, area } = this;
    refuseProtectedSheet(sheet);
    edit(this.excel, (changes) => unmergeArea(changes, sheet, area));
  }

  /** Every merged area that the range touches, whole. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.area));
    return merges.length > 0 ? new RangeAreas(merges.map((merge) => this.create(merge))) : null;
  }

  /** Shifts what is there and gives the new, empty cells. */
  Insert(shift: unknown): Range {
    const axis = oneOf(["Down", "Right"] as const, shift) === "Down" ? "rows" : "columns";
    this.shift(insertion(this.area, axis), axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
    return this.create(this.area);
  }
  Delete(shift: unknown): void {
    const axis = oneOf(["Up", "Left"] as const, shift) === "Up" ? "rows" : "columns";
    this.shift(deletion(this.area, axis), axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
  }
  private shift(shift: Shift, permission: Permission): void {
    const { sheet } = this;
    refuseProtectedSheet(sheet, permission);
    if (tearsApart(sheet, shift)) {
      throw invalidOperation("This operation is not allowed: it would tear a table or merged cells apart.");
    }
    edit(this.excel, (changes) => shiftCells(changes, sheet, shift));
  }

  CopyFrom(source: unknown, type: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (transpose === true) throw notEmulated("Range.copyFrom transposed");
    const from = source instanceof RangeBase ? source : this.rangeAt(aText(source));
    const what = type === undefined || type === null ? "All" : oneOf(COPY_TYPES, type);
    const { sheet, area } = this;
    refuseLockedCells(this.excel.book, sheet, area);
    edit(this.excel, (changes) => copyCells(changes, from, { sheet, area }, what, skipBlanks === true));
  }
  private rangeAt(text: string): RangeBase {
    const { sheet: name, address } = splitAddress(text);
    const sheet = name === undefined ? this.sheet : findSheetByName(this.excel.book, name);
    const area = parseArea(address);
    if (!sheet || !area) throw invalidArgument();
    return new Range(this.excel, sheet.id, area);
  }

  /** One entry a column; of its properties only the width is emulated. */
  SetColumnProperties(properties: unknown): void {
    const { left, right } = this.area;
    const widths = sizesIn("setColumnProperties", properties, right - left + 1, "columnWidth");
    widths.forEach((width, index) => {
      const column = left + index;
      if (width !== undefined)
        this.create({ ...this.area, left: column, right: column }).Format.ColumnWidth = width;
    });
  }
  /** One entry a row; of its properties only the height is emulated. */
  SetRowProperties(properties: unknown): void {
    const { top, bottom } = this.area;
    const heights = sizesIn("setRowProperties", properties, bottom - top + 1, "rowHeight");
    heights.forEach((height, index) => {
      const row = top + index;
      if (height !== undefined)
        this.create({ ...this.area, top: row, bottom: row }).Format.RowHeight = height;
    });
  }

  /** Tables that touch the range, or lie in it. */
  GetTables(fullyContained: unknown): TableCollection {
    return new TableCollection(this.excel, this.sheet, { area: this.area, fully: fullyContained !== false });
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get Hyperlink(): unknown {
    return readLink(this);
  }
  set Hyperlink(value: unknown) {
    writeLink(this, value);
  }
}

/** The size that each entry gives its row or column, if it gives one. */
function sizesIn(member: string, properties: unknown, count: number, size: string): unknown[] {
  if (!Array.isArray(properties) || properties.length !== count) throw wrongShape();
  return (properties as { format?: Record<string, unknown> }[]).map(({ format = {}, ...others }) => {
    const unknown = [...Object.keys(others), ...Object.keys(format)].find((key) => key !== size);
    if (unknown !== undefined) throw notEmulated(`Range.${member} of ${unknown}`);
    return format[size];
  });
}

export function rangeOn(excel: Excel, sheetId: string, area: Area): Range {
  return new Range(excel, sheetId, area);
}

function allSomeNone(hidden: number[], first: number, last: number): boolean | null {
  const count = hidden.filter((index) => index >= first && index <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}
