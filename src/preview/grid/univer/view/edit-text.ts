/** What stands in the formula bar: the text that, typed again, gives the same cell. */
import { numfmt } from "@univerjs/core";
import type { Cell } from "../../../book/model";
import { displayText } from "../../display-text";
import { localFormula } from "../../french-formulas";
import type { GridLocale } from "../../index";
import { numberText } from "../../number-text";

export function editText(cell: Cell | undefined, numberFormat: string, locale: GridLocale): string {
  if (cell?.f) return localFormula(cell.f, locale);
  const value = cell?.v;
  if (typeof value !== "number") return displayText(value, "@", locale);
  if (numfmt.isDateFormat(numberFormat)) {
    const date = locale === "fr-FR" ? "dd/mm/yyyy" : "m/d/yyyy";
    return displayText(value, value % 1 === 0 ? date : `${date} hh:mm:ss`, locale);
  }
  if (numfmt.isPercentFormat(numberFormat)) {
    return `${numberText(Number((value * 100).toPrecision(15)), locale)}%`;
  }
  return numberText(value, locale);
}
