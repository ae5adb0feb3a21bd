import { failureOf } from "./failure";
import { runExcel } from "./run-excel";

export interface FormulaInsertion {
  /** The active cell, with its sheet: `Budget!B3`. */
  address: string;
  /** False when the cell holds something: nothing was written. */
  inserted: boolean;
}

/**
 * Writes a formula, in invariant form, into the active cell. A cell that holds something is left alone unless its
 * address is `replaceable`: the one that a person agreed to lose.
 * @throws {ExcelFailure} when Excel refuses; the cell is then as it was
 */
export async function insertFormula(
  formula: string,
  replaceable: string | null = null,
): Promise<FormulaInsertion> {
  try {
    return await runExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address, formulas, values");
      await context.sync();
      const { address } = cell;
      // A cell that another one's formula spills into has a value and no formula of its own.
      const isEmpty = cell.formulas[0]![0] === "" && cell.values[0]![0] === "";
      if (!isEmpty && address !== replaceable) return { address, inserted: false };
      cell.formulas = [[formula]];
      await context.sync();
      return { address, inserted: true };
    });
  } catch (error) {
    throw failureOf(error);
  }
}
