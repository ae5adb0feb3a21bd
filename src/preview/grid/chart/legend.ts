/** The legend, and the room it leaves. */
import type { Chart } from "../../book/model";
import type { ChartValues } from "./chart-values";
import type { Box } from "./draw-chart";
import { drawMarker } from "./marker";
import { fillOf, lineColour, markerColour, markerStyle, pointFill } from "./palette";
import { element, line, sizeOf, text, widthOf } from "./svg";

interface Entry {
  label: string;
  /** Draws the key about a place. */
  key(x: number, y: number): string;
}

const KEY = 10;
const LINE_KEY = 26;
const GAP = 14;

export function legendOf(chart: Chart, values: ChartValues, box: Box): { drawing: string; left: Box } {
  const { legend } = chart;
  if (!legend.visible) return { drawing: "", left: box };
  const entries = entriesOf(chart, values);
  const keyWidth = chart.type.startsWith("Line") || chart.type === "XYScatterLines" ? LINE_KEY : KEY;
  const lineHeight = sizeOf(legend.font) * 1.45;
  const widths = entries.map(({ label }) => keyWidth + 5 + widthOf(label, legend.font));
  const draw = (entry: Entry, x: number, y: number) =>
    entry.key(x + keyWidth / 2, y) + text(entry.label, { x: x + keyWidth + 5, y }, legend.font);

  if (legend.position === "Left" || legend.position === "Right") {
    const width = Math.min(box.width * 0.5, Math.max(0, ...widths));
    const x = legend.position === "Left" ? box.x : box.x + box.width - width;
    const top = box.y + (box.height - entries.length * lineHeight) / 2;
    return {
      drawing: entries.map((entry, index) => draw(entry, x, top + (index + 0.5) * lineHeight)).join(""),
      left: {
        ...box,
        x: legend.position === "Left" ? box.x + width + GAP : box.x,
        width: box.width - width - GAP,
      },
    };
  }
  const rows = inRows(widths, box.width);
  const height = rows.length * lineHeight;
  const top = legend.position === "Top" ? box.y : box.y + box.height - height;
  const drawing = rows.map((row, number) => {
    const total = row.reduce((sum, index) => sum + widths[index]! + GAP, -GAP);
    let x = box.x + (box.width - total) / 2;
    return row.map((index) => {
      const drawn = draw(entries[index]!, x, top + (number + 0.5) * lineHeight);
      x += widths[index]! + GAP;
      return drawn;
    });
  });
  return {
    drawing: drawing.flat().join(""),
    left: {
      ...box,
      y: legend.position === "Top" ? box.y + height + 4 : box.y,
      height: box.height - height - 4,
    },
  };
}

/** As many entries in a row as fit. */
function inRows(widths: number[], room: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  widths.forEach((width, index) => {
    if (used + GAP + width > room) {
      rows.push([]);
      used = -GAP;
    }
    rows[rows.length - 1]!.push(index);
    used += GAP + width;
  });
  return rows;
}

function entriesOf(chart: Chart, { categories, series }: ChartValues): Entry[] {
  const square = (fill: string) => (x: number, y: number) =>
    element("rect", { x: x - KEY / 2, y: y - KEY / 2, width: KEY, height: KEY, fill });
  const ring = chart.type === "Doughnut" ? chart.series[0] : undefined;
  if (ring) return categories.map((label, index) => ({ label, key: square(pointFill(ring, index)) }));
  return series.map(({ series: one, name }, index) => {
    if (/^(Bar|Column)/.test(chart.type)) return { label: name, key: square(fillOf(one, index)) };
    const colour = lineColour(one, index);
    return {
      label: name,
      key: (x, y) =>
        (chart.type === "XYScatter"
          ? ""
          : line(x - LINE_KEY / 2, y, x + LINE_KEY / 2, y, { color: colour, ...one.line })) +
        drawMarker(markerStyle(one, index), x, y, one.marker.size, markerColour(one, index)),
    };
  });
}
