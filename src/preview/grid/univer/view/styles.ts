/** Cell styles of the book in Univer's words. */
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, Font, RuleFormat, Style } from "../../../book/model";

/** Office gives lengths in points, a page in CSS pixels. */
export const POINTS_TO_PIXELS = 4 / 3;
/** One step of indent is about the width of three characters of the body font. */
const INDENT_PIXELS = 9;

const HORIZONTAL: Partial<Record<NonNullable<Style["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Record<NonNullable<Style["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};
const LINES: Record<Border["style"], BorderStyleTypes> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Partial<Record<Border["weight"], BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export function viewStyle(style: Style): IStyleData {
  const view: IStyleData = { ...fontStyle(style.font), ...borderStyle(style.borders) };
  if (style.fill) view.bg = { rgb: style.fill };
  const horizontal = style.horizontal && HORIZONTAL[style.horizontal];
  if (horizontal) view.ht = horizontal;
  if (style.vertical) view.vt = VERTICAL[style.vertical];
  if (style.wrap) view.tb = WrapStrategy.WRAP;
  // Excel repeats what fits and cuts what does not; a text longer than its cell is only cut.
  if (style.horizontal === "Fill") view.tb = WrapStrategy.CLIP;
  if (style.indent) {
    const pixels = style.indent * INDENT_PIXELS;
    view.pd = style.horizontal === "Right" ? { r: pixels } : { l: pixels };
  }
  return view;
}

/** What a conditional format lays over a style. */
export function ruleStyle(format: RuleFormat): IStyleData {
  const view: IStyleData = { ...fontStyle(format.font), ...borderStyle(format.borders) };
  if (format.fill) view.bg = { rgb: format.fill };
  return view;
}

function fontStyle(font: Font | undefined): IStyleData {
  const view: IStyleData = {};
  if (!font) return view;
  if (font.name) view.ff = font.name;
  if (font.size) view.fs = font.size;
  if (font.bold !== undefined) view.bl = font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (font.italic !== undefined) view.it = font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (font.color) view.cl = { rgb: font.color };
  if (font.strikethrough) view.st = { s: BooleanNumber.TRUE };
  if (font.underline && font.underline !== "None") {
    const line = font.underline === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
    view.ul = { s: BooleanNumber.TRUE, t: line };
  }
  return view;
}

function borderStyle(borders: Style["borders"]): IStyleData {
  if (!borders) return {};
  const line = (border: Border | undefined): IBorderStyleData | null =>
    border
      ? {
          s: (border.style === "Continuous" ? WEIGHTS[border.weight] : undefined) ?? LINES[border.style],
          cl: { rgb: border.color },
        }
      : null;
  return {
    bd: { t: line(borders.top), b: line(borders.bottom), l: line(borders.left), r: line(borders.right) },
  };
}
