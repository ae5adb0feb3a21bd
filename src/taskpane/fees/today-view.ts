/** What fees bring today, in all and by slab. */
import type { FeeGrid, FeeRevenue } from "../../domain";
import { element } from "../dom";
import { dividedSaid, type FeeSurroundings } from "./fee-surroundings";
import { placeName } from "./place-names";

export function todayView(
  { words, formats }: FeeSurroundings,
  revenue: FeeRevenue,
  grid: FeeGrid,
): HTMLElement {
  const t = words.today;
  const figures: [string, string][] = [
    [t.members, formats.count(revenue.members)],
    [t.revenue, formats.amount(revenue.total)],
    [t.average, dividedSaid(revenue.average, formats)],
  ];
  if (revenue.withoutFee > 0) figures.push([t.withoutFee, formats.count(revenue.withoutFee)]);
  const rows = revenue.places
    .filter(({ members, place }) => members > 0 || place.kind === "slab")
    .map(({ place, members, total }) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, placeName(place, grid, words.places, formats)),
        element("td", { class: "number" }, formats.count(members)),
        element("td", { class: "number" }, formats.amount(total)),
      ),
    );
  return element(
    "section",
    { id: "fees-today" },
    element("h3", {}, t.heading),
    element(
      "dl",
      { class: "figures" },
      ...figures.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
    ),
    ...(revenue.withoutFee > 0 ? [element("p", { class: "note" }, t.withoutFeeAdvice)] : []),
    element(
      "details",
      {},
      element("summary", {}, t.bySlab),
      element(
        "table",
        { "aria-label": t.bySlab },
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            element("th", { scope: "col" }, t.slab),
            element("th", { scope: "col", class: "number" }, t.count),
            element("th", { scope: "col", class: "number" }, t.amount),
          ),
        ),
        element("tbody", {}, ...rows),
      ),
    ),
  );
}
