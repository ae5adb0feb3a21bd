import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { Destination } from "./workbook-state";

/**
 * The first run in three steps.
 * @param budgetSheet where the cells to fill in are, once a template stands; null before
 */
export function firstSteps(
  words: PaneTexts["home"]["steps"],
  budgetSheet: string | null,
  go: (destination: Destination) => void,
): HTMLElement {
  const button = (id: string, text: string, destination: Destination, primary: boolean) => {
    const made = element(
      "fluent-button",
      { id, size: "small", ...(primary ? { appearance: "primary" } : {}) },
      text,
    );
    made.addEventListener("click", () => go(destination));
    return made;
  };
  const step = ([what, how]: string[], ...more: (Node | string)[]) =>
    element("li", {}, element("strong", {}, what!), element("p", {}, how!), ...more);
  const inserted = budgetSheet !== null;
  return element(
    "section",
    { class: "home-block", "aria-labelledby": "steps-name" },
    element("h2", { id: "steps-name" }, words.heading),
    element(
      "ol",
      { class: "steps" },
      inserted
        ? step(words.insert, element("p", {}, words.done))
        : step(words.insert, button("step-insert", words.insertButton, { panel: "template" }, true)),
      inserted
        ? step(
            words.fill,
            button("step-fill", words.fillButton(budgetSheet), { sheetName: budgetSheet }, true),
          )
        : step(words.fill),
      inserted
        ? step(words.check, button("step-check", words.checkButton, { panel: "checks" }, false))
        : step(words.check),
    ),
  );
}
