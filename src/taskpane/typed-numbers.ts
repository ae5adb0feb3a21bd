/** Numbers as a person types them, and as a field shows them: comma or point, blanks between thousands. */
import type { Language } from "../i18n/pane";

const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;
/** Blanks of every kind, and the units a person may add. */
const NOISE = /[\s\u00a0\u202f€%]/g;

/**
 * What was typed; null when nothing was, undefined when it is no number.
 * @param exponent of ten: −2 for a percentage, so that 2.5 is exactly 0.025
 */
export function typedNumber(text: string, exponent = 0): number | null | undefined {
  const digits = text.replace(NOISE, "").replace(",", ".").replace("−", "-");
  if (digits === "") return null;
  return NUMBER.test(digits) ? Number(`${digits}e${exponent}`) : undefined;
}

/** A number as a field holds it: no blanks between thousands, so that it can be typed over. */
export function fieldNumber(value: number, language: Language, exponent = 0): string {
  const shown = String(Number((value * 10 ** -exponent).toPrecision(12)));
  return language === "fr" ? shown.replace(".", ",") : shown;
}
