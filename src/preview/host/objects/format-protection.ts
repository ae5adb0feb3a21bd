import { aBoolean } from "./check";
import { FormatPart } from "./format-part";

export class FormatProtection extends FormatPart {
  get $type(): string {
    return "FormatProtection";
  }
  override get $scalars() {
    return ["Locked", "FormulaHidden"];
  }

  get Locked(): boolean | null {
    return this.common((style) => style.locked ?? true);
  }
  set Locked(value: unknown) {
    const locked = aBoolean(value);
    this.change((style) => ({ ...style, locked: locked ? undefined : false }));
  }

  get FormulaHidden(): boolean | null {
    return this.common((style) => style.formulaHidden ?? false);
  }
  set FormulaHidden(value: unknown) {
    const formulaHidden = aBoolean(value) || undefined;
    this.change((style) => ({ ...style, formulaHidden }));
  }
}
