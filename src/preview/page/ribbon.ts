/** Draws the add-in's ribbon tabs as Excel would from the manifest. */
import { element } from "./element";
import type { Action, RibbonButton, RibbonGroup, RibbonMenu, RibbonTab } from "./manifest";
import { attachMenu } from "./menu";
import { roveWithArrows } from "./roving";
import { giveSupertip } from "./supertip";

/** Carries out a command; settled when the add-in says that it has finished. */
export type RunCommand = (command: { id: string; label: string; action: Action }) => Promise<void>;

function icon(control: RibbonButton | RibbonMenu, size: number): HTMLElement[] {
  const source = control.icons[size];
  if (!source) return [];
  const sharp = control.icons[size * 2];
  return [
    element("img", {
      alt: "",
      src: source,
      width: String(size),
      height: String(size),
      ...(sharp && { srcset: `${source} 1x, ${sharp} 2x` }),
    }),
  ];
}

/** While a command runs, its button turns and takes no second press. */
function runFrom(button: HTMLButtonElement, command: RibbonButton, run: RunCommand): void {
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-busy") === "true" || button.getAttribute("aria-disabled") === "true")
      return;
    button.setAttribute("aria-busy", "true");
    try {
      await run(command);
    } finally {
      button.removeAttribute("aria-busy");
    }
  });
}

function largeButton(control: RibbonButton | RibbonMenu): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", class: "ribbon-button", "data-control": control.id },
    ...icon(control, 32),
    element("span", { class: "ribbon-label" }, control.label),
  );
  giveSupertip(button, control.tip);
  return button;
}

function drawMenu(menu: RibbonMenu, run: RunCommand): HTMLElement {
  const button = largeButton(menu);
  const items = menu.items.map((item) => {
    const entry = element(
      "button",
      { type: "button", class: "menu-item", "data-control": item.id },
      ...icon(item, 16),
      element("span", {}, item.label),
    );
    giveSupertip(entry, item.tip);
    // The menu closes on the press, so the button that opened it shows that work goes on.
    runFrom(entry, item, async (command) => {
      button.setAttribute("aria-busy", "true");
      try {
        await run(command);
      } finally {
        button.removeAttribute("aria-busy");
      }
    });
    return entry;
  });
  return attachMenu(button, items, menu.label);
}

function drawButton(control: RibbonButton, run: RunCommand): HTMLElement {
  const button = largeButton(control);
  runFrom(button, control, run);
  return button;
}

function drawGroup(group: RibbonGroup, run: RunCommand): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    element(
      "div",
      { class: "ribbon-controls" },
      ...group.controls.map((control) =>
        control.kind === "menu" ? drawMenu(control, run) : drawButton(control, run),
      ),
    ),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
  );
}

export interface Ribbon {
  /** Greys a button, or lets it be pressed again: what an add-in asks of a control. */
  enable: (controlId: string, enabled: boolean) => void;
}

export function drawRibbon(options: {
  tabList: HTMLElement;
  panels: HTMLElement;
  tabs: RibbonTab[];
  run: RunCommand;
}): Ribbon {
  const { tabList, panels, run } = options;
  const drawn = options.tabs.map((tab) => {
    const toolbar = element(
      "div",
      { class: "ribbon-toolbar", role: "toolbar", "aria-label": tab.label },
      ...tab.groups.map((group) => drawGroup(group, run)),
    );
    roveWithArrows(toolbar, [...toolbar.querySelectorAll<HTMLButtonElement>(".ribbon-button")]);
    const button = element(
      "button",
      { type: "button", role: "tab", class: "ribbon-tab", id: tab.id, "aria-controls": `${tab.id}.panel` },
      tab.label,
    );
    const panel = element(
      "div",
      { role: "tabpanel", id: `${tab.id}.panel`, "aria-labelledby": tab.id },
      toolbar,
    );
    return { button, panel };
  });
  const select = (index: number): void =>
    drawn.forEach(({ button, panel }, i) => {
      button.setAttribute("aria-selected", String(i === index));
      panel.hidden = i !== index;
    });
  drawn.forEach(({ button }, index) => button.addEventListener("click", () => select(index)));
  tabList.replaceChildren(...drawn.map(({ button }) => button));
  panels.replaceChildren(...drawn.map(({ panel }) => panel));
  roveWithArrows(
    tabList,
    drawn.map(({ button }) => button),
  );
  select(0);
  return {
    enable: (controlId, enabled) => {
      // Like Office's, a greyed button keeps its place among the arrow keys, and its tip.
      const button = panels.querySelector(`[data-control="${CSS.escape(controlId)}"]`);
      if (enabled) button?.removeAttribute("aria-disabled");
      else button?.setAttribute("aria-disabled", "true");
    },
  };
}
