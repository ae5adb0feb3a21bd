/** Published figures of reference clusters (definitions §15). */
import FIGURES from "./data/benchmark-figures.json";
import type { Fault } from "./fault";
import { fault } from "./fault";
import { vocabulary } from "./words";

export type ClusterId = keyof typeof FIGURES;

const CLUSTERS = vocabulary(...(Object.keys(FIGURES) as ClusterId[]));

/** BUDGET and COTISATIONMOYENNE in euros; NET, BRUT, DECLARE, PARTCOTISATIONS fractions; MEMBRES, ETP counts. */
export const BENCHMARK_INDICATORS = vocabulary(
  "BUDGET",
  "MEMBRES",
  "ETP",
  "NET",
  "BRUT",
  "DECLARE",
  "PARTCOTISATIONS",
  "COTISATIONMOYENNE",
);
export type BenchmarkIndicator = (typeof BENCHMARK_INDICATORS.words)[number];

/** `#N/A` for a cluster that is not among the published ones. */
export const faultOfCluster = (cluster: string): Fault | undefined =>
  CLUSTERS.find(cluster) === undefined
    ? fault("#N/A", "unknownCluster", { argument: "cluster", found: cluster, known: CLUSTERS.words })
    : undefined;

/** `#N/A` for an indicator that is not among the published ones. */
export const faultOfIndicator = (indicator: string): Fault | undefined =>
  BENCHMARK_INDICATORS.find(indicator) === undefined
    ? fault("#N/A", "unknownIndicator", {
        argument: "indicateur",
        found: indicator,
        known: BENCHMARK_INDICATORS.words,
      })
    : undefined;

const FIGURES_BY_CLUSTER = new Map<string, ReadonlyMap<string, number>>(
  CLUSTERS.words.map((id) => [id, new Map(Object.entries(FIGURES[id]))]),
);

/** A figure of a cluster. @returns `#N/A` when either is unknown or the figure was not published */
export function benchmark(cluster: string, indicator: string): number | Fault {
  const id = CLUSTERS.find(cluster);
  const name = BENCHMARK_INDICATORS.find(indicator);
  if (id !== undefined && name !== undefined) {
    const figure = FIGURES_BY_CLUSTER.get(id)?.get(name);
    if (figure !== undefined) return figure;
  }
  return (
    faultOfCluster(cluster) ??
    faultOfIndicator(indicator) ??
    fault("#N/A", "notPublished", { argument: "indicateur", found: indicator, known: [cluster] })
  );
}
