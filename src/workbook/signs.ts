/** Verdicts begin with a sign, so that colour is never alone; conditional formats read the sign. */
import type { Area, SheetTemplate, TemplateRule } from "./model";

export const LOOK_OF_SIGN: readonly (readonly [sign: string, look: TemplateRule["look"]])[] = [
  ["✓", "fine"],
  ["!", "question"],
  ["✕", "error"],
];

/** Colours the cells of an area by the sign their text begins with. */
export function colourBySign(sheet: SheetTemplate, where: Area): void {
  sheet.verdicts.push(where);
}
