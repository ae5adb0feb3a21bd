/** The task pane: a home that lists the panels, and the panels. */
import type { ExcelFailure } from "../excel";
import { paneTexts, type Language } from "../i18n/pane";
import "./components";
import { element } from "./dom";
import { navigation } from "./navigation";
import "./navigation.css";
import { outcomeArea } from "./outcome";
import "./pane.css";
import type { PanelId } from "./panel";
import { newSession } from "./session";
import { followOfficeTheme } from "./theme";

export type { PanelId } from "./panel";

export interface Pane {
  /** Says in the pane what went wrong elsewhere, for example behind a ribbon button. */
  reportFailure: (failure: ExcelFailure) => void;
  open: (id: PanelId) => void;
}

/** Fills `root` with the pane. */
export function mountPane(root: HTMLElement, language: Language): Pane {
  const t = paneTexts(language);
  followOfficeTheme();
  const outcome = outcomeArea(t);
  const views = navigation({ t, language, outcome, session: newSession() });
  root.replaceChildren(element("h1", { class: "unseen" }, t.pane.title), outcome.node, views.node);
  return { reportFailure: outcome.failed, open: (id) => void views.open(id) };
}
