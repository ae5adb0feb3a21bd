import type { ErrorCell } from "../../excel";
import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";

/** Cells listed one by one; beyond them, how many more. */
const LISTED = 8;

/** The cells that show an error, each with the way to it. */
export function errorCellsItem(
  cells: readonly ErrorCell[],
  words: PaneTexts["checksPanel"],
  go: (cell: ErrorCell) => void,
): HTMLElement {
  const places = cells.slice(0, LISTED).map((cell) => {
    const button = element(
      "button",
      { type: "button", class: "link" },
      words.errorCell(cell.sheetName, cell.address, cell.error),
    );
    button.addEventListener("click", () => go(cell));
    return element("li", {}, button);
  });
  const more = cells.length - places.length;
  return element(
    "li",
    { class: "check", "data-check": "errors" },
    element("strong", {}, words.errorCells(cells.length)),
    element("ul", { class: "error-cells" }, ...places),
    ...(more > 0 ? [element("p", {}, words.moreErrors(more))] : []),
    element("p", {}, words.errorAdvice),
    element("p", { class: "note" }, words.source(words.errorSource)),
  );
}
