import type { Chart } from "../../book/model";
import { displayText } from "../display-text";
import type { GridLocale } from "../index";
import type { ChartValues } from "./chart-values";
import type { Box } from "./draw-chart";
import { pointFill } from "./palette";
import { element, text } from "./svg";

/** A ring of the first series. Excel draws a negative slice by its size. */
export function drawRing(
  _chart: Chart,
  { categories, series }: ChartValues,
  box: Box,
  locale: GridLocale,
): string {
  const [first] = series;
  if (!first) return "";
  const sizes = first.values.map((value) => Math.abs(value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return "";
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const outer = Math.min(box.width, box.height) / 2;
  const hole = (outer * first.series.holeSize) / 100;
  const at = (radius: number, share: number) => ({
    x: centre.x + radius * Math.sin(2 * Math.PI * share),
    y: centre.y - radius * Math.cos(2 * Math.PI * share),
  });
  let start = 0;
  return sizes
    .map((size, index) => {
      const share = size / total;
      const from = start;
      start += share;
      if (share === 0) return "";
      const fill = pointFill(first.series, index);
      const { labels, hasLabels } = first.series;
      const label = [
        labels.showSeriesName && first.name,
        labels.showCategoryName && categories[index],
        labels.showValue && displayText(first.values[index] ?? 0, labels.numberFormat ?? "General", locale),
        labels.showPercentage &&
          displayText(share, labels.showValue ? "0%" : (labels.numberFormat ?? "0%"), locale),
      ].filter(Boolean);
      const middle = at((outer + hole) / 2, from + share / 2);
      return (
        slice(at, from, share, outer, hole, fill) +
        (hasLabels && label.length
          ? text(label.join(" ; "), { ...middle, anchor: "middle" }, labels.font)
          : "")
      );
    })
    .join("");
}

type At = (radius: number, share: number) => { x: number; y: number };

function slice(at: At, from: number, share: number, outer: number, hole: number, fill: string): string {
  // An arc cannot go all the way round: a full ring stops a hair before.
  const to = from + Math.min(share, 0.99999);
  const large = share > 0.5 ? 1 : 0;
  const point = ({ x, y }: { x: number; y: number }) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const d =
    `M${point(at(outer, from))}A${outer} ${outer} 0 ${large} 1 ${point(at(outer, to))}` +
    `L${point(at(hole, to))}A${hole} ${hole} 0 ${large} 0 ${point(at(hole, from))}z`;
  return element("path", { d, fill, stroke: "#FFFFFF", "stroke-width": 1.5 });
}
