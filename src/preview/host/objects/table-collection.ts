/** Tables of the workbook (`sheet` null) or of one sheet. */
import { parseArea, splitAddress } from "../../book/address";
import { intersection } from "../../book/areas";
import type { Area, Sheet, Table as TableModel } from "../../book/model";
import { shiftCells, tearsApart, type Shift } from "../../book/shift";
import { findSheetByName, sheetOf } from "../../book/sheets";
import { freeTableName } from "../../book/table-names";
import { addTable } from "../../book/tables";
import { edit, type Excel } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument, invalidOperation, itemNotFound } from "../rich-error";
import { WireCollection } from "../wire-object";
import { aBoolean } from "./check";
import { RangeBase, wholeNumber } from "./range-base";
import { NO_ROOM, Table } from "./table";

export class TableCollection extends WireCollection {
  constructor(
    private readonly excel: Excel,
    private readonly sheet: Sheet | null,
    /** Only tables that touch this area (`range.getTables`). */
    private readonly within?: { area: Area; fully: boolean },
  ) {
    super();
  }
  get $type(): string {
    return "TableCollection";
  }
  override get $scalars() {
    return ["Count"];
  }

  get Count(): number {
    return this.tables().length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** Without headers Excel inserts a header row above the area. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.target(address);
    refuseProtectedSheet(sheet);
    const withHeaders = aBoolean(hasHeaders);
    // A table of headers alone gets an empty row.
    const least = Math.max(area.bottom, area.top + 1);
    const full = { ...area, bottom: withHeaders ? least : area.bottom + 1 };
    if (sheet.tables.some((table) => intersection(table.area, full))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    if (sheet.merges.some((merge) => intersection(merge, full))) {
      throw invalidArgument("A table can't contain merged cells.");
    }
    const room: Shift = {
      axis: "rows",
      at: area.top,
      count: 1,
      band: { first: area.left, last: area.right },
    };
    if (!withHeaders && tearsApart(sheet, room)) throw invalidOperation(NO_ROOM);
    const table = edit(this.excel, (changes) => {
      if (!withHeaders) shiftCells(changes, sheet, room);
      return addTable(changes, sheet, full, freeTableName(this.excel.book, this.excel.language));
    });
    return new Table(this.excel, table.id);
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  /** By name or id. */
  GetItemOrNullObject(key: unknown): Table | null {
    const text = String(key).toLowerCase();
    const found = this.tables().find((table) => table.name.toLowerCase() === text || table.id === text);
    return found ? new Table(this.excel, found.id) : null;
  }
  GetItemAt(index: unknown): Table {
    const table = this.tables()[wholeNumber(index)];
    if (!table) throw invalidArgument();
    return new Table(this.excel, table.id);
  }
  GetFirst(): Table {
    const table = this.tables()[0];
    if (!table) throw itemNotFound();
    return new Table(this.excel, table.id);
  }
  $items(): Table[] {
    return this.tables().map((table) => new Table(this.excel, table.id));
  }

  private tables(): TableModel[] {
    const all = this.sheet ? this.sheet.tables : this.excel.book.sheets.flatMap((sheet) => sheet.tables);
    const { within } = this;
    if (!within) return all;
    return all.filter(({ area }) => {
      const common = intersection(area, within.area);
      return within.fully ? common && JSON.stringify(common) === JSON.stringify(area) : common;
    });
  }
  private target(address: unknown): { sheet: Sheet; area: Area } {
    if (address instanceof RangeBase) return { sheet: address.sheet, area: address.area };
    if (typeof address !== "string") throw invalidArgument();
    const parts = splitAddress(address);
    const { book } = this.excel;
    const sheet =
      parts.sheet === undefined
        ? (this.sheet ?? sheetOf(book, book.activeSheetId))
        : findSheetByName(book, parts.sheet);
    const area = parseArea(parts.address);
    if (!sheet || !area) throw invalidArgument();
    return { sheet, area };
  }
}
