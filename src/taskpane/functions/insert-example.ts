import { insertFormula } from "../../excel";
import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import { failureDetail, failureSentences } from "../failure";

/** `B3` of `Budget!B3`: the person looks at the sheet. */
const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** The button that writes an example into the selected cell, and what came of it. Asks before it replaces anything. */
export function insertExample(invariantFormula: string, describedBy: string, t: PaneTexts): HTMLElement {
  const words = t.functionsPanel;
  const button = element("fluent-button", { "aria-describedby": describedBy }, words.insert);
  const outcome = element("div", { role: "status", class: "insertion" });
  let busy = false;

  async function insert(replaceable: string | null): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      const { address, inserted } = await insertFormula(invariantFormula, replaceable);
      if (inserted) say(words.inserted(cellOf(address)));
      else ask(address);
    } catch (error) {
      const [what = "", ...state] = failureSentences(error, t);
      say(`✕ ${what}`, ...state);
      outcome.append(...failureDetail(error, t));
    } finally {
      busy = false;
    }
  }

  function say(...sentences: string[]): void {
    const wasAnswered = outcome.contains(document.activeElement);
    outcome.replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
    if (wasAnswered) button.focus();
  }

  function ask(address: string): void {
    const replace = element("fluent-button", { class: "replace" }, words.replace);
    replace.addEventListener("click", () => void insert(address));
    const keep = element("fluent-button", {}, words.keep);
    keep.addEventListener("click", () => say());
    say(words.occupied(cellOf(address)));
    outcome.append(element("div", { class: "option" }, replace, keep));
    replace.focus();
  }

  button.addEventListener("click", () => void insert(null));
  return element("div", {}, button, outcome);
}
