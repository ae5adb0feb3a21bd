/** Applies what a panel proposes to the workbook, or discards it: how many cells it changes, what came of it. */
import { writeInputs, type InputChange } from "../excel";
import { element } from "./dom";
import type { OutcomeArea } from "./outcome";

export interface DecisionWords {
  apply: string;
  discard: string;
  cells: (count: number) => string;
  formulas: (count: number) => string;
  replace: string;
  done: (sheet: string) => string;
  outdated: string;
  discarded: string;
}

export interface DecisionOptions {
  id: string;
  words: DecisionWords;
  outcome: OutcomeArea;
  /** What is to be written, and into which insertion; null while there is nothing to decide. */
  wanted: () => { suffix: string; changes: readonly InputChange[] } | null;
  /** Called once the cells are written, before that is said. */
  onWritten: () => Promise<void>;
  onDiscard: () => void;
}

export interface Decision {
  node: HTMLElement;
  /** What came of it: it outlives what was decided upon. */
  said: HTMLElement;
  /** Says anew how many cells would change; what was said of an earlier decision goes. */
  refresh: () => void;
}

export function decision({ id, words, outcome, wanted, onWritten, onDiscard }: DecisionOptions): Decision {
  const apply = element("fluent-button", { id: `apply-${id}`, appearance: "primary" }, words.apply);
  const discard = element("fluent-button", { id: `discard-${id}` }, words.discard);
  const cells = element("p", { class: "note", id: `${id}-cells` });
  const said = element("div", { role: "status", id: `${id}-applied` });
  const isOff = (button: HTMLElement): boolean => button.hasAttribute("disabled-focusable");
  const say = (sentence: string, ...more: Node[]): void =>
    said.replaceChildren(element("p", {}, sentence), ...more);
  let busy = false;

  function refresh(): void {
    const count = wanted()?.changes.length ?? 0;
    cells.textContent = words.cells(count);
    // Still reached by Tab while there is nothing to do, so that the focus is never lost; said to be off where tools look.
    for (const button of [apply, discard]) {
      button.toggleAttribute("disabled-focusable", count === 0);
      button.setAttribute("aria-disabled", String(count === 0));
    }
    said.replaceChildren();
  }

  async function write(replaceFormulas: boolean): Promise<void> {
    const what = wanted();
    if (busy || !what || what.changes.length === 0) return;
    busy = true;
    outcome.clear();
    try {
      const done = await writeInputs({ ...what, replaceFormulas });
      if (done.state === "written") {
        await onWritten();
        say(words.done(done.sheetNames.join(", ")));
      } else if (done.state === "outdated") say(`! ${words.outdated}`);
      else {
        const replace = element("fluent-button", { id: `replace-${id}` }, words.replace);
        replace.addEventListener("click", () => void write(true));
        say(`! ${words.formulas(done.count)}`, replace);
      }
    } catch (error) {
      outcome.failed(error);
    } finally {
      busy = false;
    }
  }

  apply.addEventListener("click", () => {
    if (!isOff(apply)) void write(false);
  });
  discard.addEventListener("click", () => {
    if (isOff(discard)) return;
    onDiscard();
    say(words.discarded);
  });
  return {
    node: element("div", { class: "decision" }, cells, element("div", { class: "buttons" }, apply, discard)),
    said,
    refresh,
  };
}
