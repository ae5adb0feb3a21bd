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
export const LEFT = { headcount: 1, turnover: 4, used: 7, published: 12, rules: 16, lists: 22 } as const;
// The grids and the rest are about as wide: printed on two pages, the break falls between them.
export const WIDTHS = [
  14, 108, 94, 12, 116, 94, 12, 86, 86, 96, 110, 16, 100, 72, 72, 16, 164, 84, 8, 330, 16, 16,
];
export const LIST_WIDTHS = [80, 80, 16, 60, 60, 70];
/** The chart under the grid in use, and to the right of the lists what it reads. */
export const CHART = { top: 21, bottom: 32, size: 25, label: 26, fee: 27 } as const;
/** Columns of the rules: label, value, a narrow gap, remark. */
export const RULE = { label: 16, value: 17, note: 19 } as const;
export const LAST_PRINTED = 19;

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
