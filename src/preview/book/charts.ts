/** Charts as Excel makes them new, and how they follow the cells that they lie over and read. */
import { formatArea, parseArea, quoteSheetName, splitAddress } from "./address";
import { cellArea } from "./areas";
import { cornerAt } from "./chart-position";
import type {
  Area,
  Book,
  Chart,
  ChartAxis,
  ChartFont,
  ChartLabels,
  ChartSeries,
  ChartType,
  Sheet,
} from "./model";
import { cellAt, findSheetByName } from "./sheets";

/** Size of a new chart, in points. */
const WIDTH = 360;
const HEIGHT = 216;

const axis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  reversed: false,
  labelPosition: "NextToAxis",
  gridlines: { visible: gridlines, line: {} },
  line: {},
  font: {},
});

/** Excel names charts `Graphique 1` in French, `Chart 1` in English. */
export function newChart(
  book: Book,
  sheet: Sheet,
  type: ChartType,
  plotBy: Chart["plotBy"],
  series: ChartSeries[],
  word: string,
): Chart {
  const number = sheet.charts.length + 1;
  return {
    id: `{${String(book.nextId++).padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name: `${word} ${number}`,
    type,
    plotBy,
    font: {},
    from: cornerAt(sheet, 0, 0),
    to: cornerAt(sheet, WIDTH, HEIGHT),
    title: { visible: true, font: {} },
    legend: { visible: true, position: "Bottom", font: {} },
    axes: { category: axis(false), value: axis(true) },
    displayBlanksAs: "NotPlotted",
    series,
  };
}

const NO_LABELS: ChartLabels = {
  showValue: true,
  showPercentage: false,
  showCategoryName: false,
  showSeriesName: false,
  font: {},
};

export function newSeries(type: ChartType, name: string, values: string): ChartSeries {
  const drawsMarkers = type === "LineMarkers" || type.startsWith("XYScatter");
  return {
    name,
    values,
    line: type === "XYScatter" ? { style: "None" } : {},
    marker: { style: drawsMarkers ? "Automatic" : "None", size: 5 },
    pointFills: {},
    hasLabels: false,
    labels: NO_LABELS,
    gapWidth: type === "ColumnStacked" ? 150 : 182,
    overlap: type === "ColumnStacked" ? 100 : 0,
    holeSize: 75,
    smooth: false,
  };
}

/** The reference of a series to cells. */
export function chartReference(sheet: Sheet, area: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;
}

/** Where a reference of a series points; `undefined` once its cells or its sheet are gone. */
export function referencedCells(book: Book, reference: string): { sheet: Sheet; area: Area } | undefined {
  const { sheet: name, address } = splitAddress(reference.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : findSheetByName(book, name);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : undefined;
}

/** The chart with the references of its series rewritten; the same object when none changes. */
export function rewriteChart(chart: Chart, rewrite: (formula: string) => string): Chart {
  const series = chart.series.map((one) => {
    const name = one.name.startsWith("=") ? rewrite(one.name) : one.name;
    const values = rewrite(one.values);
    const categories = one.categories === undefined ? undefined : rewrite(one.categories);
    if (name === one.name && values === one.values && categories === one.categories) return one;
    return { ...one, name, values, ...(categories === undefined ? {} : { categories }) };
  });
  return series.every((one, index) => one === chart.series[index]) ? chart : { ...chart, series };
}

/** The chart after cells have moved; over cells that are gone a corner stays where it is. */
export function moveChart(chart: Chart, move: (area: Area) => Area | undefined): Chart {
  const corner = (at: Chart["from"]): Chart["from"] => {
    const moved = move(cellArea(at.row, at.column));
    return moved ? { ...at, row: moved.top, column: moved.left } : { ...at, x: 0, y: 0 };
  };
  return { ...chart, from: corner(chart.from), to: corner(chart.to) };
}

/** What a series is called. */
export function seriesName(book: Book, { name }: ChartSeries): string {
  const cells = name.startsWith("=") ? referencedCells(book, name) : undefined;
  if (!cells) return name;
  const value = cellAt(cells.sheet, cells.area.top, cells.area.left)?.v;
  return value === undefined || typeof value === "object" ? "" : String(value);
}

/**
 * What a chart says in words. Office.js gives charts no alternative text; a text in the cell under a chart's first
 * corner describes it to whoever cannot see it. Without one the title does.
 */
export function chartDescription(sheet: Sheet, { from, title, name }: Chart): string {
  const value = cellAt(sheet, from.row, from.column)?.v;
  return typeof value === "string" && value !== "" ? value : (title.text ?? name);
}

/** The chart with every text in the font that it has in the end. */
export function withFonts(chart: Chart): Chart {
  const { font: base, title, legend, axes, series } = chart;
  const inBase = <T extends { font: ChartFont }>(part: T): T => ({
    ...part,
    font: { ...base, ...part.font },
  });
  const onAxis = (axis: ChartAxis): ChartAxis => ({
    ...inBase(axis),
    ...(axis.title ? { title: inBase(axis.title) } : {}),
  });
  return {
    ...chart,
    title: inBase(title),
    legend: inBase(legend),
    axes: { category: onAxis(axes.category), value: onAxis(axes.value) },
    series: series.map((one) => ({ ...one, labels: inBase(one.labels) })),
  };
}
