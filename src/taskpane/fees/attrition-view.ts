/** What remains of a rise when some of those who would pay more leave. */
import { attritionOf, isFault, type FeeComparison } from "../../domain";
import { element } from "../dom";
import { slider } from "../slider";
import type { FeeSurroundings } from "./fee-surroundings";

export interface AttritionView {
  node: HTMLElement;
  show: (comparison: FeeComparison) => void;
}

export function attritionView({ words, formats }: FeeSurroundings): AttritionView {
  const t = words.attrition;
  const threshold = element("p", {});
  const said = element("p", { role: "status", id: "attrition-said" });
  let leaving = 0.1;
  let shown: FeeComparison | null = null;
  const share = slider({
    id: "leaving",
    label: t.leaving,
    min: 0,
    max: 100,
    step: 1,
    value: 100 * leaving,
    said: (percents) => formats.percent(percents / 100),
    onInput: (percents) => {
      leaving = percents / 100;
      if (shown) tell(shown);
    },
  });
  const note = element("p", { class: "note" }, t.note);

  function tell(comparison: FeeComparison): void {
    const left = attritionOf(comparison, leaving);
    if (isFault(left)) return;
    const { difference } = left;
    const [count, revenue] = [formats.ratio(left.leaving), formats.amount(left.revenue)];
    const gap = formats.amount(Math.abs(difference));
    said.textContent =
      difference === 0
        ? t.breaksEven(count, revenue)
        : difference > 0
          ? t.pays(count, revenue, gap)
          : t.loses(count, revenue, gap);
  }

  return {
    node: element(
      "section",
      { id: "fees-attrition" },
      element("h3", {}, t.heading),
      threshold,
      share.node,
      said,
      note,
    ),
    show: (comparison) => {
      shown = comparison;
      const { breakEvenAttrition, breakEvenOfLosers } = comparison.all;
      const rises = breakEvenAttrition !== undefined;
      share.node.hidden = said.hidden = note.hidden = !rises;
      threshold.textContent = rises ? thresholdSaid(breakEvenAttrition, breakEvenOfLosers) : t.none;
      if (rises) tell(comparison);
    },
  };

  function thresholdSaid(all: number, ofLosers: number | undefined): string {
    const share = formats.percent(all);
    return ofLosers === undefined ? t.beyondLosers(share) : t.breakEven(share, formats.percent(ofLosers));
  }
}
