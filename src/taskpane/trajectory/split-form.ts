/** The effort split over the levers by sliders; the shares always make 100 %. */
import { leverShares, moveShare, WHOLE_EFFORT } from "../../domain";
import { element } from "../dom";
import { slider, type Slider } from "../slider";
import { LEVERS, type Plan } from "./read-plan";
import type { TrajectorySurroundings } from "./trajectory-surroundings";
import type { Outcome } from "./trial";

export interface SplitForm {
  node: HTMLElement;
  show: (outcome: Outcome, writesSplit: boolean) => void;
}

export interface SplitChange {
  /** Null: as the workbook splits it. */
  shares?: readonly number[] | null;
  writesSplit: boolean;
}

const PERCENT = WHOLE_EFFORT / 100;

export function splitForm(
  { words, formats }: TrajectorySurroundings,
  plan: Plan,
  onChange: (changed: SplitChange) => void,
): SplitForm {
  const t = words.split;
  let shown: Outcome | null = null;
  /** The shares when a slider was taken up: those it pushes to 0 on its way come back in their proportion. */
  let before: readonly number[] = [];
  const said = (lever: number) => (percent: number) =>
    t.value(formats.percent(percent / 100), formats.amount(shown?.gains[lever] ?? 0));

  const sliders: Slider[] = LEVERS.map((lever, index) => {
    const made = slider({
      id: `share-${lever}`,
      label: t.levers[lever],
      min: 0,
      max: 100,
      step: 1,
      value: 0,
      said: said(index),
      onInput: (percent) =>
        onChange({
          shares: moveShare(before, index, percent * PERCENT),
          writesSplit: plan.cells.split !== undefined,
        }),
    });
    made.node.addEventListener("change", () => {
      before = shown?.shares ?? [];
    });
    return made;
  });

  const sum = element("p", { id: "split-said" });
  const button = (id: string, text: string, shares: () => SplitChange): HTMLElement => {
    const made = element("fluent-button", { id, size: "small" }, text);
    made.addEventListener("click", () => {
      onChange(shares());
      before = shown?.shares ?? [];
    });
    return made;
  };
  const writes = element("input", { type: "checkbox", id: "write-split" });
  writes.addEventListener("change", () => onChange({ writesSplit: writes.checked }));
  const { split } = plan.cells;
  return {
    node: element(
      "section",
      { class: "trajectory-block" },
      element("h3", {}, t.heading),
      sum,
      ...sliders.map(({ node }) => node),
      element(
        "div",
        { class: "buttons" },
        button("split-even", t.even, () => ({
          shares: evenShares(),
          writesSplit: split !== undefined,
        })),
        button("split-workbook", t.asWorkbook, () => ({ shares: null, writesSplit: false })),
      ),
      split
        ? element(
            "div",
            { class: "option" },
            writes,
            element("label", { for: writes.id }, t.write[split.name]),
          )
        : element("p", { class: "note" }, t.notWritable),
    ),
    show: (outcome, writesSplit) => {
      if (shown === null) before = outcome.shares;
      shown = outcome;
      const { effort } = outcome;
      sum.textContent = effort ? t.said(formats.amount(Math.round(effort * 100) / 100)) : t.noEffort;
      sliders.forEach(({ set }, lever) => set(outcome.shares[lever]! / PERCENT));
      writes.checked = writesSplit;
    },
  };
}

const evenShares = (): readonly number[] => leverShares(LEVERS.map(() => 1));
