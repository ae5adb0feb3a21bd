/** The task pane: inserts the template, tells of the functions, helps. */
import type { ExcelFailure } from "../excel";
import { texts, type Language } from "../i18n";
import "./components";
import { element } from "./dom";
import { functionsPanel } from "./functions/functions-panel";
import { helpPanel } from "./help/help-panel";
import { insertPanel } from "./home/insert-panel";
import { outcomeArea } from "./home/outcome";
import "./pane.css";
import { tabs } from "./tabs";
import "./tabs.css";
import { followOfficeTheme } from "./theme";

export interface Pane {
  /** Says in the pane what went wrong elsewhere, for example behind a ribbon button. */
  reportFailure: (failure: ExcelFailure) => void;
  showHelp: () => void;
}

/** Fills `root` with the pane. */
export function mountPane(root: HTMLElement, language: Language): Pane {
  const t = texts(language);
  followOfficeTheme();
  const outcome = outcomeArea(t);
  const functions = functionsPanel(t, language);
  const help = helpPanel(t);
  const parts = tabs(t.tabs.label, [
    { id: "template", label: t.tabs.template, panel: insertPanel(t, language, outcome) },
    { id: "functions", label: t.tabs.functions, panel: functions.node, onShown: functions.open },
    { id: "help", label: t.tabs.help, panel: help },
  ]);
  root.replaceChildren(
    element(
      "header",
      { class: "pane-header" },
      element("h1", {}, t.pane.title),
      element("p", {}, t.pane.purpose),
    ),
    outcome.node,
    ...parts.nodes,
  );
  return {
    reportFailure: outcome.failed,
    showHelp: () => {
      parts.show("help");
      help.focus();
    },
  };
}
