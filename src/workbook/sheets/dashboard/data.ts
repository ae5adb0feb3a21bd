/** What the charts and sentences read: figures of the other sheets, gathered beside the printed page. */
import { quoted } from "../../column-checks";
import { area, at, formula, over, paint, put } from "../../draft";
import type { Area, Content } from "../../model";
import { planSum, PRIVATE_CASH, PUBLIC_CASH, VALUED, type Family } from "../../plan-figures";
import { HIGHEST_RATE, NOWHERE, quadrantClusters, type Point, type QuadrantData } from "../../quadrant-chart";
import { formats } from "../../styles";
import { DATA, ROW, type DashboardContext } from "./layout";

export interface ChartData {
  resources: { labels: Area; values: Area };
  expenses: { labels: Area; values: Area; first: string };
  vigilance: { labels: Area; ratios: Area; marks: Area; crossed: string };
  quadrant: QuadrantData;
  publicCash: string;
  privateCash: string;
  /** Private money that reaches the target on a constant budget. */
  missing: string;
}

const RESOURCES: [keyof DashboardContext["t"]["charts"]["resources"]["lines"], string][] = [
  ["PU", planSum("PU" satisfies Family)],
  ["CO", planSum("CO")],
  ["FA", planSum("FA")],
  ["AP", planSum("AP")],
  ["VA", VALUED],
];
/** Largest lines shown one by one. */
const LARGEST = 7;
const THOUSAND = 1000;

/** Rows of the blocks, under each other. */
const TOP = {
  title: ROW.data,
  resources: ROW.data + 1,
  expenses: ROW.data + 7,
  vigilance: ROW.data + 16,
  quadrant: ROW.data + 20,
} as const;

export function chartData(context: DashboardContext): ChartData {
  const { sheet, t } = context;
  put(sheet, TOP.title, DATA.label, t.data);
  paint(sheet, area(TOP.title, DATA.label, 1, 4), "columnHeading");
  const row = TOP.title + 1;
  const figure = (index: number, label: string, expression: string): string => {
    put(sheet, row + index, DATA.label2, label, formula(expression));
    paint(sheet, area(row + index, DATA.label2), "detail");
    paint(sheet, area(row + index, DATA.figures2), "detail", { numberFormat: formats.number });
    return at(row + index, DATA.figures2);
  };
  paint(sheet, area(TOP.title, DATA.label2, 1, 4), "columnHeading");
  const { lines } = t.charts.resources;
  const publicCash = figure(0, lines.PU, PUBLIC_CASH);
  const privateCash = figure(1, t.sentences.private, PRIVATE_CASH);
  return {
    publicCash,
    privateCash,
    missing: figure(
      2,
      t.sentences.missing,
      `MAX(0,N(eq_taux_cible)*(${publicCash}+${privateCash})-${privateCash})`,
    ),
    resources: resources(context),
    expenses: expenses(context),
    vigilance: vigilance(context),
    quadrant: quadrant(context),
  };
}

/** One line of the block on the left: a label and its figures. */
function line(
  { sheet }: DashboardContext,
  row: number,
  label: Content,
  figures: Content[],
  numberFormat: string,
): void {
  put(sheet, row, DATA.label, label, ...figures);
  paint(sheet, area(row, DATA.label), "detail");
  paint(sheet, area(row, DATA.figures, 1, figures.length), "detail", { numberFormat, align: "Right" });
}

function resources(context: DashboardContext): ChartData["resources"] {
  const { lines, share } = context.t.charts.resources;
  const first = TOP.resources;
  RESOURCES.forEach(([key, expression], index) => {
    const amount = at(first + index, DATA.figures);
    const part = `IF(N(eq_total_ressources)=0,0,${amount}/eq_total_ressources)`;
    line(context, first + index, formula(share(lines[key], part)), [formula(expression)], formats.number);
  });
  return {
    labels: area(first, DATA.label, RESOURCES.length),
    values: area(first, DATA.figures, RESOURCES.length),
  };
}

/** The largest lines of expenses in order, and all others together. Equal amounts are told apart by their order. */
function expenses(context: DashboardContext): ChartData["expenses"] {
  const first = TOP.expenses;
  const amounts = DATA.figures;
  for (let index = 0; index < LARGEST; index++) {
    const row = first + index;
    const euros = at(row, amounts + 1);
    const equal = `COUNTIF(${over(first, amounts + 1, row, amounts + 1)},${euros})`;
    const place = `SMALL(IF(IFERROR(eq_depenses,0)=${euros},ROW(eq_depenses)-MIN(ROW(eq_depenses))+1),${equal})`;
    line(
      context,
      row,
      formula(`IF(${euros}=0,"",IFERROR(INDEX(eq_depenses_natures,${place}),""))`),
      [formula(`${euros}/${THOUSAND}`), formula(`IFERROR(AGGREGATE(14,6,eq_depenses,${index + 1}),0)`)],
      formats.number,
    );
  }
  const others = first + LARGEST;
  const rest = `MAX(0,ROUND(N(eq_total_depenses)-SUM(${over(first, amounts + 1, others - 1, amounts + 1)}),2))`;
  const euros = at(others, amounts + 1);
  line(
    context,
    others,
    formula(`IF(${euros}=0,"",${quoted(context.t.charts.expenses.others)})`),
    [formula(`${euros}/${THOUSAND}`), formula(rest)],
    formats.number,
  );
  return {
    labels: area(first, DATA.label, LARGEST + 1),
    values: area(first, amounts, LARGEST + 1),
    first: at(first, DATA.label),
  };
}

function vigilance(context: DashboardContext): ChartData["vigilance"] {
  const { lines } = context.t.charts.vigilance;
  const first = TOP.vigilance;
  const rows = [
    [lines.time, "eq_ratio_temps", "eq_seuil_temps", ">"],
    [lines.invoicing, "eq_ratio_facturation", "eq_seuil_facturation", "<"],
    [lines.fees, "eq_ratio_cotisation", "eq_seuil_cotisation", "<"],
  ] as const;
  rows.forEach(([label, ratio, mark], index) =>
    line(context, first + index, label, [formula(`N(${ratio})`), formula(mark)], formats.percent),
  );
  const crossed = rows.map(([, ratio, mark, sign]) =>
    sign === ">" ? `(N(${ratio})>${mark}+10^-9)` : `(N(${ratio})<${mark}-10^-9)`,
  );
  return {
    labels: area(first, DATA.label, rows.length),
    ratios: area(first, DATA.figures, rows.length),
    marks: area(first, DATA.figures + 1, rows.length),
    crossed: `(${crossed.join("+")})`,
  };
}

/** Members and net rate of the published clusters that have both, our own, and the two marks as lines. */
function quadrant(context: DashboardContext): ChartData["quadrant"] {
  const { t } = context;
  const words = t.charts.quadrant;
  const known = quadrantClusters();
  const first = TOP.quadrant;
  const [x, y] = [DATA.figures, DATA.figures + 1];
  const point = (row: number, rows = 1): Point => ({ x: area(row, x, rows), y: area(row, y, rows) });
  const put2 = (row: number, label: Content, members: Content, rate: Content) => {
    line(context, row, label, [members, rate], formats.number);
    paint(context.sheet, area(row, y), "detail", { numberFormat: formats.percent, align: "Right" });
  };
  const largest = Math.max(...known.map(({ figures }) => figures.MEMBRES!));
  const edge = formula(`MAX(${largest},N(eq_membres))`);
  put2(first, words.sizeMark, formula("eq_seuil_membres"), 0);
  put2(
    first + 1,
    words.sizeMark,
    formula("eq_seuil_membres"),
    formula(`MAX(${HIGHEST_RATE},N(eq_taux_net))`),
  );
  put2(first + 2, words.rateMark, 0, formula("eq_seuil_autofinancement"));
  put2(first + 3, words.rateMark, edge, formula("eq_seuil_autofinancement"));
  const whenKnown = (value: string) => formula(`IF(OR(N(eq_membres)=0,eq_taux_net=""),${NOWHERE},${value})`);
  put2(first + 4, words.own, whenKnown("eq_membres"), whenKnown("eq_taux_net"));
  known.forEach(({ name, figures }, index) => put2(first + 5 + index, name, figures.MEMBRES!, figures.NET!));
  const source = first + 5 + known.length;
  put(context.sheet, source, DATA.label, t.published);
  paint(context.sheet, area(source, DATA.label), "detail");
  return {
    sizeMark: point(first, 2),
    rateMark: point(first + 2, 2),
    own: point(first + 4),
    clusters: known.map(({ id, name }, index) => ({ id, name, ...point(first + 5 + index) })),
  };
}
