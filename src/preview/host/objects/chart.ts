/** Excel.Chart: a chart of a sheet, by its id. */
import { parseArea, splitAddress } from "../../book/address";
import { cornerAt, endOfCell, pointsAt } from "../../book/chart-position";
import { setLayout } from "../../book/layout";
import type { Area, Chart as ChartModel, ChartType } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument, itemNotFound } from "../rich-error";
import { WireObject } from "../wire-object";
import { ChartAxes } from "./chart-axes";
import { ChartFormat } from "./chart-format";
import { partAt, type Part } from "./chart-part";
import { ChartSeriesCollection } from "./chart-series";
import { ChartLegend, ChartTitle } from "./chart-texts";
import { aNumber, aText, oneOf } from "./check";
import { RangeBase } from "./range-base";
import type { Worksheet } from "./worksheet";

export const CHART_TYPES = [
  "Doughnut",
  "BarClustered",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "XYScatter",
  "XYScatterLines",
] as const satisfies readonly ChartType[];

const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;
/** No sheet is longer, in points. */
const FARTHEST = 1e9;

export class Chart extends WireObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly id: string,
  ) {
    super();
  }
  get $type(): string {
    return "Chart";
  }
  override get $scalars() {
    return ["ChartType", "DisplayBlanksAs", "Height", "Id", "Left", "Name", "PlotBy", "Top", "Width"];
  }
  override get $identity() {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.change({ name: aText(value) });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(value: unknown) {
    this.change({ type: oneOf(CHART_TYPES, value) });
  }
  get PlotBy(): string {
    return this.chart.plotBy;
  }
  get DisplayBlanksAs(): string {
    return this.chart.displayBlanksAs;
  }
  set DisplayBlanksAs(value: unknown) {
    this.change({ displayBlanksAs: oneOf(BLANKS, value) });
  }

  get Left(): number {
    return this.box().left;
  }
  set Left(value: unknown) {
    this.moveTo({ left: aNumber(value, 0, FARTHEST) });
  }
  get Top(): number {
    return this.box().top;
  }
  set Top(value: unknown) {
    this.moveTo({ top: aNumber(value, 0, FARTHEST) });
  }
  get Width(): number {
    return this.box().width;
  }
  set Width(value: unknown) {
    this.moveTo({ width: aNumber(value, 0, FARTHEST) });
  }
  get Height(): number {
    return this.box().height;
  }
  set Height(value: unknown) {
    this.moveTo({ height: aNumber(value, 0, FARTHEST) });
  }
  /** From the first corner of one cell to the far corner of another; without it the chart keeps its size. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    const { sheet } = this.worksheet;
    const start = this.areaOf(startCell);
    if (endCell === undefined || endCell === null) {
      this.moveTo(pointsAt(sheet, { row: start.top, column: start.left, x: 0, y: 0 }));
      return;
    }
    const end = this.areaOf(endCell);
    if (end.bottom < start.top || end.right < start.left) throw invalidArgument();
    this.change({
      from: { row: start.top, column: start.left, x: 0, y: 0 },
      to: endOfCell(sheet, end.bottom, end.right),
    });
  }

  get Format(): ChartFormat {
    return new ChartFormat("ChartAreaFormat", { font: partAt(this.part, "font") });
  }
  get Title(): ChartTitle {
    return new ChartTitle(partAt(this.part, "title"));
  }
  get Legend(): ChartLegend {
    return new ChartLegend(partAt(this.part, "legend"));
  }
  get Axes(): ChartAxes {
    return new ChartAxes(partAt(this.part, "axes"));
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.worksheet.excel, this.part);
  }
  get Worksheet(): Worksheet {
    return this.worksheet;
  }
  Delete(): void {
    this.write((charts, chart) => charts.filter((other) => other !== chart));
  }

  private get chart(): ChartModel {
    const chart = this.worksheet.sheet.charts.find((candidate) => candidate.id === this.id);
    if (!chart) throw itemNotFound();
    return chart;
  }
  private get part(): Part<ChartModel> {
    return { get: () => this.chart, set: (value) => this.change(value) };
  }
  private change(some: Partial<ChartModel>): void {
    this.write((charts, chart) => charts.map((other) => (other === chart ? { ...chart, ...some } : other)));
  }
  private write(change: (charts: ChartModel[], chart: ChartModel) => ChartModel[]): void {
    const { excel, sheet } = this.worksheet;
    const { chart } = this;
    refuseProtectedSheet(sheet, "allowEditObjects");
    edit(excel, (changes) => setLayout(changes, sheet, "charts", change(sheet.charts, chart)));
  }

  private box() {
    const { sheet } = this.worksheet;
    const from = pointsAt(sheet, this.chart.from);
    const to = pointsAt(sheet, this.chart.to);
    return { ...from, width: to.left - from.left, height: to.top - from.top };
  }
  private moveTo(some: { left?: number; top?: number; width?: number; height?: number }): void {
    const { sheet } = this.worksheet;
    const { left, top, width, height } = { ...this.box(), ...some };
    this.change({ from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) });
  }
  private areaOf(cell: unknown): Area {
    if (cell instanceof RangeBase) return cell.area;
    const area = typeof cell === "string" ? parseArea(splitAddress(cell).address) : undefined;
    if (!area) throw invalidArgument();
    return area;
  }
}
