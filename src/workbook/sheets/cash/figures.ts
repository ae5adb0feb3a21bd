/** What to remember of the 24 months, beside the assumptions. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import type { Content } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import {
  absolute,
  band,
  COLUMN,
  FIGURES,
  FLOWS,
  OPENING_ROW,
  PLAN,
  PLAN_LAST,
  planColumn,
  refuse,
  type CashContext,
} from "./layout";
import { MONTH_FORMAT, PLANNED_GRANTS } from "./plan";
import { PUBLIC_CASH } from "../../plan-figures";

interface Figure {
  label: string;
  content: Content;
  eqName: `eq_treso_${string}`;
  numberFormat: string;
  verdict?: string;
}

export function figuresBlock(context: CashContext): void {
  const { sheet, t } = context;
  const { top, label, wide, value, verdict } = FIGURES;
  band(sheet, top, label, verdict + 2 - label, t.figures.title);
  const lines = figures(context);
  lines.forEach((line, index) => {
    const row = top + 1 + index;
    put(sheet, row, label, line.label);
    put(sheet, row, value, line.content);
    if (line.verdict) put(sheet, row, verdict, formula(line.verdict.replaceAll("$VALUE", at(row, value))));
    sheet.merges.push(area(row, label, 1, wide), area(row, value, 1, 2), area(row, verdict, 1, 2));
    paint(sheet, area(row, label, 1, wide), "label");
    paint(sheet, area(row, value, 1, 2), line.content === null ? "input" : "keyFigure", {
      numberFormat: line.numberFormat,
      align: "Right",
    });
    name(sheet, line.eqName, area(row, value));
  });
  const verdicts = area(top + 1, verdict, lines.length, 2);
  paint(sheet, verdicts, "verdict");
  colourBySign(sheet, verdicts);
  const rate = area(top + 1 + lines.findIndex(({ eqName }) => eqName === "eq_treso_taux"), value);
  refuse(context, rate, { kind: "decimal", min: 0, max: 1 }, t.validation.rate);
}

function figures({ t, options }: CashContext): Figure[] {
  const words = t.figures;
  const closing = planColumn(COLUMN.closing);
  const opening = absolute(PLAN.first, COLUMN.opening);
  const grants = over(PLAN.first, COLUMN.advances, PLAN_LAST, COLUMN.balances);
  const wrong = [planColumn(COLUMN.status), over(FLOWS.first, FLOWS.status, OPENING_ROW, FLOWS.status)]
    .map((cells) => `COUNTIF(${cells},"✕*")`)
    .join("+");
  const { euros, number, percent } = formats;
  const list: Figure[] = [
    {
      label: words.lowest,
      content: formula(`MIN(${closing})`),
      eqName: "eq_treso_point_bas",
      numberFormat: euros,
      verdict: `IF($VALUE<-0.005,"${t.plan.overdrawn}","${words.fine}")`,
    },
    {
      label: words.when,
      content: formula(
        `IF(MIN(${closing})=MAX(${closing}),"",INDEX(${planColumn(COLUMN.month)},MATCH(MIN(${closing}),${closing},0)))`,
      ),
      eqName: "eq_treso_mois_bas",
      numberFormat: MONTH_FORMAT,
    },
    {
      label: words.need,
      content: formula(
        `CLUSTER.BESOINTRESO(${planColumn(COLUMN.totalIn)},${planColumn(COLUMN.totalOut)},${opening})`,
      ),
      eqName: "eq_treso_besoin",
      numberFormat: euros,
      verdict: `IF(eq_treso_point_bas<-0.005,"${words.needed}","${words.fine}")`,
    },
    {
      label: words.below,
      content: formula(`COUNTIF(${closing},"<"&-0.005)`),
      eqName: "eq_treso_mois_decouvert",
      numberFormat: number,
    },
    { label: words.rate, content: null, eqName: "eq_treso_taux", numberFormat: percent },
    {
      label: words.cost,
      // Need × rate × months overdrawn / 12 (definitions, §12).
      content: formula(
        `IF(ISNUMBER(eq_treso_taux),ROUND(eq_treso_besoin*eq_treso_taux*eq_treso_mois_decouvert/12,2),"")`,
      ),
      eqName: "eq_treso_cout_ligne",
      numberFormat: euros,
    },
    {
      label: words.toCorrect,
      content: formula(wrong),
      eqName: "eq_treso_a_corriger",
      numberFormat: number,
      verdict: `IF($VALUE>0,"${words.correct}","${words.fine}")`,
    },
  ];
  if (options.has("funders")) {
    list.push({
      label: words.beyond,
      content: formula(`ROUND(${PLANNED_GRANTS}-SUM(${grants}),2)`),
      eqName: "eq_treso_non_place",
      numberFormat: euros,
      verdict: `IF(ABS($VALUE)<0.005,"${words.fine}","${words.outside}")`,
    });
  }
  if (options.has("funders") && options.has("budget")) {
    list.push({
      label: words.missing,
      content: formula(`MAX(0,${PUBLIC_CASH}-eq_financeurs_public_annee)`),
      eqName: "eq_treso_public_manquant",
      numberFormat: euros,
      verdict: `IF($VALUE<0.005,"${words.fine}","${words.uncounted}")`,
    });
  }
  return list;
}
