/** The spread with the greatest public total within the rules: before and after, what is left to find, and why no more. */
import type { Binding, PublicMoneySpread } from "../../domain";
import { element } from "../dom";
import type { CapsSurroundings } from "./caps-surroundings";
import type { CapsSheets, GrantSource } from "./read-caps";

/** Rows shown of a long list; the rest count in the totals. */
const MOST = 60;

export function proposalView(
  surroundings: CapsSurroundings,
  sheets: CapsSheets,
  source: GrantSource,
  spread: PublicMoneySpread,
): HTMLElement {
  const { words, formats } = surroundings;
  const t = words.proposal;
  const { after, privateRequired } = spread;
  const { privateInPlan } = sheets;
  const missing = Math.round(100 * (privateRequired - (privateInPlan ?? 0))) / 100;
  return element(
    "section",
    { id: "caps-proposal", tabindex: "-1", "aria-label": t.heading },
    element("h3", {}, t.heading),
    element("p", { class: "said" }, t.placed(formats.amount(after.placed), formats.amount(after.asked))),
    element("p", {}, after.lost > 0 ? t.lost(formats.amount(after.lost)) : t.all),
    ...reasons(surroundings, sheets, spread.heldBy),
    element("p", { class: "note" }, t.optimum),
    element("p", { class: "note" }, t.limits),
    actionTable(surroundings, sheets, spread),
    ...(privateInPlan === null
      ? []
      : [
          element("p", {}, t.required(formats.amount(privateRequired), formats.amount(privateInPlan))),
          element("p", {}, missing > 0 ? t.gap(formats.amount(missing)) : t.covered),
        ]),
    grantTable(surroundings, source, spread),
  );
}

function reasons(
  { words }: CapsSurroundings,
  { actions }: CapsSheets,
  heldBy: readonly Binding[],
): HTMLElement[] {
  const t = words.proposal;
  if (heldBy.length === 0) return [];
  const said = heldBy.map(({ rule, action }) =>
    t.binding[rule](action === undefined ? "" : actions[action]!.name),
  );
  return [
    element("p", { id: "caps-why" }, t.why),
    element("ul", { class: "reasons" }, ...said.slice(0, MOST).map((reason) => element("li", {}, reason))),
  ];
}

const head = (label: string, columns: readonly string[]): HTMLElement =>
  element(
    "thead",
    {},
    element(
      "tr",
      {},
      element("th", { scope: "col" }, label),
      ...columns.map((name) => element("th", { scope: "col", class: "number" }, name)),
    ),
  );

const figures = (values: readonly string[]): HTMLElement[] =>
  values.map((value) => element("td", { class: "number" }, value));

const total = (label: string, values: readonly string[]): HTMLElement =>
  element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, label), ...figures(values)));

function actionTable(
  { words, formats }: CapsSurroundings,
  { actions }: CapsSheets,
  spread: PublicMoneySpread,
): HTMLElement {
  const t = words.proposal;
  // An action's name has a row of its own: beside three amounts, long words would break.
  const groups = actions.slice(0, MOST).map(({ name, category }, place) => {
    const { cap, today, placed, toFind } = spread.actions[place]!;
    const changes = today !== placed;
    return element(
      "tbody",
      {},
      element(
        "tr",
        {},
        element(
          "th",
          { scope: "rowgroup", colspan: "4", class: "group" },
          name,
          element("div", { class: "note" }, `${category ?? "?"} · ${t.capNote(formats.amount(cap))}`),
        ),
      ),
      element(
        "tr",
        {},
        element("td"),
        element("td", { class: "number" }, formats.amount(actions[place]!.public)),
        element(
          "td",
          { class: "number" },
          changes ? element("strong", {}, formats.amount(placed)) : formats.amount(placed),
        ),
        element("td", { class: "number" }, formats.amount(toFind)),
      ),
    );
  });
  const sum = actions.reduce((whole, one) => whole + Math.round(100 * one.public), 0) / 100;
  const table = element(
    "table",
    { id: "caps-actions", "aria-label": t.heading },
    head(t.action, [t.before, t.after, t.toFind]),
    ...groups,
    total(t.total, [sum, spread.after.placed, spread.toFind].map(formats.amount)),
  );
  return withMore(table, actions.length, t.more(formats.count(actions.length - MOST)));
}

function grantTable(
  { words, formats }: CapsSurroundings,
  { grants }: GrantSource,
  spread: PublicMoneySpread,
): HTMLElement {
  const t = words.proposal;
  const rows = grants
    .slice(0, MOST)
    .map(({ name }, place) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, name === "" ? "—" : name),
        ...figures([spread.grants[place]!.asked, spread.grants[place]!.placed].map(formats.amount)),
      ),
    );
  const table = element(
    "table",
    { id: "caps-grants", "aria-label": t.grants },
    head(t.grant, [t.asked, t.placedHere]),
    element("tbody", {}, ...rows),
    total(t.total, [spread.after.asked, spread.after.placed].map(formats.amount)),
  );
  return element(
    "details",
    {},
    element("summary", {}, t.grants),
    withMore(table, grants.length, t.more(formats.count(grants.length - MOST))),
  );
}

const withMore = (table: HTMLElement, count: number, more: string): HTMLElement =>
  count <= MOST ? table : element("div", {}, table, element("p", { class: "note" }, more));
