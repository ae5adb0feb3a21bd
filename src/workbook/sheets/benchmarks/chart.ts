/** The own cluster among the published ones: members and net self-financing, and the two marks that part the profiles. */
import { referenceClusters } from "../../../domain";
import { addChart } from "../../add-chart";
import { area, at, formula, paint, put } from "../../draft";
import type { Content } from "../../model";
import { HIGHEST_RATE, NOWHERE, quadrantChart, quadrantClusters, type Point } from "../../quadrant-chart";
import { formats } from "../../styles";
import { COLUMN, columnOf, type BenchmarksContext } from "./columns";
import { OWN } from "./own-cluster";

/** Rows of the chart. It stands over the list: below it, a list that grows would push it over the end of a page. */
const TALL = 24;
const TOP = OWN.note + 2;
export const CHART_END = TOP + TALL - 1;
/** Cells that the chart reads besides the list, to the right of the printed page. */
const CELLS = { label: COLUMN.last + 2, x: COLUMN.last + 3, y: COLUMN.last + 4, top: OWN.heads } as const;
export const CHART_WIDTHS = [16, 110, 60, 60];

export interface ListRows {
  /** Of the first published cluster. */
  first: number;
  /** Of the first row to be filled in. */
  added: number;
  last: number;
}

export function positionChart(context: BenchmarksContext, rows: ListRows): void {
  const { sheet, t } = context;
  const [members, net] = [columnOf("membres"), columnOf("net")];
  const listed = (row: number, count = 1): Point => ({
    x: area(row, members, count),
    y: area(row, net, count),
  });
  const all = referenceClusters();
  const chart = quadrantChart(
    t.chart,
    {
      ...markCells(context),
      clusters: quadrantClusters().map(({ id, name }) => ({
        id,
        name,
        ...listed(rows.first + all.findIndex((cluster) => cluster.id === id)),
      })),
      added: listed(rows.added, rows.last - rows.added + 1),
    },
    formula(t.chart.description(at(OWN.figures, members), at(OWN.figures, net))),
  );
  addChart(sheet, { ...chart, area: area(TOP, COLUMN.name, TALL, COLUMN.basis) });
}

/** The own cluster, out of sight while it is not known, and both ends of the two marks. */
function markCells({ sheet, t }: BenchmarksContext): Record<"own" | "sizeMark" | "rateMark", Point> {
  const { label, x, y, top } = CELLS;
  const [members, net] = [at(OWN.figures, columnOf("membres")), at(OWN.figures, columnOf("net"))];
  const whenKnown = (value: string) => formula(`IF(COUNT(${members},${net})<2,${NOWHERE},${value})`);
  const largest = Math.max(...quadrantClusters().map(({ figures }) => figures.MEMBRES!));
  const words = t.chart;
  const lines: [string, Content, Content][] = [
    [words.own, whenKnown(members), whenKnown(net)],
    [words.sizeMark, formula("eq_seuil_membres"), 0],
    [words.sizeMark, formula("eq_seuil_membres"), formula(`MAX(${HIGHEST_RATE},N(${net}))`)],
    [words.rateMark, 0, formula("eq_seuil_autofinancement")],
    [words.rateMark, formula(`MAX(${largest},N(${members}))`), formula("eq_seuil_autofinancement")],
  ];
  put(sheet, top, label, words.data);
  paint(sheet, area(top, label, 1, 3), "columnHeading");
  lines.forEach((line, index) => put(sheet, top + 1 + index, label, ...line));
  paint(sheet, area(top + 1, label, lines.length), "detail");
  paint(sheet, area(top + 1, x, lines.length), "detail", { numberFormat: formats.number, align: "Right" });
  paint(sheet, area(top + 1, y, lines.length), "detail", { numberFormat: formats.percent, align: "Right" });
  const point = (row: number, count: number): Point => ({ x: area(row, x, count), y: area(row, y, count) });
  return { own: point(top + 1, 1), sizeMark: point(top + 2, 2), rateMark: point(top + 4, 2) };
}
