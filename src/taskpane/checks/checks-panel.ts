/** Runs every check over the workbook and shows them by gravity. */
import {
  findErrorCells,
  readCurrentSet,
  selectPlace,
  showCell,
  type ErrorCell,
  type Place,
} from "../../excel";
import { element } from "../dom";
import { sayUnread } from "../failure";
import { figureFormats } from "../figures";
import type { Panel, Surroundings } from "../panel";
import "./checks.css";
import { errorCellsItem } from "./error-cells-item";
import { outcomeItem } from "./outcome-item";
import { READ_BY_CHECKS, runChecks, type Outcome, type Report } from "./run-checks";

type Group = "error" | "question" | "notRun" | "fine";
const GROUPS: readonly Group[] = ["error", "question", "notRun", "fine"];

const groupOf = ({ state, check }: Outcome): Group => {
  if (state === "alert") return check.gravity;
  return state === "unreadable" ? "error" : state;
};

export function checksPanel({ t, language, outcome, session, open }: Surroundings): Panel {
  const words = t.checksPanel;
  const formats = figureFormats(language);
  const summary = element("p", { role: "status", id: "checks-summary" });
  const results = element("div", { class: "check-groups" });
  const again = element("fluent-button", { id: "run-checks" }, words.run);
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    summary.textContent = words.running;
    results.setAttribute("aria-busy", "true");
    try {
      const set = await readCurrentSet({ names: READ_BY_CHECKS });
      if (!set) showNothing();
      else show(runChecks(set), await findErrorCells(), set.suffix);
    } catch (error) {
      sayUnread(summary, error, t, check);
    } finally {
      results.removeAttribute("aria-busy");
    }
  }

  function showNothing(): void {
    const insert = element("fluent-button", { appearance: "primary" }, words.insert);
    insert.addEventListener("click", () => open("template"));
    summary.textContent = words.none;
    results.replaceChildren(insert);
  }

  function show({ outcomes, absent, complete }: Report, errorCells: ErrorCell[], suffix: string): void {
    const grouped = new Map(GROUPS.map((group) => [group, outcomes.filter((one) => groupOf(one) === group)]));
    const count = (group: Group): number => grouped.get(group)!.length;
    const errors = count("error") + (errorCells.length > 0 ? 1 : 0);
    const notRun = count("notRun");
    session.lastCheck = { at: new Date(), suffix, errors, questions: count("question"), complete };
    const fine = complete && errors === 0 && count("question") === 0;
    summary.textContent = fine
      ? words.allFine(outcomes.length + 1)
      : words.summary(errors, count("question"), count("fine"));
    const items = { words, formats, go: (place: Place) => void go(place) };
    results.replaceChildren(
      ...(notRun > 0 ? [element("p", { class: "not-all" }, words.notAll(notRun))] : []),
      ...GROUPS.flatMap((group) => {
        const list = grouped.get(group)!.map((one) => outcomeItem(one, items));
        if (group === "error" && errorCells.length > 0)
          list.unshift(errorCellsItem(errorCells, words, (cell) => void showError(cell)));
        return list.length > 0 ? [groupNode(group, list)] : [];
      }),
      ...(absent.length > 0 ? [element("p", { class: "note" }, words.absent(namesOf(absent)))] : []),
    );
  }

  function groupNode(group: Group, items: HTMLElement[]): HTMLElement {
    const list = element("ul", { class: "checks" }, ...items);
    const title = `${words.groups[group]} (${items.length})`;
    // What is fine is there to be read, not in the way.
    if (group === "fine") return element("details", {}, element("summary", {}, title), list);
    return element("section", { class: `check-group ${group}` }, element("h3", {}, title), list);
  }

  const namesOf = (kinds: readonly string[]): string =>
    kinds.map((kind) => t.sheetNames[kind as keyof typeof t.sheetNames] ?? kind).join(", ");

  async function go(place: Place): Promise<void> {
    outcome.clear();
    try {
      if (!(await selectPlace(place))) summary.textContent = `✕ ${words.gone}`;
    } catch (error) {
      outcome.failed(error);
    }
  }

  async function showError({ sheetName, address }: ErrorCell): Promise<void> {
    outcome.clear();
    await showCell(sheetName, address).catch(outcome.failed);
  }

  function check(): void {
    running ??= run().finally(() => {
      running = null;
    });
  }
  again.addEventListener("click", check);
  return { node: element("div", { class: "panel" }, summary, results, again), onShown: check };
}
