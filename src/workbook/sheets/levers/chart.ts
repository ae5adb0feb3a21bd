/** The rated levers by ease and impact: what is at the top right comes first. */
import { addChart } from "../../add-chart";
import type { ChartSeries, Marker } from "../../chart";
import { colours } from "../../colours";
import { area, at, formula, over, paint, put } from "../../draft";
import type { Area } from "../../model";
import { NOWHERE } from "../../quadrant-chart";
import { CHART, COLUMN, LEVERS, ROW, type LeversContext } from "./context";

/** Half way up both scales, which go from 1 to 5; the axes leave room for names around them. */
const MIDDLE = 3;
const AXIS = { min: 0, max: 6, step: 1, numberFormat: "0" } as const;
/** How far apart two levers of the same ratings stand. */
const APART = 0.35;

const MARKERS: Marker[] = ["Circle", "Square", "Diamond", "Triangle", "Circle", "Square"];
const COLOURS = [
  colours.teal,
  colours.publicMoney,
  colours.valuedTime,
  colours.question,
  colours.grey,
  colours.invoicing,
];

export function leversChart(context: LeversContext): void {
  const { sheet, t } = context;
  const words = t.chart;
  const marks = cells(context);
  const column = (top: number, left: number, rows: number): Area => area(top, left, rows);
  const half = (top: number): ChartSeries => ({
    name: words.middle,
    values: column(top, CHART.impact, 2),
    categories: column(top, CHART.ease, 2),
    color: colours.line,
    dash: "Dash",
  });
  addChart(sheet, {
    area: { top: ROW.conditions, bottom: CHART.bottom, left: COLUMN.rank, right: COLUMN.last },
    name: words.name,
    type: "points",
    title: words.title,
    description: formula(words.description),
    seriesBy: "Columns",
    series: [
      half(marks),
      half(marks + 2),
      ...LEVERS.map((lever, index): ChartSeries => {
        const row = CHART.top + 1 + index;
        return {
          name: t.matrix.lines[lever],
          values: column(row, CHART.impact, 1),
          categories: column(row, CHART.ease, 1),
          color: COLOURS[index]!,
          marker: MARKERS[index]!,
          labels: { show: "series", position: "Top" },
        };
      }),
    ],
    categoryAxis: { title: words.ease, ...AXIS },
    valueAxis: { title: words.impact, ...AXIS },
    legend: "None",
  });
}

/** To the right of the printed page: the place of each lever, then both ends of the two lines. Returns their first row. */
function cells({ sheet, t }: LeversContext): number {
  const { top, label, ease, impact } = CHART;
  put(sheet, top, label, t.chart.data);
  paint(sheet, area(top, label, 1, 3), "columnHeading");
  LEVERS.forEach((lever, index) => {
    const row = top + 1 + index;
    const from = ROW.first + index;
    const fixed = (column: number) =>
      over(ROW.first, column, from, column).replace(/^([A-Z]+)(\d+)/, "$1$$$2");
    const isRated = `ISNUMBER(${at(from, COLUMN.score)})`;
    const same = `COUNTIFS(${fixed(COLUMN.impact)},${at(from, COLUMN.impact)},${fixed(COLUMN.ease)},${at(from, COLUMN.ease)})-1`;
    put(
      sheet,
      row,
      label,
      t.matrix.lines[lever],
      formula(`IF(${isRated},${at(from, COLUMN.ease)},${NOWHERE})`),
      formula(`IF(${isRated},${at(from, COLUMN.impact)}-${APART}*(${same}),${NOWHERE})`),
    );
  });
  const marks = top + 1 + LEVERS.length;
  const ends = [
    [MIDDLE, AXIS.min],
    [MIDDLE, AXIS.max],
    [AXIS.min, MIDDLE],
    [AXIS.max, MIDDLE],
  ] as const;
  ends.forEach(([x, y], index) => put(sheet, marks + index, label, t.chart.middle, x, y));
  paint(sheet, area(top + 1, label, LEVERS.length + ends.length, impact - label + 1), "detail");
  paint(sheet, area(top + 1, ease, LEVERS.length + ends.length, 2), "detail", { align: "Right" });
  return marks;
}
