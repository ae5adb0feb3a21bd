/** Members against net self-financing: numbered points, the two marks between the classes, and the own cluster in a ring. */
import type { Profile } from "../../domain";
import { svgElement } from "../svg";
import type { OwnCluster } from "./own-cluster";
import type { PlacedCluster } from "./placed-clusters";

export interface QuadrantOptions {
  clusters: readonly PlacedCluster[];
  own: OwnCluster | null;
  /** Between small and large, weak and strong. */
  marks: { members: number; net: number };
  label: string;
  /** Short names of the classes, in the corners. */
  corners: Record<Profile, string>;
  you: string;
  axes: { members: string; net: string };
  percent: (value: number) => string;
  onPick: (cluster: PlacedCluster) => void;
}

const WIDE = 320;
const HIGH = 270;
const PLOT = { left: 38, right: WIDE - 14, top: 30, bottom: HIGH - 40 };
const NARROWEST = { members: 300, net: 0.6 };
const DOT = 9;
const OWN_RING = 13;
/** Room for a dot and its number beyond the farthest point. */
const MARGIN = 1.06;

export function quadrant(options: QuadrantOptions): SVGSVGElement {
  const { clusters, own, marks, label, corners, you, axes, percent, onPick } = options;
  const points = clusters.flatMap(({ point }) => point ?? []);
  const [members, net] = [own?.members ?? 0, own?.net ?? 0];
  const most = Math.max(NARROWEST.members, ...[...points, { members }].map((one) => one.members * MARGIN));
  const highest = Math.max(NARROWEST.net, ...[...points, { net }].map((one) => one.net * MARGIN));
  const x = (value: number): number => PLOT.left + ((PLOT.right - PLOT.left) * value) / most;
  const y = (value: number): number =>
    PLOT.bottom - ((PLOT.bottom - PLOT.top) * Math.max(0, value)) / highest;
  const text = (at: { x: number; y: number; anchor: string }, said: string, name = "") =>
    svgElement("text", { x: at.x, y: at.y, "text-anchor": at.anchor, class: name }, said);

  const chart = svgElement("svg", {
    viewBox: `0 0 ${WIDE} ${HIGH}`,
    role: "img",
    "aria-label": label,
    class: "quadrant",
  });
  const line = (x1: number, y1: number, x2: number, y2: number, name: string) =>
    svgElement("line", { x1, y1, x2, y2, class: name });
  const right = (PLOT.right + x(marks.members)) / 2;
  const left = (PLOT.left + x(marks.members)) / 2;
  chart.append(
    line(PLOT.left, PLOT.bottom, PLOT.right, PLOT.bottom, "axis"),
    line(PLOT.left, PLOT.top, PLOT.left, PLOT.bottom, "axis"),
    line(x(marks.members), PLOT.top, x(marks.members), PLOT.bottom, "mark-line"),
    line(PLOT.left, y(marks.net), PLOT.right, y(marks.net), "mark-line"),
    text({ x: PLOT.left - 4, y: y(marks.net) + 4, anchor: "end" }, percent(marks.net)),
    text({ x: PLOT.left - 4, y: PLOT.bottom + 4, anchor: "end" }, percent(0)),
    text({ x: PLOT.left - 4, y: PLOT.top + 8, anchor: "end" }, percent(Math.floor(highest * 100) / 100)),
    ...[marks.members, ...ticksTo(most)].map((tick) =>
      text({ x: x(tick), y: PLOT.bottom + 15, anchor: "middle" }, String(tick)),
    ),
    text({ x: PLOT.left, y: 12, anchor: "start" }, axes.net),
    text({ x: PLOT.right, y: HIGH - 8, anchor: "end" }, axes.members),
    text({ x: left, y: PLOT.top - 6, anchor: "middle" }, corners["La joyeuse meute"], "corner"),
    text({ x: right, y: PLOT.top - 6, anchor: "middle" }, corners["La ruche bourdonnante"], "corner"),
    text({ x: left, y: PLOT.bottom - 6, anchor: "middle" }, corners["Aube ou crépuscule"], "corner"),
    text({ x: right, y: PLOT.bottom - 6, anchor: "middle" }, corners["La migration des gnous"], "corner"),
  );
  // The own cluster first: where it is one of the references too, that one's number stays readable.
  if (own?.profile) {
    const [cx, cy] = [x(members), y(net)];
    const isHigh = cy < PLOT.top + 2 * OWN_RING;
    chart.append(
      svgElement("circle", { class: "own", cx, cy, r: OWN_RING }),
      svgElement("circle", { class: "own-heart", cx, cy, r: 3 }),
      text({ x: cx, y: isHigh ? cy + OWN_RING + 14 : cy - OWN_RING - 6, anchor: "middle" }, you, "own-name"),
    );
  }
  for (const cluster of clusters) {
    if (!cluster.point) continue;
    const [cx, cy] = [x(cluster.point.members), y(cluster.point.net)];
    const shape = cluster.isAverage
      ? svgElement("rect", { x: cx - DOT, y: cy - DOT, width: 2 * DOT, height: 2 * DOT })
      : svgElement("circle", { cx, cy, r: DOT });
    const dot = svgElement(
      "g",
      { class: cluster.isAverage ? "point average" : "point" },
      svgElement("title", {}, cluster.name),
      shape,
      text({ x: cx, y: cy + 4, anchor: "middle" }, String(cluster.number)),
    );
    // A short cut for the mouse: the list below has the same for all.
    dot.addEventListener("click", () => onPick(cluster));
    chart.append(dot);
  }
  return chart;
}

/** Two to five round numbers. */
function ticksTo(most: number): number[] {
  const step =
    [100, 250, 500, 1000, 2500, 5000].find((one) => most / one < 5) ?? 10 ** Math.floor(Math.log10(most));
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}
