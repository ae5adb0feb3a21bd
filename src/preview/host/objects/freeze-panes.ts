import { setLayout } from "../../book/layout";
import { parseArea, splitAddress } from "../../book/address";
import type { Area } from "../../book/model";
import { edit } from "../excel";
import { invalidArgument, itemNotFound } from "../rich-error";
import { WireObject } from "../wire-object";
import { COLUMN_COUNT, ROW_COUNT } from "../../book/address";
import { RangeBase, wholeNumber } from "./range-base";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetFreezePanes extends WireObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }
  get $type(): string {
    return "WorksheetFreezePanes";
  }

  /** Freezes the rows and columns down to the end of a range that starts in the first cell. */
  FreezeAt(range: unknown): void {
    const area = areaOf(range);
    if (area.top !== 0 || area.left !== 0) throw invalidArgument();
    this.freeze(
      area.bottom === ROW_COUNT - 1 ? 0 : area.bottom + 1,
      area.right === COLUMN_COUNT - 1 ? 0 : area.right + 1,
    );
  }
  FreezeRows(count: unknown): void {
    this.freeze(positive(count), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, positive(count));
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.worksheet.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return this.worksheet.range({
      top: 0,
      left: 0,
      bottom: (rows || ROW_COUNT) - 1,
      right: (columns || COLUMN_COUNT) - 1,
    });
  }

  private freeze(rows: number, columns: number): void {
    const { excel, sheet } = this.worksheet;
    edit(excel, (changes) => setLayout(changes, sheet, "frozen", { rows, columns }));
  }
}

function areaOf(range: unknown): Area {
  if (range instanceof RangeBase) return range.area;
  const area = typeof range === "string" ? parseArea(splitAddress(range).address) : undefined;
  if (!area) throw invalidArgument();
  return area;
}

function positive(count: unknown): number {
  const number = wholeNumber(count, 1);
  if (number < 1) throw invalidArgument();
  return number;
}
