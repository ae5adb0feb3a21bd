/** The gap split among the revenue levers, each with the months it takes to start. */
import { area, at, columnFixed, formula, height, name, over, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { columnHeads } from "../../section";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { COLUMN, ROW, YEARS, yearsTo, type TrajectoryContext } from "./context";

const LEVERS = ["CO", "FA1", "FA2", "FA3", "FA4", "FA5"] as const;
const FIRST = ROW.levers + 2;
const TOTAL = FIRST + LEVERS.length;
/** Revenue starts in N+1 at the earliest: the column of year N holds the months to start. */
const DELAY = COLUMN.first;
const LATER = YEARS.slice(1);

/** What the levers bring in the year of a column. */
export const leverTotalOf = (column: number): string => at(TOTAL, column);

/** Writes the block; returns the last row used. */
export function leversBlock(context: TrajectoryContext): number {
  const { sheet, t, options } = context;
  const words = t.levers;
  const fromLevers = options.has("levers");
  headings(context);
  LEVERS.forEach((lever, index) => {
    const row = FIRST + index;
    put(sheet, row, COLUMN.label, words.lines[lever]);
    if (fromLevers) put(sheet, row, COLUMN.figure, formula(`INDEX(eq_leviers_gain,${index + 1})`));
    const [gain, delay] = [columnFixed(row, COLUMN.figure), columnFixed(row, DELAY)];
    for (const { column } of LATER)
      put(sheet, row, column, formula(`N(${gain})*MAX(0,MIN(12,12*${yearsTo(column)}-N(${delay})))/12`));
    const gap = at(ROW.gap + 2, COLUMN.last).replace(/(\d+)/, "$$$1");
    put(
      sheet,
      row,
      COLUMN.remark,
      formula(
        `IF(OR(ISTEXT(${delay}),${fromLevers ? "FALSE" : `ISTEXT(${gain})`}),"${t.families.wrong}",IF(OR(N(${gap})=0,N(${gain})=0),"",${at(row, COLUMN.last)}/${gap}))`,
      ),
    );
  });
  paintLines(context, fromLevers);
  const left = totals(context);
  const note = area(left + 1, COLUMN.label, 1, COLUMN.remark);
  put(sheet, note.top, COLUMN.label, fromLevers ? words.fromLevers : words.typed);
  paint(sheet, note, "note");
  sheet.merges.push(note);
  height(sheet, note.top, 16);
  return note.top;
}

function headings({ sheet, t }: TrajectoryContext): void {
  const { title, columns } = t.levers;
  band(sheet, ROW.levers, [COLUMN.label, COLUMN.remark], title);
  columnHeads(
    sheet,
    ROW.levers + 1,
    COLUMN.remark,
    [
      { column: COLUMN.label, text: columns.lever },
      { column: COLUMN.figure, text: columns.gain, align: "Right" },
      { column: DELAY, text: columns.delay, align: "Right" },
      ...LATER.map(({ step, column }) => ({
        column,
        text: formula(`eq_exercice+${step}`),
        align: "Right" as const,
        numberFormat: formats.year,
      })),
      { column: COLUMN.remark, text: columns.share, align: "Right" },
    ],
    28,
  );
}

function paintLines({ sheet, t }: TrajectoryContext, fromLevers: boolean): void {
  const rows = LEVERS.length;
  const gains = area(FIRST, COLUMN.figure, rows);
  const delays = area(FIRST, DELAY, rows);
  const { refused, amount, delay } = t.validation;
  paint(sheet, area(FIRST, COLUMN.label, rows), "label");
  paint(sheet, gains, fromLevers ? "formula" : "input", { numberFormat: formats.euros });
  paint(sheet, delays, "input", { numberFormat: formats.number });
  paint(sheet, area(FIRST, LATER[0]!.column, rows, LATER.length), "formula", { numberFormat: formats.euros });
  paint(sheet, area(FIRST, COLUMN.remark, rows), "formula", {
    numberFormat: formats.percent,
    align: "Right",
  });
  colourBySign(sheet, area(FIRST, COLUMN.remark, rows));
  name(sheet, "eq_trajectoire_gains", gains);
  name(sheet, "eq_trajectoire_demarrage", delays);
  sheet.validations.push({
    area: delays,
    rule: { kind: "whole", min: 0, max: 60 },
    prompt: delay,
    error: { title: refused, message: delay.message },
  });
  if (!fromLevers)
    sheet.validations.push({
      area: gains,
      rule: { kind: "decimal", min: 0 },
      prompt: amount,
      error: { title: refused, message: amount.message },
    });
}

/** What the levers bring together, and what they leave to find. Returns the last row. */
function totals({ sheet, t }: TrajectoryContext): number {
  const words = t.levers;
  const left = TOTAL + 1;
  put(sheet, TOTAL, COLUMN.label, words.total);
  put(sheet, left, COLUMN.label, words.left);
  for (const column of [COLUMN.figure, ...LATER.map((year) => year.column)])
    put(sheet, TOTAL, column, formula(`SUM(${over(FIRST, column, TOTAL - 1, column)})`));
  for (const { column } of LATER) {
    const gap = at(ROW.gap + 2, column);
    put(sheet, left, column, formula(`IF(${gap}="","",MAX(0,${gap}-${at(TOTAL, column)}))`));
  }
  const last = at(left, COLUMN.last);
  put(
    sheet,
    left,
    COLUMN.remark,
    formula(`IF(${last}="","",IF(${last}<0.5,"${words.covered}","${words.notCovered}"))`),
  );
  paint(sheet, area(TOTAL, COLUMN.label, 1, COLUMN.remark), "total");
  paint(sheet, area(TOTAL, COLUMN.figure, 1, YEARS.length + 1), "total", { numberFormat: formats.euros });
  paint(sheet, area(left, LATER[0]!.column, 1, LATER.length), "keyFigure", { numberFormat: formats.euros });
  paint(sheet, area(left, COLUMN.remark), "verdict");
  colourBySign(sheet, area(left, COLUMN.remark));
  name(sheet, "eq_trajectoire_leviers", area(TOTAL, LATER[0]!.column, 1, LATER.length));
  return left;
}
