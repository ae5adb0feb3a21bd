/** Reads the formulas of whole sheets, in lots that stay under what Excel answers at once. */
import type { Raw } from "./marks";

export interface SheetCells {
  sheetId: string;
  sheetName: string;
  /** Of the first cell of `formulas`. */
  top: number;
  left: number;
  formulas: Raw[][];
}

export interface FormulaCell {
  sheetId: string;
  sheetName: string;
  row: number;
  column: number;
  formula: string;
}

/** Excel on the web answers 5 MB at most; a cell rarely takes more than 40 characters, formulas and blanks together. */
const CELLS_AT_ONCE = 60_000;

export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly { id: string; name: string }[],
): Promise<SheetCells[]> {
  const ranges = sheets.map(({ id }) =>
    context.workbook.worksheets
      .getItem(id)
      .getUsedRangeOrNullObject(true)
      .load({ cellCount: true, rowIndex: true, columnIndex: true }),
  );
  await context.sync();
  let asked = 0;
  for (const range of ranges) {
    if (range.isNullObject) continue;
    if (asked > 0 && asked + range.cellCount > CELLS_AT_ONCE) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer would be too large
      await context.sync();
      asked = 0;
    }
    range.load({ formulas: true });
    asked += range.cellCount;
  }
  await context.sync();
  return ranges.flatMap((range, index) => {
    if (range.isNullObject) return [];
    const { id: sheetId, name: sheetName } = sheets[index]!;
    const { rowIndex: top, columnIndex: left } = range;
    return [{ sheetId, sheetName, top, left, formulas: range.formulas as Raw[][] }];
  });
}

export const formulaCells = (sheets: readonly SheetCells[]): FormulaCell[] =>
  sheets.flatMap(({ sheetId, sheetName, top, left, formulas }) =>
    formulas.flatMap((cells, r) =>
      cells.flatMap((formula, c) =>
        typeof formula === "string" && formula.startsWith("=") && formula.length > 1
          ? [{ sheetId, sheetName, row: top + r, column: left + c, formula }]
          : [],
      ),
    ),
  );
