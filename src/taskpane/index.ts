/** The task pane: the first panel inserts the template and says what came of it. */
import type { ExcelFailure } from "../excel";
import { texts, type Language } from "../i18n";
import "./components";
import { element } from "./dom";
import { helpPanel } from "./help/help-panel";
import { insertPanel } from "./home/insert-panel";
import { outcomeArea } from "./home/outcome";
import "./pane.css";
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
  const help = helpPanel(t);
  root.replaceChildren(
    element(
      "header",
      { class: "pane-header" },
      element("h1", {}, t.pane.title),
      element("p", {}, t.pane.purpose),
    ),
    outcome.node,
    insertPanel(t, language, outcome),
    help,
  );
  return {
    reportFailure: outcome.failed,
    showHelp: () => {
      help.scrollIntoView();
      help.focus();
    },
  };
}
