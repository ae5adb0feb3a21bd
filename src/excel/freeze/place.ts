/** Cells of a sheet: written and read as Excel writes them. */
import { absoluteAddress, areaAddress, type Area } from "../../workbook";

export interface Place {
  sheetName: string;
  area: Area;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A → 0; no letter → −1. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `$D$5:E9`, `A:C`, `3:5`, `D5`; null for anything else. */
export function parseAddress(address: string): Area | null {
  const found = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(address.replaceAll("$", ""));
  if (!found) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  if ((left === "" && top === "") || (left === "") !== (right === "") || (top === "") !== (bottom === ""))
    return null;
  const columns = left === "" ? [0, LAST_COLUMN] : [columnIndex(left), columnIndex(right)];
  const rows = top === "" ? [0, LAST_ROW] : [Number(top) - 1, Number(bottom) - 1];
  return { top: rows[0]!, left: columns[0]!, bottom: rows[1]!, right: columns[1]! };
}

/** `'Mon budget'!$D$5:$E$9`; null for anything else, `#REF!` among it. */
export function parsePlace(reference: string): Place | null {
  const found = /^('(?:[^']|'')+'|[^'!#]+)!([^!]+)$/.exec(reference);
  const area = found && parseAddress(found[2]!);
  return area ? { sheetName: unquoted(found[1]!), area } : null;
}

export const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

export const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** A sheet's name in a formula: Excel quotes it only where it must. */
export const asWritten = (sheetName: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheetName) && !LIKE_A_CELL.test(sheetName) ? sheetName : quoted(sheetName);

/** `T1`, and Excel's other way to write cells (`R1C1`, `R`, `L2`). */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|[rcl]\d*(?:c\d*)?)$/i;

export const writePlace = ({ sheetName, area }: Place): string =>
  `${quoted(sheetName)}!${absoluteAddress(area)}`;

export const samePlace = (one: Place, other: Place): boolean =>
  one.sheetName.toLowerCase() === other.sheetName.toLowerCase() && sameArea(one.area, other.area);

export const sameArea = (one: Area, other: Area): boolean => areaAddress(one) === areaAddress(other);

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
