/** Where things stand on the sheet *Réalisé*: the journal on the left, the summary by budget line beside it. */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate } from "../../model";

export type LedgerTexts = ReturnType<typeof texts>["ledger"];

export interface LedgerContext {
  sheet: SheetTemplate;
  t: LedgerTexts;
  options: SheetOptions;
}

/** Key figures: a row of labels, a row of values; notes follow. */
export const FIGURES = 4;
/** Headings of the journal and of the summary, frozen with all above. */
export const HEADINGS = 7;
/** Lines ready to be filled in; the journal is a table and grows. */
export const LINES = 60;
/** As many as the lists are held to by their tests. */
export const MOST_LINES = 5000;

const INPUTS = [64, 66, 70, 168, 132, 52, 76, 70, 64, 64, 84];
const RESULTS = [76, 64, 172];
const SUMMARY_WIDTHS = [252, 86, 86, 86, 86, 86, 56, 86, 86, 170];
const first = 1 + INPUTS.length + 1 + RESULTS.length + 1;

/** Columns of the summary. */
export const SUMMARY = {
  label: first,
  budget: first + 1,
  planned: first + 2,
  committed: first + 3,
  done: first + 4,
  left: first + 5,
  share: first + 6,
  landing: first + 7,
  gap: first + 8,
  verdict: first + 9,
} as const;
export const SUMMARY_COLUMNS = SUMMARY_WIDTHS.length;
/** Lists of choices stand to the right of the printed page. */
export const LISTS = { first: SUMMARY.verdict + 2, count: 3 } as const;
/**
 * Points, from column A on. The journal is a little wider than the summary, so that two pages side by side break
 * between the two.
 */
export const WIDTHS = [14, ...INPUTS, 12, ...RESULTS, 18, ...SUMMARY_WIDTHS, 18, 66, 66, 200];
