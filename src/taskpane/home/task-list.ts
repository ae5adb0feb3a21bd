import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { FigureFormats } from "../figures";
import type { Destination, TaskAtHand, WorkbookState } from "./workbook-state";

interface TaskSurroundings {
  words: PaneTexts["home"]["tasks"];
  formats: FigureFormats;
  go: (destination: Destination) => void;
}

/** What there is to do now in the treasurer's year, each with the way there, and what comes next. */
export function taskList(
  { now, next }: NonNullable<WorkbookState["tasks"]>,
  year: number,
  { words, formats, go }: TaskSurroundings,
): HTMLElement {
  const named = ({ act, year: of, quarter = 0 }: TaskAtHand): string => words.acts[act].what(of, quarter);
  const items = now.map((task) => {
    const item = element(
      "li",
      { "data-task": task.act },
      element("strong", {}, named(task)),
      element("p", { class: "due" }, words.now(formats.day(task.due))),
      element("p", {}, words.acts[task.act].how),
    );
    if (task.destination) item.append(wayTo(task.destination));
    return item;
  });
  function wayTo(destination: Destination): HTMLElement {
    const button = element("fluent-button", { size: "small" }, wayText(destination));
    button.addEventListener("click", () => go(destination));
    return button;
  }
  function wayText(destination: Destination): string {
    if ("sheetName" in destination) return words.openSheet(destination.sheetName);
    return destination.panel === "template" ? words.openTemplate : words.openChecks;
  }
  const more: HTMLElement[] = [];
  if (items.length === 0 && next) more.push(element("p", {}, words.nothing));
  if (next)
    more.push(
      element(
        "p",
        { class: "next-task", "data-task": next.act },
        words.next(formats.day(next.from)),
        " ",
        named(next),
        ".",
      ),
    );
  if (items.length === 0 && !next)
    more.push(element("p", {}, words.over(year)), wayTo({ panel: "template" }));
  return element(
    "section",
    { class: "home-block", "aria-labelledby": "tasks-name" },
    element("h2", { id: "tasks-name" }, words.heading),
    ...(items.length > 0 ? [element("ul", { class: "tasks" }, ...items)] : []),
    ...more,
  );
}
