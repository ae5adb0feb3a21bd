/** What a cell in General format shows of a result, when its column is wide enough. */
import type { ResultCell } from "../src/functions/reference";
import type { Language } from "../src/i18n/language";

/** General format shows a number in at most eleven characters, its sign apart. */
const WIDEST = 11;
/** Beyond these, General turns to powers of ten: no example needs one. */
const LARGEST = 10 ** WIDEST;
const SMALLEST = 1e-4;

const FRENCH_ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!": "#VALEUR!",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
};

export const shownError = (code: string, language: Language): string =>
  (language === "fr" ? FRENCH_ERRORS[code] : undefined) ?? code;

function shownNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= LARGEST || (size > 0 && size < SMALLEST)) throw new Error(`${value}: shown as a power of ten`);
  const decimals = Math.max(0, WIDEST - 1 - String(Math.trunc(size)).length);
  const rounded = String(Number(value.toFixed(decimals)));
  return language === "fr" ? rounded.replace(".", ",") : rounded;
}

export function shownCell(value: ResultCell, language: Language): string {
  if (typeof value === "number") return shownNumber(value, language);
  return value.startsWith("#") ? shownError(value, language) : value;
}
