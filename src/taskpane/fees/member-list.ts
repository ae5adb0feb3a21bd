/** Member by member: today's fee, the trial's, the difference. A part of a long list is shown, and said to be one. */
import { isFault, type Fee, type FeeComparison, type Member } from "../../domain";
import { element } from "../dom";
import type { FeeSurroundings } from "./fee-surroundings";
import { FILTERS, memberIndex, type Filter, type MemberIndex } from "./member-picks";

const MOST = 40;

export interface MemberList {
  node: HTMLElement;
  show: (members: readonly Member[], comparison: FeeComparison) => void;
}

export function memberList({ words, formats }: FeeSurroundings): MemberList {
  const t = words.list;
  const search = element("input", { id: "member-search", type: "search", autocomplete: "off" });
  const filter = element("select", { id: "member-filter" });
  filter.append(...FILTERS.map((value) => element("option", { value }, t.filters[value])));
  const status = element("p", { role: "status", class: "note", id: "members-found" });
  const list = element("ul", { class: "members", id: "fees-members" });
  const more = element("p", { class: "note" });
  let shown: { members: readonly Member[]; comparison: FeeComparison } | null = null;
  let index: MemberIndex = memberIndex([]);

  const said = (fee: Fee): string =>
    typeof fee === "number" ? formats.amount(fee) : isFault(fee) ? fee.code : t.noFee;

  function change(difference: number): string {
    if (Number.isNaN(difference)) return "—";
    if (difference === 0) return t.same;
    const amount = formats.amount(Math.abs(difference));
    return difference > 0 ? `▲ +${amount}` : `▼ −${amount}`;
  }

  function draw(): void {
    if (!shown) return;
    const { members, comparison } = shown;
    const { todayFees, trialFees, differences } = comparison;
    const { rows, count } = index.pick(comparison, filter.value as Filter, search.value, MOST);
    list.replaceChildren(
      ...rows.map((row) =>
        element(
          "li",
          {},
          element("span", { class: "member-name" }, members[row]!.name),
          element("span", { class: "number" }, `${said(todayFees[row])} → ${said(trialFees[row])}`),
          element("strong", { class: "number" }, change(differences[row]!)),
        ),
      ),
    );
    status.textContent = count === 0 ? t.none : t.found(count, formats.count(count));
    more.hidden = count <= rows.length;
    more.textContent = t.more(formats.count(count - rows.length));
  }
  search.addEventListener("input", draw);
  filter.addEventListener("change", draw);

  return {
    node: element(
      "details",
      { class: "member-block" },
      element("summary", {}, t.heading),
      element("div", { class: "field" }, element("label", { for: search.id }, t.search), search),
      element("div", { class: "field" }, element("label", { for: filter.id }, t.show), filter),
      status,
      list,
      more,
    ),
    show: (members, comparison) => {
      if (shown?.members !== members) index = memberIndex(members);
      shown = { members, comparison };
      draw();
    },
  };
}
