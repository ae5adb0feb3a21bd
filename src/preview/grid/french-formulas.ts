/**
 * Formulas as the person types and reads them. The book holds the invariant form only; on a French page
 * `=SOMME(A1;1,5)` stands for `=SUM(A1,1.5)`.
 */
import type { ErrorCode } from "../book/model";
import { frenchFunctionName, invariantFunctionName } from "./french-function-names";
import type { Token, TokenKind } from "./formula/tokens";
import { tokenize } from "./formula/tokens";
import type { GridLocale } from "./index";

const FRENCH_ERRORS: Partial<Record<ErrorCode, string>> = {
  "#NAME?": "#NOM?",
  "#NULL!": "#NUL!",
  "#NUM!": "#NOMBRE!",
  "#VALUE!": "#VALEUR!",
  "#SPILL!": "#PROPAGATION!",
  "#BUSY!": "#OCCUPÉ!",
};
const INVARIANT_ERRORS = new Map(Object.entries(FRENCH_ERRORS).map(([code, french]) => [french, code]));

const FRENCH_PARTS: Record<string, string> = {
  "#all": "#Tout",
  "#data": "#Données",
  "#headers": "#En-têtes",
  "#totals": "#Totaux",
  "#this row": "#Cette ligne",
};
const INVARIANT_PARTS: Record<string, string> = {
  "#tout": "#All",
  "#données": "#Data",
  "#en-têtes": "#Headers",
  "#totaux": "#Totals",
  "#cette ligne": "#This Row",
};

export function localErrorText(error: ErrorCode, locale: GridLocale): string {
  return (locale === "fr-FR" ? FRENCH_ERRORS[error] : undefined) ?? error;
}

/**
 * The invariant form of a formula typed on a page of this locale. On a French page an English formula with `,`
 * between arguments is understood too, as far as it cannot be a French one: `=ROUND(15,2)` is the number 15,2.
 */
export function invariantFormula(typed: string, locale: GridLocale): string {
  if (locale !== "fr-FR") return typed;
  const tokens = tokenize(typed, "french");
  const isFrench = tokens.some((token) => token.kind === "separator");
  const isOdd = tokens.some(
    ({ kind, text }, i) =>
      (kind === "unknown" && /^[,.]$/.test(text)) ||
      (kind === "number" && text.startsWith(",") && ENDS_OPERAND.has(tokens[i - 1]?.kind)),
  );
  if (!isFrench && isOdd) return typed;
  return tokens.map(invariantToken).join("");
}

/** After one of these a comma separates arguments: in `=ROUND(A1,2)` there is no number `,2`. */
const ENDS_OPERAND = new Set<TokenKind | undefined>([
  "reference",
  "name",
  "structure",
  "close",
  "closeArray",
  "string",
  "number",
  "boolean",
  "error",
  "spill",
]);

/** A formula of the book as the formula bar shows it. */
export function localFormula(formula: string, locale: GridLocale): string {
  return locale === "fr-FR" ? tokenize(formula, "invariant").map(frenchToken).join("") : formula;
}

function invariantToken({ kind, text }: Token): string {
  switch (kind) {
    case "function":
      return invariantFunctionName(text);
    case "number":
      return text.replace(",", ".");
    case "boolean":
      return invariantFunctionName(text).toUpperCase();
    case "error":
      return INVARIANT_ERRORS.get(text.toUpperCase()) ?? text.toUpperCase();
    case "separator":
    case "columnSeparator":
      return ",";
    case "structure":
      return translateStructure(text, ";", ",", INVARIANT_PARTS);
    default:
      return text;
  }
}

function frenchToken({ kind, text }: Token): string {
  switch (kind) {
    case "function":
      return frenchFunctionName(text.replace(/^(?:_xlfn\.|_xlws\.)+/i, ""));
    case "number":
      return text.replace(".", ",");
    case "boolean":
      return frenchFunctionName(text);
    case "error":
      return FRENCH_ERRORS[text.toUpperCase() as ErrorCode] ?? text;
    case "separator":
      return ";";
    case "columnSeparator":
      return ".";
    case "structure":
      return translateStructure(text, ",", ";", FRENCH_PARTS);
    default:
      return text;
  }
}

/** Separators between the inner brackets, and the words after `#`; column names stay as they are. */
function translateStructure(text: string, from: string, to: string, parts: Record<string, string>): string {
  return text.replace(/\[(#[^\]]*)\]|\[(?:'.|[^\][])*\]|'.|[,;]/g, (part, word?: string) => {
    if (word) return `[${parts[word.trim().toLowerCase()] ?? word}]`;
    return part === from ? to : part;
  });
}
