/** SVG as text: the drawing is a pure function of the book. */
import type { ChartFont, ChartLine } from "../../book/model";

type Attributes = Record<string, string | number | undefined>;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === "number" ? short(value) : value!)}"`)
    .join("");
  return `<${name}${written}>${content}</${name}>`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Office gives sizes in points, a page in CSS pixels. */
export const PIXELS = 4 / 3;
const AUTOMATIC_TEXT = "#595959";
const AUTOMATIC_LINE = "#D9D9D9";
const AUTOMATIC_SIZE = 10;

export const sizeOf = (font: ChartFont): number => (font.size ?? AUTOMATIC_SIZE) * PIXELS;

export interface TextPlace {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  /** Degrees about the place. */
  turn?: number;
}

/** A text, centred on its height. */
export function text(content: string, { x, y, anchor = "start", turn }: TextPlace, font: ChartFont): string {
  return element(
    "text",
    {
      x,
      y: y + sizeOf(font) * 0.35,
      "text-anchor": anchor,
      "font-size": sizeOf(font),
      "font-family": font.name,
      "font-weight": font.bold ? "bold" : undefined,
      "font-style": font.italic ? "italic" : undefined,
      fill: font.color ?? AUTOMATIC_TEXT,
      transform: turn === undefined ? undefined : `rotate(${turn} ${short(x)} ${short(y)})`,
    },
    escapeText(content),
  );
}

/** Width of a text, near enough to leave room for it. */
export const widthOf = (content: string, font: ChartFont): number => content.length * sizeOf(font) * 0.6;

const DASHES: Partial<Record<NonNullable<ChartLine["style"]>, string>> = {
  Dash: "8 5",
  DashDot: "8 4 2 4",
  DashDotDot: "8 4 2 4 2 4",
  Dot: "2 3",
  RoundDot: "2 3",
};

export function stroke({ color, style, weight }: ChartLine, automatic = AUTOMATIC_LINE): Attributes {
  if (style === "None") return { stroke: "none" };
  return {
    stroke: color ?? automatic,
    "stroke-width": (weight ?? 0.75) * PIXELS,
    "stroke-dasharray": style && DASHES[style],
  };
}

export function line(x1: number, y1: number, x2: number, y2: number, look: ChartLine): string {
  return element("line", { x1, y1, x2, y2, ...stroke(look) });
}
