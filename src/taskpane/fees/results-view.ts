/** What a trial gives: in all, on the plan, slab by slab. */
import {
  effectsOfFees,
  isFault,
  type Fault,
  type FeeComparison,
  type FeeGrid,
  type FeePlan,
  type PlaceChange,
} from "../../domain";
import { element } from "../dom";
import { dividedSaid, type FeeSurroundings } from "./fee-surroundings";
import { placeName } from "./place-names";
import { revenueChart } from "./revenue-chart";

/** The sentence that says it all, read out after each change. */
export function saidOfTrial({ words, formats }: FeeSurroundings, { all, trial }: FeeComparison): string {
  const t = words.results;
  const total = formats.amount(trial.total);
  const difference = formats.amount(Math.abs(all.difference));
  if (all.difference === 0) return t.equal(total);
  return all.difference > 0 ? t.more(total, difference) : t.less(total, difference);
}

export function resultsView(
  surroundings: FeeSurroundings,
  comparison: FeeComparison,
  trial: FeeGrid,
  plan: FeePlan | null,
): Node[] {
  const { words, formats } = surroundings;
  const t = words.results;
  const { all } = comparison;
  const { losers, winners } = all;
  return [
    element("p", {}, t.compared(formats.count(all.compared), all.withoutFee, formats.count(all.withoutFee))),
    element("p", {}, t.losers(losers.count, formats.count(losers.count), formats.amount(losers.total))),
    element("p", {}, t.winners(winners.count, formats.count(winners.count), formats.amount(winners.total))),
    ...onThePlan(surroundings, comparison, plan),
    chartOf(surroundings, comparison, trial),
    bySlab(surroundings, comparison, trial),
  ];
}

function onThePlan(
  { words, formats }: FeeSurroundings,
  comparison: FeeComparison,
  plan: FeePlan | null,
): Node[] {
  const t = words.results;
  const { today, trial } = comparison;
  const rate = (value: number | Fault): string => (isFault(value) ? "—" : formats.percent(value));
  const lines: [string, string, string][] = [
    [t.revenue, formats.amount(today.total), formats.amount(trial.total)],
    [t.average, dividedSaid(today.average, formats), dividedSaid(trial.average, formats)],
    [t.withoutFee, formats.count(today.withoutFee), formats.count(trial.withoutFee)],
  ];
  const said: string[] = [];
  if (plan) {
    const { share, net, averageNeeded } = effectsOfFees(comparison, plan);
    for (const [name, rates] of [
      [t.share, share],
      [t.net, net],
    ] as const)
      lines.push(
        [`${name}, ${t.added}`, rate(rates.before), rate(rates.added)],
        [`${name}, ${t.replacing}`, rate(rates.before), rate(rates.replacing)],
      );
    if (!isFault(averageNeeded) && plan.share !== undefined)
      said.push(t.needed(formats.percent(plan.share), dividedSaid(averageNeeded, formats)));
  } else said.push(t.noPlan);
  return [
    element(
      "table",
      { id: "fees-indicators", "aria-label": t.heading },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, t.figure),
          element("th", { scope: "col", class: "number" }, t.before),
          element("th", { scope: "col", class: "number" }, t.after),
        ),
      ),
      element(
        "tbody",
        {},
        ...lines.map(([name, before, after]) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, name),
            element("td", { class: "number" }, before),
            element("td", { class: "number" }, after),
          ),
        ),
      ),
    ),
    ...said.map((sentence) => element("p", { class: "note" }, sentence)),
  ];
}

/** A place of the trial grid: what changes there, and all that it brings, from members not compared too. */
interface ShownPlace {
  change: PlaceChange;
  revenue: number;
}

/** Every slab, and where else there are members. */
const shownPlaces = ({ places, trial }: FeeComparison): ShownPlace[] =>
  places
    .map((change, index) => ({ change, revenue: trial.places[index]!.total }))
    .filter(({ change: { members, place } }) => members > 0 || place.kind === "slab");

function chartOf(
  { words, formats }: FeeSurroundings,
  comparison: FeeComparison,
  trial: FeeGrid,
): HTMLElement {
  const t = words.results;
  const bars = shownPlaces(comparison).map(({ change, revenue }) => ({
    label: placeName(change.place, trial, words.places, formats),
    today: change.today,
    trial: revenue,
  }));
  const chart = revenueChart(bars, t.chart, formats.euros, { today: t.before, trial: t.after });
  return element(
    "figure",
    {},
    element("figcaption", {}, t.chart),
    chart,
    element("p", { class: "note" }, t.chartNote),
  );
}

function bySlab(surroundings: FeeSurroundings, comparison: FeeComparison, trial: FeeGrid): HTMLElement {
  const t = surroundings.words.results;
  return element(
    "table",
    { id: "fees-by-slab", "aria-label": t.bySlab },
    element("caption", {}, t.bySlab),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, t.slab),
        element("th", { scope: "col", class: "number" }, t.amounts),
        element("th", { scope: "col", class: "number" }, t.movers),
      ),
    ),
    element("tbody", {}, ...shownPlaces(comparison).map((place) => slabRow(surroundings, place, trial))),
  );
}

function slabRow(
  { words, formats }: FeeSurroundings,
  { change, revenue }: ShownPlace,
  trial: FeeGrid,
): HTMLElement {
  const t = words.results;
  const { place, members, withoutFee, today, losers, winners } = change;
  const movers = (sign: string, count: number, total: number): HTMLElement =>
    element(
      "div",
      {},
      count === 0 ? `${sign} 0` : `${sign} ${formats.count(count)} (${formats.amount(total)})`,
    );
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      placeName(place, trial, words.places, formats),
      element("div", { class: "note" }, t.members(members, formats.count(members))),
      ...(withoutFee > 0
        ? [element("div", { class: "note" }, t.notCompared(formats.count(withoutFee)))]
        : []),
    ),
    element(
      "td",
      { class: "number" },
      element("div", {}, formats.amount(today)),
      element("div", {}, `→ ${formats.amount(revenue)}`),
    ),
    element(
      "td",
      { class: "number" },
      movers("▲", losers.count, losers.total),
      movers("▼", winners.count, winners.total),
    ),
  );
}
