/** Where things stand on the sheet *Services*: the catalogue over the whole width, and two blocks of figures above it. */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate, TemplateValidation } from "../../model";

export type Texts = ReturnType<typeof texts>["services"];

export interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: SheetOptions;
  /** "Yes" as cells hold it. */
  yes: string;
}

export const NOTE_ROW = 3;
export const SUMMARY_ROW = 4;
/** Row of the band over the catalogue; the headings follow. */
export const LIST_ROW = 16;
export const LIST_ROWS = 24;

/** Points, from column A on: margin, 12 inputs, gap, 8 results. */
export const WIDTHS = [
  12, 160, 48, 50, 60, 60, 70, 66, 48, 58, 60, 54, 72, 8, 66, 66, 66, 54, 54, 62, 66, 130,
];
export const LAST = WIDTHS.length - 1;
/** Columns of the two blocks above the list. */
export const FAMILIES = {
  label: [1, 3],
  income: [4, 5],
  cost: [6, 7],
  margin: [8, 9],
  planned: [10, 11],
  gap: [12, 12],
} as const;
export const FIGURES = { label: [14, 16], value: [17, 18], remark: [19, 21] } as const;
/** The families of services, to be chosen from: to the right of the printed page. */
export const CHOICES = { gap: 16, width: 60, column: LAST + 2 } as const;

/** What is typed is refused unless it keeps the rule. */
export const refusing = (
  { validation }: Texts,
  rule: TemplateValidation["rule"],
  prompt: TemplateValidation["prompt"],
): Pick<TemplateValidation, "rule" | "prompt" | "error"> => ({
  rule,
  prompt,
  error: { title: validation.refused, message: prompt.message },
});
