import type { ChartSeries, MarkerStyle } from "../../book/model";

/** The six accents of Office's theme: what Excel takes where nobody has chosen. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const AUTOMATIC_MARKERS: MarkerStyle[] = ["Diamond", "Square", "Triangle", "X", "Star", "Circle"];

export const accent = (index: number): string => ACCENTS[index % ACCENTS.length]!;

const orNone = (fill: string): string => (fill === "none" ? "transparent" : fill);

export const fillOf = (series: ChartSeries, index: number): string => orNone(series.fill ?? accent(index));

export const pointFill = (series: ChartSeries, point: number): string =>
  orNone(series.pointFills[point] ?? series.fill ?? accent(point));

export const lineColour = (series: ChartSeries, index: number): string => series.line.color ?? accent(index);

export const markerColour = (series: ChartSeries, index: number): string =>
  series.marker.background ?? lineColour(series, index);

export const markerStyle = (series: ChartSeries, index: number): MarkerStyle =>
  series.marker.style === "Automatic"
    ? AUTOMATIC_MARKERS[index % AUTOMATIC_MARKERS.length]!
    : series.marker.style;
