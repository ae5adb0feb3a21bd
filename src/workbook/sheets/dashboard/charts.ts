/** The charts of the dashboard, in the order in which they share its two rows. */
import { addChart } from "../../add-chart";
import type { ChartSeries, TemplateChart } from "../../chart";
import { colours } from "../../colours";
import { formula } from "../../draft";
import type { ChartData } from "./data";
import { chartPlaces, type DashboardContext } from "./layout";
import { cashData, trajectoryData } from "./years";

type Unplaced = Omit<TemplateChart, "area">;

export function charts(context: DashboardContext, data: ChartData): void {
  const { sheet, options } = context;
  const drawn = [
    resources(context, data),
    expenses(context, data),
    vigilance(context, data),
    quadrant(context, data),
    trajectory(context),
    ...(options.has("cash") ? [cash(context)] : []),
  ];
  const places = chartPlaces(drawn.length);
  drawn.forEach((chart, index) => addChart(sheet, { ...chart, area: places[index]! }));
}

function resources({ t }: DashboardContext, data: ChartData): Unplaced {
  const { name, title, description } = t.charts.resources;
  const { labels, values } = data.resources;
  return {
    name,
    type: "ring",
    title,
    description: formula(description),
    seriesBy: "Columns",
    series: [
      {
        name: title,
        values,
        categories: labels,
        color: colours.teal,
        pointColors: [
          colours.publicMoney,
          colours.privateMoney,
          colours.invoicing,
          colours.otherPrivate,
          colours.valuedTime,
        ],
      },
    ],
    legend: "Right",
  };
}

function expenses({ t }: DashboardContext, data: ChartData): Unplaced {
  const { name, title, series, description } = t.charts.expenses;
  const { labels, values, first } = data.expenses;
  return {
    name,
    type: "bars",
    title,
    description: formula(description(first)),
    seriesBy: "Columns",
    series: [
      {
        name: series,
        values,
        categories: labels,
        color: colours.teal,
        labels: { show: "value", numberFormat: "#,##0;-#,##0;", position: "OutsideEnd" },
      },
    ],
    categoryAxis: { reversed: true },
    valueAxis: { numberFormat: "#,##0", min: 0, hidden: true, gridlines: false },
    legend: "None",
  };
}

function vigilance({ t }: DashboardContext, data: ChartData): Unplaced {
  const { name, title, ratio, mark, description } = t.charts.vigilance;
  const { labels, ratios, marks } = data.vigilance;
  const said = { show: "value", numberFormat: "0.0%", position: "OutsideEnd" } as const;
  return {
    name,
    type: "bars",
    title,
    description: formula(description),
    seriesBy: "Columns",
    series: [
      { name: ratio, values: ratios, categories: labels, color: colours.teal, labels: said },
      { name: mark, values: marks, categories: labels, color: colours.line, labels: said },
    ],
    categoryAxis: { reversed: true },
    valueAxis: { numberFormat: "0%", min: 0, hidden: true, gridlines: false },
    legend: "Bottom",
  };
}

/** Every cluster is a series of its own: Office.js has no other way to label a point with a name. */
function quadrant({ t }: DashboardContext, data: ChartData): Unplaced {
  const words = t.charts.quadrant;
  const { sizeMark, rateMark, own, clusters } = data.quadrant;
  const line = (name: string, { x, y }: typeof sizeMark): ChartSeries => ({
    name,
    values: y,
    categories: x,
    color: colours.question,
    dash: "Dash",
  });
  const point = (name: string, { x, y }: typeof own, position: "Top" | "Bottom"): ChartSeries => ({
    name,
    values: y,
    categories: x,
    color: colours.valuedTime,
    marker: "Diamond",
    labels: { show: "series", position },
  });
  return {
    name: words.name,
    type: "points",
    title: words.title,
    description: formula(words.description),
    seriesBy: "Columns",
    series: [
      line(words.sizeMark, sizeMark),
      line(words.rateMark, rateMark),
      // Neighbours have their names above and below in turn.
      ...clusters.map((cluster, index) => point(cluster.name, cluster, index % 2 ? "Bottom" : "Top")),
      { ...point(words.own, own, "Top"), color: colours.teal, marker: "Circle" },
    ],
    categoryAxis: { title: words.members, numberFormat: "#,##0", min: 0 },
    valueAxis: { title: words.rate, numberFormat: "0%", min: 0 },
    legend: "None",
  };
}

function trajectory(context: DashboardContext): Unplaced {
  const words = context.t.charts.trajectory;
  const { years, net, target, withLevers } = trajectoryData(context);
  return {
    name: words.name,
    type: "line",
    title: words.title,
    description: formula(words.description),
    seriesBy: "Columns",
    series: [
      { name: words.net, values: net, categories: years, color: colours.teal, marker: "Circle" },
      ...(withLevers
        ? [
            {
              name: words.withLevers,
              values: withLevers,
              categories: years,
              color: colours.publicMoney,
              marker: "Triangle",
            } as const,
          ]
        : []),
      { name: words.target, values: target, categories: years, color: colours.question, dash: "Dash" },
    ],
    categoryAxis: { numberFormat: "0" },
    valueAxis: { numberFormat: "0%", min: 0 },
    legend: "Bottom",
  };
}

function cash(context: DashboardContext): Unplaced {
  const words = context.t.charts.cash;
  const { months, balances } = cashData(context);
  return {
    name: words.name,
    type: "line",
    title: words.title,
    description: formula(words.description),
    seriesBy: "Columns",
    series: [{ name: words.balance, values: balances, categories: months, color: colours.teal }],
    categoryAxis: { title: words.months, labelsAtEdge: true },
    valueAxis: { numberFormat: "#,##0" },
    legend: "None",
  };
}
