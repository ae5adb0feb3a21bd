/** Where things stand on the sheet *Trajectoire*. */
import type { texts } from "../../../i18n";
import { area, formula, over, paint, put, rowFixed } from "../../draft";
import { band } from "../../figures-block";
import type { SheetOptions, SheetTemplate } from "../../model";
import { formats } from "../../styles";

export interface TrajectoryContext {
  sheet: SheetTemplate;
  t: ReturnType<typeof texts>["trajectory"];
  options: SheetOptions;
}

/** Columns: margin, label, figure of the line, N to N+5, remark. */
export const COLUMN = { label: 1, figure: 2, first: 3, last: 8, remark: 9 } as const;
export const WIDTHS = [14, 252, 84, 84, 84, 84, 84, 84, 84, 112];

/** Rows of the sheet from top to bottom. */
export const ROW = {
  start: 4,
  families: 15,
  state: 16,
  otherPublic: 17,
  fees: 18,
  invoicing: 19,
  otherPrivate: 20,
  cash: 21,
  privateTime: 22,
  publicTime: 23,
  total: 24,
  rates: 26,
  gap: 33,
  scenario: 39,
  levers: 43,
} as const;

/** Columns of the years N (0) to N+5. */
export const YEARS = [0, 1, 2, 3, 4, 5].map((step) => ({ step, column: COLUMN.first + step }));

/** Private and public cash of a year, as sums over its column. */
export const privateOf = (column: number): string =>
  `SUM(${over(ROW.fees, column, ROW.otherPrivate, column)})`;
export const publicOf = (column: number): string =>
  `SUM(${over(ROW.state, column, ROW.otherPublic, column)})`;

/** Years from N to the year of this column. */
export const yearsTo = (column: number): string => `(${rowFixed(ROW.families, column)}-eq_exercice)`;

/** A band with the years over their columns. */
export function yearBand({ sheet }: TrajectoryContext, row: number, title: string, figure?: string): void {
  band(sheet, row, [COLUMN.label, COLUMN.remark], title);
  put(sheet, row, COLUMN.figure, figure);
  for (const { step, column } of YEARS) put(sheet, row, column, formula(`eq_exercice+${step}`));
  paint(sheet, area(row, COLUMN.figure), "heading", { align: "Right" });
  paint(sheet, area(row, COLUMN.first, 1, YEARS.length), "heading", {
    align: "Right",
    numberFormat: formats.year,
  });
}
