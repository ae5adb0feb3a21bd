import type { MarkerStyle } from "../../book/model";
import { element, PIXELS } from "./svg";

/** A marker about a place; `size` in points, as Excel measures it. */
export function drawMarker(style: MarkerStyle, x: number, y: number, size: number, fill: string): string {
  const r = (size * PIXELS) / 2;
  const stroked = { stroke: fill, "stroke-width": 2, fill: "none" };
  switch (style) {
    case "None":
      return "";
    case "Square":
      return element("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, fill });
    case "Diamond":
      return element("path", { d: `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`, fill });
    case "Triangle":
      return element("path", { d: `M${x} ${y - r}l${r} ${2 * r}h${-2 * r}z`, fill });
    case "X":
      return element("path", {
        d: `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`,
        ...stroked,
      });
    case "Plus":
      return element("path", { d: `M${x} ${y - r}v${2 * r}m${-r} ${-r}h${2 * r}`, ...stroked });
    case "Star":
      return (
        drawMarker("X", x, y, size * 0.8, fill) +
        element("path", { d: `M${x} ${y - r}v${2 * r}`, ...stroked })
      );
    case "Dash":
    case "Dot":
      return element("path", { d: `M${x - r} ${y}h${2 * r}`, ...stroked });
    default:
      return element("circle", { cx: x, cy: y, r, fill });
  }
}
