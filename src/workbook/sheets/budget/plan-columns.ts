/** The calculated columns of each side: share of the total, and the optional follow-up of the year. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import type { SheetTemplate } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import type { Side } from "./columns";
import type { BudgetRows } from "./context";

/** The share of an amount in a total; what is no amount is named, for the total passes over it. */
export const shareOf = (cell: string, total: string, notAmount: string): string =>
  `IF(ISNUMBER(${cell}),IF(${total}=0,"",${cell}/${total}),IF(ISBLANK(${cell}),"","${notAmount}"))`;

/** The share of each amount in its total. */
export function shares(sheet: SheetTemplate, side: Side, rows: BudgetRows, notAmount: string): void {
  const total = `${at(rows.total, side.amount).replace(/(\d+)/, "$$$1")}`;
  for (let row = rows.first; row <= rows.last; row++) {
    const cell = at(row, side.amount);
    put(sheet, row, side.share, formula(shareOf(cell, total, notAmount)));
  }
  const column = area(rows.first, side.share, rows.last - rows.first + 1);
  paint(sheet, column, "formula", { numberFormat: formats.percent, align: "Right" });
  colourBySign(sheet, column);
}

/** The optional columns N−1, revised, actual, % done (of the revised amount, or of the budget when there is none). */
export function followUp(
  sheet: SheetTemplate,
  side: Side,
  rows: BudgetRows,
  eqName: "eq_depenses" | "eq_ressources",
): void {
  if (side.followUp === null) return;
  const [previous, revised, actual, done] = [0, 1, 2, 3].map((step) => side.followUp! + step) as [
    number,
    number,
    number,
    number,
  ];
  const lines = rows.last - rows.first + 1;
  paint(sheet, area(rows.first, previous, lines, 3), "input", { numberFormat: formats.euros });
  for (let row = rows.first; row <= rows.total; row++) {
    if (row === rows.last + 1) continue;
    const planned = `IF(N(${at(row, revised)})<>0,${at(row, revised)},N(${at(row, side.amount)}))`;
    put(
      sheet,
      row,
      done,
      formula(`IF(OR(${at(row, actual)}="",${planned}=0),"",${at(row, actual)}/${planned})`),
    );
  }
  paint(sheet, area(rows.first, done, lines), "formula", { numberFormat: formats.percent });
  for (const [key, column] of Object.entries({ precedent: previous, revise: revised, realise: actual })) {
    name(sheet, `${eqName}_${key}`, area(rows.first, column, lines + 1));
    put(sheet, rows.total, column, formula(`SUM(${over(rows.first, column, rows.last + 1, column)})`));
  }
}
