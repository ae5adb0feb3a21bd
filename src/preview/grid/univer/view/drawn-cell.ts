/** How a cell is drawn: the text of its value, its style, what conditional formats add. */
import type { ICellData, ICellDataForSheetInterceptor, IStyleData, Nullable } from "@univerjs/core";
import { CellValueType, HorizontalAlign } from "@univerjs/core";
import type { Book, Cell, Sheet } from "../../../book/model";
import { conditionalFormat } from "../../conditional-formats";
import { displayText } from "../../display-text";
import type { Grid, GridLocale } from "../../index";
import { ruleStyle, viewStyle } from "./styles";

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
      view.v = displayText(cell.v, format ?? "General", locale);
      view.t = CellValueType.STRING;
      style.ht ??= naturalAlignment(cell.v);
    }
    if (overlay?.bar) {
      const { color, share } = overlay.bar;
      view.dataBar = { color, value: share * 100, startPoint: 0, isGradient: false, isShowValue: true };
    }
    return view;
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

/** Numbers to the right, truth values and errors in the middle. */
function naturalAlignment(value: NonNullable<Cell["v"]>): HorizontalAlign {
  if (typeof value === "number") return HorizontalAlign.RIGHT;
  return typeof value === "string" ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
}
