/** Pieces of the blocks under the plan. */
import { area, height, paint, put } from "../../draft";
import type { BudgetContext } from "./context";

/** The plan as every function of the cluster reads it. */
export const PLAN = "eq_ressources,eq_ressources_codes";

/** Empty while the plan is empty, or holds what cannot be read; else the value. */
export const whenFilled = (expression: string): string =>
  `IF((eq_total_ressources=0)+(eq_plan_a_corriger>0)>0,"",${expression})`;

/** A band with a title. */
export function heading(
  sheet: BudgetContext["sheet"],
  row: number,
  column: number,
  wide: number,
  text: string,
): void {
  put(sheet, row, column, text);
  paint(sheet, area(row, column, 1, wide), "heading");
  height(sheet, row, 22);
}

/** A verdict with its sign, empty while the figure is. */
export function verdict(
  cell: string,
  kind: string,
  mark: string,
  words: BudgetContext["t"]["vigilance"],
): string {
  return `IF(${cell}="","",IF(CLUSTER.VIGILANCE("${kind}",${cell},${mark})="OK","${words.fine}","${words.alert}"))`;
}
