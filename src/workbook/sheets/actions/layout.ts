/** Where things stand on the sheet *Actions*: a list over the whole width, and two blocks of figures above it. */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate } from "../../model";

export type Texts = ReturnType<typeof texts>["actions"];

export interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: SheetOptions;
  /** "Yes" as cells hold it. */
  yes: string;
}

/** Row of the bands over the two blocks; the line above says what the figures are. */
export const NOTE_ROW = 3;
export const SUMMARY_ROW = 4;
/** Row of the band over the list; the headings follow. */
export const LIST_ROW = 17;
export const LIST_ROWS = 28;
/** Actions that the list may come to. */
export const MOST_ROWS = 300;

/**
 * Points, from column A on: margin, 13 inputs, gap, 12 results. Printed on two pages, the sheet breaks between the two: the
 * results begin with the action again.
 */
export const WIDTHS = [
  12, 196, 30, 70, 40, 40, 66, 46, 66, 58, 66, 62, 60, 62, 8, 172, 58, 66, 66, 42, 66, 58, 46, 58, 56, 58,
  112,
];
/** Columns of the two blocks above the list. */
export const TOTALS = {
  label: 1,
  cost: [2, 3],
  share: [4, 5],
  cap: [6, 7],
  asked: [8, 9],
  left: [10, 11],
} as const;
export const LIMITS = { label: [15, 16], value: [17, 18], remark: [20, 26] } as const;
export const LAST = WIDTHS.length - 1;
/** Lists of choices stand to the right of the printed page. */
export const LISTS = { gap: 16, width: 96, first: LAST + 2 } as const;
