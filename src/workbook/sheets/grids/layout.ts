/** Where things stand on the sheet *Grilles*. */
import type { texts } from "../../../i18n";
import { area, height, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";

export type Texts = ReturnType<typeof texts>["grids"];

export interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: SheetOptions;
}

/** First columns of the blocks, side by side: lists grow downwards, so nothing stands below them. */
export const LEFT = { headcount: 1, turnover: 4, used: 7, published: 12, rules: 16, lists: 20 } as const;
export const WIDTHS = [14, 96, 84, 12, 100, 84, 12, 76, 76, 84, 100, 16, 110, 80, 80, 16, 180, 92, 352, 16];
export const LIST_WIDTHS = [80, 80];
export const LAST_PRINTED = 18;

export const VERDICT_ROW = 3;
export const BAND_ROW = 4;
export const HEADING_ROW = 5;
export const FIRST_ROW = 6;
/** Slabs ready to be filled in. */
export const SLABS = 14;

/** The band above a block. */
export function band(sheet: SheetTemplate, row: number, column: number, wide: number, title: string): void {
  put(sheet, row, column, title);
  paint(sheet, area(row, column, 1, wide), "heading");
  height(sheet, row, 22);
}

/** What a fee is computed on: words of the choice cell, the same in every language, as those of the functions are. */
export const BASES = { headcount: "effectif", turnover: "ca", rate: "taux" } as const;
