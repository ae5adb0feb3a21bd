import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { FunctionReference, FunctionsReference } from "./reference";
import { matches } from "./search";

export interface FunctionList {
  node: HTMLElement;
  /** Puts the focus back on the function that was being read. */
  focus: (name: string) => void;
}

/** A search box over the functions, family by family. */
export function functionList(
  { families }: FunctionsReference,
  words: PaneTexts["functionsPanel"],
  read: (chosen: FunctionReference) => void,
): FunctionList {
  const buttons = new Map<string, HTMLButtonElement>();
  const items = families.flatMap(({ functions }) =>
    functions.map((found) => {
      const button = element(
        "button",
        { type: "button", class: "function-item" },
        element("strong", {}, found.name),
        element("span", {}, found.description),
      );
      button.addEventListener("click", () => read(found));
      buttons.set(found.name, button);
      return { found, node: element("li", {}, button) };
    }),
  );
  const groups = families.map(({ title, functions }, place) => {
    const heading = element("h3", { id: `functions-family-${place}` }, title);
    const own = items.filter(({ found }) => functions.includes(found));
    const list = element("ul", { "aria-labelledby": heading.id }, ...own.map(({ node }) => node));
    return { own, node: element("div", { class: "function-family" }, heading, list) };
  });

  const count = element("p", { role: "status", class: "note" });
  const box = element("input", { type: "search", id: "functions-search", autocomplete: "off" });
  function filter(): void {
    for (const { found, node } of items) node.hidden = !matches(found, box.value.trim());
    for (const { own, node } of groups) node.hidden = own.every((item) => item.node.hidden);
    count.textContent = words.found(items.filter(({ node }) => !node.hidden).length);
  }
  box.addEventListener("input", filter);
  filter();

  return {
    node: element(
      "div",
      { class: "function-list" },
      element("div", { class: "field" }, element("label", { for: box.id }, words.search), box),
      count,
      ...groups.map(({ node }) => node),
    ),
    focus: (name) => buttons.get(name)?.focus(),
  };
}
