import { addTableRows, dataArea, deleteTableRows } from "../../book/tables";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument, invalidOperation, wrongShape } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import type { Range } from "./range";
import { wholeNumber } from "./range-base";
import { NO_ROOM, type Table } from "./table";

export class TableRowCollection extends WireCollection {
  constructor(private readonly table: Table) {
    super();
  }
  get $type(): string {
    return "TableRowCollection";
  }
  override get $scalars() {
    return ["Count"];
  }
  get Count(): number {
    const { top, bottom } = dataArea(this.table.model);
    return bottom - top + 1;
  }
  GetCount(): number {
    return this.Count;
  }
  /** Before row `index`, or last; one row, or as many as `values` has. */
  Add(index: unknown, values: unknown): TableRow {
    const { table } = this;
    refuseProtectedSheet(table.sheet);
    const at = index === null || index === undefined || index === -1 ? this.Count : wholeNumber(index);
    if (at < 0 || at > this.Count) throw invalidArgument();
    const lines = Array.isArray(values) ? (values as unknown[]) : undefined;
    const rows = lines && Array.isArray(lines[0]) ? lines : lines && [lines];
    const width = table.model.columns.length;
    if (rows?.some((row) => !Array.isArray(row) || row.length !== width)) throw wrongShape();
    const count = rows?.length ?? 1;
    edit(table.excel, (changes) => {
      if (!addTableRows(changes, table.sheet, table.model, at, count)) throw invalidOperation(NO_ROOM);
    });
    const data = dataArea(table.model);
    const added = table.range({ ...data, top: data.top + at, bottom: data.top + at + count - 1 });
    if (rows) added.Values = rows;
    return new TableRow(table, at);
  }
  /** By row objects or by indexes. */
  DeleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument();
    const indexes = rows.map((row) => (row instanceof TableRow ? row.Index : wholeNumber(row)));
    const spans = [...new Set(indexes)].sort((a, b) => b - a).map((index) => ({ index, count: 1 }));
    deleteRows(this.table, spans);
  }
  DeleteRowsAt(index: unknown, count: unknown): void {
    const { table } = this;
    const [at, number] = [wholeNumber(index), wholeNumber(count, 1)];
    if (at < 0 || at + number > this.Count) throw invalidArgument();
    deleteRows(table, [{ index: at, count: number }]);
  }
  GetItemAt(index: unknown): TableRow {
    const at = wholeNumber(index);
    if (at < 0 || at >= this.Count) throw invalidArgument();
    return new TableRow(this.table, at);
  }
  $items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }
}

export class TableRow extends WireObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }
  get $type(): string {
    return "TableRow";
  }
  override get $scalars() {
    return ["Index", "Values"];
  }
  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }
  GetRange(): Range {
    const data = dataArea(this.table.model);
    return this.table.range({ ...data, top: data.top + this.index, bottom: data.top + this.index });
  }
  Delete(): void {
    deleteRows(this.table, [{ index: this.index, count: 1 }]);
  }
}

/** Spans of rows, the last first. */
function deleteRows(table: Table, spans: { index: number; count: number }[]): void {
  refuseProtectedSheet(table.sheet);
  edit(table.excel, (changes) => {
    for (const { index, count } of spans) {
      const done = deleteTableRows(changes, table.sheet, table.model, index, count);
      if (!done) throw invalidOperation(NO_ROOM);
    }
  });
}
