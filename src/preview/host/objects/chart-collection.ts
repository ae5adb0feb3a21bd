/** The charts of a sheet. */
import { newChart } from "../../book/charts";
import { guessSeries } from "../../book/chart-source";
import { setLayout } from "../../book/layout";
import type { Chart as ChartModel } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument, itemNotFound, notEmulated } from "../rich-error";
import { WireCollection } from "../wire-object";
import { Chart, CHART_TYPES } from "./chart";
import { automaticName } from "./chart-series";
import { aText, oneOf } from "./check";
import { RangeBase, wholeNumber } from "./range-base";
import type { Worksheet } from "./worksheet";

export class ChartCollection extends WireCollection {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }
  get $type(): string {
    return "ChartCollection";
  }
  override get $scalars() {
    return ["Count"];
  }

  get Count(): number {
    return this.charts().length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** The new chart is the last, in the sheet's corner: where Excel puts it depends on what its window shows. */
  Add(type: unknown, range: unknown, seriesBy: unknown): Chart {
    const { excel, sheet } = this.worksheet;
    const known = CHART_TYPES.find((name) => name === type);
    if (!known) throw notEmulated(`ChartCollection.add("${aText(type)}")`);
    if (!(range instanceof RangeBase)) throw invalidArgument();
    refuseProtectedSheet(sheet, "allowEditObjects");
    const by = oneOf(["Auto", "Columns", "Rows"] as const, seriesBy ?? "Auto");
    const { plotBy, series } = guessSeries(range.sheet, range.area, known, by, (number) =>
      automaticName(excel.language, number),
    );
    const word = excel.language.startsWith("fr") ? "Graphique" : "Chart";
    const chart = newChart(excel.book, sheet, known, plotBy, series, word);
    edit(excel, (changes) => setLayout(changes, sheet, "charts", [...sheet.charts, chart]));
    return new Chart(this.worksheet, chart.id);
  }
  GetItem(key: unknown): Chart {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  /** By name, or by id as the library does once it knows it. */
  GetItemOrNullObject(key: unknown): Chart | null {
    const text = aText(key).toLowerCase();
    const found = this.charts().find(({ id, name }) => id === text || name.toLowerCase() === text);
    return found ? new Chart(this.worksheet, found.id) : null;
  }
  GetItemAt(index: unknown): Chart {
    const chart = this.charts()[wholeNumber(index)];
    if (!chart) throw invalidArgument();
    return new Chart(this.worksheet, chart.id);
  }
  $items(): Chart[] {
    return this.charts().map(({ id }) => new Chart(this.worksheet, id));
  }

  private charts(): ChartModel[] {
    return this.worksheet.sheet.charts;
  }
}
