/** Totals by category against the caps, and what a treasurer should check before reading them. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { plannedSum } from "./formulas";
import { SUMMARY_ROW, TOTALS, type Draft } from "./layout";

const CATEGORIES = ["A", "B", "C", "D"] as const;
const HEADS = SUMMARY_ROW + 1;
const FIRST = HEADS + 1;
const UNKNOWN = FIRST + CATEGORIES.length;
const TOTAL = UNKNOWN + 1;

type Figure = "cost" | "share" | "cap" | "asked" | "left";
const FIGURES: Figure[] = ["cost", "share", "cap", "asked", "left"];
const column = (key: Figure): number => TOTALS[key][0];

export function categoryTotals(draft: Draft): void {
  const { sheet, t } = draft;
  band(sheet, SUMMARY_ROW, [TOTALS.label, TOTALS.left[1]], t.totals.title);
  put(sheet, HEADS, TOTALS.label, t.totals.columns.category);
  for (const key of FIGURES) put(sheet, HEADS, column(key), t.totals.columns[key]);
  CATEGORIES.forEach((category, index) => {
    const row = FIRST + index;
    put(sheet, row, TOTALS.label, t.totals.categories[category]);
    line(draft, row, {
      cost: `SUMIF(eq_actions_categorie,"${category}",eq_actions_retenu)`,
      cap: `SUMIF(eq_actions_categorie,"${category}",eq_actions_plafond)`,
      asked: plannedSum(draft, "public", category),
    });
  });
  put(sheet, UNKNOWN, TOTALS.label, t.totals.unknown);
  put(sheet, TOTAL, TOTALS.label, t.totals.total);
  const known = (key: Figure) => `SUM(${over(FIRST, column(key), UNKNOWN - 1, column(key))})`;
  line(draft, UNKNOWN, {
    cost: `${at(TOTAL, column("cost"))}-${known("cost")}`,
    cap: "0",
    asked: `${at(TOTAL, column("asked"))}-${known("asked")}`,
  });
  line(draft, TOTAL, {
    cost: "SUM(eq_actions_retenu)",
    cap: "SUM(eq_actions_plafond)",
    asked: plannedSum(draft, "public"),
  });
  look(draft);
  name(sheet, "eq_actions_total_cout", area(TOTAL, column("cost")));
  name(sheet, "eq_actions_total_plafond", area(TOTAL, column("cap")));
  name(sheet, "eq_actions_total_public", area(TOTAL, column("asked")));
  name(sheet, "eq_actions_public_d", area(FIRST + CATEGORIES.indexOf("D"), column("asked")));
  name(sheet, "eq_actions_sans_categorie", area(UNKNOWN, column("cost")));
  checks(draft, TOTAL + 1);
}

function line(
  { sheet }: Draft,
  row: number,
  { cost, cap, asked }: Record<"cost" | "cap" | "asked", string>,
): void {
  put(sheet, row, column("cost"), formula(cost));
  put(
    sheet,
    row,
    column("share"),
    formula(`IF(N(eq_actions_total_cout)=0,"",${at(row, column("cost"))}/eq_actions_total_cout)`),
  );
  put(sheet, row, column("cap"), formula(cap));
  put(sheet, row, column("asked"), formula(asked));
  put(sheet, row, column("left"), formula(`${at(row, column("cap"))}-${at(row, column("asked"))}`));
}

function look({ sheet }: Draft): void {
  const width = TOTALS.left[1] - TOTALS.label + 1;
  paint(sheet, area(HEADS, TOTALS.label, 1, width), "columnHeading");
  paint(sheet, area(FIRST, TOTALS.label, TOTAL - FIRST), "label");
  paint(sheet, area(TOTAL, TOTALS.label, 1, width), "total");
  for (const key of FIGURES) {
    const [first, last] = TOTALS[key];
    const numberFormat = key === "share" ? formats.percent : formats.euros;
    paint(sheet, area(HEADS, first, 1, last - first + 1), "columnHeading", { align: "Right" });
    paint(sheet, area(FIRST, first, TOTAL - FIRST, last - first + 1), "formula", {
      numberFormat,
      align: "Right",
    });
    paint(sheet, area(TOTAL, first, 1, last - first + 1), "total", { numberFormat, align: "Right" });
    for (let row = HEADS; row <= TOTAL; row++) sheet.merges.push(area(row, first, 1, last - first + 1));
  }
}

/** Three things to know before the totals are trusted: same costs as the plan, no row left out, usual rates. */
function checks({ sheet, t }: Draft, top: number): void {
  const words = t.checks;
  const lines: [label: string, value: string | null, verdict: string, eqName?: `eq_${string}`][] = [
    [
      words.gap,
      `IF(OR(eq_actions_budget="",eq_actions_total_cout=0),"",ROUND(eq_actions_total_cout-eq_actions_budget,2))`,
      `IF(eq_actions_ecart="","",IF(ABS(eq_actions_ecart)<0.005,"${words.same}","${words.differs}"))`,
      "eq_actions_ecart",
    ],
    [
      words.rows,
      `COUNTIF(eq_actions_avis,"✕*")`,
      `IF(eq_actions_anomalies=0,"${words.none}","${words.some}")`,
      "eq_actions_anomalies",
    ],
    [
      // The functions apply the memento's rates; a rate changed on Paramètres would be read but not applied.
      words.rates,
      null,
      `IF(AND(eq_taux_a=0.15,eq_taux_a_outil=0.2,eq_taux_a_cout=1,eq_taux_b=0.5,eq_taux_d=0),"${words.usual}","${words.changed}")`,
    ],
  ];
  lines.forEach(([label, value, verdict, eqName], index) => {
    const row = top + 1 + index;
    const [first] = TOTALS.cost;
    const verdicts = area(row, TOTALS.share[1], 1, TOTALS.left[1] - TOTALS.share[1] + 1);
    put(sheet, row, TOTALS.label, label);
    if (value !== null) put(sheet, row, first, formula(value));
    put(sheet, row, verdicts.left, formula(verdict));
    paint(sheet, area(row, TOTALS.label), "label");
    paint(sheet, area(row, first, 1, 2), "keyFigure", {
      align: "Right",
      numberFormat: index === 0 ? formats.euros : formats.number,
    });
    paint(sheet, verdicts, "verdict", { align: "Left" });
    sheet.merges.push(area(row, first, 1, 2), verdicts);
    colourBySign(sheet, verdicts);
    if (eqName) name(sheet, eqName, area(row, first));
  });
}
