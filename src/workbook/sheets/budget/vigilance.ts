import { texts } from "../../../i18n";
import { area, at, formula, name, paint, put } from "../../draft";
import type { Area } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { heading, PLAN, verdict, whenFilled } from "./blocks";
import type { BudgetContext } from "./context";

/** The three vigilance ratios with their marks and questions, over the whole width; returns the last row used. */
export function budgetVigilance(
  { sheet, t, columns, lines, rows, options }: BudgetContext,
  top: number,
): number {
  const { nature, account, amount, share } = columns.expenses;
  const right = columns.resources.nature;
  const words = t.vigilance;
  heading(sheet, top, nature, columns.last, words.title);
  put(
    sheet,
    top + 1,
    nature,
    words.columns.label,
    words.columns.mark,
    words.columns.ratio,
    words.columns.verdict,
  );
  put(sheet, top + 1, right, words.columns.question);
  paint(sheet, area(top + 1, nature, 1, columns.last), "columnHeading");
  paint(sheet, area(top + 1, account, 1, 2), "columnHeading", { align: "Right" });
  paint(sheet, area(top + 1, share), "columnHeading", { align: "Center" });
  const ratios = [
    {
      key: "TEMPS",
      line: "TP",
      mark: "eq_seuil_temps",
      ratio: `CLUSTER.PART(${PLAN},"TP")`,
      eqName: "eq_ratio_temps",
    },
    {
      key: "FACTURATION",
      line: "FA",
      mark: "eq_seuil_facturation",
      ratio: `CLUSTER.PART(${PLAN},"FA",eq_base_ratios)`,
      eqName: "eq_ratio_facturation",
    },
    {
      key: "COTISATION",
      line: "CO",
      mark: "eq_seuil_cotisation",
      ratio: `CLUSTER.PART(${PLAN},"CO",eq_base_ratios)`,
      eqName: "eq_ratio_cotisation",
    },
  ] as const;
  ratios.forEach(({ key, line, mark, ratio, eqName }, index) => {
    const row = top + 2 + index;
    put(sheet, row, nature, words.lines[key], formula(mark), formula(whenFilled(ratio)));
    const spoken = verdict(at(row, amount), key, mark, words);
    const forbidden =
      key === "TEMPS"
        ? `IF(AND(eq_temps_admis="${texts(options.language).parameters.no}",N(${at(row, amount)})>0),"${words.forbidden}",${spoken})`
        : spoken;
    put(sheet, row, share, formula(forbidden));
    put(sheet, row, right, words.questions[key]);
    name(sheet, eqName, area(row, amount));
    // The line of the plan shows the same verdict, where the eye is.
    const planRow = rows.first + lines.findIndex((planLine) => planLine.key === line);
    put(sheet, planRow, columns.mark, formula(`${at(row, share)}&""`));
    verdictCells(sheet, area(planRow, columns.mark));
  });
  const count = ratios.length;
  paint(sheet, area(top + 2, nature, count), "label");
  paint(sheet, area(top + 2, account, count), "formula", { numberFormat: "0%" });
  paint(sheet, area(top + 2, amount, count), "keyFigure", { numberFormat: formats.percent });
  paint(sheet, area(top + 2, right, count), "label");
  verdictCells(sheet, area(top + 2, share, count));
  return top + 1 + count;
}

function verdictCells(sheet: BudgetContext["sheet"], where: Area): void {
  paint(sheet, where, "verdict");
  colourBySign(sheet, where);
}
