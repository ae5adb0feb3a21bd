import { writeBlock } from "../../book/cells";
import type { Area, TableColumn as ColumnModel } from "../../book/model";
import { deletion, insertion, shiftCells } from "../../book/shift";
import { changeTable, dataArea } from "../../book/tables";
import { withNewColumns, writeHeaders } from "../../book/table-columns";
import { usedArea } from "../../book/used-area";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument, invalidOperation, itemNotFound } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { aText } from "./check";
import type { Range } from "./range";
import { wholeNumber } from "./range-base";
import type { Table } from "./table";

export class TableColumnCollection extends WireCollection {
  constructor(private readonly table: Table) {
    super();
  }
  get $type(): string {
    return "TableColumnCollection";
  }
  override get $scalars() {
    return ["Count"];
  }
  get Count(): number {
    return this.table.model.columns.length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** Before column `index`, or last; values are those of the whole column, header first. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { table } = this;
    const { sheet } = table;
    refuseProtectedSheet(sheet);
    const count = this.Count;
    const at = index === null || index === undefined || index === -1 ? count : wholeNumber(index);
    if (at < 0 || at > count) throw invalidArgument();
    edit(table.excel, (changes) => {
      const { area } = table.model;
      const place = { ...area, left: area.left + at, right: area.left + at };
      const atEnd = at === count;
      if (!atEnd || usedArea(sheet, true, place)) shiftCells(changes, sheet, insertion(place, "columns"));
      if (table.model.columns.length === count) {
        const columns = withNewColumns(table.model, at, 1);
        changeTable(changes, sheet, table.model, { area: { ...area, right: area.right + 1 }, columns });
      }
      writeHeaders(changes, sheet, table.model);
    });
    const column = new TableColumn(table, table.model.columns[at]!.id);
    if (values !== null && values !== undefined) column.Values = values;
    if (name !== null && name !== undefined) column.Name = name;
    return column;
  }
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  /** By name or id. */
  GetItemOrNullObject(key: unknown): TableColumn | null {
    const text = String(key).toLowerCase();
    const found = this.table.model.columns.find(
      (column) => column.name.toLowerCase() === text || (typeof key === "number" && column.id === key),
    );
    return found ? new TableColumn(this.table, found.id) : null;
  }
  GetItemAt(index: unknown): TableColumn {
    const column = this.table.model.columns[wholeNumber(index)];
    if (!column) throw invalidArgument();
    return new TableColumn(this.table, column.id);
  }
  $items(): TableColumn[] {
    return this.table.model.columns.map((column) => new TableColumn(this.table, column.id));
  }
}

export class TableColumn extends WireObject {
  constructor(
    private readonly table: Table,
    private readonly id: number,
  ) {
    super();
  }
  get $type(): string {
    return "TableColumn";
  }
  override get $scalars() {
    return ["Id", "Index", "Values", "Name"];
  }
  override get $identity() {
    return { Id: this.id };
  }

  get Id(): number {
    return this.id;
  }
  get Index(): number {
    const index = this.table.model.columns.findIndex((column) => column.id === this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(value: unknown) {
    const { top, left } = this.table.model.area;
    const column = left + this.Index;
    const name = aText(value);
    refuseProtectedSheet(this.table.sheet);
    edit(this.table.excel, (changes) =>
      writeBlock(
        changes,
        this.table.sheet,
        { top, bottom: top, left: column, right: column },
        () => `'${name}`,
      ),
    );
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }
  GetRange(): Range {
    return this.slice(this.table.model.area);
  }
  GetDataBodyRange(): Range {
    return this.slice(dataArea(this.table.model));
  }
  GetHeaderRowRange(): Range {
    return this.slice(this.table.GetHeaderRowRange().area);
  }
  GetTotalRowRange(): Range {
    return this.slice(this.table.GetTotalRowRange().area);
  }
  Delete(): void {
    const { table } = this;
    refuseProtectedSheet(table.sheet);
    if (table.model.columns.length === 1) throw invalidOperation("A table keeps at least one column.");
    const { area } = this.GetRange();
    edit(table.excel, (changes) => shiftCells(changes, table.sheet, deletion(area, "columns")));
  }

  private get model(): ColumnModel {
    return this.table.model.columns[this.Index]!;
  }
  private slice(area: Area): Range {
    const column = this.table.model.area.left + this.Index;
    return this.table.range({ ...area, left: column, right: column });
  }
}
