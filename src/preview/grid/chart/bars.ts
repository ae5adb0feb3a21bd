import type { Chart } from "../../book/model";
import { labelText } from "./label-text";
import type { ChartValues } from "./chart-values";
import { fillOf } from "./palette";
import type { Frame } from "./plot";
import { element, text } from "./svg";

/** Bars and columns, side by side or on top of each other. */
export function drawBars(chart: Chart, { series, categories }: ChartValues, frame: Frame): string {
  const { box, value, isHorizontal, category, categoryCount, locale } = frame;
  const isStacked = chart.type === "ColumnStacked";
  const length = isHorizontal ? box.width : box.height;
  const band = (isHorizontal ? box.height : box.width) / Math.max(1, categoryCount);
  const beside = isStacked ? 1 : Math.max(1, series.length);
  const breadth = band / (beside + (chart.series[0]?.gapWidth ?? 150) / 100);
  /** Distance of a value from the start of its axis. */
  const along = (amount: number) =>
    value.at(Math.min(Math.max(amount, value.minimum), value.maximum)) * length;
  // Reversed categories turn the order of the series with them.
  const turn = chart.axes.category.reversed ? -1 : 1;

  return categories
    .map((label, index) => {
      const middle = category(index) * band * categoryCount;
      const stacked = { up: 0, down: 0 };
      return series
        .map(({ series: one, name, values }, number) => {
          const amount = values[index] ?? null;
          if (amount === null) return "";
          const side = amount < 0 ? "down" : "up";
          const base = isStacked ? stacked[side] : 0;
          if (isStacked) stacked[side] += amount;
          const from = along(base);
          const to = along(base + amount);
          const offset = isStacked ? 0 : turn * (number - (beside - 1) / 2) * breadth;
          const start = Math.min(from, to);
          const size = Math.abs(to - from);
          const shape = isHorizontal
            ? {
                x: box.x + start,
                y: box.y + box.height - middle - breadth / 2 - offset,
                width: size,
                height: breadth,
              }
            : {
                x: box.x + middle - breadth / 2 + offset,
                y: box.y + box.height - start - size,
                width: breadth,
                height: size,
              };
          const bar = element("rect", { ...shape, fill: fillOf(one, number) });
          const said = labelText(one, name, label, amount, locale);
          if (!said) return bar;
          const centre = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
          if (one.labels.position === "Center" || isStacked)
            return bar + text(said, { ...centre, anchor: "middle" }, one.labels.font);
          const out = isHorizontal
            ? {
                x: box.x + to + (amount < 0 ? -4 : 4),
                y: centre.y,
                anchor: amount < 0 ? ("end" as const) : ("start" as const),
              }
            : { x: centre.x, y: box.y + box.height - to + (amount < 0 ? 9 : -9), anchor: "middle" as const };
          return bar + text(said, out, one.labels.font);
        })
        .join("");
    })
    .join("");
}
