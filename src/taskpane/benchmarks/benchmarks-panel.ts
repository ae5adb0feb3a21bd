/** The own cluster among the published ones, and what each of their figures stands for. */
import { isFault, parameterOn } from "../../domain";
import { readCurrentSet } from "../../excel";
import { element } from "../dom";
import { sayUnread } from "../failure";
import { figureFormats } from "../figures";
import type { Panel, Surroundings } from "../panel";
import { unreadNode } from "../unread";
import "./benchmarks.css";
import { clusterList } from "./cluster-list";
import { READ_BY_BENCHMARKS, readOwnCluster, type OwnCluster } from "./own-cluster";
import { placedClusters, rankOf } from "./placed-clusters";
import { quadrant } from "./quadrant";

/** The latest known value of a mark. */
function markOf(name: string): number {
  const mark = parameterOn(name, 0);
  if (isFault(mark)) throw new Error(name);
  return mark;
}

export function benchmarksPanel(pane: Surroundings): Panel {
  const { t, language, open } = pane;
  const words = t.benchmarksPanel;
  const formats = figureFormats(language);
  const clusters = placedClusters();
  const marks = { members: markOf("PROFIL.MEMBRES"), net: markOf("PROFIL.NET") };
  const list = clusterList(clusters, words, formats, language);
  const status = element("p", { role: "status", id: "benchmarks-status" });
  const own = element("div", { class: "benchmarks-block", id: "own-cluster" });
  const figure = element("div", {});
  const refresh = element("fluent-button", { id: "read-benchmarks" }, words.refresh);
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    status.textContent = words.reading;
    try {
      const set = await readCurrentSet({ names: READ_BY_BENCHMARKS });
      status.textContent = "";
      const found = set ? readOwnCluster(set) : ({ state: "none" } as const);
      if (found.state === "read") {
        own.replaceChildren(...ownNodes(found.value));
        draw(found.value);
      } else {
        own.replaceChildren(unreadNode(found, pane));
        draw(null);
      }
    } catch (error) {
      sayUnread(status, error, t, load);
    }
  }

  function draw(cluster: OwnCluster | null): void {
    const placed = clusters.filter(({ point }) => point).length;
    const { chart } = words;
    const you = cluster?.profile
      ? chart.you(formats.count(cluster.members!), formats.percent(cluster.net!))
      : chart.notYou;
    figure.replaceChildren(
      quadrant({
        clusters,
        own: cluster,
        marks,
        label: chart.label(placed, you),
        corners: words.corners,
        you: chart.name,
        axes: chart.axes,
        percent: formats.percent,
        onPick: list.reveal,
      }),
    );
  }

  function ownNodes(cluster: OwnCluster): Node[] {
    const { name, year, members, net, gross, profile } = cluster;
    const of = words.own;
    const title = element("h3", {}, of.heading(name, year === null ? "" : String(year)));
    const said = (value: number | null, show: (value: number) => string) =>
      value === null ? of.missing : show(value);
    const figures: [string, string, string][] = [
      ["members", of.members, said(members, formats.count)],
      ["net", of.net, said(net, formats.percent)],
      ["gross", of.gross, said(gross, formats.percent)],
    ];
    const rank = rankOf(cluster, clusters);
    const lines = element(
      "dl",
      { class: "own-figures" },
      ...figures.flatMap(([id, label, value]) => [
        element("dt", {}, label),
        element("dd", { id: `own-${id}` }, value),
      ]),
      ...(rank
        ? [element("dt", {}, of.rank), element("dd", { id: "own-rank" }, of.rankSaid(rank.rank, rank.among))]
        : []),
    );
    if (!profile) return [title, lines, element("p", {}, `! ${of.unknown}`)];
    const { name: called, meaning, question } = words.classes[profile];
    const next = element("fluent-button", { size: "small", id: "to-trajectory" }, of.trajectory);
    next.addEventListener("click", () => open("trajectory"));
    return [
      title,
      element("p", { id: "own-class", class: "own-class" }, of.class, element("strong", {}, called)),
      element("p", {}, meaning),
      element("p", {}, question),
      lines,
      element("p", { class: "note" }, of.rule(formats.count(marks.members), formats.percent(marks.net))),
      next,
    ];
  }

  function load(): void {
    reading ??= read().finally(() => {
      reading = null;
    });
  }
  refresh.addEventListener("click", load);
  draw(null);
  return {
    node: element(
      "div",
      { class: "panel benchmarks" },
      status,
      own,
      element(
        "section",
        { class: "benchmarks-block" },
        element("h3", {}, words.chart.heading),
        figure,
        element("p", { class: "note" }, words.chart.legend),
      ),
      list.node,
      refresh,
    ),
    onShown: load,
  };
}
