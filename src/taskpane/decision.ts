/** Applies what a panel proposes to the workbook, or discards it: how many cells it changes, what came of it. */
import { writeInputs, type InputChange } from "../excel";
import "./decision.css";
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
  /** What more to offer once that is said. */
  afterWritten?: (written: Written) => Node[];
  /** Whether there is a trial to discard; absent: when it would change cells. */
  canDiscard?: () => boolean;
  onDiscard: () => void;
}

type Wanted = NonNullable<ReturnType<DecisionOptions["wanted"]>>;

export interface Written {
  changes: readonly InputChange[];
  /** Formulas gave way to values; what they were is not known to the pane. */
  replacedFormulas: boolean;
  /** Writes other changes into the same insertion, and says so. */
  write: (changes: readonly InputChange[], said: string) => void;
}

export interface Decision {
  node: HTMLElement;
  /** What came of it: it outlives what was decided upon. */
  said: HTMLElement;
  /** Says anew how many cells would change; what was said of an earlier decision goes. */
  refresh: () => void;
}

export function decision({
  id,
  words,
  outcome,
  wanted,
  onWritten,
  afterWritten = () => [],
  canDiscard = () => (wanted()?.changes.length ?? 0) > 0,
  onDiscard,
}: DecisionOptions): Decision {
  const apply = element("fluent-button", { id: `apply-${id}`, appearance: "primary" }, words.apply);
  const discard = element("fluent-button", { id: `discard-${id}` }, words.discard);
  const cells = element("p", { class: "note", id: `${id}-cells` });
  const said = element("div", { role: "status", id: `${id}-applied`, class: "decision-said" });
  const isOff = (button: HTMLElement): boolean => button.hasAttribute("disabled-focusable");
  const say = (sentence: string, ...more: Node[]): void =>
    said.replaceChildren(element("p", {}, sentence), ...more);
  let busy = false;

  function refresh(): void {
    const count = wanted()?.changes.length ?? 0;
    cells.textContent = words.cells(count);
    enable(apply, count > 0);
    enable(discard, canDiscard());
    said.replaceChildren();
  }

  async function write(what: Wanted, replaceFormulas: boolean, done: Done): Promise<void> {
    if (busy || what.changes.length === 0) return;
    busy = true;
    outcome.clear();
    try {
      const written = await writeInputs({ ...what, replaceFormulas });
      if (written.state === "written") {
        await onWritten();
        say(...done(written.sheetNames.join(", ")));
      } else if (written.state === "outdated") say(`! ${words.outdated}`);
      else {
        const replace = element("fluent-button", { id: `replace-${id}` }, words.replace);
        replace.addEventListener("click", () => decide(true));
        say(`! ${words.formulas(written.count)}`, replace);
      }
    } catch (error) {
      outcome.failed(error);
    } finally {
      busy = false;
    }
  }

  function decide(replaceFormulas: boolean): void {
    const what = wanted();
    if (!what) return;
    const { suffix, changes } = what;
    const writeOther: Written["write"] = (others, sentence) =>
      void write({ suffix, changes: others }, false, () => [sentence]);
    void write(what, replaceFormulas, (sheets) => [
      words.done(sheets),
      ...afterWritten({ changes, replacedFormulas: replaceFormulas, write: writeOther }),
    ]);
  }

  apply.addEventListener("click", () => {
    if (!isOff(apply)) decide(false);
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

/** What is said of a write, and what is offered beside. */
type Done = (sheets: string) => [sentence: string, ...more: Node[]];

/** Still reached by Tab while there is nothing to do, so that the focus is never lost; said to be off where tools look. */
function enable(button: HTMLElement, isEnabled: boolean): void {
  button.toggleAttribute("disabled-focusable", !isEnabled);
  button.setAttribute("aria-disabled", String(!isEnabled));
}
