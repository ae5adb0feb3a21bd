/** What a person's keystrokes put into a cell. */
import { numfmt } from "@univerjs/core";
import { invariantFormula } from "./french-formulas";
import type { GridLocale } from "./index";
import { formatTag } from "./number-text";

/**
 * `=…` is a formula (returned in invariant form), `1 234,5`, `5 %`, `12 €` and dates are numbers, VRAI/FAUX are
 * booleans, a leading apostrophe makes a text; an empty text empties the cell (`null`).
 */
export function typedInput(text: string, locale: GridLocale): number | string | boolean | null {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith("=") && text.length > 1) return invariantFormula(text, locale);
  const signed = /^[+-](?=[\p{L}($@])/u.exec(text);
  if (signed) return invariantFormula(`=${text}`, locale);
  const isFrench = locale === "fr-FR";
  if (isFrench && /\d\.\d/.test(text)) return text;
  const plain = text.replace(/[\u202f\u00a0]/g, " ").trim();
  const ungrouped = isFrench
    ? plain.replace(/^([-+(]?\d{1,3}(?: \d{3})+)(?!\d)/, (group) => group.replace(/ /g, ""))
    : plain;
  const parsed = numfmt.parseValue(ungrouped, { locale: formatTag(locale) });
  return typeof parsed?.v === "number" || typeof parsed?.v === "boolean" ? parsed.v : text;
}
