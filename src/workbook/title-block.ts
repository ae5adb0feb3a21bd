import { area, height, paint, put } from "./draft";
import type { Content, SheetTemplate } from "./model";

/** Rows of every sheet: a thin one, the title, the line under it. */
export const TITLE_ROW = 1;

export interface TitleBlock {
  title: Content;
  subtitle: Content;
  legend: { input: string; formula: string };
  /** The legend's first column: one cell of each kind, side by side under the title. */
  legendColumn: number;
  last: number;
}

/** Title, line under it, and the legend that tells cells to fill in from calculated ones. */
export function titleBlock(sheet: SheetTemplate, block: TitleBlock): void {
  const { legend, legendColumn, last } = block;
  put(sheet, TITLE_ROW, 1, block.title);
  put(sheet, TITLE_ROW + 1, 1, block.subtitle);
  height(sheet, 0, 8);
  height(sheet, TITLE_ROW, 28);
  paint(sheet, area(TITLE_ROW, 1, 1, last), "title");
  paint(sheet, area(TITLE_ROW + 1, 1, 1, last), "subtitle");
  put(sheet, TITLE_ROW + 1, legendColumn, legend.input, legend.formula);
  paint(sheet, area(TITLE_ROW + 1, legendColumn), "sample", { align: "Center" });
  paint(sheet, area(TITLE_ROW + 1, legendColumn + 1), "calculated", { align: "Center" });
}
