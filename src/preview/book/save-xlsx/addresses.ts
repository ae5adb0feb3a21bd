import { cellAddress, columnLetters } from "../address";
import type { Area } from "../model";

/** `A1:B2`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`, always with both corners, as Excel writes print areas. */
export function absoluteAreaAddress(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** Areas as OOXML's `sqref`: separated by blanks. */
export function sqref(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** A sheet's name as it stands before `!` in a formula; quoted always, which is never wrong. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
