/** What a reader without the add-in sees; formulas into values, and back. */
import {
  forgetFormulas,
  freezeFormulas,
  readReaderView,
  restoreFormulas,
  type CellPlace,
  type FreezeResult,
  type FreezeScope,
  type LeftFormula,
  type ReaderView,
  type RestoreResult,
  type SheetView,
} from "../../excel";
import { element } from "../dom";
import { sayUnread } from "../failure";
import { choice } from "../fields";
import type { FigureFormats } from "../figures";
import type { Surroundings } from "../panel";

/** Cells named in a sentence; beyond them, how many more. */
const NAMED = 6;

type Pane = Pick<Surroundings, "t" | "outcome">;

export interface FormulasSection {
  node: HTMLElement;
  /** Reads the workbook anew; null when it could not be read. */
  read: () => Promise<ReaderView | null>;
}

/** @param again reads the whole panel anew */
export function formulasSection(
  { t, outcome }: Pane,
  formats: FigureFormats,
  again: () => void,
): FormulasSection {
  const words = t.sendPanel.formulas;
  const status = element("p", { role: "status", id: "send-formulas" });
  const sheets = element("div");
  const acts = element("div", { class: "send-acts" });
  const result = element("div", { role: "status", id: "send-result", class: "send-result" });
  let isBusy = false;

  async function read(): Promise<ReaderView | null> {
    status.textContent = t.sendPanel.reading;
    try {
      const view = await readReaderView();
      show(view);
      return view;
    } catch (error) {
      sayUnread(status, error, t, again);
      return null;
    }
  }

  function show({ sheets: views, lost }: ReaderView): void {
    const sum = (count: (view: SheetView) => number): number =>
      views.reduce((total, view) => total + count(view), 0);
    const [calling, reached] = [sum(({ formulas }) => formulas), sum((view) => view.reached)];
    const kept = sum((view) => view.kept) + lost;
    status.replaceChildren(
      ...[
        ...(calling > 0 ? [words.atRisk(calling, reached)] : []),
        ...(kept > 0 ? [words.frozen(kept)] : []),
        ...(calling + kept === 0 ? [words.safe] : []),
      ].map((sentence) => element("span", {}, sentence)),
    );
    sheets.replaceChildren(...(views.length > 0 ? [sheetsTable(views, words, formats)] : []));
    acts.replaceChildren(
      ...(calling > 0 ? freezing(views, kept > 0) : []),
      ...(kept > 0 ? [button("restore-formulas", words.restore, calling === 0, () => restore(false))] : []),
    );
  }

  function freezing(views: readonly SheetView[], isSecond: boolean): HTMLElement[] {
    const count = (some: readonly SheetView[]): number =>
      some.reduce((sum, { formulas }) => sum + formulas, 0);
    const [all, ofSet] = [count(views), count(views.filter(({ isInSet }) => isInSet))];
    const scope = choice<FreezeScope>(
      "freeze-scope",
      words.scope,
      [
        ["set", words.scopes.set(ofSet)],
        ["workbook", words.scopes.workbook(all)],
      ],
      ofSet > 0 ? "set" : "workbook",
    );
    const freeze = button("freeze-formulas", words.freeze, !isSecond, () =>
      act(words.freezing, async () => freezeSentences(await freezeFormulas(scope.value()))),
    );
    // Nothing to choose where all of them are in this budget's sheets, or none is.
    return all === ofSet || ofSet === 0 ? [freeze] : [scope.node, freeze];
  }

  const restore = (replaceTyped: boolean): Promise<void> =>
    act(words.restoring, async () => restoreNodes(await restoreFormulas({ replaceTyped })));

  async function act(doing: string, work: () => Promise<Node[]>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    outcome.clear();
    result.replaceChildren(element("p", {}, doing), element("fluent-progress-bar", { "aria-label": doing }));
    try {
      const said = await work();
      await read();
      result.replaceChildren(...said);
    } catch (error) {
      result.replaceChildren();
      outcome.failed(error);
    } finally {
      isBusy = false;
    }
  }

  const sentence = (text: string): HTMLElement => element("p", {}, text);

  function freezeSentences(done: FreezeResult): Node[] {
    switch (done.state) {
      case "frozen":
        return [sentence(words.done(done.formulas, done.cells, done.sheets.join(", ")))];
      case "nothing":
        return [sentence(words.nothing)];
      case "protected":
        return [sentence(words.protected(done.sheets.join(", ")))];
      default:
        return [sentence(words[done.state](named(done.cells)))];
    }
  }

  function restoreNodes(done: RestoreResult): Node[] {
    if (done.state === "nothing") return [sentence(words.nothingKept)];
    if (done.state === "protected") return [sentence(words.protected(done.sheets.join(", ")))];
    const { formulas, left, blocked, changedNames } = done;
    return [
      sentence(formulas > 0 ? words.restored(formulas, done.sheets.join(", ")) : words.noneRestored),
      ...(blocked.length > 0 ? [sentence(words.blocked(named(blocked)))] : []),
      ...(changedNames.length > 0 ? [sentence(words.changedNames(changedNames.join(", ")))] : []),
      ...(left.length > 0 ? leftNodes(left) : []),
    ];
  }

  /** The formulas that stay kept, each with its place, the reason and its text, and what can be done about them. */
  function leftNodes(left: readonly LeftFormula[]): Node[] {
    const items = left.map(({ sheetName, address, reason, formula }) =>
      element("li", {}, words.place(sheetName, address, words.reasons[reason]), element("code", {}, formula)),
    );
    const isTyped = left.some(({ reason }) => reason === "typedOver");
    return [
      sentence(words.left(left.length)),
      element("ul", { class: "left-formulas" }, ...items),
      element(
        "div",
        { class: "send-acts" },
        ...(isTyped ? [button("replace-typed", words.replaceTyped, false, () => restore(true))] : []),
        button("forget-formulas", words.forget, false, () =>
          act(words.restoring, async () => {
            await forgetFormulas(left.map(({ id }) => id));
            return [sentence(words.forgotten)];
          }),
        ),
      ),
    ];
  }

  function named(cells: readonly CellPlace[]): string {
    const some = cells.slice(0, NAMED).map(({ sheetName, address }) => `${sheetName} ${address}`);
    const more = cells.length - some.length;
    return [...some, ...(more > 0 ? [words.more(more)] : [])].join(", ");
  }

  return {
    node: element(
      "section",
      { class: "send-section" },
      element("h3", {}, words.heading),
      element("p", {}, words.explain),
      status,
      sheets,
      acts,
      result,
      element("ul", { class: "send-advice" }, ...words.advice.map((text) => element("li", {}, text))),
    ),
    read,
  };
}

function button(id: string, text: string, isMain: boolean, act: () => Promise<void>): HTMLElement {
  const made = element("fluent-button", isMain ? { id, appearance: "primary" } : { id }, text);
  made.addEventListener("click", () => void act());
  return made;
}

function sheetsTable(
  views: readonly SheetView[],
  { table, columns }: Surroundings["t"]["sendPanel"]["formulas"],
  { count }: FigureFormats,
): HTMLElement {
  const keys = ["formulas", "reached", "kept"] as const;
  const shown = keys.filter((key) => views.some((view) => view[key] > 0));
  const heads = shown.map((key) => element("th", { scope: "col" }, columns[key]));
  const rows = views.map((view) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, view.name),
      ...shown.map((key) => element("td", {}, view[key] > 0 ? count(view[key]) : "")),
    ),
  );
  return element(
    "table",
    { class: "send-table", id: "send-sheets" },
    element("caption", {}, table),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, columns.sheet), ...heads)),
    element("tbody", {}, ...rows),
  );
}
