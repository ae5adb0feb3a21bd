/** Title, legend and data labels of a chart. */
import type { Chart, ChartLabels } from "../../book/model";
import { ChartFormat } from "./chart-format";
import { ChartPart, partAt } from "./chart-part";
import { aBoolean, aText, oneOf } from "./check";

export class ChartTitle extends ChartPart<Chart["title"]> {
  get $type(): string {
    return "ChartTitle";
  }
  override get $scalars() {
    return ["Text", "Visible"];
  }
  get Text(): string | null {
    return this.value.text ?? null;
  }
  set Text(value: unknown) {
    this.change({ text: aText(value), visible: true });
  }
  get Visible(): boolean {
    return this.value.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: aBoolean(value) });
  }
  get Format(): ChartFormat {
    return new ChartFormat("ChartTitleFormat", { font: partAt(this.part, "font") });
  }
}

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export class ChartLegend extends ChartPart<Chart["legend"]> {
  get $type(): string {
    return "ChartLegend";
  }
  override get $scalars() {
    return ["Position", "Visible"];
  }
  get Position(): string {
    return this.value.position;
  }
  set Position(value: unknown) {
    this.change({ position: oneOf(LEGEND_POSITIONS, value) });
  }
  get Visible(): boolean {
    return this.value.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: aBoolean(value) });
  }
  get Format(): ChartFormat {
    return new ChartFormat("ChartLegendFormat", { font: partAt(this.part, "font") });
  }
}

const LABEL_POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

export class ChartDataLabels extends ChartPart<ChartLabels> {
  get $type(): string {
    return "ChartDataLabels";
  }
  override get $scalars() {
    return ["NumberFormat", "Position", "ShowCategoryName", "ShowPercentage", "ShowSeriesName", "ShowValue"];
  }
  get NumberFormat(): string {
    return this.value.numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: aText(value) });
  }
  get Position(): string | null {
    return this.value.position ?? null;
  }
  set Position(value: unknown) {
    this.change({ position: oneOf(LABEL_POSITIONS, value) });
  }
  get ShowValue(): boolean {
    return this.value.showValue;
  }
  set ShowValue(value: unknown) {
    this.change({ showValue: aBoolean(value) });
  }
  get ShowPercentage(): boolean {
    return this.value.showPercentage;
  }
  set ShowPercentage(value: unknown) {
    this.change({ showPercentage: aBoolean(value) });
  }
  get ShowCategoryName(): boolean {
    return this.value.showCategoryName;
  }
  set ShowCategoryName(value: unknown) {
    this.change({ showCategoryName: aBoolean(value) });
  }
  get ShowSeriesName(): boolean {
    return this.value.showSeriesName;
  }
  set ShowSeriesName(value: unknown) {
    this.change({ showSeriesName: aBoolean(value) });
  }
  get Format(): ChartFormat {
    return new ChartFormat("ChartDataLabelFormat", { font: partAt(this.part, "font") });
  }
}
