import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { FunctionReference, FunctionsReference } from "./reference";
import { search } from "./search";

export interface FunctionList {
  node: HTMLElement;
  /** Puts the focus back on the function that was being read. */
  focus: (name: string) => void;
}

/** A search box over the functions: family by family, or those found, the likeliest first. */
export function functionList(
  { families }: FunctionsReference,
  words: PaneTexts["functionsPanel"],
  read: (chosen: FunctionReference) => void,
): FunctionList {
  const functions = families.flatMap((family) => family.functions);
  const buttons = new Map<string, HTMLButtonElement>();
  const items = new Map<string, HTMLLIElement>();
  for (const one of functions) {
    const button = element(
      "button",
      { type: "button", class: "function-item" },
      element("strong", {}, one.name),
      element("span", {}, one.description),
    );
    button.addEventListener("click", () => read(one));
    buttons.set(one.name, button);
    items.set(one.name, element("li", {}, button));
  }
  const itemsOf = (some: readonly FunctionReference[]) => some.map(({ name }) => items.get(name)!);

  const count = element("p", { role: "status", class: "note", id: "functions-found" });
  const box = element("input", { type: "search", id: "functions-search", autocomplete: "off" });
  const results = element("div", { class: "function-results" });

  function family(title: string, some: readonly FunctionReference[], place: number): HTMLElement {
    const heading = element("h3", { id: `functions-family-${place}` }, title);
    const list = element("ul", { "aria-labelledby": heading.id }, ...itemsOf(some));
    return element("div", { class: "function-family" }, heading, list);
  }
  function show(): void {
    const found = search(functions, box.value);
    count.textContent = words.found(found.length);
    results.replaceChildren(
      ...(box.value.trim() === ""
        ? families.map(({ title, functions: own }, place) => family(title, own, place))
        : [element("ul", { "aria-labelledby": count.id }, ...itemsOf(found))]),
    );
  }
  box.addEventListener("input", show);
  show();

  return {
    node: element(
      "div",
      { class: "function-list" },
      element("div", { class: "field" }, element("label", { for: box.id }, words.search), box),
      count,
      results,
    ),
    focus: (name) => buttons.get(name)?.focus(),
  };
}
