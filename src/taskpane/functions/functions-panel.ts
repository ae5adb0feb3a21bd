import { element } from "../dom";
import type { Panel, Surroundings } from "../panel";
import { functionList } from "./function-list";
import "./functions.css";
import { loadReference } from "./load-reference";
import { readingView } from "./reading-view";
import type { FunctionsReference } from "./reference";

/** Search the functions, read about one, insert an example. */
export function functionsPanel({ t, language }: Surroundings): Panel {
  const words = t.functionsPanel;
  const content = element("div", { class: "functions-content", tabindex: "-1" });
  let loading: Promise<void> | null = null;

  function showList(reference: FunctionsReference): void {
    const list = functionList(reference, words, (chosen) => {
      const view = readingView(chosen, t, () => {
        content.replaceChildren(list.node);
        list.focus(chosen.name);
      });
      content.replaceChildren(view.node);
      view.focus();
    });
    content.replaceChildren(list.node);
  }

  function showFailure(): void {
    loading = null;
    const retry = element("fluent-button", {}, words.retry);
    retry.addEventListener("click", () => {
      open();
      content.focus();
    });
    content.replaceChildren(element("p", { role: "alert" }, `✕ ${words.notLoaded}`), retry);
  }

  function open(): void {
    if (loading) return;
    content.replaceChildren(element("p", { role: "status" }, words.loading));
    loading = loadReference(language).then(showList, showFailure);
  }

  return {
    node: element("div", { class: "panel" }, content),
    onShown: open,
  };
}
