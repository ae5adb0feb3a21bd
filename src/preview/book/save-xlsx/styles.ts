import type { Border, BorderSide, Book, Font, RuleFormat, Style } from "../model";
import type { Borders, BorderStyle, Font as FileFont, Style as FileStyle } from "@cj-tech-master/excelts";

type Horizontal = NonNullable<FileStyle["alignment"]["horizontal"]>;
type Vertical = NonNullable<FileStyle["alignment"]["vertical"]>;

const HORIZONTAL: Record<Exclude<NonNullable<Style["horizontal"]>, "General">, Horizontal> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Record<NonNullable<Style["vertical"]>, Vertical> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Excel draws these dashes in two strengths only: thin, and everything stronger. */
const DASHES: Record<Exclude<Border["style"], "Continuous">, [thin: BorderStyle, strong: BorderStyle]> = {
  Dash: ["dashed", "mediumDashed"],
  DashDot: ["dashDot", "mediumDashDot"],
  DashDotDot: ["dashDotDot", "mediumDashDotDot"],
  Dot: ["dotted", "dotted"],
  Double: ["double", "double"],
  SlantDashDot: ["slantDashDot", "slantDashDot"],
};

const LINES: Record<Border["weight"], BorderStyle> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

/** `#RRGGBB` as the file's opaque ARGB. */
export function fileColor(color: string): { argb: string } {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`Not a colour: ${color}`);
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** A cell's style. A font in the file is always whole: what the style leaves open is the body font's. */
export function fileStyle(style: Style, body: Book["defaultFont"]): Partial<FileStyle> {
  const alignment = fileAlignment(style);
  return {
    ...(style.font ? { font: fileFont({ ...body, ...style.font }) } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) } } : {}),
    ...(style.numberFormat && style.numberFormat !== "General" ? { numFmt: style.numberFormat } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.borders ? { border: fileBorders(style.borders) } : {}),
    ...(style.locked === false || style.formulaHidden
      ? { protection: { locked: style.locked !== false, hidden: style.formulaHidden === true } }
      : {}),
  };
}

/** What a conditional format changes; its fill is the pattern's background, as Excel writes it. */
export function fileRuleStyle(format: RuleFormat): Partial<FileStyle> {
  return {
    ...(format.font ? { font: fileFont(format.font) } : {}),
    ...(format.fill ? { fill: { type: "pattern", pattern: "solid", bgColor: fileColor(format.fill) } } : {}),
    ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
    ...(format.borders ? { border: fileBorders(format.borders) } : {}),
  };
}

export function fileFont(font: Font): Partial<FileFont> {
  return {
    ...(font.name === undefined ? {} : { name: font.name, family: 2 }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.strikethrough === undefined ? {} : { strike: font.strikethrough }),
    ...(font.underline === undefined || font.underline === "None"
      ? {}
      : { underline: font.underline === "Double" ? "double" : "single" }),
    ...(font.color === undefined ? {} : { color: fileColor(font.color) }),
  };
}

function fileAlignment(style: Style): Partial<FileStyle["alignment"]> {
  return {
    ...(style.horizontal && style.horizontal !== "General"
      ? { horizontal: HORIZONTAL[style.horizontal] }
      : {}),
    ...(style.vertical && style.vertical !== "Bottom" ? { vertical: VERTICAL[style.vertical] } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.shrink ? { shrinkToFit: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
}

function fileBorders(borders: NonNullable<Style["borders"]>): Partial<Borders> {
  const sides = Object.entries(borders) as Array<[BorderSide, Border]>;
  return Object.fromEntries(
    sides.map(([side, border]) => [side, { style: fileBorderStyle(border), color: fileColor(border.color) }]),
  );
}

function fileBorderStyle({ style, weight }: Border): BorderStyle {
  if (style === "Continuous") return LINES[weight];
  const [thin, strong] = DASHES[style];
  return weight === "Medium" || weight === "Thick" ? strong : thin;
}
