/** Finds the cells of our sheets that show an error. */
import { cellAddress } from "../workbook";
import { findCurrentSet } from "./current-set";
import { failureOf } from "./failure";
import { runExcel } from "./run-excel";

export interface ErrorCell {
  sheetName: string;
  /** `B7`. */
  address: string;
  error: string;
}

/**
 * Every cell in error of the sheets of the current insertion, in two `sync`.
 * @throws {ExcelFailure}
 */
export async function findErrorCells(): Promise<ErrorCell[]> {
  try {
    return await runExcel(async (context) => {
      const set = await findCurrentSet(context);
      if (!set) return [];
      const used = set.sheets.map(({ id }) =>
        context.workbook.worksheets
          .getItem(id)
          .getUsedRange(true)
          .load({ values: true, valueTypes: true, rowIndex: true, columnIndex: true }),
      );
      await context.sync();
      return used.flatMap((range, index) => errorsOf(range, set.sheets[index]!.name));
    });
  } catch (error) {
    throw failureOf(error);
  }
}

function errorsOf(
  { values, valueTypes, rowIndex, columnIndex }: Excel.Range,
  sheetName: string,
): ErrorCell[] {
  return valueTypes.flatMap((row, r) =>
    row.flatMap((type, c) =>
      type === Excel.RangeValueType.error
        ? [{ sheetName, address: cellAddress(rowIndex + r, columnIndex + c), error: String(values[r]![c]) }]
        : [],
    ),
  );
}
