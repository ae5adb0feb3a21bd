/** The target: rate, year, budget aimed at, with or without the State. */
import { NON_NEGATIVE, SHARE_BELOW_ONE } from "../../domain";
import { element } from "../dom";
import { numberField } from "../number-field";
import { cashOf } from "./efforts";
import type { Plan } from "./read-plan";
import type { TrajectorySurroundings } from "./trajectory-surroundings";
import type { Trial } from "./trial";

const LATEST_YEAR = 2100;

/** @param onChange given what was changed */
export function targetForm(
  { words, formats, language }: TrajectorySurroundings,
  plan: Plan,
  trial: Trial,
  onChange: (changed: Partial<Trial>) => void,
): HTMLElement {
  const t = words.target;
  const first = plan.year + 1;
  const rate = numberField({
    id: "target-rate",
    label: t.rate,
    language,
    quantity: SHARE_BELOW_ONE,
    exponent: -2,
    refusal: t.rateRefused,
    onChange: (value) => onChange({ rate: value }),
  });
  const year = numberField({
    id: "target-year",
    label: t.year,
    language,
    quantity: { name: "targetYear", min: first, max: LATEST_YEAR, whole: true },
    refusal: t.yearRefused(first),
    onChange: (value) => onChange({ year: value }),
  });
  const budget = numberField({
    id: "target-budget",
    label: t.budget,
    language,
    quantity: NON_NEGATIVE,
    refusal: t.budgetRefused,
    onChange: (value) => onChange({ budget: value }),
  });
  rate.show(trial.rate);
  year.show(trial.year);
  budget.show(trial.budget);

  const stateLeaves = element("input", { type: "checkbox", id: "without-state" });
  stateLeaves.checked = trial.stateLeaves;
  stateLeaves.addEventListener("change", () => onChange({ stateLeaves: stateLeaves.checked }));
  const { state } = cashOf(plan);
  stateLeaves.disabled = state === 0;
  const label = state === 0 ? t.noState : t.stateLeaves(formats.amount(state));
  return element(
    "section",
    { class: "trajectory-block" },
    element("h3", {}, t.heading),
    element("div", { class: "side-by-side" }, rate.node, year.node),
    budget.node,
    element("div", { class: "option" }, stateLeaves, element("label", { for: stateLeaves.id }, label)),
  );
}
