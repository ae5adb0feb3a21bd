/** Several ranges of one sheet as one object (`worksheet.getRanges("A1:B2,D4")`). */
import { fanOut } from "../fan-out";
import { WireObject } from "../wire-object";
import type { Range } from "./range";

export class RangeAreas extends WireObject {
  /** @param ranges at least one */
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  get $type(): string {
    return "RangeAreas";
  }
  override get $isKeepable(): boolean {
    return true;
  }
  override get $scalars() {
    return ["Address", "AreaCount", "CellCount"];
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }
  get Format(): WireObject {
    return fanOut(this.ranges.map((range) => range.Format));
  }
  get DataValidation(): WireObject {
    return fanOut(this.ranges.map((range) => range.DataValidation));
  }
  /** A rule added to several areas is kept as one rule an area: they colour the same cells. */
  get ConditionalFormats(): WireObject {
    return fanOut(this.ranges.map((range) => range.ConditionalFormats));
  }
  get Worksheet(): WireObject {
    return this.ranges[0]!.Worksheet;
  }
}
