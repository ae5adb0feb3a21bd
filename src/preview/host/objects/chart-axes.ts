import type { Chart, ChartAxis as AxisModel } from "../../book/model";
import { notEmulated } from "../rich-error";
import { ChartFormat } from "./chart-format";
import { ChartPart, optionalPartAt, partAt } from "./chart-part";
import { aBoolean, aNumber, aText, oneOf } from "./check";

export class ChartAxes extends ChartPart<Chart["axes"]> {
  get $type(): string {
    return "ChartAxes";
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(partAt(this.part, "category"));
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(partAt(this.part, "value"));
  }
  GetItem(type: unknown, group: unknown): ChartAxis {
    if (group !== undefined && group !== null && group !== "Primary") throw notEmulated("A secondary axis");
    return oneOf(["Category", "Value"] as const, type) === "Value" ? this.ValueAxis : this.CategoryAxis;
  }
}

const LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;

export class ChartAxis extends ChartPart<AxisModel> {
  get $type(): string {
    return "ChartAxis";
  }
  override get $scalars() {
    return [
      "MajorUnit",
      "Maximum",
      "Minimum",
      "NumberFormat",
      "ReversePlotOrder",
      "TickLabelPosition",
      "Visible",
    ];
  }
  get Visible(): boolean {
    return this.value.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: aBoolean(value) });
  }
  get NumberFormat(): string {
    return this.value.numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: aText(value) });
  }
  /** An empty text makes the limit automatic, and is what an automatic one reads as. */
  get Minimum(): number | "" {
    return this.value.minimum ?? "";
  }
  set Minimum(value: unknown) {
    this.change({ minimum: limit(value) });
  }
  get Maximum(): number | "" {
    return this.value.maximum ?? "";
  }
  set Maximum(value: unknown) {
    this.change({ maximum: limit(value) });
  }
  get MajorUnit(): number | "" {
    return this.value.majorUnit ?? "";
  }
  set MajorUnit(value: unknown) {
    this.change({ majorUnit: limit(value) });
  }
  get ReversePlotOrder(): boolean {
    return this.value.reversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.change({ reversed: aBoolean(value) });
  }
  get TickLabelPosition(): string {
    return this.value.labelPosition;
  }
  set TickLabelPosition(value: unknown) {
    this.change({ labelPosition: oneOf(LABEL_POSITIONS, value) });
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.part);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(partAt(this.part, "gridlines"));
  }
  get Format(): ChartFormat {
    return new ChartFormat("ChartAxisFormat", {
      font: partAt(this.part, "font"),
      line: partAt(this.part, "line"),
    });
  }
}

const limit = (value: unknown): number | undefined =>
  value === "" ? undefined : aNumber(value, -Number.MAX_VALUE, Number.MAX_VALUE);

export class ChartAxisTitle extends ChartPart<AxisModel> {
  get $type(): string {
    return "ChartAxisTitle";
  }
  override get $scalars() {
    return ["Text", "Visible"];
  }
  get Text(): string | null {
    return this.value.title?.text ?? null;
  }
  set Text(value: unknown) {
    this.change({ title: { font: {}, ...this.value.title, text: aText(value) } });
  }
  get Visible(): boolean {
    return this.value.title !== undefined;
  }
  set Visible(value: unknown) {
    if (!aBoolean(value)) this.change({ title: undefined });
    else this.change({ title: this.value.title ?? { text: "", font: {} } });
  }
  get Format(): ChartFormat {
    const title = optionalPartAt(this.part, "title", { text: "", font: {} });
    return new ChartFormat("ChartAxisTitleFormat", { font: partAt(title, "font") });
  }
}

export class ChartGridlines extends ChartPart<AxisModel["gridlines"]> {
  get $type(): string {
    return "ChartGridlines";
  }
  override get $scalars() {
    return ["Visible"];
  }
  get Visible(): boolean {
    return this.value.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: aBoolean(value) });
  }
  get Format(): ChartFormat {
    return new ChartFormat("ChartGridlinesFormat", { line: partAt(this.part, "line") });
  }
}
