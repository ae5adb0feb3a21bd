/** The slope, what changes it, and the way to the target. */
import { addChart } from "../../add-chart";
import type { ChartSeries } from "../../chart";
import { colours } from "../../colours";
import { area, formula } from "../../draft";
import { COLUMN, ROW, YEARS, type TrajectoryContext } from "./context";

/** Rows of the chart. */
const TALL = 17;

/** Draws under the last block; returns the last row covered. */
export function trajectoryChart({ sheet, t }: TrajectoryContext, top: number): number {
  const words = t.chart;
  const years = (row: number) => area(row, COLUMN.first, 1, YEARS.length);
  /** `line` counts from 1, as the lines of the block of rates. */
  const series = (name: string, line: number, look: Omit<ChartSeries, "name" | "values">): ChartSeries => ({
    name,
    values: years(ROW.rates + line),
    categories: years(ROW.rates),
    ...look,
  });
  addChart(sheet, {
    area: area(top, COLUMN.label, TALL, COLUMN.remark),
    name: words.name,
    type: "line",
    title: words.title,
    description: formula(words.description),
    seriesBy: "Rows",
    series: [
      // The last is drawn over the others: where they are one line, the present slope is seen.
      series(words.withoutState, 4, { color: colours.valuedTime, marker: "Square", dash: "Dot" }),
      series(words.withLevers, 3, { color: colours.publicMoney, marker: "Triangle" }),
      series(words.net, 1, { color: colours.teal, marker: "Circle" }),
      series(words.target, 5, { color: colours.question, dash: "Dash" }),
    ],
    categoryAxis: { numberFormat: "0" },
    valueAxis: { numberFormat: "0%", min: 0 },
    legend: "Bottom",
  });
  return top + TALL - 1;
}
