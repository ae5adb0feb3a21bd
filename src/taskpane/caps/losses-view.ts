/** What each rule takes of the public money asked. */
import { LOSS_RULES, type PublicMoneySpread } from "../../domain";
import { element } from "../dom";
import type { CapsSurroundings } from "./caps-surroundings";

/** @param withAfter whether the proposal is shown beside what stands today */
export function lossesView(
  { words, formats }: CapsSurroundings,
  { today, after }: PublicMoneySpread,
  withAfter: boolean,
): HTMLElement {
  const t = words.today;
  const rules = LOSS_RULES.filter((rule) => today.lostTo[rule] > 0 || (withAfter && after.lostTo[rule] > 0));
  if (rules.length === 0) return element("p", { id: "caps-losses" }, `✓ ${t.nothingLost}`);
  const columns = [words.proposal.before, ...(withAfter ? [words.proposal.after] : [])];
  const line = (name: string, before: number, now: number): HTMLElement =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", { class: "number" }, formats.amount(before)),
      ...(withAfter ? [element("td", { class: "number" }, formats.amount(now))] : []),
    );
  return element(
    "table",
    { id: "caps-losses", "aria-label": t.lost },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, t.lost),
        ...columns.map((name) => element("th", { scope: "col", class: "number" }, name)),
      ),
    ),
    element(
      "tbody",
      {},
      ...rules.map((rule) => line(words.rules[rule], today.lostTo[rule], after.lostTo[rule])),
      line(words.proposal.total, today.lost, after.lost),
    ),
  );
}
