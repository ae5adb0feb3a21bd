/** The balance at the end of each month, beside the projects. */
import { addChart } from "../../add-chart";
import { colours } from "../../colours";
import { area, formula } from "../../draft";
import { COLUMN, LAST_COLUMN, MONTHS, PLAN, PROFILE, type CashContext } from "./layout";

/** Rows of the chart, under the spread over the year: its band, heads and twelve months, and one empty row. */
const TOP = PROFILE.top + 15;
const TALL = 20;

export function cashChart({ sheet, t }: CashContext): void {
  const { name, title, balance, months, description } = t.chart;
  addChart(sheet, {
    area: area(TOP, PROFILE.month, TALL, LAST_COLUMN - PROFILE.month + 1),
    name,
    type: "line",
    title,
    description: formula(description),
    seriesBy: "Columns",
    series: [
      {
        name: balance,
        values: area(PLAN.first, COLUMN.closing, MONTHS),
        // The months' numbers: of dates Excel would make a time axis, with labels of its own.
        categories: area(PLAN.first, COLUMN.number, MONTHS),
        color: colours.teal,
        marker: "Circle",
      },
    ],
    categoryAxis: { title: months, labelsAtEdge: true },
    valueAxis: { numberFormat: '#,##0, "k€"' },
    legend: "None",
  });
}
