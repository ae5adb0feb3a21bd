import { area, at, formula, name, paint, put } from "../../draft";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { heading, PLAN, verdict, whenFilled } from "./blocks";
import type { BudgetContext } from "./context";
import { PRIVATE_CASH } from "../../plan-figures";

interface Indicator {
  label: string;
  expression: string;
  numberFormat: string;
  eqName?: `eq_${string}`;
  /** Indicator of VIGILANCE and its mark. */
  vigilance?: [string, string];
}

/** Writes the indicators under the expenses; returns the last row used. */
export function budgetIndicators({ sheet, t, columns, rows }: BudgetContext): number {
  const { nature, account, amount, end } = columns.expenses;
  const words = t.indicators;
  const list: Indicator[] = [
    {
      label: words.net,
      expression: `CLUSTER.AUTOFINANCEMENT(${PLAN},"net")`,
      numberFormat: formats.percent2,
      eqName: "eq_taux_net",
      vigilance: ["AUTOFINANCEMENT", "eq_seuil_autofinancement"],
    },
    {
      label: words.gross,
      expression: `CLUSTER.AUTOFINANCEMENT(${PLAN},"brut")`,
      numberFormat: formats.percent2,
      eqName: "eq_taux_brut",
    },
    {
      label: words.narrow,
      expression: `CLUSTER.AUTOFINANCEMENT(${PLAN},"etroit")`,
      numberFormat: formats.percent2,
      eqName: "eq_taux_etroit",
    },
    {
      label: words.apparent,
      expression: `CLUSTER.AUTOFINANCEMENT(${PLAN},"apparent")`,
      numberFormat: formats.percent2,
      eqName: "eq_taux_apparent",
    },
    {
      label: words.publicShare,
      expression: `CLUSTER.PART(${PLAN},"PUBLIC","numeraire")`,
      numberFormat: formats.percent2,
      eqName: "eq_part_publique",
      vigilance: ["PUBLIC", "eq_seuil_public"],
    },
    {
      // Private cash over running and animation costs: the coverage that Mécabourg's funders ask for.
      label: words.coverage,
      expression: `IFERROR(IF(N(eq_fonctionnement)=0,"",(${PRIVATE_CASH})/eq_fonctionnement),"")`,
      numberFormat: formats.ratio,
      eqName: "eq_couverture",
      vigilance: ["COUVERTURE", "eq_seuil_couverture"],
    },
  ];
  heading(sheet, rows.below, nature, end - nature + 1, words.title);
  put(sheet, rows.below + 1, nature, words.columns.label);
  put(sheet, rows.below + 1, amount, words.columns.value, words.columns.verdict);
  paint(sheet, area(rows.below + 1, nature, 1, end - nature + 1), "columnHeading");
  paint(sheet, area(rows.below + 1, amount), "columnHeading", { align: "Right" });
  paint(sheet, area(rows.below + 1, amount + 1), "columnHeading", { align: "Center" });
  let row = rows.below + 2;
  for (const indicator of list) {
    put(sheet, row, nature, indicator.label);
    put(sheet, row, amount, formula(whenFilled(indicator.expression)));
    paint(sheet, area(row, amount), "keyFigure", { numberFormat: indicator.numberFormat });
    if (indicator.eqName) name(sheet, indicator.eqName, area(row, amount));
    if (indicator.vigilance) {
      const [kind, mark] = indicator.vigilance;
      put(sheet, row, amount + 1, formula(verdict(at(row, amount), kind, mark, t.vigilance)));
    }
    row++;
  }
  put(sheet, row, nature, words.profile);
  put(
    sheet,
    row,
    account,
    formula(whenFilled(`IF(N(eq_membres)=0,"${words.noMembers}",CLUSTER.PROFIL(eq_membres,eq_taux_net))`)),
  );
  paint(sheet, area(row, account, 1, 3), "keyFigure", { align: "Right" });
  sheet.merges.push(area(row, account, 1, 3));
  name(sheet, "eq_profil", area(row, account));
  paint(sheet, area(rows.below + 2, nature, row - rows.below - 1), "label");
  const verdicts = area(rows.below + 2, amount + 1, list.length);
  paint(sheet, verdicts, "verdict");
  colourBySign(sheet, verdicts);
  return row;
}
