import { element } from "../dom";
import { PANEL_IDS, type PanelId, type Surroundings } from "../panel";
import "./home.css";

export interface HomePanel {
  node: HTMLElement;
  /** Puts the focus back on the panel that was left. */
  focus: (id: PanelId) => void;
  /** Called each time the home panel is shown, the first time included. */
  onShown: () => void;
}

/** Where the workbook stands, then the panels by name, each with the question it answers. */
export function homePanel(surroundings: Surroundings): HomePanel {
  const { t, open } = surroundings;
  const words = t.navigation;
  const buttons = new Map(
    PANEL_IDS.map((id) => {
      const { name, answers } = words.panels[id];
      const button = element(
        "button",
        { type: "button", class: "panel-link", id: `open-${id}` },
        element("strong", {}, name),
        element("span", {}, answers),
      );
      button.addEventListener("click", () => open(id));
      return [id, button];
    }),
  );
  const state = element("div", { class: "home-state" }, element("p", { role: "status" }, t.home.reading));
  const node = element(
    "div",
    { class: "home" },
    element("p", {}, t.pane.purpose),
    state,
    element(
      "nav",
      { "aria-label": words.label },
      element(
        "ul",
        { class: "panel-links" },
        ...[...buttons.values()].map((button) => element("li", {}, button)),
      ),
    ),
  );

  /** The panels are painted first: reading the workbook, and the code that tells what it holds, come after. */
  function onShown(): void {
    requestAnimationFrame(() => {
      if (node.hidden) return;
      void import(/* webpackChunkName: "home-state" */ "./show-state").then(
        ({ showState }) => showState(state, surroundings),
        () => state.replaceChildren(element("p", { role: "alert" }, `✕ ${words.notLoaded}`)),
      );
    });
  }

  return { node, focus: (id) => buttons.get(id)?.focus(), onShown };
}
