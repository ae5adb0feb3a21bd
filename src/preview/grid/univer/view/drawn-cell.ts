/** How a cell is drawn: the text of its value, its style, what conditional formats add. */
import type { ICellData, ICellDataForSheetInterceptor, IStyleData, Nullable } from "@univerjs/core";
import { CellValueType, HorizontalAlign } from "@univerjs/core";
import type { Book, Cell, Sheet } from "../../../book/model";
import { conditionalFormat } from "../../conditional-formats";
import { displayText } from "../../display-text";
import type { Grid, GridLocale } from "../../index";
import { contains } from "../../formula/areas";
import { POINTS_TO_PIXELS, ruleStyle, viewStyle } from "./styles";

export interface CellDrawer {
  draw(
    sheetId: string,
    row: number,
    column: number,
    raw: Nullable<ICellData>,
  ): Nullable<ICellDataForSheetInterceptor>;
  /** Something has changed: draw afresh. */
  forget(): void;
}

/** What the extension that draws data bars looks for in a cell; value in percent of the width. */
type DrawnCell = ICellDataForSheetInterceptor & {
  dataBar?: { color: string; value: number; startPoint: number; isGradient: boolean; isShowValue: boolean };
};

export function createCellDrawer(
  bookOf: () => Book,
  locale: GridLocale,
  evaluate: Grid["evaluateAt"],
): CellDrawer {
  const drawn = new Map<string, DrawnCell | null>();
  const styles = new Map<string, IStyleData>();

  function styleOf(key: string | undefined): IStyleData {
    const style = key === undefined ? undefined : bookOf().styles[key];
    if (!style || key === undefined) return {};
    let view = styles.get(key);
    if (!view) styles.set(key, (view = viewStyle(style)));
    return view;
  }

  function drawCell(sheet: Sheet, row: number, column: number, cell: Cell): DrawnCell | null {
    const overlay = conditionalFormat(sheet, row, column, evaluate);
    if (cell.v === undefined && cell.s === undefined && !overlay) return null;
    const format =
      overlay?.format.numberFormat ??
      (cell.s === undefined ? undefined : bookOf().styles[cell.s]?.numberFormat);
    const style: IStyleData = { ...styleOf(cell.s), ...(overlay ? ruleStyle(overlay.format) : {}) };
    const view: DrawnCell = { s: style };
    if (cell.v !== undefined) {
      const pattern = format ?? "General";
      const text = displayText(cell.v, pattern, locale);
      const mustFit = typeof cell.v === "number" && !isMerged(sheet, row, column);
      view.v = mustFit ? fitted(text, cell.v as number, pattern, style, sheet, column) : text;
      view.t = CellValueType.STRING;
      style.ht ??= naturalAlignment(cell.v);
    }
    if (overlay?.bar) {
      const { color, share } = overlay.bar;
      view.dataBar = { color, value: share * 100, startPoint: 0, isGradient: false, isShowValue: true };
    }
    return view;
  }

  /**
   * A number wider than its column shows as `####`, lest a digit cut off make another number; without a format of
   * its own it first gives up decimals.
   */
  function fitted(
    text: string,
    value: number,
    pattern: string,
    style: IStyleData,
    sheet: Sheet,
    column: number,
  ): string {
    const { name, size } = bookOf().defaultFont;
    const width = (sheet.columnWidths[column] ?? sheet.standardWidth) * POINTS_TO_PIXELS - CELL_PADDING;
    const slant = `${style.it ? "italic " : ""}${style.bl ? "bold " : ""}`;
    const font = `${slant}${(style.fs ?? size) * POINTS_TO_PIXELS}px "${style.ff ?? name}"`;
    const fits = (shown: string) => textWidth(shown, font) <= width;
    if (fits(text)) return text;
    for (let decimals = 8; pattern === "General" && decimals >= 0; decimals--) {
      const shorter = displayText(Number(value.toFixed(decimals)), pattern, locale);
      if (fits(shorter)) return shorter;
    }
    return "#".repeat(Math.max(1, Math.floor(width / textWidth("#", font))));
  }

  return {
    draw(sheetId, row, column, raw) {
      const key = `${sheetId} ${row} ${column}`;
      let view = drawn.get(key);
      if (view === undefined) {
        const sheet = bookOf().sheets.find((candidate) => candidate.id === sheetId);
        view = sheet ? drawCell(sheet, row, column, sheet.cells[row]?.[column] ?? {}) : null;
        drawn.set(key, view);
      }
      return view ?? raw;
    },
    forget() {
      drawn.clear();
      styles.clear();
    },
  };
}

/** Left and right of a cell's text. */
const CELL_PADDING = 4;
const measure = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (!measure) return 0;
    measure.font = font;
    width = measure.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

const isMerged = (sheet: Sheet, row: number, column: number) =>
  sheet.merges.some((merge) => contains(merge, row, column));

/** Numbers to the right, truth values and errors in the middle. */
function naturalAlignment(value: NonNullable<Cell["v"]>): HorizontalAlign {
  if (typeof value === "number") return HorizontalAlign.RIGHT;
  return typeof value === "string" ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
}
