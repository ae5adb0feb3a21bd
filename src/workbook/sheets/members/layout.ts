/** Where things stand on the sheet *Adhérents*. */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate } from "../../model";

export type Texts = ReturnType<typeof texts>["members"];

export interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: SheetOptions;
  /** Whether fees are computed by the sheet *Grilles*; where it is not inserted, they are typed in. */
  hasGrids: boolean;
  /** The words of the answers yes and no in choice cells. */
  yes: string;
  no: string;
}

export const SUMMARY_ROW = 4;
export const SUMMARY_TOP = 5;
/** Headings of the list; the summary above it has a fixed height, for the list grows downwards. */
export const HEADING_ROW = 10;
export const FIRST_ROW = 11;
export const LEFT = 1;
/** Rows ready to be filled in. */
export const ROWS = 80;
/** Members that the list may come to. */
export const MOST_ROWS = 2000;
