/** The rates of the coming years as lines: each with a dash and a mark of its own, so that colour is not needed. */
import { svgElement } from "../svg";
import type { ProjectedYear } from "./projection";

export type Curve = "slope" | "withLevers" | "target";
/** Drawn in this order: where they meet, the slope is seen over the others. */
export const CURVES: readonly Curve[] = ["target", "withLevers", "slope"];

const WIDE = 320;
const HIGH = 190;
const PLOT = { left: 40, right: WIDE - 12, top: 10, bottom: HIGH - 24 };
const STEPS = [0.05, 0.1, 0.2, 0.25];
const MOST_LINES = 6;
const MARK = 3.5;

/** @param label what the chart shows, in words */
export function trajectoryChart(
  years: readonly ProjectedYear[],
  label: string,
  percent: (value: number) => string,
): SVGSVGElement {
  const known = years.flatMap((year) => CURVES.map((curve) => year[curve] ?? 0));
  const highest = Math.min(1, Math.max(0.1, ...known));
  const step = STEPS.find((one) => highest / one <= MOST_LINES - 1) ?? 0.25;
  const top = Math.ceil(highest / step - 1e-9) * step;
  const x = (index: number): number =>
    PLOT.left + ((PLOT.right - PLOT.left) * index) / Math.max(1, years.length - 1);
  const y = (value: number): number => PLOT.bottom - ((PLOT.bottom - PLOT.top) * Math.min(value, top)) / top;
  const chart = svgElement("svg", {
    viewBox: `0 0 ${WIDE} ${HIGH}`,
    role: "img",
    "aria-label": label,
    class: "trajectory-chart",
  });
  for (let line = 0; line * step <= top + 1e-9; line++) {
    const height = y(line * step);
    chart.append(
      svgElement("line", { class: "grid", x1: PLOT.left, x2: PLOT.right, y1: height, y2: height }),
      svgElement(
        "text",
        { x: PLOT.left - 6, y: height + 4, "text-anchor": "end" },
        percent(Math.round(line * step * 100) / 100),
      ),
    );
  }
  const every = Math.ceil(years.length / MOST_LINES);
  years.forEach(({ year }, index) => {
    if (index % every === 0)
      chart.append(svgElement("text", { x: x(index), y: HIGH - 8, "text-anchor": "middle" }, String(year)));
  });
  for (const curve of CURVES) {
    const points = years.flatMap((year, index) => {
      const value = year[curve];
      return value === null ? [] : [[x(index), y(value)] as const];
    });
    chart.append(
      svgElement("polyline", {
        class: `curve ${curve}`,
        points: points.map((point) => point.map((at) => at.toFixed(1)).join()).join(" "),
      }),
      ...(points.length > 12 ? points.slice(-1) : points).map(([cx, cy]) => mark(curve, cx, cy)),
    );
  }
  return chart;
}

/** A swatch of a curve for the legend; the words stand beside it. */
export function swatch(curve: Curve): SVGSVGElement {
  return svgElement(
    "svg",
    { viewBox: "0 0 28 12", class: "swatch trajectory-chart", "aria-hidden": "true" },
    svgElement("polyline", { class: `curve ${curve}`, points: "1,6 27,6" }),
    mark(curve, 14, 6),
  );
}

function mark(curve: Curve, x: number, y: number): SVGElement {
  const at = (...points: [number, number][]) =>
    svgElement("polygon", {
      class: `mark ${curve}`,
      points: points
        .map(([dx, dy]) => `${(x + dx * MARK).toFixed(1)},${(y + dy * MARK).toFixed(1)}`)
        .join(" "),
    });
  if (curve === "slope")
    return svgElement("circle", { class: "mark slope", cx: x.toFixed(1), cy: y.toFixed(1), r: MARK });
  return curve === "withLevers" ? at([-1, 1], [1, 1], [0, -1.1]) : at([-1, 0], [0, -1], [1, 0], [0, 1]);
}
