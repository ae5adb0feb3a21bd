/** Reads the workbook and shows where it stands. */
import { readCurrentSet, selectPlace, showSheet } from "../../excel";
import { element } from "../dom";
import { sayUnread } from "../failure";
import { figureFormats } from "../figures";
import type { Surroundings } from "../panel";
import { firstSteps } from "./first-steps";
import { headline } from "./headline";
import { taskList } from "./task-list";
import { isoDay, READ_BY_HOME, workbookState, type Destination, type WorkbookState } from "./workbook-state";

export async function showState(area: HTMLElement, surroundings: Surroundings): Promise<void> {
  const { t, outcome, open } = surroundings;
  const words = t.home;
  area.setAttribute("aria-busy", "true");
  try {
    const set = await readCurrentSet({ names: READ_BY_HOME });
    if (!set) area.replaceChildren(firstSteps(words.steps, null, go));
    else {
      const state = workbookState(set, isoDay(new Date()));
      area.replaceChildren(...stateNodes(state, set.suffix));
    }
  } catch (error) {
    const status = element("p", { role: "alert" });
    sayUnread(status, error, t, () => void showState(area, surroundings));
    area.replaceChildren(status);
  } finally {
    area.removeAttribute("aria-busy");
  }

  function stateNodes(state: WorkbookState, suffix: string): Node[] {
    const formats = figureFormats(surroundings.language);
    const { lastCheck } = surroundings.session;
    const check = lastCheck?.suffix === suffix ? lastCheck : null;
    return [
      ...(state.isEmpty ? [firstSteps(words.steps, state.budgetSheet, go)] : []),
      headline(state, check, words, formats),
      ...(state.insertions > 1
        ? [element("p", { class: "note" }, words.insertions(state.insertions)), again()]
        : []),
      state.tasks && typeof state.year === "number"
        ? taskList(state.tasks, state.year, { words: words.tasks, formats, go })
        : yearMissing(),
    ];
  }

  function yearMissing(): HTMLElement {
    const button = element("fluent-button", { size: "small" }, words.yearButton);
    button.addEventListener("click", () => {
      outcome.clear();
      void selectPlace({ name: "eq_annee", row: 0, column: 0 }).catch(outcome.failed);
    });
    return element("div", { class: "home-block" }, element("p", {}, words.yearAdvice), button);
  }

  function again(): HTMLElement {
    const button = element("fluent-button", { id: "read-again", size: "small" }, words.retry);
    button.addEventListener("click", () => void showState(area, surroundings));
    return button;
  }

  function go(destination: Destination): void {
    outcome.clear();
    if ("panel" in destination) open(destination.panel);
    else void showSheet(destination.sheetName).catch(outcome.failed);
  }
}
