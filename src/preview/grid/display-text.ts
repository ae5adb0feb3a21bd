/** What a cell shows: its value through its number format, in the grid's locale. */
import { numfmt } from "@univerjs/core";
import type { CellValue } from "../book/model";
import { localErrorText } from "./french-formulas";
import type { GridLocale } from "./index";
import { formatTag } from "./number-text";

export function displayText(value: CellValue | undefined, numberFormat: string, locale: GridLocale): string {
  if (value === undefined) return "";
  if (typeof value === "object") return localErrorText(value.error, locale);
  const tag = formatTag(locale);
  if (typeof value === "boolean") return numfmt.getLocale(tag)?.bool[value ? 0 : 1] ?? String(value);
  // A cell shows at most 11 digits of an unformatted number; its column would cut it further.
  return numfmt.format(numberFormat, value, { locale: tag, invalid: String(value) });
}
