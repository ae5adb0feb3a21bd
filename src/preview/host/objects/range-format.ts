import { autofitWidth } from "../../book/autofit";
import { hideColumns, hideRows, setColumnWidths, setRowHeights } from "../../book/layout";
import type { Area, Sheet } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { aBoolean, aNumber, oneOf } from "./check";
import { FormatPart } from "./format-part";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { wholeNumber } from "./range-base";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Excel's limits, in points: 255 characters of Calibri 11; 409.5 points. */
const WIDEST = 1342.5;
const HIGHEST = 409.5;

export class RangeFormat extends FormatPart {
  get $type(): string {
    return "RangeFormat";
  }
  override get $scalars() {
    return [
      "WrapText",
      "HorizontalAlignment",
      "VerticalAlignment",
      "ColumnWidth",
      "RowHeight",
      "ShrinkToFit",
      "IndentLevel",
    ];
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get WrapText(): boolean | null {
    return this.common((style) => style.wrap ?? false);
  }
  set WrapText(value: unknown) {
    const wrap = aBoolean(value) || undefined;
    this.change((style) => ({ ...style, wrap }));
  }
  get ShrinkToFit(): boolean | null {
    return this.common((style) => style.shrink ?? false);
  }
  set ShrinkToFit(value: unknown) {
    const shrink = aBoolean(value) || undefined;
    this.change((style) => ({ ...style, shrink }));
  }
  get IndentLevel(): number | null {
    return this.common((style) => style.indent ?? 0);
  }
  set IndentLevel(value: unknown) {
    const indent = aNumber(wholeNumber(value), 0, 250) || undefined;
    this.change((style) => ({ ...style, indent }));
  }
  get HorizontalAlignment(): string | null {
    return this.common((style) => style.horizontal ?? "General");
  }
  set HorizontalAlignment(value: unknown) {
    const horizontal = oneOf(HORIZONTAL, value);
    this.change((style) => ({ ...style, horizontal: horizontal === "General" ? undefined : horizontal }));
  }
  get VerticalAlignment(): string | null {
    return this.common((style) => style.vertical ?? "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    const vertical = oneOf(VERTICAL, value);
    this.change((style) => ({ ...style, vertical: vertical === "Bottom" ? undefined : vertical }));
  }

  /** In points. A width of 0 hides the columns. */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.range;
    return commonSize(area.left, area.right, sheet.columnWidths, sheet.standardWidth, sheet.hiddenColumns);
  }
  set ColumnWidth(value: unknown) {
    const width = toPixels(aNumber(value, 0, WIDEST));
    this.changeLayout("allowFormatColumns", (changes, sheet, area) => {
      hideColumns(changes, sheet, area, width === 0);
      if (width > 0) setColumnWidths(changes, sheet, area.left, area.right, width);
    });
  }
  /** In points. A height of 0 hides the rows. */
  get RowHeight(): number | null {
    const { sheet, area } = this.range;
    return commonSize(area.top, area.bottom, sheet.rowHeights, sheet.standardHeight, sheet.hiddenRows);
  }
  set RowHeight(value: unknown) {
    const height = toPixels(aNumber(value, 0, HIGHEST));
    this.changeLayout("allowFormatRows", (changes, sheet, area) => {
      hideRows(changes, sheet, area, height === 0);
      if (height > 0) setRowHeights(changes, sheet, area.top, area.bottom, height);
    });
  }

  /** An estimate from the number of characters: there is no font to measure without a screen. */
  AutofitColumns(): void {
    this.changeLayout("allowFormatColumns", (changes, sheet, area) => {
      for (const [column, width] of autofitWidth(this.range.excel.book, sheet, area)) {
        setColumnWidths(changes, sheet, column, column, toPixels(width));
      }
    });
  }
  /** Rows go back to the height that Excel gives them by itself. */
  AutofitRows(): void {
    this.changeLayout("allowFormatRows", (changes, sheet, area) =>
      setRowHeights(changes, sheet, area.top, area.bottom, undefined),
    );
  }

  private changeLayout(
    permission: "allowFormatColumns" | "allowFormatRows",
    change: (changes: Parameters<Parameters<typeof edit>[1]>[0], sheet: Sheet, area: Area) => void,
  ): void {
    const { excel, sheet, area } = this.range;
    refuseProtectedSheet(sheet, permission);
    edit(excel, (changes) => change(changes, sheet, area));
  }
}

/** Excel keeps whole pixels: three quarters of a point at 96 dpi. */
function toPixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

function commonSize(
  first: number,
  last: number,
  sizes: Record<number, number>,
  standard: number,
  hidden: number[],
): number | null {
  const inside = Object.keys(sizes)
    .map(Number)
    .filter((index) => index >= first && index <= last);
  const closed = hidden.filter((index) => index >= first && index <= last);
  const found = new Set([
    ...inside.filter((index) => !closed.includes(index)).map((index) => sizes[index]!),
    ...closed.map(() => 0),
  ]);
  if (new Set([...inside, ...closed]).size < last - first + 1) found.add(standard);
  return found.size === 1 ? [...found][0]! : null;
}
