/** Where the pane says what is being done, what was done, or what went wrong and what to do about it. */
import { failureOf, showSheet, type Inserted, type InsertStep } from "../excel";
import type { PaneTexts } from "../i18n/pane";
import { element } from "./dom";

export interface OutcomeArea {
  node: HTMLElement;
  progress: (step: InsertStep) => void;
  inserted: (done: Inserted) => void;
  failed: (error: unknown) => void;
  /** Takes away what was said: the person went elsewhere. */
  clear: () => void;
}

export function outcomeArea(t: PaneTexts): OutcomeArea {
  const node = element("div", { class: "outcome", role: "status", "aria-live": "polite" });

  function failed(error: unknown): void {
    const { kind, detail } = failureOf(error);
    const sentences = [
      t.messages[kind],
      kind === "leftovers" || kind === "halfWritten" ? detail : t.messages.untouched,
    ];
    const bar = element(
      "fluent-message-bar",
      { intent: "error", class: "failure" },
      element("div", {}, ...sentences.map((text) => element("p", {}, text))),
    );
    if (kind === "unexpected" && detail)
      bar.append(element("details", {}, element("summary", {}, t.pane.detail), detail));
    node.replaceChildren(bar);
    node.scrollIntoView();
  }

  function inserted({ sheetNames, shown }: Inserted): void {
    const go = element("fluent-button", { id: "show-sheet" }, t.pane.show(shown));
    go.addEventListener("click", () => void showSheet(shown).catch(failed));
    node.replaceChildren(
      element(
        "fluent-message-bar",
        { intent: "success" },
        element("p", {}, t.pane.inserted(sheetNames.join(", "))),
      ),
      go,
    );
    node.scrollIntoView();
  }

  function progress(step: InsertStep): void {
    if (step === "done") return;
    node.replaceChildren(
      element("p", {}, t.pane.progress[step]),
      element("fluent-progress-bar", { "aria-label": t.pane.progress[step] }),
    );
  }

  return { node, progress, inserted, failed, clear: () => node.replaceChildren() };
}
