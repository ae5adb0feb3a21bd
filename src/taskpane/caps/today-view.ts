/** Public money asked against the caps, as things stand. */
import { isFault } from "../../domain";
import { element } from "../dom";
import type { CapsSurroundings } from "./caps-surroundings";
import type { CapsSheets } from "./read-caps";
import { categoryTotals, type Spread } from "./spread-plan";

export function todayView(
  { words, formats }: CapsSurroundings,
  { actions, rules }: CapsSheets,
  { spread, most, unplaced, surplus }: Spread,
): HTMLElement {
  const t = words.today;
  const { asked } = spread.today;
  const limit = isFault(most) ? null : most;
  const over = limit === null ? 0 : Math.max(0, Math.round(100 * (asked - limit)) / 100);
  const figures: [string, string][] = [
    [t.asked, formats.amount(asked)],
    [t.most, limit === null ? "—" : formats.amount(limit)],
    [t.over, formats.amount(over)],
  ];
  const notes = [
    ...(rules.rule === undefined || rules.rule === 1
      ? []
      : [
          t.parity(
            `${formats.count(100 * rules.rule)}/${formats.count(100 - 100 * rules.rule)}`,
            formats.amount(Math.round(100 * rules.rule * rules.budget) / 100),
          ),
        ]),
    ...(unplaced > 0 ? [t.unplaced(formats.amount(unplaced))] : []),
    ...(surplus > 0 ? [`! ${t.tooMuchPlaced(formats.amount(surplus))}`] : []),
  ];
  return element(
    "section",
    { id: "caps-today" },
    element("h3", {}, t.heading),
    element(
      "dl",
      { class: "figures" },
      ...figures.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
    ),
    element(
      "p",
      { id: "caps-verdict", class: "said" },
      over > 0 ? t.exceeds(formats.amount(over)) : t.within,
    ),
    ...notes.map((note) => element("p", { class: "note" }, note)),
    byCategory(words.categories, formats, categoryTotals(actions, spread)),
  );
}

function byCategory(
  t: CapsSurroundings["words"]["categories"],
  formats: CapsSurroundings["formats"],
  totals: ReturnType<typeof categoryTotals>,
): HTMLElement {
  return element(
    "table",
    { id: "caps-categories", "aria-label": t.heading },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, t.category),
        element("th", { scope: "col", class: "number" }, t.cost),
        element("th", { scope: "col", class: "number" }, t.cap),
      ),
    ),
    element(
      "tbody",
      {},
      ...totals.map(({ key, cost, cap }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, t.names[key]),
          element("td", { class: "number" }, formats.amount(cost)),
          element("td", { class: "number" }, formats.amount(cap)),
        ),
      ),
    ),
  );
}
