/** Charts with axes: room for the labels, gridlines, and what is drawn between them. */
import type { Chart, ChartAxis } from "../../book/model";
import { displayText } from "../display-text";
import type { GridLocale } from "../index";
import { drawBars } from "./bars";
import type { ChartValues } from "./chart-values";
import type { Box } from "./draw-chart";
import { drawLines } from "./lines";
import { scaleOf, type Scale } from "./scale";
import { line, sizeOf, text, widthOf } from "./svg";

/** Where values and categories lie; `across` runs left to right, `up` bottom to top. */
export interface Frame {
  box: Box;
  value: Scale;
  /** Of scatter charts. */
  abscissa: Scale | null;
  isHorizontal: boolean;
  /** Middle of a category, as a share of its axis. */
  category(index: number): number;
  categoryCount: number;
  locale: GridLocale;
}

interface Tick {
  share: number;
  label: string;
}

/** Pixels that one labelled step of an axis wants at least. */
const STEP_ACROSS = 70;
const STEP_UP = 28;
/** Pixels beside the longest bar for what it says. */
const LABEL_ROOM = 44;

export function drawPlot(chart: Chart, values: ChartValues, box: Box, locale: GridLocale): string {
  const isScatter = chart.type.startsWith("XYScatter");
  const isHorizontal = chart.type === "BarClustered";
  const { category, value } = chart.axes;
  const valueScale = scaleOf(
    plottedExtent(chart, values),
    value,
    Math.max(2, isHorizontal ? box.width / STEP_ACROSS : box.height / STEP_UP),
  );
  const xs = values.series.flatMap(({ abscissas }) => abscissas.filter((x) => x !== null));
  const abscissa = isScatter ? scaleOf(xs, category, Math.max(2, box.width / STEP_ACROSS)) : null;
  const count = values.categories.length;
  const middle = (index: number) => {
    const share = (index + 0.5) / Math.max(1, count);
    // From the bottom up, as Excel stacks bars.
    return category.reversed ? 1 - share : share;
  };
  const numbers = (scale: Scale, axis: ChartAxis): Tick[] =>
    scale.ticks.map((tick) => ({
      share: scale.at(tick),
      label: displayText(tick, axis.numberFormat ?? "General", locale),
    }));
  const valueTicks = numbers(valueScale, value);
  const categoryTicks = abscissa
    ? numbers(abscissa, category)
    : values.categories.map((label, index) => ({ share: middle(index), label }));
  const [across, up] = isHorizontal ? [valueTicks, categoryTicks] : [categoryTicks, valueTicks];
  const [acrossAxis, upAxis] = isHorizontal ? [value, category] : [category, value];

  const hasLabels = chart.series.some((series) => series.hasLabels);
  const upWidth = upAxis.visible ? Math.max(0, ...up.map(({ label }) => widthOf(label, upAxis.font))) + 6 : 0;
  const titleHeight = (axis: ChartAxis) => (axis.title ? sizeOf(axis.title.font) * 1.6 : 0);
  const acrossHeight = acrossAxis.visible ? sizeOf(acrossAxis.font) * 1.6 : 0;
  const inner: Box = {
    x: box.x + Math.min(upWidth, box.width * 0.45) + titleHeight(upAxis),
    y: box.y + 4,
    width:
      box.width -
      Math.min(upWidth, box.width * 0.45) -
      titleHeight(upAxis) -
      (isHorizontal && hasLabels ? LABEL_ROOM : 20),
    height: box.height - acrossHeight - titleHeight(acrossAxis) - 8,
  };
  const frame: Frame = {
    box: inner,
    value: valueScale,
    abscissa,
    isHorizontal,
    category: middle,
    categoryCount: count,
    locale,
  };
  const drawn = chart.type.startsWith("Bar") || chart.type.startsWith("Column") ? drawBars : drawLines;
  return [
    ...gridlines(acrossAxis, across, inner, true),
    ...gridlines(upAxis, up, inner, false),
    drawn(chart, values, frame),
    axisLines(chart, frame),
    ...(acrossAxis.visible ? acrossLabels(across, acrossAxis, inner) : []),
    ...(upAxis.visible ? up.map(({ share, label }) => upLabel(label, share, upAxis, inner)) : []),
    ...axisTitles(acrossAxis, upAxis, box, inner),
  ].join("");
}

/** Everything that the axis of values must hold. */
function plottedExtent(chart: Chart, { series, categories }: ChartValues): number[] {
  if (chart.type !== "ColumnStacked")
    return series.flatMap(({ values }) => values.filter((value) => value !== null));
  return categories.flatMap((_, index) => {
    const parts = series.map(({ values }) => values[index] ?? 0);
    const sum = (sign: number) => parts.reduce((total, part) => total + (part * sign > 0 ? part : 0), 0);
    return [sum(1), sum(-1)];
  });
}

function gridlines(axis: ChartAxis, ticks: Tick[], box: Box, isAcross: boolean): string[] {
  if (!axis.gridlines.visible) return [];
  return ticks.map(({ share }) => {
    const x = box.x + share * box.width;
    const y = box.y + (1 - share) * box.height;
    return isAcross
      ? line(x, box.y, x, box.y + box.height, axis.gridlines.line)
      : line(box.x, y, box.x + box.width, y, axis.gridlines.line);
  });
}

/** The line on which the values stand. */
function axisLines({ axes }: Chart, { box, value, isHorizontal }: Frame): string {
  const zero = value.at(Math.min(Math.max(0, value.minimum), value.maximum));
  const x = box.x + zero * box.width;
  const y = box.y + (1 - zero) * box.height;
  return isHorizontal
    ? line(x, box.y, x, box.y + box.height, axes.category.line)
    : line(box.x, y, box.x + box.width, y, axes.category.line);
}

/** Leaves labels out, evenly, where they would run into each other. */
function acrossLabels(ticks: Tick[], axis: ChartAxis, box: Box): string[] {
  const widest = Math.max(0, ...ticks.map(({ label }) => widthOf(label, axis.font)));
  const room = box.width / Math.max(1, ticks.length);
  const every = Math.max(1, Math.ceil((widest + 4) / room));
  const y = box.y + box.height + sizeOf(axis.font) * 0.9;
  return ticks
    .filter((_, index) => index % every === 0)
    .map(({ share, label }) => text(label, { x: box.x + share * box.width, y, anchor: "middle" }, axis.font));
}

function upLabel(label: string, share: number, axis: ChartAxis, box: Box): string {
  const room = Math.floor((box.x - 6) / widthOf("x", axis.font));
  const shown = label.length > room && room > 3 ? `${label.slice(0, room - 1)}…` : label;
  return text(shown, { x: box.x - 6, y: box.y + (1 - share) * box.height, anchor: "end" }, axis.font);
}

function axisTitles(across: ChartAxis, up: ChartAxis, box: Box, inner: Box): string[] {
  const titles: string[] = [];
  if (across.title) {
    const place = { x: inner.x + inner.width / 2, y: box.y + box.height - sizeOf(across.title.font) * 0.6 };
    titles.push(text(across.title.text, { ...place, anchor: "middle" }, across.title.font));
  }
  if (up.title) {
    const place = { x: box.x + sizeOf(up.title.font) * 0.6, y: inner.y + inner.height / 2 };
    titles.push(text(up.title.text, { ...place, anchor: "middle", turn: -90 }, up.title.font));
  }
  return titles;
}
