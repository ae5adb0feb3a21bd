/** Where the pane says what is being done, what was done, or what went wrong and what to do about it. */
import { showSheet, type Inserted, type OnStep } from "../excel";
import type { PaneTexts } from "../i18n/pane";
import { element } from "./dom";
import { failureDetail, failureSentences } from "./failure";

export interface OutcomeArea {
  node: HTMLElement;
  progress: OnStep;
  inserted: (done: Inserted) => void;
  failed: (error: unknown) => void;
  /** Takes away what was said: the person went elsewhere. */
  clear: () => void;
}

export function outcomeArea(t: PaneTexts): OutcomeArea {
  const node = element("div", { class: "outcome", role: "status", "aria-live": "polite" });

  function failed(error: unknown): void {
    const bar = element(
      "fluent-message-bar",
      { intent: "error", class: "failure" },
      element("div", {}, ...failureSentences(error, t).map((text) => element("p", {}, text))),
      ...failureDetail(error, t),
    );
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

  const progress: OnStep = async (step, sheets) => {
    if (step === "done") return;
    const doing = t.pane.progress[step](sheets);
    node.replaceChildren(element("p", {}, doing), element("fluent-progress-bar", { "aria-label": doing }));
    // Long enough to be drawn before the page is busy again.
    await new Promise((resume) => setTimeout(resume, 50));
  };

  return { node, progress, inserted, failed, clear: () => node.replaceChildren() };
}
