/** European projects: their expenses month by month, and the most that must be advanced on each. */
import { quoted } from "../../column-checks";
import { area, at, columnFixed, formula, height, name, over, paint, put, rowFixed } from "../../draft";
import type { Content } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { absolute, band, COLUMN, MONTHS, PLAN, PROJECTS, refuse, type CashContext } from "./layout";
import { MONTH_FORMAT } from "./plan";

/** Lines of the block, from the row of the projects' names on. */
const LINES = [
  "label",
  "line",
  "base",
  "rate",
  "start",
  "end",
  "months",
  "delay",
  "advance",
  "need",
  "status",
] as const;
type LineKey = (typeof LINES)[number];
/** What follows `eq_treso_projets_` in the name of each line; the need has a name of its own. */
const EQ_KEYS: Record<Exclude<LineKey, "need">, string> = {
  label: "nom",
  line: "ligne",
  base: "assiette",
  rate: "taux",
  start: "debut",
  end: "fin",
  months: "mois",
  delay: "delai",
  advance: "avance",
  status: "avis",
};
const rowOf = (key: LineKey): number => PROJECTS.top + 1 + LINES.indexOf(key);
const BEFORE = rowOf("status") + 1;
const AFTER = BEFORE + MONTHS + 1;
export const PROJECTS_LAST = AFTER;

const FORMATS: Partial<Record<LineKey, string>> = {
  base: formats.euros,
  rate: formats.percent,
  start: formats.date,
  end: formats.date,
  advance: formats.percent,
  need: formats.euros,
};

export function projectsBlock(context: CashContext): void {
  const { sheet, t, options } = context;
  const { top, first, count } = PROJECTS;
  const words = t.projects;
  band(sheet, top, COLUMN.number, first + count - COLUMN.number, words.title);
  for (const key of LINES) put(sheet, rowOf(key), COLUMN.number, words[key]);
  put(sheet, BEFORE, COLUMN.number, words.before);
  put(sheet, AFTER, COLUMN.number, words.after);
  for (let index = 0; index < MONTHS; index++) {
    put(sheet, BEFORE + 1 + index, COLUMN.number, formula(at(PLAN.first + index, COLUMN.month)));
  }
  for (let row = rowOf("label"); row <= AFTER; row++) sheet.merges.push(area(row, COLUMN.number, 1, 3));
  paint(sheet, area(rowOf("line"), COLUMN.number, AFTER - rowOf("line") + 1, 3), "label", {
    numberFormat: MONTH_FORMAT,
    align: "Left",
  });
  paint(sheet, area(rowOf("label"), COLUMN.number, 1, first + count - COLUMN.number), "columnHeading");
  height(sheet, rowOf("label"), 44);
  for (let index = 0; index < count; index++) projectColumn(context, index);
  looks(context, options.has("funders"));
  name(sheet, "eq_treso_prefinancements", area(rowOf("need"), first, 1, count));
  const wide = first + count - COLUMN.number;
  put(sheet, AFTER + 1, COLUMN.number, words.note);
  sheet.merges.push(area(AFTER + 1, COLUMN.number, 3, wide));
  paint(sheet, area(AFTER + 1, COLUMN.number, 3, wide), "note");
  if (options.has("funders")) tooMany(context);
}

function projectColumn({ sheet, t, options }: CashContext, index: number): void {
  const column = PROJECTS.first + index;
  // Formulas follow from project to project, and from month to month.
  const cell = (key: LineKey): string => rowFixed(rowOf(key), column);
  const set = (key: LineKey, content: Content): void => put(sheet, rowOf(key), column, content);
  if (options.has("funders")) {
    for (const [key, expression] of Object.entries(fromFunders(index + 1, cell))) {
      set(key as LineKey, formula(expression));
    }
  }
  const known = [cell("base"), cell("rate"), cell("start"), cell("end"), cell("delay")].join(",");
  const [base, start, end, months] = [cell("base"), cell("start"), cell("end"), cell("months")];
  set("months", formula(`IF(COUNT(${start},${end})<2,"",${monthsBetween(start, end)}+1)`));
  set(
    "status",
    formula(
      `IF(${cell("label")}="","",IF(COUNT(${known})<5,${quoted(t.projects.incomplete)},IF(OR(${base}<=0,${end}<${start},${cell("rate")}>1,N(${cell("advance")})>1),${quoted(t.projects.incomplete)},${quoted(t.projects.fine)})))`,
    ),
  );
  const whenFine = (expression: string): Content =>
    formula(`IF(LEFT(${cell("status")},1)="✓",${expression},"")`);
  const january = absolute(PLAN.first, COLUMN.month);
  const earlier = `MAX(0,MIN(${months},${monthsBetween(start, january)}))`;
  put(sheet, BEFORE, column, whenFine(`${base}/${months}*${earlier}`));
  for (let month = 0; month < MONTHS; month++) {
    const begins = columnFixed(PLAN.first + month, COLUMN.month);
    put(
      sheet,
      BEFORE + 1 + month,
      column,
      whenFine(`IF(AND(EDATE(${begins},1)>${start},${begins}<=${end}),${base}/${months},0)`),
    );
  }
  const spent = over(BEFORE, column, AFTER - 1, column);
  put(sheet, AFTER, column, whenFine(`ROUND(${base}-SUM(${spent}),2)`));
  set(
    "need",
    whenFine(`CLUSTER.PREFINANCEMENT(${spent},${cell("rate")},${cell("delay")},N(${cell("advance")}))`),
  );
}

/** Whole months from one date's month to another's. */
const monthsBetween = (from: string, to: string): string =>
  `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})`;

/** The n-th grant of European funds among the rows of *Financeurs* that are typed rightly. */
function fromFunders(rank: number, cell: (key: LineKey) => string): Partial<Record<LineKey, string>> {
  const line = cell("line");
  const value = (key: string): string => `INDEX(eq_financeurs_${key},${line})`;
  const or = (key: string, otherwise: string): string =>
    `IF(${line}="","",IF(${value(key)}="",${otherwise},${value(key)}))`;
  const european = `(IFERROR(LEFT(eq_financeurs_code,3),"")="PU1")*(LEFT(eq_financeurs_saisie,1)="✓")`;
  return {
    label: or("action", value("financeur")),
    line: `IFERROR(SMALL(IF(${european},ROW(eq_financeurs_code)-MIN(ROW(eq_financeurs_code))+1),${rank}),"")`,
    base: or("assiette", `""`),
    rate: or("taux", `""`),
    start: or("debut", "DATE(eq_exercice,1,1)"),
    end: or("fin", "DATE(eq_exercice,12,31)"),
    delay: or("delai", `""`),
    advance: `IF(${line}="","",IF(N(${value("accorde")})=0,0,N(${value("avance")})/${value("accorde")}))`,
  };
}

function looks(context: CashContext, isLinked: boolean): void {
  const { sheet, t } = context;
  const { first, count } = PROJECTS;
  for (const key of LINES) {
    const numberFormat = FORMATS[key];
    const role = key === "label" ? "columnHeading" : isLinked || key === "months" ? "formula" : "input";
    // What *Financeurs* gives has its names there.
    if (key !== "need" && !isLinked)
      name(sheet, `eq_treso_projets_${EQ_KEYS[key]}`, area(rowOf(key), first, 1, count));
    paint(sheet, area(rowOf(key), first, 1, count), role, {
      align: "Right",
      ...(numberFormat ? { numberFormat } : {}),
    });
  }
  const needs = area(rowOf("need"), first, 1, count);
  paint(sheet, needs, "keyFigure", { numberFormat: formats.euros });
  const verdicts = area(rowOf("status"), first, 1, count);
  paint(sheet, verdicts, "verdict");
  colourBySign(sheet, verdicts);
  paint(sheet, area(BEFORE, first, MONTHS + 2, count), "formula", { numberFormat: formats.euros });
  if (isLinked) return;
  paint(sheet, area(rowOf("label"), first, 1, count), "input");
  const rows = (key: LineKey) => area(rowOf(key), first, 1, count);
  refuse(context, rows("base"), { kind: "decimal", min: 0 }, t.validation.amount);
  for (const key of ["rate", "advance"] as const) {
    refuse(context, rows(key), { kind: "decimal", min: 0, max: 1 }, t.validation.rate);
  }
  for (const key of ["start", "end"] as const) {
    refuse(context, rows(key), { kind: "date", from: "2000-01-01", to: "2100-12-31" }, t.validation.date);
  }
  refuse(context, rows("delay"), { kind: "whole", min: 0, max: MONTHS }, t.validation.delay);
}

/** Says when *Financeurs* holds more European projects than there is room for. */
function tooMany({ sheet, t }: CashContext): void {
  const row = AFTER + 4;
  const found = `COUNTIFS(eq_financeurs_code,"PU1*",eq_financeurs_saisie,"✓*")`;
  const { first, count } = PROJECTS;
  const where = area(row, COLUMN.number, 1, first + count - COLUMN.number);
  put(sheet, row, COLUMN.number, formula(`IF(${found}>${count},"! "&${found}&${t.projects.more},"")`));
  sheet.merges.push(where);
  paint(sheet, where, "verdict", { align: "Left" });
  colourBySign(sheet, where);
}
