/** Everything that may be changed of a trial grid. */
import { isFault, publishedFees, type FeeGrid } from "../../domain";
import { element } from "../dom";
import { slider } from "../slider";
import type { FeeSheets } from "./read-fees";
import type { FeeSurroundings } from "./fee-surroundings";
import { indexedSinceField, ruleFields } from "./rule-fields";
import { slabTable } from "./slab-table";
import { publishedTrial, scaledGrid } from "./trial-grid";

export interface TrialForm {
  node: HTMLElement;
  /** The trial grid, all changes in it. */
  trial: () => FeeGrid;
  /** Starts from another grid. */
  restart: (grid: FeeGrid) => void;
}

const OWN = "own";
/** Percents that all amounts may be changed by. */
const CHANGE = { min: -30, max: 50, step: 0.5 } as const;
/** Percents a year. */
const INDEXATION = { min: 0, max: 10, step: 0.1 } as const;

/** @param onChange told after each change; the pane asks for the grid when it comes to compute */
export function trialForm(
  surroundings: FeeSurroundings,
  sheets: FeeSheets,
  start: FeeGrid,
  onChange: () => void,
): TrialForm {
  const { words, formats } = surroundings;
  const t = words.trial;
  const { grid: today, year } = sheets;
  /** The trial is `edited` with all amounts raised by `change`; an edit is made to what it shows. */
  let edited = start;
  let change = 0;
  const trial = (): FeeGrid => scaledGrid(edited, change);
  const percents = (value: number): string => `${value > 0 ? "+" : ""}${formats.percent(value / 100)}`;

  const amounts = slider({
    id: "all-amounts",
    label: t.change,
    ...CHANGE,
    value: 0,
    said: percents,
    onInput: (value) => {
      change = value / 100;
      showFields();
      onChange();
    },
  });
  const indexation = slider({
    id: "indexation",
    label: t.indexation,
    ...INDEXATION,
    value: 0,
    said: (value) => formats.percent(value / 100),
    onInput: (value) => {
      edited = {
        ...edited,
        indexation: Number(`${value}e-2`),
        // An indexation without a first year would change nothing: one year of it, for all to see.
        indexedSince: edited.indexedSince ?? year - 1,
      };
      since.show(edited, year);
      onChange();
    },
  });
  const since = indexedSinceField(surroundings, edit);
  const slabs = slabTable(surroundings, edit);
  const rules = ruleFields(surroundings, today, edit);
  const presetNote = element("p", { class: "note", role: "status" });
  const preset = element("select", { id: "preset" });
  preset.append(
    element("option", { value: OWN }, t.own),
    ...publishedFees.map(({ id, name, year: of }) => element("option", { value: id }, t.published(name, of))),
  );
  preset.addEventListener("change", () => {
    const published = publishedFees.find(({ id }) => id === preset.value);
    restart(published ? publishedTrial(published, today) : today);
    if (!published) return;
    preset.value = published.id;
    const gaps = published.slabs.filter(({ fee }) => fee === null).length;
    presetNote.textContent = t.gaps(published.name, gaps, published.source.document);
    onChange();
  });

  function edit(by: (grid: FeeGrid) => FeeGrid): void {
    edited = by(trial());
    change = 0;
    amounts.set(0);
    showFields();
    onChange();
  }

  function restart(grid: FeeGrid): void {
    edited = grid;
    change = 0;
    amounts.set(0);
    preset.value = OWN;
    presetNote.textContent = "";
    showFields();
    onChange();
  }

  function showFields(): void {
    const shown = trial();
    slabs.show(shown, today);
    rules.show(shown);
    since.show(shown, year);
    const { indexation: rate } = shown;
    if (rate === undefined || !isFault(rate)) indexation.set(Number((100 * (rate ?? 0)).toFixed(3)));
  }
  showFields();

  return {
    node: element(
      "section",
      { id: "fees-trial" },
      element("h3", {}, t.heading),
      element("p", {}, t.intro),
      element("div", { class: "field" }, element("label", { for: preset.id }, t.preset), preset, presetNote),
      amounts.node,
      element("p", { class: "note" }, t.changeNote),
      slabs.node,
      indexation.node,
      since.node,
      rules.node,
    ),
    trial,
    restart,
  };
}
