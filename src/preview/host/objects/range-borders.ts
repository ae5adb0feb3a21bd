import { changeBorder, commonBorder, type AreaSide } from "../../book/borders";
import type { Border } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { notEmulated } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { oneOf } from "./check";
import { readColour } from "./colour";
import type { RangeBase } from "./range-base";
import { wholeNumber } from "./range-base";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** What Excel draws when only one of style, weight and colour is given. */
const DEFAULT_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

export class RangeBorderCollection extends WireCollection {
  constructor(private readonly range: RangeBase) {
    super();
  }
  get $type(): string {
    return "RangeBorderCollection";
  }
  override get $scalars() {
    return ["Count"];
  }

  get Count(): number {
    return SIDES.length;
  }
  GetItem(side: unknown): RangeBorder {
    const name = oneOf([...SIDES, ...DIAGONALS], side);
    if (name === "DiagonalDown" || name === "DiagonalUp")
      throw notEmulated("RangeBorderCollection.getItem of diagonals");
    return new RangeBorder(this.range, name);
  }
  GetItemAt(index: unknown): RangeBorder {
    return this.GetItem(SIDES[wholeNumber(index)]);
  }
  $items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }
}

export class RangeBorder extends WireObject {
  constructor(
    private readonly range: RangeBase,
    private readonly side: AreaSide,
  ) {
    super();
  }
  get $type(): string {
    return "RangeBorder";
  }
  override get $scalars() {
    return ["SideIndex", "Style", "Weight", "Color"];
  }

  get SideIndex(): AreaSide {
    return this.side;
  }
  get Style(): string | null {
    return this.common("style", "None");
  }
  set Style(value: unknown) {
    const style = oneOf(STYLES, value);
    this.change((border) => (style === "None" ? undefined : { ...border, style, ...thickIfDouble(style) }));
  }
  get Weight(): string | null {
    return this.common("weight", "Thin");
  }
  set Weight(value: unknown) {
    const weight = oneOf(WEIGHTS, value);
    this.change((border) => ({ ...border, weight }));
  }
  get Color(): string | null {
    return this.common("color", "#000000");
  }
  set Color(value: unknown) {
    const color = readColour(value);
    this.change((border) => ({ ...border, color }));
  }

  private common<K extends keyof Border>(key: K, none: string): string | null {
    const { excel, sheet, area } = this.range;
    const border = commonBorder(excel.book, sheet, area, this.side);
    return border === null ? null : (border?.[key] ?? none);
  }

  private change(change: (border: Border) => Border | undefined): void {
    const { excel, sheet, area, isUnbounded } = this.range;
    if (isUnbounded) throw notEmulated("RangeBorder of whole rows or columns");
    refuseProtectedSheet(sheet, "allowFormatCells");
    edit(excel, (changes) =>
      changeBorder(changes, sheet, area, this.side, (border) => change(border ?? DEFAULT_BORDER)),
    );
  }
}

/** A double line has one weight. */
function thickIfDouble(style: string): Partial<Border> {
  return style === "Double" ? { weight: "Thick" } : {};
}
