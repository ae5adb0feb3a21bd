/** How a place in a grid is called. */
import type { FeeGrid, FeePlace } from "../../domain";
import type { PaneTexts } from "../../i18n/pane";
import type { FigureFormats } from "../figures";

export function placeName(
  place: FeePlace,
  { base }: FeeGrid,
  words: PaneTexts["feesPanel"]["places"],
  formats: FigureFormats,
): string {
  if (place.kind === "slab")
    return (base === "ca" ? words.turnover : words.headcount)(formats.count(place.from));
  return place.kind === "flat" ? words.flat(place.type) : words[place.kind];
}
