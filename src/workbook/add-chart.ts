import type { TemplateChart } from "./chart";
import { area, paint, put } from "./draft";
import type { SheetTemplate } from "./model";

/** Puts a chart on a sheet, and its description in the cell under its top left corner. */
export function addChart(sheet: SheetTemplate, chart: TemplateChart): void {
  const { top, left } = chart.area;
  sheet.charts.push(chart);
  put(sheet, top, left, chart.description);
  paint(sheet, area(top, left), "description");
}
