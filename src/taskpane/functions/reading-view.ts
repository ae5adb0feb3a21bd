import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import { insertExample } from "./insert-example";
import type { ExampleReference, FunctionReference, ParameterReference } from "./reference";

const code = (text: string): HTMLElement => element("code", {}, text);

function parameterNodes(
  { name, optional, description, words: offered }: ParameterReference,
  words: PaneTexts["functionsPanel"],
): HTMLElement[] {
  const list = offered.map(({ word, label, explains }) =>
    element(
      "li",
      {},
      code(word),
      label === "" ? "" : ` ${words.translated(label)}`,
      `${words.colon}${explains}`,
    ),
  );
  return [
    element("dt", {}, code(name), optional ? ` (${words.optional})` : ""),
    element("dd", {}, description, ...(list.length > 0 ? [element("ul", {}, ...list)] : [])),
  ];
}

function exampleNode(
  { formula, invariantFormula, result, says }: ExampleReference,
  id: string,
  t: PaneTexts,
): HTMLElement {
  const rows = result.map((row) =>
    element("tr", {}, ...row.map((cell) => element("td", {}, ...(cell === "" ? [] : [code(cell)])))),
  );
  return element(
    "div",
    { class: "example" },
    element("p", { id, class: "formula" }, code(formula)),
    element("table", { "aria-label": t.functionsPanel.result }, element("tbody", {}, ...rows)),
    element("p", {}, says),
    insertExample(invariantFormula, id, t),
  );
}

export interface ReadingView {
  node: HTMLElement;
  focus: () => void;
}

/** All that the reference says of one function. */
export function readingView(found: FunctionReference, t: PaneTexts, leave: () => void): ReadingView {
  const words = t.functionsPanel;
  const back = element("button", { type: "button", class: "back" }, `← ${words.back}`);
  back.addEventListener("click", leave);
  const heading = element("h3", { tabindex: "-1", id: "function-name" }, found.name);
  const errors = found.errors.map((error) =>
    element("li", {}, code(error.code), `${words.colon}${error.when}`),
  );
  return {
    node: element(
      "article",
      { class: "reading", "aria-labelledby": heading.id },
      back,
      heading,
      element("p", {}, found.description),
      element("h4", {}, words.signature),
      element("p", { class: "formula" }, code(`=${found.signature}`)),
      element("p", {}, found.purpose),
      element("h4", {}, words.arguments),
      element("dl", {}, ...found.parameters.flatMap((parameter) => parameterNodes(parameter, words))),
      element("h4", {}, words.errors),
      element("ul", {}, ...errors),
      element("h4", {}, words.source),
      element("p", {}, found.source),
      element("h4", {}, words.examples),
      ...found.examples.map((example, place) => exampleNode(example, `example-formula-${place}`, t)),
    ),
    focus: () => heading.focus(),
  };
}
