/** Resources by family from N to N+5 along the present slope; contributions in kind stand below the cash total. */
import { area, at, columnFixed, formula, name, over, paint, put } from "../../draft";
import { planSum, resourcesOf } from "../../plan-figures";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { COLUMN, ROW, yearBand, YEARS, type TrajectoryContext } from "./context";

const STATE = resourcesOf("PU2");
/** Row and what the plan holds of the family in year N. */
const FAMILIES = [
  ["state", STATE],
  ["otherPublic", `${planSum("PU")}-${STATE}`],
  ["fees", planSum("CO")],
  ["invoicing", planSum("FA")],
  ["otherPrivate", planSum("AP")],
  ["privateTime", planSum("TP", "MP")],
  ["publicTime", planSum("MQ")],
] as const;

export function familiesBlock(context: TrajectoryContext): void {
  const { sheet, t, options } = context;
  const hasBudget = options.has("budget");
  yearBand(context, ROW.families, t.families.title, t.families.growth);
  for (const [key, inPlan] of FAMILIES) {
    const row = ROW[key];
    put(sheet, row, COLUMN.label, t.families.lines[key]);
    if (hasBudget) put(sheet, row, COLUMN.first, formula(inPlan));
    for (const { column } of YEARS.slice(1))
      put(sheet, row, column, formula(`N(${at(row, column - 1)})*(1+N(${columnFixed(row, COLUMN.figure)}))`));
    put(sheet, row, COLUMN.remark, formula(wrong(row, hasBudget, t.families.wrong)));
    paint(sheet, area(row, COLUMN.figure), "input", { numberFormat: "0.0%" });
    paint(sheet, area(row, COLUMN.first, 1, YEARS.length), "formula", { numberFormat: formats.euros });
    if (!hasBudget) paint(sheet, area(row, COLUMN.first), "input", { numberFormat: formats.euros });
  }
  validate(context, hasBudget);
  totalRow(context, ROW.cash, t.families.cash, (column) => over(ROW.state, column, ROW.otherPrivate, column));
  totalRow(context, ROW.total, t.families.total, (column) => over(ROW.cash, column, ROW.publicTime, column));
  const remarks = area(ROW.state, COLUMN.remark, ROW.publicTime - ROW.state + 1);
  for (const where of [
    { ...remarks, bottom: ROW.otherPrivate },
    { ...remarks, top: ROW.privateTime },
  ])
    paint(sheet, where, "verdict");
  colourBySign(sheet, remarks);
  const families = ROW.publicTime - ROW.state + 1;
  name(sheet, "eq_trajectoire_croissances", area(ROW.state, COLUMN.figure, families));
  name(sheet, "eq_trajectoire_departs", area(ROW.state, COLUMN.first, families));
  name(sheet, "eq_trajectoire_annees", area(ROW.families, COLUMN.first, 1, YEARS.length));
  name(sheet, "eq_trajectoire_budget", area(ROW.cash, COLUMN.first, 1, YEARS.length));
}

/** Says so beside a line that holds a text where a number is meant: N() would pass it over in silence. */
function wrong(row: number, hasBudget: boolean, words: string): string {
  const cells = [at(row, COLUMN.figure), ...(hasBudget ? [] : [at(row, COLUMN.first)])];
  return `IF(OR(${cells.map((cell) => `ISTEXT(${cell})`).join(",")}),"${words}","")`;
}

function totalRow(
  { sheet }: TrajectoryContext,
  row: number,
  label: string,
  of: (column: number) => string,
): void {
  put(sheet, row, COLUMN.label, label);
  for (const { column } of YEARS) put(sheet, row, column, formula(`SUM(${of(column)})`));
  paint(sheet, area(row, COLUMN.label, 1, COLUMN.remark), "total");
  paint(sheet, area(row, COLUMN.first, 1, YEARS.length), "total", { numberFormat: formats.euros });
}

function validate({ sheet, t }: TrajectoryContext, hasBudget: boolean): void {
  const { refused, growth, amount } = t.validation;
  for (const [top, rows] of [
    [ROW.state, ROW.cash - ROW.state],
    [ROW.privateTime, ROW.total - ROW.privateTime],
  ] as const) {
    sheet.validations.push({
      area: area(top, COLUMN.figure, rows),
      rule: { kind: "decimal", min: -1 },
      prompt: growth,
      error: { title: refused, message: growth.message },
    });
    if (!hasBudget)
      sheet.validations.push({
        area: area(top, COLUMN.first, rows),
        rule: { kind: "decimal", min: 0 },
        prompt: amount,
        error: { title: refused, message: amount.message },
      });
  }
}
