/** How cells look when a conditional format holds: only what is set differs from the cell's own format. */
import type { Border, BorderSide, RuleFormat } from "../../book/model";
import { WireCollection, WireObject } from "../wire-object";
import { aBoolean, oneOf } from "./check";
import { readColour } from "./colour";
import type { ConditionalFormat } from "./conditional-formats";
import { checkNumberFormat } from "./range-content";

abstract class Part extends WireObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super();
  }
  protected get format(): RuleFormat {
    const { kind } = this.owner.rule;
    return "format" in kind ? kind.format : {};
  }
  /** `undefined` takes a property away. */
  protected change(part: { [K in keyof RuleFormat]: RuleFormat[K] | undefined }): void {
    const entries = Object.entries({ ...this.format, ...part }).filter(([, value]) => value !== undefined);
    this.owner.changeKind({ format: Object.fromEntries(entries) });
  }
}

export class ConditionalRangeFormat extends Part {
  get $type(): string {
    return "ConditionalRangeFormat";
  }
  override get $scalars() {
    return ["NumberFormat"];
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.owner);
  }
  get NumberFormat(): string | null {
    return this.format.numberFormat ?? null;
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: checkNumberFormat(value) });
  }
}

export class ConditionalRangeFill extends Part {
  get $type(): string {
    return "ConditionalRangeFill";
  }
  override get $scalars() {
    return ["Color"];
  }
  get Color(): string | null {
    return this.format.fill ?? null;
  }
  set Color(value: unknown) {
    this.change({ fill: readColour(value) });
  }
  Clear(): void {
    this.change({ fill: undefined });
  }
}

export class ConditionalRangeFont extends Part {
  get $type(): string {
    return "ConditionalRangeFont";
  }
  override get $scalars() {
    return ["Color", "Italic", "Bold", "Underline", "Strikethrough"];
  }
  get Color(): string | null {
    return this.format.font?.color ?? null;
  }
  set Color(value: unknown) {
    this.changeFont({ color: readColour(value) });
  }
  get Bold(): boolean | null {
    return this.format.font?.bold ?? null;
  }
  set Bold(value: unknown) {
    this.changeFont({ bold: aBoolean(value) });
  }
  get Italic(): boolean | null {
    return this.format.font?.italic ?? null;
  }
  set Italic(value: unknown) {
    this.changeFont({ italic: aBoolean(value) });
  }
  get Underline(): string | null {
    return this.format.font?.underline ?? null;
  }
  set Underline(value: unknown) {
    this.changeFont({ underline: oneOf(["None", "Single", "Double"] as const, value) });
  }
  get Strikethrough(): boolean | null {
    return this.format.font?.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.changeFont({ strikethrough: aBoolean(value) });
  }
  Clear(): void {
    this.change({ font: undefined });
  }
  private changeFont(part: NonNullable<RuleFormat["font"]>): void {
    this.change({ font: { ...this.format.font, ...part } });
  }
}

const SIDES: Record<string, BorderSide> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

export class ConditionalRangeBorderCollection extends WireCollection {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get $type(): string {
    return "ConditionalRangeBorderCollection";
  }
  get Top(): ConditionalRangeBorder {
    return this.GetItem("EdgeTop");
  }
  get Bottom(): ConditionalRangeBorder {
    return this.GetItem("EdgeBottom");
  }
  get Left(): ConditionalRangeBorder {
    return this.GetItem("EdgeLeft");
  }
  get Right(): ConditionalRangeBorder {
    return this.GetItem("EdgeRight");
  }
  GetItem(index: unknown): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, oneOf(Object.keys(SIDES), index));
  }
  $items(): ConditionalRangeBorder[] {
    return Object.keys(SIDES).map((side) => new ConditionalRangeBorder(this.owner, side));
  }
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const DEFAULT_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

export class ConditionalRangeBorder extends Part {
  constructor(
    owner: ConditionalFormat,
    private readonly index: string,
  ) {
    super(owner);
  }
  get $type(): string {
    return "ConditionalRangeBorder";
  }
  override get $scalars() {
    return ["SideIndex", "Style", "Color"];
  }
  get SideIndex(): string {
    return this.index;
  }
  get Style(): string {
    return this.border?.style ?? "None";
  }
  set Style(value: unknown) {
    const style = oneOf(STYLES, value);
    this.write(style === "None" ? undefined : { ...(this.border ?? DEFAULT_BORDER), style });
  }
  get Color(): string {
    return this.border?.color ?? "#000000";
  }
  set Color(value: unknown) {
    this.write({ ...(this.border ?? DEFAULT_BORDER), color: readColour(value) });
  }

  private get side(): BorderSide {
    return SIDES[this.index]!;
  }
  private get border(): Border | undefined {
    return this.format.borders?.[this.side];
  }
  private write(border: Border | undefined): void {
    const { [this.side]: _, ...others } = this.format.borders ?? {};
    const borders = border ? { ...others, [this.side]: border } : others;
    this.change({ borders: Object.keys(borders).length > 0 ? borders : undefined });
  }
}
