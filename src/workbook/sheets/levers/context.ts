/** Where things stand on the sheet *Leviers*. */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate, TemplateValidation } from "../../model";

export interface LeversContext {
  sheet: SheetTemplate;
  t: ReturnType<typeof texts>["levers"];
  options: SheetOptions;
}

/** Columns: margin, what is typed, gap, what is calculated. The two lists of the sheet share them. */
export const COLUMN = {
  label: 1,
  impact: 2,
  ease: 3,
  today: 5,
  potential: 6,
  gain: 7,
  score: 8,
  rank: 9,
  state: 10,
  comment: 11,
  last: 11,
} as const;
export const WIDTHS = [14, 200, 84, 84, 12, 88, 88, 88, 52, 52, 136, 300, 24, 120, 50, 50];

/** The six levers of the memento, each with its resource code (definitions, §11). */
export const LEVERS = ["CO", "FA1", "FA2", "FA3", "FA4", "FA5"] as const;

const FIRST = 6;
export const ROW = {
  matrix: 4,
  first: FIRST,
  total: FIRST + LEVERS.length,
  conditions: FIRST + LEVERS.length + 3,
  sharing: FIRST + LEVERS.length + 12,
} as const;

/** The chart ends with the list of shared costs; what it reads stands to the right of the printed page. */
export const CHART = {
  bottom: ROW.sharing + 12,
  top: ROW.matrix + 1,
  label: 13,
  ease: 14,
  impact: 15,
} as const;

/** A validation that is said alike before and after. */
export const checked = (
  refused: string,
  rule: TemplateValidation["rule"],
  prompt: TemplateValidation["prompt"],
): Pick<TemplateValidation, "rule" | "prompt" | "error"> => ({
  rule,
  prompt,
  error: { title: refused, message: prompt.message },
});
