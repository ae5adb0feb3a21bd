/** Helpers to write a sheet down row by row; what comes out is the plain data of `model.ts`. */
import { areaAddress, cellAddress } from "./address";
import type { Area, Content, Formula, SheetTemplate, StyleSpan } from "./model";
import type { Role } from "./styles";

export const formula = (text: string): Formula => ({ formula: text.startsWith("=") ? text : `=${text}` });

export const at = cellAddress;
/** `D$5`: copied, the column follows and the row stays. */
export const rowFixed = (row: number, column: number): string => at(row, column).replace(/(\d+)/, "$$$1");
/** `$D5`: copied, the row follows and the column stays. */
export const columnFixed = (row: number, column: number): string => `$${at(row, column)}`;
/**
 * How many rows a row lies under another one, as an expression that is the same in every row: one formula is then
 * written and copied, and a row taken out leaves no hole in what is counted. Column A is the margin, empty everywhere.
 */
export const rowsUnder = (top: number, row: number): string => `ROWS($A$${top + 1}:$A${row + 1})-1`;
export const over = (top: number, left: number, bottom: number, right: number): string =>
  areaAddress({ top, left, bottom, right });

/** An area from its corner, `rows` high and `columns` wide. */
export const area = (top: number, left: number, rows = 1, columns = 1): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** Writes contents from left to right, starting at a cell. `undefined` skips a cell. */
export function put(
  sheet: SheetTemplate,
  row: number,
  column: number,
  ...contents: (Content | undefined)[]
): void {
  contents.forEach((content, index) => {
    if (content !== undefined) sheet.cells.push({ row, column: column + index, content });
  });
}

/** Gives an area its look. */
export function paint(
  sheet: SheetTemplate,
  where: Area,
  role: Role,
  more: Pick<StyleSpan, "numberFormat" | "align"> = {},
): void {
  sheet.styles.push({ area: where, role, ...more });
}

/** Names an area of the workbook. */
export function name(sheet: SheetTemplate, eqName: `eq_${string}`, where: Area): void {
  sheet.names.push({ name: eqName, area: where });
}

/** Sets the height of rows. */
export function height(sheet: SheetTemplate, row: number, points: number, rows = 1): void {
  sheet.rowHeights.push({ top: row, bottom: row + rows - 1, height: points });
}

/** Names what the formula in a cell spills, however many rows that is. */
export function nameSpill(sheet: SheetTemplate, eqName: `eq_${string}`, row: number, column: number): void {
  sheet.names.push({ name: eqName, area: area(row, column), spills: true });
}
