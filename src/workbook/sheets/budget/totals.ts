import { area, at, formula, height, name, over, paint, put } from "../../draft";
import { addressOfFirst, countOf } from "../../faults";
import { ALL_PLAN_FAULTS } from "../../plan-faults";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import type { BudgetContext } from "./context";
import { sumOfAmounts } from "../../plan-figures";

/** Both totals on one line; under it the cells that they could not read, and the gap between them. */
export function totals({ sheet, t, columns, rows }: BudgetContext): void {
  const { expenses, resources } = columns;
  for (const side of [expenses, resources]) {
    put(sheet, rows.total, side.nature, t.total);
    put(
      sheet,
      rows.total,
      side.amount,
      formula(sumOfAmounts(over(rows.first, side.amount, rows.last + 1, side.amount))),
    );
    put(
      sheet,
      rows.total,
      side.share,
      formula(
        `IF(${at(rows.total, side.amount)}=0,"",SUM(${over(rows.first, side.share, rows.last + 1, side.share)}))`,
      ),
    );
  }
  put(sheet, rows.last + 1, expenses.nature, t.addAbove);
  paint(sheet, area(rows.last + 1, expenses.nature), "note");
  height(sheet, rows.last + 1, 13);
  paint(sheet, area(rows.total, expenses.nature, 1, expenses.end - expenses.nature + 1), "total");
  paint(sheet, area(rows.total, resources.nature, 1, columns.last - resources.nature + 1), "total");
  for (const side of [expenses, resources]) {
    paint(sheet, area(rows.total, side.amount), "total", { numberFormat: formats.euros });
    paint(sheet, area(rows.total, side.share), "total", { numberFormat: formats.percent });
    if (side.followUp !== null) {
      paint(sheet, area(rows.total, side.followUp, 1, 3), "total", { numberFormat: formats.euros });
      paint(sheet, area(rows.total, side.followUp + 3), "total", { numberFormat: formats.percent });
    }
  }
  height(sheet, rows.total, 22);
  name(sheet, "eq_total_depenses", area(rows.total, expenses.amount));
  name(sheet, "eq_total_ressources", area(rows.total, resources.amount));

  put(sheet, rows.gap, expenses.nature, t.faults.label);
  put(sheet, rows.gap, expenses.amount, formula(countOf(ALL_PLAN_FAULTS)));
  const first = addressOfFirst(ALL_PLAN_FAULTS, '""');
  put(sheet, rows.gap, expenses.share, formula(`IF(eq_plan_a_corriger=0,"${t.faults.none}","✕ "&${first})`));
  paint(sheet, area(rows.gap, expenses.nature), "label");
  paint(sheet, area(rows.gap, expenses.amount), "keyFigure", { numberFormat: formats.number });
  paint(sheet, area(rows.gap, expenses.share), "verdict");
  name(sheet, "eq_plan_a_corriger", area(rows.gap, expenses.amount));
  colourBySign(sheet, area(rows.gap, expenses.share));

  put(sheet, rows.gap, resources.nature, t.gap);
  put(sheet, rows.gap, resources.amount, formula("ROUND(eq_total_ressources-eq_total_depenses,2)"));
  put(sheet, rows.gap, columns.mark, formula(`IF(ABS(eq_ecart)<0.005,"${t.balanced}","${t.unbalanced}")`));
  paint(sheet, area(rows.gap, resources.nature), "label");
  paint(sheet, area(rows.gap, resources.amount), "keyFigure", { numberFormat: formats.euros });
  paint(sheet, area(rows.gap, columns.mark), "verdict");
  name(sheet, "eq_ecart", area(rows.gap, resources.amount));
  colourBySign(sheet, area(rows.gap, columns.mark));
}
