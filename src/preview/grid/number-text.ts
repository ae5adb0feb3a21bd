/** Numbers as text, and the format codes of French Excel. */
import { numfmt } from "@univerjs/core";
import type { GridLocale } from "./index";

/** Excel for French Windows groups thousands by a narrow no-break space. */
const FRENCH_GROUP = "\u202f";

numfmt.addLocale(
  { ...numfmt.getLocale("fr"), group: FRENCH_GROUP, decimal: ",", bool: ["VRAI", "FAUX"] },
  "fr",
);

export const formatTag = (locale: GridLocale): string => (locale === "fr-FR" ? "fr" : "en");

/** A number as `&` writes it: at most 15 digits, no grouping. */
export function numberText(value: number, locale: GridLocale): string {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(15));
  let text = String(rounded);
  if (size >= 1e21 || (size < 1e-9 && size > 0)) {
    text = rounded
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, "E$10$2");
  } else if (text.includes("e")) {
    text = rounded.toFixed(20).replace(/\.?0+$/, "");
  }
  return locale === "fr-FR" ? text.replace(".", ",") : text;
}

/** Quoted and escaped texts, colours and conditions in brackets, `AM/PM`: the same in every language. */
const UNTOUCHED = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM/i;
const GROUP_MARK = /(?<=[#0?])[ \u00a0\u202f](?=[#0?])/;
const FRENCH_PARTS = new RegExp(`(${UNTOUCHED.source})|(${GROUP_MARK.source})|[,.ja]`, "gi");
const INVARIANT: Record<string, string> = { ",": ".", ".": "\\.", j: "d", a: "y" };

/** A format code written for French Excel (`# ##0,00`, `jj/mm/aaaa`, `Standard`) in its invariant form. */
export function frenchFormat(format: string): string {
  if (/^standard$/i.test(format)) return "General";
  return format.replace(FRENCH_PARTS, (part: string, untouched?: string, groupMark?: string) => {
    if (untouched) return untouched;
    if (groupMark) return ",";
    return INVARIANT[part.toLowerCase()] ?? part;
  });
}
