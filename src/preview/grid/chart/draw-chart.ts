/** Draws a chart of the book as one SVG, near enough to what Excel draws to judge it by. */
import { withFonts } from "../../book/charts";
import type { Book, Chart } from "../../book/model";
import type { GridLocale } from "../index";
import { chartValues } from "./chart-values";
import { legendOf } from "./legend";
import { drawPlot } from "./plot";
import { drawRing } from "./ring";
import { element, sizeOf, text } from "./svg";

/** Pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const PADDING = 10;

/**
 * @param size of the chart, in pixels
 * @param description what is said to whoever cannot see it
 */
export function drawChart(
  book: Book,
  plain: Chart,
  description: string,
  size: { width: number; height: number },
  locale: GridLocale,
): string {
  const { width, height } = size;
  const chart = withFonts(plain);
  const values = chartValues(book, chart, locale);
  const title = titleText(chart, values.series[0]?.name ?? "");
  const titleHeight = title ? sizeOf(chart.title.font) * 1.5 : 0;
  const inner = {
    x: PADDING,
    y: PADDING + titleHeight,
    width: width - 2 * PADDING,
    height: height - 2 * PADDING - titleHeight,
  };
  const legend = legendOf(chart, values, inner);
  const draw = chart.type === "Doughnut" ? drawRing : drawPlot;
  const parts = [
    element("rect", { width, height, fill: "#FFFFFF", stroke: "#D9D9D9" }),
    title && text(title, { x: width / 2, y: PADDING + titleHeight / 3, anchor: "middle" }, chart.title.font),
    draw(chart, values, legend.left, locale),
    legend.drawing,
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    "aria-label": description,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element("svg", attributes, parts.join(""));
}

/** A chart of one series bears its name until it is given another. */
function titleText({ title, series }: Chart, firstName: string): string {
  if (!title.visible) return "";
  return title.text ?? (series.length === 1 ? firstName : "");
}
