/** One check as the panel shows it: the figure, what to do, the rule, and the way to the cell. */
import type { Place } from "../../excel";
import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { FigureFormats } from "../figures";
import type { Unit } from "./check";
import type { Outcome } from "./run-checks";

export interface ItemSurroundings {
  words: PaneTexts["checksPanel"];
  formats: FigureFormats;
  go: (place: Place) => void;
}

export function outcomeItem(outcome: Outcome, { words, formats, go }: ItemSurroundings): HTMLElement {
  const { id, unit } = outcome.check;
  const [label, , advice] = words.extraLines[id] ?? words.lines[id] ?? [id, "", ""];
  const item = element(
    "li",
    { class: "check", "data-check": id },
    element("strong", {}, label),
    element(
      "p",
      {},
      said(outcome, words, (value) => figure(value, unit, formats)),
    ),
  );
  if (outcome.state === "alert") item.append(element("p", {}, advice));
  item.append(element("p", { class: "note" }, words.source(words.sources[id] ?? "")));
  const place = placeOf(outcome);
  if (place) {
    const button = element("fluent-button", { size: "small", "aria-label": words.goTo(label) }, words.go);
    button.addEventListener("click", () => go(place));
    item.append(button);
  }
  return item;
}

/** Where to look, when there is something to see. */
function placeOf(outcome: Outcome): Place | null {
  if (outcome.state === "unreadable") return outcome.place;
  return outcome.state === "alert" ? outcome.found.place : null;
}

function said(outcome: Outcome, words: PaneTexts["checksPanel"], show: (value: number) => string): string {
  if (outcome.state === "notRun") return words.missing(outcome.missing.join(", "));
  if (outcome.state === "unreadable") return words.unreadable(outcome.shown);
  const { figure: found, mark } = outcome.found;
  const against = mark === undefined ? "" : ` (${words.mark(show(mark))})`;
  return words.found(show(found) + against);
}

const figure = (value: number, unit: Unit, formats: FigureFormats): string =>
  unit === "euros" ? formats.amount(Math.round(value * 100) / 100) : formats[unit](value);
