import { FormatPart } from "./format-part";
import { readColour } from "./colour";

export class RangeFill extends FormatPart {
  get $type(): string {
    return "RangeFill";
  }
  override get $scalars() {
    return ["Color"];
  }

  /** Without a fill Excel says white. */
  get Color(): string | null {
    return this.common((style) => style.fill ?? "#FFFFFF");
  }
  set Color(value: unknown) {
    const fill = value === "" ? undefined : readColour(value);
    this.change((style) => ({ ...style, fill }));
  }

  Clear(): void {
    this.change((style) => ({ ...style, fill: undefined }));
  }
}
