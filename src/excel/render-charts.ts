/** Draws the charts of a sheet through members of ExcelApi 1.8 at most. No `sync` here. */
import {
  areaAddress,
  colours,
  type ChartAxis,
  type ChartSeries,
  type ChartSource,
  type ChartType,
  type SheetTemplate,
  type TemplateChart,
} from "../workbook";
import type { SheetAreas } from "./sheet-areas";

const TYPES: Record<ChartType, Excel.ChartType> = {
  ring: "Doughnut" as Excel.ChartType,
  bars: "BarClustered" as Excel.ChartType,
  columns: "ColumnClustered" as Excel.ChartType,
  stackedColumns: "ColumnStacked" as Excel.ChartType,
  line: "LineMarkers" as Excel.ChartType,
  points: "XYScatter" as Excel.ChartType,
  curve: "XYScatterLines" as Excel.ChartType,
};
const DRAWN_AS_LINE: ChartType[] = ["line", "curve"];
const DRAWN_ON_TWO_SCALES: ChartType[] = ["points", "curve"];
const DRAWN_AS_BARS: ChartType[] = ["bars", "columns", "stackedColumns"];

const SHOWN = {
  percent: "showPercentage",
  category: "showCategoryName",
  series: "showSeriesName",
} as const;

const TITLE_SIZE = 12;
const TEXT_SIZE = 9;
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = 8;
/** Share of the ring's radius that stays empty, and of a bar's breadth between two bars, in percent. */
const HOLE = 58;
const GAP = 60;

export function drawCharts(
  sheet: Excel.Worksheet,
  areas: SheetAreas,
  template: SheetTemplate,
  rename: (text: string) => string,
): void {
  const range = (source: ChartSource): Excel.Range =>
    "name" in source
      ? sheet.context.workbook.names.getItem(rename(source.name)).getRange()
      : (areas.at([areaAddress(source)]) as Excel.Range);
  for (const chart of template.charts) drawChart(sheet, chart, range);
}

function drawChart(
  sheet: Excel.Worksheet,
  template: TemplateChart,
  range: (source: ChartSource) => Excel.Range,
): void {
  const { type, series, area, title, name, seriesBy, legend } = template;
  // Excel makes one series of one column or row of cells; the others are added by hand, so that it guesses nothing.
  const chart = sheet.charts.add(TYPES[type], range(series[0].values), seriesBy);
  chart.name = name;
  chart.setPosition(
    areaAddress({ ...area, bottom: area.top, right: area.left }),
    areaAddress({ ...area, top: area.bottom, left: area.right }),
  );
  // The font of all texts, then what differs from it.
  setFont(chart.format.font, TEXT_SIZE, colours.ink);
  chart.title.text = title;
  setFont(chart.title.format.font, TITLE_SIZE, colours.teal, true);
  series.forEach((one, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (index === 0) drawn.name = one.name;
    drawn.setValues(range(one.values));
    if (one.categories) drawn.setXAxisValues(range(one.categories));
    paintSeries(drawn, one, type);
  });
  chart.legend.visible = legend !== "None";
  if (legend !== "None") chart.legend.position = legend;
  if (type === "ring") return;
  setAxis(chart.axes.categoryAxis, template.categoryAxis ?? {}, DRAWN_ON_TWO_SCALES.includes(type));
  setAxis(chart.axes.valueAxis, { gridlines: true, ...template.valueAxis }, true);
}

function paintSeries(series: Excel.ChartSeries, template: ChartSeries, type: ChartType): void {
  const { color, marker, dash, pointColors, labels } = template;
  if (type === "ring") {
    series.doughnutHoleSize = HOLE;
    pointColors?.forEach((pointColor, index) =>
      series.points.getItemAt(index).format.fill.setSolidColor(pointColor),
    );
  } else if (DRAWN_AS_BARS.includes(type)) {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP;
  } else {
    series.markerStyle = marker ?? "None";
    if (marker && marker !== "None") {
      series.markerSize = MARKER_SIZE;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    }
    if (DRAWN_AS_LINE.includes(type) || dash) {
      series.format.line.color = color;
      series.format.line.weight = LINE_WEIGHT;
      series.format.line.lineStyle = dash ?? "Continuous";
    }
  }
  if (!labels) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  // New labels show the value.
  if (labels.show !== "value") {
    dataLabels.showValue = false;
    dataLabels[SHOWN[labels.show]] = true;
  }
  if (labels.numberFormat) dataLabels.numberFormat = labels.numberFormat;
  if (labels.position) dataLabels.position = labels.position;
  if (labels.color) dataLabels.format.font.color = labels.color;
}

/** @param ruled whether a new chart of this type has lines across at this axis */
function setAxis(axis: Excel.ChartAxis, template: ChartAxis, ruled: boolean): void {
  const { gridlines = false } = template;
  if (gridlines !== ruled) axis.majorGridlines.visible = gridlines;
  if (template.hidden) {
    axis.visible = false;
    return;
  }
  if (template.gridlines) axis.majorGridlines.format.line.color = colours.line;
  axis.format.line.color = colours.line;
  if (template.numberFormat) axis.numberFormat = template.numberFormat;
  if (template.min !== undefined) axis.minimum = template.min;
  if (template.max !== undefined) axis.maximum = template.max;
  if (template.step !== undefined) axis.majorUnit = template.step;
  if (template.reversed) axis.reversePlotOrder = true;
  if (template.labelsAtEdge) axis.tickLabelPosition = "Low";
  if (template.title) axis.title.text = template.title;
}

function setFont(font: Excel.ChartFont, size: number, color: string, bold?: boolean): void {
  font.size = size;
  font.color = color;
  if (bold !== undefined) font.bold = bold;
}
