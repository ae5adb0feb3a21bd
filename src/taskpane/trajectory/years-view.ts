/** The coming years: a chart, its legend, and the same figures as a table. */
import { element } from "../dom";
import type { ProjectedYear } from "./projection";
import { CURVES, swatch, trajectoryChart, type Curve } from "./trajectory-chart";
import type { TrajectorySurroundings } from "./trajectory-surroundings";

export interface YearsView {
  node: HTMLElement;
  show: (years: readonly ProjectedYear[], stateLeaves: boolean) => void;
}

export function yearsView({ words, formats }: TrajectorySurroundings): YearsView {
  const t = words.chart;
  const figure = element("div", {});
  const names = new Map(CURVES.map((curve) => [curve, element("span", {}, t.curves[curve])]));
  const legend = element(
    "ul",
    { class: "legend" },
    ...[...CURVES].reverse().map((curve) => element("li", {}, swatch(curve), names.get(curve)!)),
  );
  const table = element("table", {});
  const percent = (value: number | null): string => (value === null ? t.unknown : formats.percent(value));
  const nameOf = (curve: Curve, stateLeaves: boolean): string =>
    curve === "slope" && stateLeaves ? t.slopeWithoutState : t.curves[curve];

  function rows(years: readonly ProjectedYear[], stateLeaves: boolean): HTMLElement[] {
    const shown = [...CURVES].reverse();
    const head = [t.year, ...shown.map((curve) => nameOf(curve, stateLeaves))];
    return [
      element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
      element(
        "tbody",
        {},
        ...years.map((year) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, String(year.year)),
            ...shown.map((curve) => element("td", { "data-curve": curve }, percent(year[curve]))),
          ),
        ),
      ),
    ];
  }

  return {
    node: element(
      "section",
      { class: "trajectory-block" },
      element("h3", {}, t.heading),
      figure,
      legend,
      element("details", {}, element("summary", {}, t.table), element("div", { class: "wide" }, table)),
    ),
    show: (years, stateLeaves) => {
      const [first, last] = [years[0]!, years.at(-1)!];
      const label = t.label(
        percent(first.slope),
        percent(last.slope),
        last.year,
        percent(last.withLevers),
        percent(last.target),
      );
      figure.replaceChildren(trajectoryChart(years, label, formats.percent));
      names.get("slope")!.textContent = nameOf("slope", stateLeaves);
      table.replaceChildren(...rows(years, stateLeaves));
    },
  };
}
