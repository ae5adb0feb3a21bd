/** The blocks under the plan: self-financing in its four readings, public share, coverage, profile; vigilance. */
import { texts } from "../../i18n";
import { area, at, formula, height, name, paint, put } from "../draft";
import { formats } from "../styles";
import type { BudgetContext } from "./budget";

/** The plan as every function of the cluster reads it. */
const PLAN = "eq_ressources,eq_ressources_codes";

/** Empty while the plan is empty, else the value. */
const whenFilled = (expression: string): string => `IF(eq_total_ressources=0,"",${expression})`;

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
      expression: `IF(N(eq_fonctionnement)=0,"",(${PRIVATE_CASH})/eq_fonctionnement)`,
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
  paint(sheet, area(row, account, 1, end - account + 1), "keyFigure", { align: "Right" });
  sheet.merges.push(area(row, account, 1, end - account + 1));
  name(sheet, "eq_profil", area(row, account));
  paint(sheet, area(rows.below + 2, nature, row - rows.below - 1), "label");
  verdictColours(sheet, rows.below + 2, amount + 1, list.length);
  return row;
}

/** Private cash of the plan: fees, invoicing, other private money (definitions, §0). */
const PRIVATE_CASH = ["CO", "FA", "AP"]
  .map((code) => `SUMIF(eq_ressources_codes,"${code}*",eq_ressources)`)
  .join("+");

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
    put(sheet, planRow, columns.mark, formula(at(row, share)));
    paint(sheet, area(planRow, columns.mark), "verdict");
    verdictColours(sheet, planRow, columns.mark, 1);
  });
  const count = ratios.length;
  paint(sheet, area(top + 2, nature, count), "label");
  paint(sheet, area(top + 2, account, count), "formula", { numberFormat: "0%" });
  paint(sheet, area(top + 2, amount, count), "keyFigure", { numberFormat: formats.percent });
  paint(sheet, area(top + 2, right, count), "label");
  verdictColours(sheet, top + 2, share, count);
  return top + 1 + count;
}

function heading(
  sheet: BudgetContext["sheet"],
  row: number,
  column: number,
  wide: number,
  text: string,
): void {
  put(sheet, row, column, text);
  paint(sheet, area(row, column, 1, wide), "heading");
  height(sheet, row, 22);
}

function verdict(cell: string, kind: string, mark: string, words: BudgetContext["t"]["vigilance"]): string {
  return `IF(${cell}="","",IF(CLUSTER.VIGILANCE("${kind}",${cell},${mark})="OK","${words.fine}","${words.alert}"))`;
}

/** Verdicts begin with a sign, so that colour is never alone; the rules read the sign. */
function verdictColours(sheet: BudgetContext["sheet"], row: number, column: number, count: number): void {
  const where = area(row, column, count);
  paint(sheet, where, "verdict");
  for (const [sign, look] of [
    ["✓", "fine"],
    ["!", "question"],
    ["✕", "error"],
  ] as const) {
    sheet.rules.push({ area: where, formula: `=LEFT(${at(row, column)},1)="${sign}"`, look });
  }
}
