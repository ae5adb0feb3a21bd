import type { AddAxisOptions, AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import { lineOptions, labelOptions, markerOptions, textOptions } from "./chart-looks";
import { edit, type Parts } from "./package-parts";
import { element } from "./xml";
import { endOfCell } from "../chart-position";
import { chartDescription, withFonts } from "../charts";
import type { Chart, ChartAxis, ChartCorner, ChartSeries, Sheet } from "../model";

installChartSupport();

const TYPES = {
  Doughnut: { type: "doughnut" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  Line: { type: "line", grouping: "standard" },
  LineMarkers: { type: "line", grouping: "standard" },
  XYScatter: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLines: { type: "scatter", scatterStyle: "lineMarker" },
} as const satisfies Record<Chart["type"], Partial<AddChartOptions>>;

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;
const LABELS_AT = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

/** The charts of a sheet, after its cells: their last values are written beside the references. */
export function writeCharts(sheet: Sheet, worksheet: Worksheet): void {
  for (const chart of sheet.charts.map(withFonts)) {
    const anchor = { tl: corner(sheet, chart.from), br: corner(sheet, chart.to), editAs: "twoCell" } as const;
    worksheet.addChart(chartOptions(chart), anchor);
    const { axes } = worksheet.getCharts().at(-1)!.chartModel!.chart.plotArea;
    [chart.axes.category, chart.axes.value].forEach(({ title }, index) => {
      const runs = axes[index]?.title?.text?.paragraphs.flatMap((paragraph) => paragraph.runs ?? []);
      if (title) runs?.forEach((run) => (run.properties = textOptions(title.font)));
    });
  }
}

/** EMU in a point. */
const EMU = 12_700;

/** The end of a cell is written as the start of the next: programs differ in how they round a width. */
function corner(sheet: Sheet, at: ChartCorner) {
  const end = endOfCell(sheet, at.row, at.column);
  const [row, y] = at.y < end.y ? [at.row, at.y] : [at.row + 1, 0];
  const [column, x] = at.x < end.x ? [at.column, at.x] : [at.column + 1, 0];
  return {
    nativeCol: column,
    nativeColOff: Math.round(x * EMU),
    nativeRow: row,
    nativeRowOff: Math.round(y * EMU),
    col: column,
    row,
  };
}

function chartOptions(chart: Chart): AddChartOptions {
  const { type, title, legend, axes, series, displayBlanksAs } = chart;
  const bars = series[0];
  return {
    ...TYPES[type],
    ...(TYPES[type].type === "bar" && bars ? { gapWidth: bars.gapWidth, overlap: bars.overlap } : {}),
    ...(type === "Doughnut" && bars ? { holeSize: bars.holeSize } : {}),
    varyColors: type === "Doughnut",
    title: titleText(title),
    showLegend: legend.visible,
    legendPosition: LEGENDS[legend.position],
    legendOptions: { txPr: textOptions(legend.font) },
    displayBlanksAs: BLANKS[displayBlanksAs],
    plotVisOnly: true,
    series: series.map((one) => seriesOptions(one, type)),
    ...(type === "Doughnut" ? {} : axisOptions(chart, axes)),
  };
}

function titleText(title: Chart["title"]): NonNullable<AddChartOptions["title"]> | null {
  if (!title.visible || title.text === undefined) return null;
  const properties = textOptions(title.font);
  return { paragraphs: [{ runs: [{ text: title.text, properties }] }] };
}

function axisOptions(chart: Chart, { category, value }: Chart["axes"]) {
  const swapped = chart.type === "BarClustered" && category.reversed;
  return {
    categoryAxis: axis(category),
    // The value axis follows the first category; Excel puts it at the bottom again.
    valueAxis: { ...axis(value), ...(swapped ? { crosses: "max" as const } : {}) },
  };
}

function axis(options: ChartAxis): AddAxisOptions {
  const { visible, title, numberFormat, minimum, maximum, majorUnit, reversed, labelPosition, gridlines } =
    options;
  return {
    hidden: !visible,
    ...(title ? { title: title.text } : {}),
    // Axes of a new chart have no ticks in Excel.
    majorTickMark: "none",
    minorTickMark: "none",
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat, numFmtLinked: false }),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    orientation: reversed ? "maxMin" : "minMax",
    tickLblPos: LABELS_AT[labelPosition],
    majorGridlines: gridlines.visible,
    ...(gridlines.visible ? { majorGridlinesStyle: { line: lineOptions(gridlines.line) } } : {}),
    spPr: { line: lineOptions(options.line) },
    txPr: textOptions(options.font),
  };
}

function seriesOptions(series: ChartSeries, type: Chart["type"]): AddChartSeriesOptions {
  const reference = (text: string) => text.replace(/^=/, "");
  const { name, values, categories, fill, line, marker, pointFills, hasLabels, labels } = series;
  const isScatter = type.startsWith("XYScatter");
  const isDrawn = isScatter || type.startsWith("Line");
  const where = categories === undefined ? undefined : reference(categories);
  return {
    name: name.startsWith("=") ? { formula: reference(name) } : name,
    values: reference(values),
    ...(where === undefined ? {} : isScatter ? { xValues: where } : { categories: where }),
    ...(isDrawn ? { spPr: { line: lineOptions(line) }, marker: markerOptions(marker), smooth: false } : {}),
    ...(!isDrawn && fill !== undefined ? { fill } : {}),
    ...(type === "Doughnut"
      ? {
          dataPoints: Object.entries(pointFills).map(([index, color]) => ({
            index: Number(index),
            fill: color,
            border: "#FFFFFF",
          })),
        }
      : {}),
    ...(hasLabels ? { dataLabels: labelOptions(labels, type) } : {}),
  };
}

/**
 * Names and descriptions of a sheet's charts, which the library does not write: the alternative text is what a screen
 * reader says of them.
 *
 * @param index place of the sheet in the book, from 0
 */
export function describeCharts(parts: Parts, sheet: Sheet, index: number): void {
  if (sheet.charts.length === 0) return;
  const charts = [...sheet.charts];
  edit(parts, drawingPath(parts, index), (xml) =>
    xml.replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"\/>/g, (written, id: string) => {
      const chart = charts.shift();
      if (!chart) return written;
      return element("xdr:cNvPr", { id, name: chart.name, descr: chartDescription(sheet, chart) });
    }),
  );
}

function drawingPath(parts: Parts, index: number): string {
  const part = parts.get(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`);
  const xml = part === undefined || typeof part === "string" ? part : new TextDecoder().decode(part);
  const target = /Target="\.\.\/(drawings\/drawing\d+\.xml)"/.exec(xml ?? "")?.[1];
  if (target === undefined) throw new Error("The file has no drawing for a sheet with charts");
  return `xl/${target}`;
}
