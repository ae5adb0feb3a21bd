/** The used range: the smallest rectangle around what a sheet holds. */
import { WHOLE_SHEET } from "./address";
import { boundingArea, cellArea, intersection } from "./areas";
import type { Area, Sheet } from "./model";
import { cellsIn } from "./sheets";

/** `undefined` when nothing is used. With `valuesOnly`, formatted empty cells do not count. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | undefined {
  let used: Area | undefined;
  const grow = (area: Area) => {
    used = used ? boundingArea(used, area) : area;
  };
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    const counts = valuesOnly
      ? cell.v !== undefined || cell.f !== undefined || cell.from !== undefined
      : Object.keys(cell).length > 0;
    if (counts) grow(cellArea(row, column));
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const common = intersection(merge, within);
      if (common) grow(common);
    }
  }
  return used;
}
