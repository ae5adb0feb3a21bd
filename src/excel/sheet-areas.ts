/**
 * The areas of a sheet that a batch writes to. An object costs the request its path and an action that makes it, so
 * areas that are asked for again are the same object.
 */
import { areaAddress, type Area, type SheetTemplate } from "../workbook";
import { withinLimit } from "./addresses";

export type Areas = Excel.Range | Excel.RangeAreas;

export interface SheetAreas {
  /** Addresses of the sheet (`A1:B2`, `C:D`, `3:4`) as one object; at most as many as Excel takes in one. */
  at(addresses: readonly string[]): Areas;
  /** All of these areas, in as few objects as Excel allows. */
  covering(areas: readonly Area[]): Areas[];
}

/** The last row that is printed or painted: a block for the treasurer alone may stand under the printed page. */
export const lastRow = ({ print, styles }: SheetTemplate): number =>
  styles.reduce((last, { area }) => Math.max(last, area.bottom), print.area.bottom);

export function areasOf(sheet: Excel.Worksheet): SheetAreas {
  const known = new Map<string, Areas>();
  const at = (addresses: readonly string[]): Areas => {
    const text = addresses.join(",");
    const found = known.get(text);
    if (found) return found;
    const made = addresses.length === 1 ? sheet.getRange(text) : sheet.getRanges(text);
    known.set(text, made);
    return made;
  };
  return { at, covering: (areas) => [...withinLimit(areas.map(areaAddress))].map(at) };
}
