/** Clusters by number of members and net self-financing: the four profiles of the memento (definitions, §5). */
import { referenceClusters, type ReferenceCluster } from "../domain";
import type { ChartLabels, ChartSeries, UnplacedChart } from "./chart";
import { colours } from "./colours";
import type { Area, Content } from "./model";

export interface Point {
  x: Area;
  y: Area;
}

export interface QuadrantData {
  /** Both ends of the two lines that part the profiles. */
  sizeMark: Point;
  rateMark: Point;
  own: Point;
  clusters: (Point & Pick<ReferenceCluster, "id" | "name">)[];
  /** Rows that the treasurer may fill in with clusters of her own choice. */
  added?: Point;
}

export interface QuadrantWords {
  name: string;
  title: string;
  members: string;
  rate: string;
  own: string;
  added?: string;
  sizeMark: string;
  rateMark: string;
}

/** The size mark's line reaches this high at least. */
export const HIGHEST_RATE = 0.6;
/** Where a point stands that is not known: outside the axes, which begin at 0, so that it is not drawn. */
export const NOWHERE = -1;

/** No cluster, but the average of several. */
const AVERAGE: ReferenceCluster["id"] = "POLE_MOYEN_2011";

/** The published clusters whose members and net rate are both known. */
export const quadrantClusters = (): ReferenceCluster[] =>
  referenceClusters().filter(
    ({ id, figures }) =>
      id !== AVERAGE && typeof figures.MEMBRES === "number" && typeof figures.NET === "number",
  );

/** Names that would run into a neighbour's above stand below. */
const BELOW: ReferenceCluster["id"][] = ["SOLIAGE", "RAEE", "EMC2"];

/** Every cluster is a series of its own: Office.js has no other way to label a point with a name. */
export function quadrantChart(words: QuadrantWords, data: QuadrantData, description: Content): UnplacedChart {
  const { sizeMark, rateMark, own, clusters, added } = data;
  const line = (name: string, { x, y }: Point): ChartSeries => ({
    name,
    values: y,
    categories: x,
    color: colours.question,
    dash: "Dash",
  });
  const point = (
    name: string,
    { x, y }: Point,
    position: NonNullable<ChartLabels["position"]>,
    look: Pick<ChartSeries, "color" | "marker">,
  ): ChartSeries => ({ name, values: y, categories: x, ...look, labels: { show: "series", position } });
  const reference = { color: colours.valuedTime, marker: "Diamond" } as const;
  return {
    name: words.name,
    type: "points",
    title: words.title,
    description,
    seriesBy: "Columns",
    series: [
      line(words.sizeMark, sizeMark),
      line(words.rateMark, rateMark),
      ...clusters.map((cluster) =>
        point(cluster.name, cluster, BELOW.includes(cluster.id) ? "Bottom" : "Top", reference),
      ),
      ...(added && words.added
        ? [point(words.added, added, "Top", { color: colours.grey, marker: "Square" })]
        : []),
      point(words.own, own, "Right", { color: colours.teal, marker: "Circle" }),
    ],
    categoryAxis: { title: words.members, numberFormat: "#,##0", min: 0 },
    valueAxis: { title: words.rate, numberFormat: "0%", min: 0 },
    legend: "None",
  };
}
