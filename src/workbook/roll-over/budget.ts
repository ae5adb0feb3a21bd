import type { Content } from "../model";
import type { ClosingYear } from ".";

/** The plan's amounts become those of N−1; its lines stay. */
export function rollBudget({ values }: ClosingYear, inputs: Map<string, Content[][]>): void {
  for (const side of ["eq_depenses", "eq_ressources"]) {
    const amounts = values.get(side);
    if (!amounts) continue;
    inputs.set(
      `${side}_precedent`,
      amounts.map(([amount]) => [typeof amount === "number" ? amount : null]),
    );
  }
}
