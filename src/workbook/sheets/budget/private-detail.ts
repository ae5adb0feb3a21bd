import { area, at, formula, height, name, over, paint, put } from "../../draft";
import { formats } from "../../styles";
import { amountValidation, type BudgetContext, type BudgetRows } from "./context";
import { privateDetail } from "./lines";
import { sumOfAmounts } from "../../plan-figures";
import { shareOf } from "./plan-columns";

/** Where the detail stands: the plan carries its total. */
export const privateDetailRows = (rows: BudgetRows) => ({
  first: rows.below + 2,
  total: rows.below + 2 + privateDetail.length,
});

/** The six families of private resources other than fees. Returns the last row used. */
export function privateDetailBlock({ sheet, t, columns, rows, example }: BudgetContext): number {
  const { nature, code, amount, share } = columns.resources;
  const { first, total } = privateDetailRows(rows);
  const wide = columns.last - nature + 1;
  put(sheet, rows.below, nature, t.detail.title);
  paint(sheet, area(rows.below, nature, 1, wide), "heading");
  height(sheet, rows.below, 22);
  put(sheet, rows.below + 1, nature, t.columns.nature, t.columns.code, t.columns.account);
  paint(sheet, area(rows.below + 1, nature, 1, wide), "columnHeading");
  paint(sheet, area(rows.below + 1, code, 1, 2), "columnHeading", { align: "Center" });
  put(sheet, rows.below + 1, amount, t.columns.amount, t.columns.share);
  paint(sheet, area(rows.below + 1, amount, 1, 2), "columnHeading", { align: "Right" });
  privateDetail.forEach((line, index) => {
    const row = first + index;
    put(sheet, row, nature, t.detail.lines[line.code], line.code, line.account);
    put(sheet, row, amount, line.amount(example));
    put(sheet, row, share, formula(shareOf(at(row, amount), "eq_total_ressources", t.notAmount)));
  });
  const count = privateDetail.length;
  paint(sheet, area(first, nature, count), "label");
  paint(sheet, area(first, code, count, 2), "label", { align: "Center" });
  paint(sheet, area(first, amount, count), "input", { numberFormat: formats.euros });
  paint(sheet, area(first, share, count), "formula", { numberFormat: formats.percent });
  put(sheet, total, nature, t.detail.total);
  put(sheet, total, amount, formula(sumOfAmounts(over(first, amount, total - 1, amount))));
  put(sheet, total, share, formula(`IF(eq_total_ressources=0,"",${at(total, amount)}/eq_total_ressources)`));
  paint(sheet, area(total, nature, 1, wide), "total");
  paint(sheet, area(total, amount), "total", { numberFormat: formats.euros });
  paint(sheet, area(total, share), "total", { numberFormat: formats.percent });
  name(sheet, "eq_detail_prive", area(first, amount, count));
  name(sheet, "eq_detail_prive_codes", area(first, code, count));
  sheet.validations.push(amountValidation(t, area(first, amount, count)));
  return total;
}
