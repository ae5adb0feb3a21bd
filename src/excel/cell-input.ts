import type { Content } from "../workbook";

/** Texts that Excel would take for something else: formulas, numbers, dates, logical values, errors. */
const MISREAD = /^[^\p{L}✓!✕«(]|\d|^(true|false|vrai|faux)\s*$/iu;

/**
 * What to hand to `range.formulas` so that the cell holds exactly this content: a text never becomes a formula, a
 * number or a date, whatever a person called her structure.
 */
export function cellInput(content: Content, rename: (formula: string) => string): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.isOwn ? content.formula : rename(content.formula);
  if (typeof content !== "string") return content;
  return MISREAD.test(content) ? `'${content}` : content;
}
