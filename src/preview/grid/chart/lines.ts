import type { Chart, ChartLabels } from "../../book/model";
import type { ChartValues, PlottedSeries } from "./chart-values";
import { labelText } from "./label-text";
import { drawMarker } from "./marker";
import { lineColour, markerColour, markerStyle } from "./palette";
import type { Frame } from "./plot";
import { element, stroke, text, type TextPlace } from "./svg";

interface Point {
  index: number;
  value: number;
  x: number;
  y: number;
}

/** Lines and points, along categories or along abscissas. */
export function drawLines(chart: Chart, { series, categories }: ChartValues, frame: Frame): string {
  return series
    .map((plotted, number) => {
      const { series: one, name } = plotted;
      const runs = runsOf(plotted, frame, chart.displayBlanksAs);
      const colour = lineColour(one, number);
      const look = stroke({ ...one.line, color: colour }, colour);
      const line = runs
        .filter((run) => run.length > 1 && look["stroke"] !== "none")
        .map((run) => element("polyline", { points: pairs(run), fill: "none", ...look }));
      const points = runs.flat();
      const style = markerStyle(one, number);
      const markers = points.map(({ x, y }) =>
        drawMarker(style, x, y, one.marker.size, markerColour(one, number)),
      );
      const labels = points.map(({ index, value, x, y }) => {
        const said = labelText(one, name, categories[index] ?? "", value, frame.locale);
        if (!said) return "";
        const place = labelPlace(one.labels.position ?? "Right", x, y);
        return text(said, place, one.labels.font);
      });
      return [...line, ...markers, ...labels].join("");
    })
    .join("");
}

/** Where Excel puts a label beside a point. */
function labelPlace(position: NonNullable<ChartLabels["position"]>, x: number, y: number): TextPlace {
  if (position === "Top") return { x, y: y - 12, anchor: "middle" };
  if (position === "Bottom") return { x, y: y + 12, anchor: "middle" };
  if (position === "Left") return { x: x - 9, y, anchor: "end" };
  return position === "Center" ? { x, y, anchor: "middle" } : { x: x + 9, y };
}

const pairs = (run: Point[]): string => run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

/** Whether a point lies between the ends of its axis, give or take rounding: Excel shows no other. */
const isWithin = (share: number): boolean => share >= -1e-9 && share <= 1 + 1e-9;

/** The points that are joined to each other: a gap parts them, unless blanks are bridged or count as 0. */
function runsOf(
  { values, abscissas }: PlottedSeries,
  { box, value: scale, abscissa, category }: Frame,
  blanks: Chart["displayBlanksAs"],
): Point[][] {
  const runs: Point[][] = [[]];
  values.forEach((given, index) => {
    const value = given ?? (blanks === "Zero" ? 0 : null);
    const across = abscissa ? abscissas[index] : null;
    if (value === null || (abscissa && typeof across !== "number")) {
      if (blanks !== "Interplotted") runs.push([]);
      return;
    }
    const share = abscissa ? abscissa.at(across!) : category(index);
    const height = scale.at(value);
    if (!isWithin(share) || !isWithin(height)) return void runs.push([]);
    runs[runs.length - 1]!.push({
      index,
      value,
      x: box.x + share * box.width,
      y: box.y + (1 - height) * box.height,
    });
  });
  return runs;
}
