/** Moves among the panels: home lists them, each has a way back, and focus goes where the person went. */
import { element } from "./dom";
import { homePanel } from "./home/home-panel";
import type { Panel, PanelId, Surroundings } from "./panel";
import { panelLoaders } from "./panels";

export interface Navigation {
  node: HTMLElement;
  /** Shows a panel and puts the focus on its name. */
  open: (id: PanelId) => Promise<void>;
}

export function navigation(surroundings: Omit<Surroundings, "open">): Navigation {
  const words = surroundings.t.navigation;
  const built = new Map<PanelId, Promise<Panel>>();
  let shown: PanelId | null = null;

  const home = homePanel({ ...surroundings, open: (id) => void open(id) });
  const back = element("button", { type: "button", class: "back", id: "home" }, `← ${words.home}`);
  const title = element("h2", { tabindex: "-1", id: "panel-name" });
  const bar = element("div", { class: "panel-bar" }, back, title);
  const content = element("div", { class: "panel-content" });
  const panelView = element("section", { "aria-labelledby": title.id, hidden: true }, bar, content);
  back.addEventListener("click", goHome);

  function goHome(): void {
    const left = shown;
    shown = null;
    panelView.hidden = true;
    home.node.hidden = false;
    surroundings.outcome.clear();
    if (left) home.focus(left);
    home.onShown();
  }

  function panelOf(id: PanelId): Promise<Panel> {
    const known = built.get(id);
    if (known) return known;
    const made = panelLoaders[id]().then((build) =>
      build({ ...surroundings, open: (other) => void open(other) }),
    );
    // A panel that could not be loaded is asked for again the next time.
    made.catch(() => built.delete(id));
    built.set(id, made);
    return made;
  }

  async function open(id: PanelId): Promise<void> {
    if (shown !== id) surroundings.outcome.clear();
    shown = id;
    home.node.hidden = true;
    panelView.hidden = false;
    title.textContent = words.panels[id].name;
    content.replaceChildren(element("p", { role: "status" }, words.loading));
    title.focus();
    try {
      const panel = await panelOf(id);
      if (shown !== id) return;
      content.replaceChildren(panel.node);
      panel.onShown?.();
    } catch {
      if (shown === id) content.replaceChildren(element("p", { role: "alert" }, `✕ ${words.notLoaded}`));
    }
  }

  home.onShown();
  return { node: element("div", { class: "navigation" }, home.node, panelView), open };
}
