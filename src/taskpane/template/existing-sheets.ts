/** Asks what becomes of our sheets that are in the workbook already, in the place of the form. */
import type { SurveyedSet } from "../../excel";
import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";

/** The suffix of the insertion to replace, or to keep all, or to do nothing. */
export type Answer = { replace: string } | "keepBoth" | "cancel";

export interface Question {
  node: HTMLElement;
  answer: Promise<Answer>;
  /** To be called once the question is on the page. */
  focus: () => void;
}

export function askAboutSheets(t: PaneTexts, sets: readonly SurveyedSet[]): Question {
  const words = t.pane.existing;
  const heading = element("h3", { id: "existing-heading", tabindex: "-1" }, words.heading);
  let resolve: (answer: Answer) => void;
  const answer = new Promise<Answer>((done) => (resolve = done));
  const button = (id: string, text: string, chosen: Answer, appearance?: "primary"): HTMLElement => {
    const made = element("fluent-button", { id, ...(appearance ? { appearance } : {}) }, text);
    made.addEventListener("click", () => resolve(chosen));
    return made;
  };
  const replaceable = sets.filter(({ isNewer }) => !isNewer);
  const node = element(
    "div",
    { class: "panel", id: "existing", role: "group", "aria-labelledby": heading.id },
    heading,
    element(
      "ul",
      {},
      ...sets.map(({ structure, year, sheetNames }) =>
        element("li", {}, words.set(structure, year, sheetNames.join(", "))),
      ),
    ),
    ...(replaceable.length ? [element("p", {}, words.kept)] : []),
    ...warnings(t, sets).map((text) => element("p", { class: "warning" }, text)),
    ...replaceable.map(({ year, suffix }, index) =>
      button(
        `replace${suffix}`,
        replaceable.length === 1 ? words.replace : words.replaceOne(year, suffix),
        { replace: suffix },
        index === 0 ? "primary" : undefined,
      ),
    ),
    button("keep-both", words.keepBoth, "keepBoth"),
    button("cancel", words.cancel, "cancel"),
  );
  node.addEventListener("keydown", (event) => {
    if (event.key === "Escape") resolve("cancel");
  });
  return { node, answer, focus: () => heading.focus() };
}

/** What would be lost, each with its sign. */
function warnings(t: PaneTexts, sets: readonly SurveyedSet[]): string[] {
  const words = t.pane.existing;
  const all = (pick: (set: SurveyedSet) => string[]): string =>
    [...new Set(sets.filter(({ isNewer }) => !isNewer).flatMap(pick))].join(", ");
  const newer = sets.filter(({ isNewer }) => isNewer).flatMap(({ sheetNames }) => sheetNames);
  return [
    [all(({ references }) => references), words.references] as const,
    [all(({ unread }) => unread), words.unread] as const,
    [all(({ columns }) => columns), words.columns] as const,
    [all(({ lost }) => lost), words.lost] as const,
    [newer.join(", "), words.newer] as const,
  ].flatMap(([list, say]) => (list ? [say(list)] : []));
}
