/** Time given by companies against the most that the vigilance mark leaves room for. */
import { addChart } from "../../add-chart";
import { colours } from "../../colours";
import type { Area } from "../../model";
import type { Draft } from "./layout";

export interface GaugePlace {
  chart: Area;
  counted: Area;
  most: Area;
}

export function gaugeChart({ sheet, t }: Draft, { chart, counted, most }: GaugePlace): void {
  const words = t.gauge.chart;
  const labels = { show: "value", numberFormat: '#,##0, "k€"', position: "OutsideEnd" } as const;
  addChart(sheet, {
    area: chart,
    name: words.name,
    type: "bars",
    title: words.title,
    description: words.description,
    seriesBy: "Columns",
    series: [
      { name: words.most, values: most, color: colours.line, labels },
      { name: words.counted, values: counted, color: colours.valuedTime, labels },
    ],
    categoryAxis: { hidden: true },
    valueAxis: { numberFormat: "#,##0", min: 0, hidden: true, gridlines: false },
    legend: "Bottom",
  });
}
