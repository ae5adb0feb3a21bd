import { area, height, paint, put } from "./draft";
import type { Content, SheetTemplate } from "./model";

/** Rows of every sheet: a thin one, the title, the line under it. */
export const TITLE_ROW = 1;

export interface TitleBlock {
  title: Content;
  subtitle: Content;
  legend: { input: string; formula: string };
  /** Where the legend stands, at the right end of the title: one cell of each kind. */
  legendColumn: number;
  legendColumns: number;
  last: number;
}

/** Title, line under it, and the legend that tells cells to fill in from calculated ones. */
export function titleBlock(sheet: SheetTemplate, block: TitleBlock): void {
  const { legendColumn, legendColumns, last } = block;
  put(sheet, TITLE_ROW, 1, block.title);
  put(sheet, TITLE_ROW + 1, 1, block.subtitle);
  height(sheet, 0, 8);
  height(sheet, TITLE_ROW, 28);
  paint(sheet, area(TITLE_ROW, 1, 1, last), "title");
  paint(sheet, area(TITLE_ROW + 1, 1, 1, last), "subtitle");
  const [input, calculated] = [TITLE_ROW, TITLE_ROW + 1].map((row) =>
    area(row, legendColumn, 1, legendColumns),
  );
  put(sheet, TITLE_ROW, legendColumn, block.legend.input);
  put(sheet, TITLE_ROW + 1, legendColumn, block.legend.formula);
  paint(sheet, input!, "input", { align: "Center" });
  paint(sheet, calculated!, "calculated", { align: "Center" });
  if (legendColumns > 1) sheet.merges.push(input!, calculated!);
}
