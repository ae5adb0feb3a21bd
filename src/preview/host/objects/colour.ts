/** Colours as Excel takes them: `#RRGGBB`, `RRGGBB` or an HTML name; always given back as `#RRGGBB`. */
import { invalidArgument } from "../rich-error";

/** The sixteen names of HTML 4 and the few that add-ins use beside them. */
const NAMES: Record<string, string> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

export function readColour(value: unknown): string {
  if (typeof value === "string") {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
    if (hex !== undefined) return `#${hex.toUpperCase()}`;
    const named = NAMES[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument();
}
