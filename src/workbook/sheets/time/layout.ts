/**
 * Where things stand on the sheet *Temps*: three lists side by side, each free to grow – the persons of the team, their
 * hours month by month, the time given by companies – and figures above each. The third prints on pages of its own.
 */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate, TemplateValidation } from "../../model";

export type Texts = ReturnType<typeof texts>["time"];

export interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: SheetOptions;
  /** "No" as cells hold it. */
  no: string;
}

export const NOTE_ROW = 3;
export const SUMMARY_ROW = 4;
/** Row of the bands over the lists; the headings follow. */
export const LIST_ROW = 17;
export const LIST_ROWS = 22;
export const MONTHS = 12;

const PERSONS = [92, 64, 56, 8, 50, 50, 80];
const TEAM = [92, 130, ...Array.from({ length: MONTHS }, () => 28), 8, 46, 62, 104];
const COMPANIES = [186, 136, 44, 94, 54, 64, 46, 82, 8, 64, 80, 80, 148];
const GAP = 16;

/**
 * Points, from column A on. The lists of the team and that of the companies are about as wide as each other: fitted on
 * two pages, the sheet breaks between them.
 */
export const WIDTHS = [12, ...PERSONS, GAP, ...TEAM, GAP, ...COMPANIES];
/** First and last column of each list. */
export const LISTS = {
  persons: [1, PERSONS.length],
  team: [PERSONS.length + 2, PERSONS.length + 1 + TEAM.length],
  companies: [PERSONS.length + TEAM.length + 3, WIDTHS.length - 1],
} as const;
export const LAST = WIDTHS.length - 1;

/** A condition over whole columns and what the last column then says, from the gravest to the mildest. */
export type Case = [condition: string, text: string];

/** The text of the first condition that holds; a pasted error gives a text of its own. */
export const firstCase = (cases: Case[], fine: string, error: string): string =>
  `IFERROR(${cases.reduceRight((rest, [condition, text]) => `IF(${condition},"${text}",${rest})`, `"${fine}"`)},"${error}")`;

/** Not 0 where one of these is a text or negative. */
export const unreadable = (columns: string[]): string =>
  columns.map((column) => `ISTEXT(${column})+(${column}<0)`).join("+");

export const empty = (columns: string[]): string => `${columns.join("&")}=""`;

/** What is typed is refused unless it keeps the rule. */
export const refusing = (
  t: Texts,
  rule: TemplateValidation["rule"],
  prompt: TemplateValidation["prompt"],
): Pick<TemplateValidation, "rule" | "prompt" | "error"> => ({
  rule,
  prompt,
  error: { title: t.validation.refused, message: prompt.message },
});
