/** The charts of the dashboard, in the order in which they share its two rows. */
import { addChart } from "../../add-chart";
import type { UnplacedChart } from "../../chart";
import { colours } from "../../colours";
import { formula } from "../../draft";
import { quadrantChart } from "../../quadrant-chart";
import type { ChartData } from "./data";
import { chartPlaces, type DashboardContext } from "./layout";
import { cashData, trajectoryData } from "./years";

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

function resources({ t }: DashboardContext, data: ChartData): UnplacedChart {
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

function expenses({ t }: DashboardContext, data: ChartData): UnplacedChart {
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

function vigilance({ t }: DashboardContext, data: ChartData): UnplacedChart {
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

const quadrant = ({ t: { charts: words } }: DashboardContext, data: ChartData): UnplacedChart =>
  quadrantChart(words.quadrant, data.quadrant, formula(words.quadrant.description));

function trajectory(context: DashboardContext): UnplacedChart {
  const words = context.t.charts.trajectory;
  const { years, net, target, withLevers } = trajectoryData(context);
  return {
    name: words.name,
    type: "line",
    title: words.title,
    description: formula(words.description),
    seriesBy: "Columns",
    // The last is drawn over the others: where they are one line, the present slope is seen.
    series: [
      { name: words.target, values: target, categories: years, color: colours.question, dash: "Dash" },
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
      { name: words.net, values: net, categories: years, color: colours.teal, marker: "Circle" },
    ],
    categoryAxis: { numberFormat: "0" },
    valueAxis: { numberFormat: "0%", min: 0 },
    legend: "Bottom",
  };
}

function cash(context: DashboardContext): UnplacedChart {
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
