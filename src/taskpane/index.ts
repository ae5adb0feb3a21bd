/** The task pane: a home that lists the panels, and the panels. */
import type { ExcelFailure, NextYear } from "../excel";
import type { Language, PaneTexts } from "../i18n/pane";
import "./components";
import { element } from "./dom";
import { leftoversNotice } from "./leftovers";
import { navigation } from "./navigation";
import "./navigation.css";
import { outcomeArea } from "./outcome";
import "./pane.css";
import type { PanelId } from "./panel";
import { newSession } from "./session";
import { followOfficeTheme } from "./theme";
import { waitingNotice } from "./waiting";
import type { SetId } from "../workbook";

export type { PanelId } from "./panel";

export interface Pane {
  /** Says in the pane what went wrong elsewhere, for example behind a ribbon button. */
  reportFailure: (failure: ExcelFailure) => void;
  open: (id: PanelId) => void;
  /** Asks what becomes of our sheets that are there, before a set chosen from the ribbon is inserted. */
  offer: (set: SetId) => void;
  /** Tells of next year's sheets, made from the ribbon. */
  tellNextYear: (made: NextYear) => void;
}

/** Fills `root` with the pane, in the language of its texts. */
export function mountPane(root: HTMLElement, language: Language, t: PaneTexts): Pane {
  followOfficeTheme();
  const outcome = outcomeArea(t);
  const session = newSession();
  const views = navigation({ t, language, outcome, session });
  root.replaceChildren(
    element("h1", { class: "unseen" }, t.pane.title),
    leftoversNotice(t, outcome.failed),
    waitingNotice(t),
    outcome.node,
    views.node,
  );
  return {
    reportFailure: outcome.failed,
    open: (id) => void views.open(id),
    offer: (set) => {
      session.offered = set;
      void views.open("template");
    },
    tellNextYear: (made) => {
      session.nextYear = made;
      void views.open("template");
    },
  };
}
