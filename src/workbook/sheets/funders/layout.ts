/** Where things stand on the sheet *Financeurs*. */
import type { ExampleBudget } from "../../../domain";
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate } from "../../model";

export type FundersTexts = ReturnType<typeof texts>["funders"];

export interface FundersContext {
  sheet: SheetTemplate;
  t: FundersTexts;
  options: SheetOptions;
  example: ExampleBudget | null;
}

/** Summary and duties, above the list: the list grows downwards. */
export const TOP = 4;
/** Headings of the list. */
export const LIST = 16;
/** Grants ready to be filled in. */
export const GRANTS = 20;

/** Columns of the two blocks above the list, each over several of the list's own; both stand on the first page. */
export const SUMMARY = { label: 1, wide: 2, value: 3, verdict: 4 } as const;
export const DUTIES = {
  label: 6,
  labelWide: 4,
  found: 10,
  foundWide: 2,
  mark: 12,
  verdict: 13,
  verdictWide: 3,
  last: 15,
} as const;

const INPUTS = [132, 42, 72, 96, 84, 70, 70, 70, 70, 62, 62, 66, 62, 66, 62, 66, 62, 46, 62, 66, 66];
const RESULTS = [48, 70, 66, 70, 70, 66, 196, 176];
/** Points, from column A on: margin, what is typed, narrow gap, what is calculated. */
export const WIDTHS = [14, ...INPUTS, 12, ...RESULTS];
export const LAST_COLUMN = WIDTHS.length - 1;
