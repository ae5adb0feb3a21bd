/** The pane's tabs, after the tab pattern of the ARIA Authoring Practices: arrows, Home and End, one tab stop. */
import { element } from "./dom";

export interface Tab {
  id: string;
  label: string;
  panel: HTMLElement;
  /** Called each time the tab is shown. */
  onShown?: () => void;
}

export interface Tabs {
  /** The bar, then the panels. */
  nodes: HTMLElement[];
  show: (id: string) => void;
}

/** Where a key leads from one of `count` tabs. */
function target(key: string, from: number, count: number): number | null {
  if (key === "ArrowRight") return (from + 1) % count;
  if (key === "ArrowLeft") return (from + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Tabs of which the first is shown. */
export function tabs(label: string, list: readonly Tab[]): Tabs {
  const buttons = list.map(({ id, label: text }) =>
    element("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}` }, text),
  );
  const panels = list.map(({ id, panel }) =>
    element(
      "div",
      { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, class: "tab-panel" },
      panel,
    ),
  );

  function select(place: number): void {
    buttons.forEach((button, other) => {
      button.setAttribute("aria-selected", String(other === place));
      button.tabIndex = other === place ? 0 : -1;
    });
    panels.forEach((panel, other) => {
      panel.hidden = other !== place;
    });
  }

  function open(place: number): void {
    select(place);
    list[place]!.onShown?.();
  }

  buttons.forEach((button, place) => {
    button.addEventListener("click", () => open(place));
    button.addEventListener("keydown", (event) => {
      const next = target(event.key, place, list.length);
      if (next === null) return;
      event.preventDefault();
      open(next);
      buttons[next]!.focus();
    });
  });
  select(0);

  return {
    nodes: [element("div", { role: "tablist", "aria-label": label, class: "tabs" }, ...buttons), ...panels],
    show: (id) => open(list.findIndex((tab) => tab.id === id)),
  };
}
