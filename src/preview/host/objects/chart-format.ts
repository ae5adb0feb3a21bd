/** Fonts, lines and fills of the parts of a chart. */
import type { ChartFont as FontModel, ChartLine } from "../../book/model";
import { notEmulated } from "../rich-error";
import { WireObject } from "../wire-object";
import { ChartPart, type Part } from "./chart-part";
import { aBoolean, aNumber, aText, oneOf } from "./check";
import { readColour } from "./colour";

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"] as const;
const AUTOMATIC_TEXT = "#595959";
const AUTOMATIC_SIZE = 10;
const AUTOMATIC_WEIGHT = 0.75;

/** What belongs to the look of a part; Office.js has a class for each combination. */
export class ChartFormat extends WireObject {
  constructor(
    private readonly type: string,
    private readonly parts: {
      font?: Part<FontModel>;
      line?: Part<ChartLine>;
      fill?: Part<string | undefined>;
    },
  ) {
    super();
  }
  get $type(): string {
    return this.type;
  }
  get Font(): ChartFont {
    return new ChartFont(this.parts.font ?? this.missing("font"));
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.parts.line ?? this.missing("line"));
  }
  get Fill(): ChartFill {
    return new ChartFill(this.parts.fill ?? this.missing("fill"));
  }
  private missing(name: string): never {
    throw notEmulated(`${this.type}.${name}`);
  }
}

export class ChartFont extends ChartPart<FontModel> {
  get $type(): string {
    return "ChartFont";
  }
  override get $scalars() {
    return ["Bold", "Color", "Italic", "Name", "Size"];
  }
  get Bold(): boolean {
    return this.value.bold ?? false;
  }
  set Bold(value: unknown) {
    this.change({ bold: aBoolean(value) });
  }
  get Italic(): boolean {
    return this.value.italic ?? false;
  }
  set Italic(value: unknown) {
    this.change({ italic: aBoolean(value) });
  }
  get Color(): string {
    return this.value.color ?? AUTOMATIC_TEXT;
  }
  set Color(value: unknown) {
    this.change({ color: readColour(value) });
  }
  get Name(): string | null {
    return this.value.name ?? null;
  }
  set Name(value: unknown) {
    this.change({ name: aText(value) });
  }
  get Size(): number {
    return this.value.size ?? AUTOMATIC_SIZE;
  }
  set Size(value: unknown) {
    this.change({ size: aNumber(value, 1, 409) });
  }
}

export class ChartLineFormat extends ChartPart<ChartLine> {
  get $type(): string {
    return "ChartLineFormat";
  }
  override get $scalars() {
    return ["Color", "LineStyle", "Weight"];
  }
  get Color(): string {
    return this.value.color ?? AUTOMATIC_TEXT;
  }
  set Color(value: unknown) {
    this.change({ color: readColour(value) });
  }
  get LineStyle(): string {
    return this.value.style ?? "Automatic";
  }
  set LineStyle(value: unknown) {
    const style = oneOf([...LINE_STYLES, "Automatic"] as const, value);
    this.change({ style: style === "Automatic" ? undefined : style });
  }
  get Weight(): number {
    return this.value.weight ?? AUTOMATIC_WEIGHT;
  }
  set Weight(value: unknown) {
    this.change({ weight: aNumber(value, 0, 1584) });
  }
  Clear(): void {
    this.change({ style: "None" });
  }
}

/** Excel lets a fill be set, not read. */
export class ChartFill extends WireObject {
  constructor(private readonly part: Part<string | undefined>) {
    super();
  }
  get $type(): string {
    return "ChartFill";
  }
  SetSolidColor(color: unknown): void {
    this.part.set(readColour(color));
  }
  Clear(): void {
    this.part.set("none");
  }
}
