import { element } from "../dom";
import { PANEL_IDS, type PanelId, type Surroundings } from "../panel";

export interface HomePanel {
  node: HTMLElement;
  /** Puts the focus back on the panel that was left. */
  focus: (id: PanelId) => void;
}

/** The panels by name, each with the question it answers. */
export function homePanel({ t, open }: Pick<Surroundings, "t" | "open">): HomePanel {
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
  return {
    node: element(
      "div",
      { class: "home" },
      element("p", {}, t.pane.purpose),
      element(
        "nav",
        { "aria-label": words.label },
        element(
          "ul",
          { class: "panel-links" },
          ...[...buttons.values()].map((button) => element("li", {}, button)),
        ),
      ),
    ),
    focus: (id) => buttons.get(id)?.focus(),
  };
}
