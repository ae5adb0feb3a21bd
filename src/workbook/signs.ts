/** Verdicts begin with a sign, so that colour is never alone; conditional formats read the sign. */
import { cellAddress } from "./address";
import type { Area, SheetTemplate } from "./model";

const LOOK_OF_SIGN = [
  ["✓", "fine"],
  ["!", "question"],
  ["✕", "error"],
] as const;

/** Colours the cells of an area by the sign their text begins with. */
export function colourBySign(sheet: SheetTemplate, where: Area): void {
  const first = cellAddress(where.top, where.left);
  for (const [sign, look] of LOOK_OF_SIGN) {
    sheet.rules.push({ area: where, formula: `=LEFT(${first},1)="${sign}"`, look });
  }
}
