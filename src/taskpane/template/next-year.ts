/** The way to next year's sheets, and what a treasurer should know once they stand. */
import { showSheet, type NextYear } from "../../excel";
import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { OutcomeArea } from "../outcome";
import { loadInsertion } from "./load-insertion";

export function nextYearSection(t: PaneTexts, outcome: OutcomeArea): HTMLElement {
  const words = t.pane.nextYear;
  const heading = element("h3", { id: "next-year-heading" }, words.heading);
  const submit = element("fluent-button", { id: "next-year" }, words.submit);
  let busy = false;
  submit.addEventListener("click", () => void make());

  async function make(): Promise<void> {
    if (busy) return;
    busy = true;
    submit.setAttribute("disabled-focusable", "");
    try {
      const { makeNextYear } = await loadInsertion();
      tellNextYear(t, outcome, await makeNextYear(outcome.progress));
    } catch (error) {
      outcome.failed(error);
    } finally {
      busy = false;
      submit.removeAttribute("disabled-focusable");
    }
  }

  return element(
    "section",
    { class: "panel", "aria-labelledby": heading.id },
    heading,
    element("p", {}, words.explanation),
    submit,
  );
}

/** Says where the pane says what was done what became of the year that closed. */
export function tellNextYear(t: PaneTexts, outcome: OutcomeArea, made: NextYear): void {
  const words = t.pane.nextYear;
  const { year, shown, left, ownValues } = made;
  const go = element("fluent-button", { id: "show-sheet" }, t.pane.show(shown));
  go.addEventListener("click", () => void showSheet(shown).catch(outcome.failed));
  const lines = [
    [left.members, words.members] as const,
    [left.grants, words.grants] as const,
    [left.actions, words.actions] as const,
  ].flatMap(([names, say]) => (names.length ? [say(names.join(", "))] : []));
  outcome.node.replaceChildren(
    element(
      "fluent-message-bar",
      { intent: "success", id: "next-year-made" },
      element("p", {}, words.made(year)),
    ),
    ...(ownValues.length ? [element("p", { class: "warning" }, words.ownValues(ownValues.join(", ")))] : []),
    ...[...lines, words.toCheck].map((text) => element("p", {}, text)),
    go,
  );
  outcome.node.scrollIntoView();
}
