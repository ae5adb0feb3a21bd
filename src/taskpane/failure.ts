/** What the pane says when Excel refuses, and how a person tries again. */
import { failureOf } from "../excel";
import type { PaneTexts } from "../i18n/pane";
import { element } from "./dom";

/** Of something that was to be written: what happened, and how the workbook stands. */
export function failureSentences(error: unknown, t: PaneTexts): string[] {
  const { kind, detail } = failureOf(error);
  const isHalfDone = kind === "leftovers" || kind === "halfWritten";
  if (isHalfDone) return [t.messages[kind], detail];
  return [t.messages[kind], kind === "noAnswer" ? t.messages.perhapsDone : t.messages.untouched];
}

/** Excel's own words, for whoever helps the person; nothing where ours say it all. */
export function failureDetail(error: unknown, t: PaneTexts): Node[] {
  const { kind, detail } = failureOf(error);
  if (kind !== "unexpected" || !detail) return [];
  return [element("details", {}, element("summary", {}, t.pane.detail), detail)];
}

/** Of something that was only read: what happened, in `status`, and a way to try again. */
export function sayUnread(status: HTMLElement, error: unknown, t: PaneTexts, again: () => void): void {
  const retry = element("fluent-button", { class: "retry", size: "small" }, t.reading.retry);
  retry.addEventListener("click", () => {
    // The button goes; whoever reaches things by keyboard stays where she was.
    status.tabIndex = -1;
    status.focus();
    again();
  });
  const sentence = element("span", {}, `✕ ${t.messages[failureOf(error).kind]} `);
  status.replaceChildren(sentence, retry, ...failureDetail(error, t));
}
