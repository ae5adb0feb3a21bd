/** The heads of a block's columns. */
import { area, height, paint, put } from "./draft";
import type { Content, SheetTemplate, StyleSpan } from "./model";

export interface Head {
  column: number;
  text: Content;
  align?: NonNullable<StyleSpan["align"]>;
  numberFormat?: string;
}

/** Heads of columns on one row, `wide` columns from the first head's on; `points` is the height of the row. */
export function columnHeads(
  sheet: SheetTemplate,
  row: number,
  wide: number,
  heads: [Head, ...Head[]],
  points = 20,
): void {
  paint(sheet, area(row, heads[0].column, 1, wide), "columnHeading");
  for (const { column, text, align, numberFormat } of heads) {
    put(sheet, row, column, text);
    if (align || numberFormat)
      paint(sheet, area(row, column), "columnHeading", {
        ...(align ? { align } : {}),
        ...(numberFormat ? { numberFormat } : {}),
      });
  }
  height(sheet, row, points);
}
