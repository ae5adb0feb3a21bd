/** Impact, ease, score and rank of the six levers, with what each brings today and could bring. */
import { area, at, formula, height, name, over, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { planSum, privateDetailOf } from "../../plan-figures";
import { columnHeads } from "../../section";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { checked, COLUMN, LEVERS, ROW, type LeversContext } from "./context";

const COUNT = LEVERS.length;

export function matrixBlock(context: LeversContext): void {
  const { sheet, t, options } = context;
  const words = t.matrix;
  headings(context);
  LEVERS.forEach((lever, index) => {
    const row = ROW.first + index;
    put(sheet, row, COLUMN.label, words.lines[lever]);
    if (options.has("budget"))
      put(sheet, row, COLUMN.today, formula(lever === "CO" ? planSum("CO") : privateDetailOf(lever)));
    put(sheet, row, COLUMN.gain, ...calculated(row), formula(stateOf(row, words)), words.comments[lever]);
  });
  paintMatrix(context);
  totalRow(context);
}

function headings({ sheet, t }: LeversContext): void {
  const { title, columns } = t.matrix;
  band(sheet, ROW.matrix, [COLUMN.label, COLUMN.last], title);
  const right = { align: "Right" } as const;
  columnHeads(
    sheet,
    ROW.matrix + 1,
    COLUMN.last,
    [
      { column: COLUMN.label, text: columns.lever },
      { column: COLUMN.impact, text: columns.impact, align: "Center" },
      { column: COLUMN.ease, text: columns.ease, align: "Center" },
      { column: COLUMN.today, text: columns.today, ...right },
      { column: COLUMN.potential, text: columns.potential, ...right },
      { column: COLUMN.gain, text: columns.gain, ...right },
      { column: COLUMN.score, text: columns.score, ...right },
      { column: COLUMN.rank, text: columns.rank, ...right },
      { column: COLUMN.state, text: columns.state, align: "Center" },
      { column: COLUMN.comment, text: columns.comment },
    ],
    30,
  );
}

/** Gain, score and rank of a lever; empty until it is rated, and while a rating is no whole number from 1 to 5. */
function calculated(row: number) {
  const [impact, ease] = [at(row, COLUMN.impact), at(row, COLUMN.ease)];
  const [today, potential] = [at(row, COLUMN.today), at(row, COLUMN.potential)];
  const score = at(row, COLUMN.score);
  const scores = fixed(COLUMN.score);
  return [
    formula(`IF(AND(ISNUMBER(${potential}),NOT(ISTEXT(${today}))),${potential}-N(${today}),"")`),
    formula(`IF(AND(${isRating(impact)},${isRating(ease)}),${impact}*${ease},"")`),
    formula(
      `IF(${score}="","",1+COUNTIF(${scores},">"&${score})+COUNTIFS(${scores},${score},${fixed(COLUMN.ease)},">"&${ease}))`,
    ),
  ];
}

const fixed = (column: number): string =>
  over(ROW.first, column, ROW.total - 1, column).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const isRating = (cell: string): string =>
  `ISNUMBER(${cell}),N(${cell})>=1,N(${cell})<=5,N(${cell})=INT(N(${cell}))`;

function stateOf(row: number, words: LeversContext["t"]["matrix"]): string {
  const wrong = (column: number) => {
    const cell = at(row, column);
    return `AND(${cell}<>"",NOT(AND(${isRating(cell)})))`;
  };
  const [today, potential] = [at(row, COLUMN.today), at(row, COLUMN.potential)];
  return `IF(OR(${wrong(COLUMN.impact)},${wrong(COLUMN.ease)}),"${words.wrongRating}",IF(OR(ISTEXT(${today}),ISTEXT(${potential})),"${words.wrongAmount}",IF(N(${at(row, COLUMN.gain)})<0,"${words.lower}",IF(${at(row, COLUMN.rank)}=1,"${words.first}",""))))`;
}

function paintMatrix({ sheet, t, options }: LeversContext): void {
  const { refused, rating, amount } = t.validation;
  const column = (first: number, wide = 1) => area(ROW.first, first, COUNT, wide);
  const hasBudget = options.has("budget");
  paint(sheet, column(COLUMN.label), "label");
  paint(sheet, column(COLUMN.impact, 2), "input", { align: "Center", numberFormat: formats.number });
  paint(sheet, column(COLUMN.today), hasBudget ? "formula" : "input", { numberFormat: formats.euros });
  paint(sheet, column(COLUMN.potential), "input", { numberFormat: formats.euros });
  paint(sheet, column(COLUMN.gain), "formula", { numberFormat: formats.euros });
  paint(sheet, column(COLUMN.score), "formula", { numberFormat: formats.number });
  paint(sheet, column(COLUMN.rank), "keyFigure", { numberFormat: formats.number, align: "Right" });
  paint(sheet, column(COLUMN.state), "verdict");
  paint(sheet, column(COLUMN.comment), "note");
  colourBySign(sheet, column(COLUMN.state));
  height(sheet, ROW.first, 28, COUNT);
  sheet.validations.push(
    { area: column(COLUMN.impact, 2), ...checked(refused, { kind: "whole", min: 1, max: 5 }, rating) },
    { area: column(COLUMN.potential), ...checked(refused, { kind: "decimal", min: 0 }, amount) },
  );
  if (!hasBudget)
    sheet.validations.push({
      area: column(COLUMN.today),
      ...checked(refused, { kind: "decimal", min: 0 }, amount),
    });
  name(sheet, "eq_leviers_nom", column(COLUMN.label));
  name(sheet, "eq_leviers_impact", column(COLUMN.impact));
  name(sheet, "eq_leviers_facilite", column(COLUMN.ease));
  name(sheet, "eq_leviers_aujourdhui", column(COLUMN.today));
  name(sheet, "eq_leviers_potentiel", column(COLUMN.potential));
  name(sheet, "eq_leviers_gain", column(COLUMN.gain));
  name(sheet, "eq_leviers_score", column(COLUMN.score));
  name(sheet, "eq_leviers_rang", column(COLUMN.rank));
}

function totalRow({ sheet, t }: LeversContext): void {
  put(sheet, ROW.total, COLUMN.label, t.matrix.total);
  for (const column of [COLUMN.today, COLUMN.potential, COLUMN.gain])
    put(sheet, ROW.total, column, formula(`SUM(${over(ROW.first, column, ROW.total - 1, column)})`));
  paint(sheet, area(ROW.total, COLUMN.label, 1, COLUMN.last), "total");
  paint(sheet, area(ROW.total, COLUMN.today, 1, 3), "total", { numberFormat: formats.euros });
  name(sheet, "eq_leviers_total", area(ROW.total, COLUMN.gain));
  const note = area(ROW.total + 1, COLUMN.label, 1, COLUMN.last);
  put(sheet, note.top, COLUMN.label, t.matrix.note);
  paint(sheet, note, "note");
  sheet.merges.push(note);
}
