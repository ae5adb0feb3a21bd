/** The three readings, each with what it takes; one of them is split over the levers. */
import type { EffortAssumption } from "../../domain";
import { element } from "../dom";
import { membersFor, READINGS, type Efforts } from "./efforts";
import type { Plan } from "./read-plan";
import type { TrajectorySurroundings } from "./trajectory-surroundings";

export interface EffortsView {
  node: HTMLElement;
  /** Null: no rate is aimed at. */
  show: (efforts: Efforts | null, budget: number | null, stateLeaves: boolean) => void;
}

export function effortsView(
  { words, formats }: TrajectorySurroundings,
  plan: Plan,
  chosen: EffortAssumption,
  onChoose: (reading: EffortAssumption) => void,
): EffortsView {
  const t = words.efforts;
  const lines = READINGS.map((reading) => {
    const radio = element("input", {
      type: "radio",
      name: "reading",
      id: `reading-${reading}`,
      value: reading,
    });
    radio.checked = reading === chosen;
    radio.addEventListener("change", () => onChoose(reading));
    const amount = element("strong", { class: "number" });
    const members = element("span", { class: "note" });
    const label = element(
      "label",
      { for: radio.id, class: "reading" },
      element("span", {}, t.readings[reading]),
      amount,
      members,
    );
    return { reading, amount, members, node: element("div", { class: "option" }, radio, label) };
  });
  const remark = element("p", { class: "note" });

  function said(reading: EffortAssumption, effort: number | null, budget: number | null): string {
    if (effort !== null) return t.amount(formats.amount(Math.round(effort * 100) / 100));
    return reading === "cible" && budget === null ? t.noBudget : t.unknown;
  }

  return {
    node: element(
      "section",
      { class: "trajectory-block" },
      element("h3", {}, t.heading),
      element(
        "fieldset",
        { class: "field" },
        element("legend", { class: "label" }, t.legend),
        ...lines.map(({ node }) => node),
      ),
      remark,
    ),
    show: (efforts, budget, stateLeaves) => {
      for (const { reading, amount, members } of lines) {
        const effort = efforts && efforts[reading];
        amount.textContent = efforts ? said(reading, effort, budget) : "";
        const count = effort === null ? null : membersFor(effort, plan);
        members.textContent = count === null ? "" : t.members(count, formats.count(count));
      }
      remark.textContent = efforts ? (stateLeaves ? t.stateReplaced : "") : t.none;
    },
  };
}
