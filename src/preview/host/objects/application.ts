import type { Excel } from "../excel";
import { WireObject } from "../wire-object";
import { oneOf } from "./check";

export class Application extends WireObject {
  constructor(private readonly excel: Excel) {
    super();
  }
  get $type(): string {
    return "Application";
  }
  override get $scalars() {
    return ["CalculationMode"];
  }

  get CalculationMode(): string {
    return this.excel.calculation.mode;
  }
  set CalculationMode(value: unknown) {
    this.excel.calculation.mode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"] as const, value);
  }
  get CalculationState(): string {
    return "Done";
  }
  get DecimalSeparator(): string {
    return this.excel.language.startsWith("fr") ? "," : ".";
  }
  /** French Excel separates thousands with a narrow no-break space. */
  get ThousandsSeparator(): string {
    return this.excel.language.startsWith("fr") ? "\u202f" : ",";
  }
  Calculate(type: unknown): Promise<void> {
    oneOf(["Recalculate", "Full", "FullRebuild"] as const, type);
    return this.excel.calculation.calculate();
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.excel.calculation.suspended = true;
  }
  /** Nothing is drawn while a request runs anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
