import type {
  AddChartMarkerOptions,
  AddDataLabelsOptions,
  ChartLine as FileLine,
  ChartTextProperties,
} from "@cj-tech-master/excelts/chart";
import type { Chart, ChartFont, ChartLabels, ChartLine, ChartSeries } from "../model";

/** EMU in a point; sizes of text are in hundredths of a point. */
const EMU = 12_700;
const HUNDREDTHS = 100;

const DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
} as const;

export const fileColour = (colour: string): { srgb: string } => ({ srgb: colour.slice(1) });

export function lineOptions({ color, style, weight }: ChartLine): FileLine {
  if (style === "None") return { noFill: true };
  return {
    ...(color === undefined ? {} : { color: fileColour(color) }),
    ...(weight === undefined ? {} : { width: Math.round(weight * EMU) }),
    ...(style === undefined ? {} : { dash: DASHES[style] }),
  };
}

export function textOptions({ name, size, bold, italic, color }: ChartFont): ChartTextProperties {
  return {
    ...(name === undefined ? {} : { fontFamily: name }),
    ...(size === undefined ? {} : { size: size * HUNDREDTHS }),
    bold: bold ?? false,
    ...(italic === undefined ? {} : { italic }),
    ...(color === undefined ? {} : { color: fileColour(color) }),
  };
}

export function markerOptions({
  style,
  size,
  background,
  foreground,
}: ChartSeries["marker"]): AddChartMarkerOptions {
  if (style === "Automatic") return { symbol: "auto" };
  return {
    symbol: style.toLowerCase() as Exclude<Lowercase<typeof style>, "automatic">,
    ...(style === "None" ? {} : { size }),
    ...(background === undefined ? {} : { fill: background }),
    ...(foreground === undefined ? {} : { border: foreground }),
  };
}

const POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;

export function labelOptions(labels: ChartLabels, type: Chart["type"]): AddDataLabelsOptions {
  const { numberFormat, position } = labels;
  return {
    showVal: labels.showValue,
    showPercent: labels.showPercentage,
    showCatName: labels.showCategoryName,
    showSerName: labels.showSeriesName,
    showLegendKey: false,
    showBubbleSize: false,
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat, numFmtLinked: false }),
    // The format knows no position of labels on a ring.
    ...(position === undefined || type === "Doughnut" ? {} : { position: POSITIONS[position] }),
    txPr: textOptions(labels.font),
  };
}
