import { parseArea, splitAddress } from "../../book/address";
import { columnCount, intersection } from "../../book/areas";
import { clearArea } from "../../book/clear";
import { rewriteFormulas } from "../../book/formulas";
import type { Area, Sheet, Table as TableModel } from "../../book/model";
import { renameNameIn } from "../../book/references";
import { deletion, shiftCells, tearsApart } from "../../book/shift";
import { withNewColumns, withoutColumns, writeHeaders } from "../../book/table-columns";
import { growWithRows } from "../../book/table-growth";
import { isNameTaken, isValidName } from "../../book/table-names";
import { changeTable, dataArea, fillNewRows, removeTable, showTotals } from "../../book/tables";
import { edit, type Excel } from "../excel";
import { refuseProtectedSheet } from "../guards";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notEmulated,
} from "../rich-error";
import { WireObject } from "../wire-object";
import { aBoolean, aText } from "./check";
import { rangeOn, type Range } from "./range";
import { RangeBase } from "./range-base";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import { Worksheet } from "./worksheet";

/** What stands below a table cannot always be moved. */
export const NO_ROOM = "This operation is not allowed: it would tear another table or merged cells apart.";

export class Table extends WireObject {
  constructor(
    readonly excel: Excel,
    private readonly id: string,
  ) {
    super();
  }
  get $type(): string {
    return "Table";
  }
  override get $scalars() {
    return [
      "Id",
      "Name",
      "ShowHeaders",
      "ShowTotals",
      "Style",
      "HighlightFirstColumn",
      "HighlightLastColumn",
      "ShowBandedRows",
      "ShowBandedColumns",
      "ShowFilterButton",
    ];
  }
  override get $identity() {
    return { Id: this.model.id };
  }
  get sheet(): Sheet {
    const sheet = this.excel.book.sheets.find((candidate) =>
      candidate.tables.some((table) => table.id === this.id),
    );
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  get model(): TableModel {
    return this.sheet.tables.find((table) => table.id === this.id)!;
  }

  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  /** Formulas follow the new name. */
  set Name(value: unknown) {
    const name = aText(value);
    const before = this.model.name;
    if (!isValidName(name)) throw invalidArgument();
    if (name.toLowerCase() !== before.toLowerCase() && isNameTaken(this.excel.book, name))
      throw itemAlreadyExists();
    edit(this.excel, (changes) => {
      changeTable(changes, this.sheet, this.model, { name });
      rewriteFormulas(changes, (formula) => renameNameIn(formula, before, name));
    });
  }
  get Style(): string {
    return this.model.style;
  }
  set Style(value: unknown) {
    this.change({ style: aText(value) });
  }
  get ShowHeaders(): boolean {
    return this.model.showHeaders;
  }
  set ShowHeaders(value: unknown) {
    if (aBoolean(value) !== this.model.showHeaders) throw notEmulated("Table.showHeaders = false");
  }
  get ShowTotals(): boolean {
    return this.model.showTotals;
  }
  set ShowTotals(value: unknown) {
    const show = aBoolean(value);
    refuseProtectedSheet(this.sheet);
    edit(this.excel, (changes) => {
      if (!showTotals(changes, this.sheet, this.model, show)) throw invalidOperation(NO_ROOM);
    });
  }
  get ShowFilterButton(): boolean {
    return this.model.showFilterButton;
  }
  set ShowFilterButton(value: unknown) {
    this.change({ showFilterButton: aBoolean(value) });
  }
  get ShowBandedRows(): boolean {
    return this.model.showBandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.change({ showBandedRows: aBoolean(value) });
  }
  get ShowBandedColumns(): boolean {
    return this.model.showBandedColumns;
  }
  set ShowBandedColumns(value: unknown) {
    this.change({ showBandedColumns: aBoolean(value) });
  }
  get HighlightFirstColumn(): boolean {
    return this.model.highlightFirstColumn;
  }
  set HighlightFirstColumn(value: unknown) {
    this.change({ highlightFirstColumn: aBoolean(value) });
  }
  get HighlightLastColumn(): boolean {
    return this.model.highlightLastColumn;
  }
  set HighlightLastColumn(value: unknown) {
    this.change({ highlightLastColumn: aBoolean(value) });
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.excel, this.sheet.id);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  range(area: Area): Range {
    return rangeOn(this.excel, this.sheet.id, area);
  }
  GetRange(): Range {
    return this.range(this.model.area);
  }
  GetDataBodyRange(): Range {
    return this.range(dataArea(this.model));
  }
  GetHeaderRowRange(): Range {
    const { area, showHeaders } = this.model;
    if (!showHeaders) throw itemNotFound();
    return this.range({ ...area, bottom: area.top });
  }
  GetTotalRowRange(): Range {
    const { area, showTotals: shown } = this.model;
    if (!shown) throw itemNotFound();
    return this.range({ ...area, top: area.bottom });
  }

  /** Headers stay in the same row and the areas must overlap, as in Excel. */
  Resize(range: unknown): void {
    const { model, sheet } = this;
    const area = range instanceof RangeBase ? range.area : parseArea(splitAddress(aText(range)).address);
    if (!area || area.top !== model.area.top || !intersection(area, model.area) || area.bottom <= area.top)
      throw invalidArgument();
    if (sheet.tables.some((other) => other !== model && intersection(other.area, area)))
      throw invalidArgument();
    edit(this.excel, (changes) => {
      let resized = model;
      const cut = model.area.right - area.right;
      if (cut > 0)
        resized = { ...resized, columns: withoutColumns(resized, resized.columns.length - cut, cut) };
      if (cut < 0) resized = { ...resized, columns: withNewColumns(resized, resized.columns.length, -cut) };
      const before = area.left - model.area.left;
      if (before > 0) resized = { ...resized, columns: withoutColumns(resized, 0, before) };
      if (before < 0) resized = { ...resized, columns: withNewColumns(resized, 0, -before) };
      const data = dataArea(model);
      const added = area.bottom - model.area.bottom;
      changeTable(changes, sheet, model, { area, columns: resized.columns.slice(0, columnCount(area)) });
      writeHeaders(changes, sheet, model);
      if (added <= 0) return;
      growWithRows(changes, sheet, data, added);
      fillNewRows(changes, sheet, { ...data, left: area.left, right: area.right }, data.bottom + 1, added);
    });
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    edit(this.excel, (changes) => removeTable(changes, this.sheet, this.model));
    return range;
  }
  /** The cells go with the table, and those below move up. */
  Delete(): void {
    const { sheet, model } = this;
    refuseProtectedSheet(sheet);
    const shift = deletion(model.area, "rows");
    edit(this.excel, (changes) => {
      removeTable(changes, sheet, model);
      clearArea(changes, sheet, model.area, "All");
      if (tearsApart(sheet, shift)) throw invalidOperation(NO_ROOM);
      shiftCells(changes, sheet, shift);
    });
  }

  change(part: Partial<TableModel>): void {
    refuseProtectedSheet(this.sheet);
    edit(this.excel, (changes) => changeTable(changes, this.sheet, this.model, part));
  }
}
