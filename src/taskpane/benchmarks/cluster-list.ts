/** The reference clusters one by one: each opens on its figures, with their basis, year and source. */
import type { BenchmarkIndicator } from "../../domain";
import type { Language, PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { FigureFormats } from "../figures";
import type { PlacedCluster } from "./placed-clusters";

/** Letters that do not stand beside their label. */
const LONG = 40;

export interface ClusterList {
  node: HTMLElement;
  /** Opens the lines of a cluster and puts the focus on its name. */
  reveal: (cluster: PlacedCluster) => void;
}

export function clusterList(
  clusters: readonly PlacedCluster[],
  words: PaneTexts["benchmarksPanel"],
  formats: FigureFormats,
  language: Language,
): ClusterList {
  const t = words.list;
  const published = (
    cluster: PlacedCluster,
    indicator: BenchmarkIndicator,
    show: (value: number) => string,
  ) => {
    const value = cluster.figures[indicator];
    return value === undefined ? t.notPublished : show(value);
  };
  const lines = (cluster: PlacedCluster): [label: string, said: string][] => [
    [t.members, published(cluster, "MEMBRES", formats.count)],
    [t.budget, published(cluster, "BUDGET", formats.amount)],
    [t.net, published(cluster, "NET", formats.percent)],
    [t.gross, published(cluster, "BRUT", formats.percent)],
    [t.declared, published(cluster, "DECLARE", formats.percent)],
    [t.basis, cluster.basis[language]],
    [t.class, cluster.point ? words.classes[cluster.point.profile].name : t.notPlaced],
    [t.remark, cluster.note[language]],
    [t.source, cluster.source.map(({ document, page }) => t.page(document, page)).join(" · ")],
  ];
  const shortly = (cluster: PlacedCluster): string =>
    [
      t.membersShort(published(cluster, "MEMBRES", formats.count)),
      t.netShort(published(cluster, "NET", formats.percent)),
    ].join(", ");
  const items = new Map(
    clusters.map((cluster) => {
      const { id, number, name, year, isAverage } = cluster;
      const title = isAverage ? `${name} (${t.average})` : `${name}, ${year}`;
      const summary = element(
        "summary",
        {},
        element("span", { class: "cluster-number" }, String(number)),
        element(
          "span",
          { class: "cluster-name" },
          element("strong", {}, title),
          element("span", { class: "note" }, shortly(cluster)),
        ),
      );
      const details = element(
        "details",
        { "data-cluster": id },
        summary,
        element(
          "dl",
          { class: "cluster-figures" },
          ...lines(cluster).flatMap(([label, said]) => {
            const line = { class: said.length > LONG ? "long" : "short" };
            return [element("dt", line, label), element("dd", line, said)];
          }),
        ),
      );
      return [id, { details, summary }];
    }),
  );
  return {
    node: element(
      "section",
      { class: "benchmarks-block" },
      element("h3", {}, t.heading),
      element("p", { class: "note" }, t.legend),
      element(
        "ul",
        { class: "clusters" },
        ...[...items.values()].map(({ details }) => element("li", {}, details)),
      ),
    ),
    reveal: ({ id }) => {
      const { details, summary } = items.get(id)!;
      details.open = true;
      summary.focus();
    },
  };
}
