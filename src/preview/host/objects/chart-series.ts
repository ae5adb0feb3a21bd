/** The series of a chart, found by their order. */
import { chartReference, newSeries, seriesName } from "../../book/charts";
import type { Chart, ChartSeries as SeriesModel, MarkerStyle } from "../../book/model";
import type { Excel } from "../excel";
import { invalidArgument, itemNotFound, notEmulated } from "../rich-error";
import { WireCollection } from "../wire-object";
import { ChartFormat } from "./chart-format";
import { ChartPart, partAt, type Part } from "./chart-part";
import { ChartPointsCollection } from "./chart-points";
import { ChartDataLabels } from "./chart-texts";
import { aBoolean, aNumber, aText, oneOf } from "./check";
import { readColour } from "./colour";
import { RangeBase, wholeNumber } from "./range-base";

/** What an unnamed series is called. */
const SERIES_WORD = { fr: "Série", en: "Series" };

export const automaticName = (language: string, number: number): string =>
  `${language.startsWith("fr") ? SERIES_WORD.fr : SERIES_WORD.en}${number}`;

export class ChartSeriesCollection extends WireCollection {
  constructor(
    private readonly excel: Excel,
    private readonly chart: Part<Chart>,
  ) {
    super();
  }
  get $type(): string {
    return "ChartSeriesCollection";
  }
  override get $scalars() {
    return ["Count"];
  }
  get Count(): number {
    return this.chart.get().series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const place = wholeNumber(index);
    if (place < 0 || place >= this.Count) throw invalidArgument();
    return this.at(place);
  }
  /** Without values until `setValues`; last, unless an index says otherwise. */
  Add(name: unknown, index: unknown): ChartSeries {
    if (index !== undefined && index !== null) throw notEmulated("ChartSeriesCollection.add with an index");
    const chart = this.chart.get();
    const count = chart.series.length;
    const own =
      name === undefined || name === null ? automaticName(this.excel.language, count + 1) : aText(name);
    this.chart.set({ ...chart, series: [...chart.series, newSeries(chart.type, own, "")] });
    return this.at(count);
  }
  $items(): ChartSeries[] {
    return this.chart.get().series.map((_, index) => this.at(index));
  }
  private at(index: number): ChartSeries {
    return new ChartSeries(this.excel, this.chart, index);
  }
}

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const satisfies readonly MarkerStyle[];

export class ChartSeries extends ChartPart<SeriesModel> {
  constructor(
    private readonly excel: Excel,
    private readonly chart: Part<Chart>,
    private readonly index: number,
  ) {
    super({
      get() {
        const series = chart.get().series[index];
        if (!series) throw itemNotFound();
        return series;
      },
      set(value) {
        const all = chart.get();
        chart.set({ ...all, series: all.series.map((one, place) => (place === index ? value : one)) });
      },
    });
  }
  get $type(): string {
    return "ChartSeries";
  }
  override get $scalars() {
    return [
      "Name",
      "DoughnutHoleSize",
      "GapWidth",
      "HasDataLabels",
      "MarkerBackgroundColor",
      "MarkerForegroundColor",
      "MarkerSize",
      "MarkerStyle",
      "Overlap",
      "Smooth",
    ];
  }

  /** Where the name comes from a cell, what the cell says. */
  get Name(): string {
    return seriesName(this.excel.book, this.value);
  }
  set Name(value: unknown) {
    this.change({ name: aText(value) });
  }
  SetValues(range: unknown): void {
    this.change({ values: referenceTo(range) });
  }
  SetXAxisValues(range: unknown): void {
    this.change({ categories: referenceTo(range) });
  }
  Delete(): void {
    const chart = this.chart.get();
    this.chart.set({ ...chart, series: chart.series.filter((_, place) => place !== this.index) });
  }

  get Format(): ChartFormat {
    return new ChartFormat("ChartSeriesFormat", {
      fill: { get: () => this.value.fill, set: (fill) => this.change({ fill }) },
      line: partAt(this.part, "line"),
    });
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.excel, this.part);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(partAt(this.part, "labels"));
  }
  get HasDataLabels(): boolean {
    return this.value.hasLabels;
  }
  set HasDataLabels(value: unknown) {
    this.change({ hasLabels: aBoolean(value) });
  }
  get GapWidth(): number {
    return this.value.gapWidth;
  }
  set GapWidth(value: unknown) {
    this.changeGroup({ gapWidth: aNumber(value, 0, 500) });
  }
  get Overlap(): number {
    return this.value.overlap;
  }
  set Overlap(value: unknown) {
    this.changeGroup({ overlap: aNumber(value, -100, 100) });
  }
  get DoughnutHoleSize(): number {
    return this.value.holeSize;
  }
  set DoughnutHoleSize(value: unknown) {
    this.changeGroup({ holeSize: aNumber(value, 10, 90) });
  }
  get Smooth(): boolean {
    return this.value.smooth;
  }
  set Smooth(value: unknown) {
    this.change({ smooth: aBoolean(value) });
  }
  get MarkerStyle(): string {
    return this.value.marker.style;
  }
  set MarkerStyle(value: unknown) {
    this.change({ marker: { ...this.value.marker, style: oneOf(MARKERS, value) } });
  }
  get MarkerSize(): number {
    return this.value.marker.size;
  }
  set MarkerSize(value: unknown) {
    this.change({ marker: { ...this.value.marker, size: aNumber(value, 2, 72) } });
  }
  get MarkerBackgroundColor(): string {
    return this.value.marker.background ?? "";
  }
  set MarkerBackgroundColor(value: unknown) {
    this.change({ marker: { ...this.value.marker, background: readColour(value) } });
  }
  get MarkerForegroundColor(): string {
    return this.value.marker.foreground ?? "";
  }
  set MarkerForegroundColor(value: unknown) {
    this.change({ marker: { ...this.value.marker, foreground: readColour(value) } });
  }

  /** Gaps and holes belong to all series together. */
  private changeGroup(some: Partial<SeriesModel>): void {
    const chart = this.chart.get();
    this.chart.set({ ...chart, series: chart.series.map((one) => ({ ...one, ...some })) });
  }
}

/** A row or a column of cells. */
function referenceTo(range: unknown): string {
  if (!(range instanceof RangeBase)) throw invalidArgument();
  const { top, left, bottom, right } = range.area;
  if (top !== bottom && left !== right) throw invalidArgument();
  return chartReference(range.sheet, range.area);
}
