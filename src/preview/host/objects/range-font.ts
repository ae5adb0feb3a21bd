import type { Font } from "../../book/model";
import { aBoolean, aNumber, aText, oneOf } from "./check";
import { readColour } from "./colour";
import { FormatPart } from "./format-part";

export class RangeFont extends FormatPart {
  get $type(): string {
    return "RangeFont";
  }
  override get $scalars() {
    return ["Name", "Size", "Color", "Italic", "Bold", "Underline", "Strikethrough"];
  }

  get Name(): string | null {
    const { defaultFont } = this.range.excel.book;
    return this.common((style) => style.font?.name ?? defaultFont.name);
  }
  set Name(value: unknown) {
    const name = aText(value);
    this.changeFont({ name: name === this.range.excel.book.defaultFont.name ? undefined : name });
  }

  get Size(): number | null {
    const { defaultFont } = this.range.excel.book;
    return this.common((style) => style.font?.size ?? defaultFont.size);
  }
  set Size(value: unknown) {
    const size = aNumber(value, 1, 409);
    this.changeFont({ size: size === this.range.excel.book.defaultFont.size ? undefined : size });
  }

  get Color(): string | null {
    return this.common((style) => style.font?.color ?? "#000000");
  }
  set Color(value: unknown) {
    const color = readColour(value);
    this.changeFont({ color: color === "#000000" ? undefined : color });
  }

  get Bold(): boolean | null {
    return this.common((style) => style.font?.bold ?? false);
  }
  set Bold(value: unknown) {
    this.changeFont({ bold: aBoolean(value) || undefined });
  }

  get Italic(): boolean | null {
    return this.common((style) => style.font?.italic ?? false);
  }
  set Italic(value: unknown) {
    this.changeFont({ italic: aBoolean(value) || undefined });
  }

  get Strikethrough(): boolean | null {
    return this.common((style) => style.font?.strikethrough ?? false);
  }
  set Strikethrough(value: unknown) {
    this.changeFont({ strikethrough: aBoolean(value) || undefined });
  }

  get Underline(): string | null {
    return this.common((style) => style.font?.underline ?? "None");
  }
  set Underline(value: unknown) {
    const underline = oneOf(["None", "Single", "Double"] as const, value);
    this.changeFont({ underline: underline === "None" ? undefined : underline });
  }

  private changeFont(part: { [K in keyof Font]: Font[K] | undefined }): void {
    this.change((style) => ({ ...style, font: { ...style.font, ...part } }));
  }
}
