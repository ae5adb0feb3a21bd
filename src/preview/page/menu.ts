/** A ribbon button that opens a menu, by the keyboard pattern of WAI-ARIA's menu button. */
import { element } from "./element";

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Makes `button` open a menu of `items`, each a button that acts on click. */
export function attachMenu(
  button: HTMLButtonElement,
  items: HTMLButtonElement[],
  label: string,
): HTMLElement {
  const menu = element("div", { class: "menu", role: "menu", "aria-label": label, hidden: "" }, ...items);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  for (const item of items) {
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
  }

  const open = (index: number): void => {
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items.at(index)?.focus();
  };
  const close = (): void => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
  };

  button.addEventListener("click", () => (menu.hidden ? open(0) : close()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  });
  menu.addEventListener("keydown", (event) => {
    // The ribbon's own arrow keys are not meant here.
    event.stopPropagation();
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      items[step(items.indexOf(document.activeElement as HTMLButtonElement), items.length)]?.focus();
    } else if (event.key === "Escape") {
      close();
      button.focus();
    } else if (event.key === "Tab") {
      close();
    }
  });
  menu.addEventListener("click", () => {
    close();
    button.focus();
  });
  const wrap = element("div", { class: "menu-anchor" }, button, menu);
  wrap.addEventListener("focusout", (event) => {
    if (!wrap.contains(event.relatedTarget as Node | null)) close();
  });
  return wrap;
}
