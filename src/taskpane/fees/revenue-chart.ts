/** Revenue by slab, today and under the trial: an outlined bar over a full one, told apart without colour. */
import { svgElement } from "../svg";

export interface RevenueBar {
  label: string;
  today: number;
  trial: number;
}

/** Units of the drawing: it grows with the pane. */
const WIDTH = 320;
const LABEL = 16;
const BAR = 9;
const ROW = LABEL + 2 * BAR + 10;
/** What stays free on the right for the figures. */
const FIGURE = 78;

export function revenueChart(
  bars: readonly RevenueBar[],
  title: string,
  euros: (value: number) => string,
  legend: { today: string; trial: string },
): SVGSVGElement {
  const most = Math.max(...bars.map(({ today, trial }) => Math.max(today, trial)), 1);
  const length = (value: number): number => ((WIDTH - FIGURE) * value) / most;
  const height = bars.length * ROW + LABEL;
  const chart = svgElement("svg", {
    viewBox: `0 0 ${WIDTH} ${height}`,
    class: "revenue-chart",
    role: "img",
    "aria-label": title,
  });
  const bar = (kind: "today" | "trial", y: number, value: number): SVGElement[] => [
    svgElement("rect", {
      class: `bar-${kind}`,
      x: 0.5,
      y: y + 0.5,
      width: Math.max(length(value), 0.5),
      height: BAR - 1,
    }),
    svgElement("text", { class: "figure", x: length(value) + 5, y: y + BAR - 1 }, euros(value)),
  ];
  chart.append(
    svgElement("rect", { class: "bar-today", x: 0.5, y: 2.5, width: 14, height: BAR - 1 }),
    svgElement("text", { class: "figure", x: 20, y: 10 }, legend.today),
    svgElement("rect", { class: "bar-trial", x: 110.5, y: 2.5, width: 14, height: BAR - 1 }),
    svgElement("text", { class: "figure", x: 130, y: 10 }, legend.trial),
  );
  bars.forEach(({ label, today, trial }, index) => {
    const top = LABEL + index * ROW;
    chart.append(
      svgElement("text", { class: "label", x: 0, y: top + LABEL - 3 }, label),
      ...bar("today", top + LABEL, today),
      ...bar("trial", top + LABEL + BAR + 1, trial),
    );
  });
  return chart;
}
