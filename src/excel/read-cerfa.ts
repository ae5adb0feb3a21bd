/** The lines of the sheet *CERFA*, as it shows them. */
import { cellAddress } from "../workbook";
import { findCurrentSet } from "./current-set";
import { failureOf } from "./failure";
import { parseAddress } from "./freeze";
import { nameAddress } from "./name-address";
import { runExcel } from "./run-excel";

export type CerfaCell = string | number | boolean;

/** From the account to the whole euros, row by row. */
export interface CerfaSides {
  charges: CerfaCell[][];
  products: CerfaCell[][];
}

/** Names at two corners of each side: one in the column after account and label, one at the total in whole euros. */
const CORNERS = {
  charges: ["eq_cerfa_connus", "eq_cerfa_total_charges"],
  products: ["eq_cerfa_produits_exacts", "eq_cerfa_total_produits"],
} as const;

/** Account and label stand before the column of the first name. */
const BEFORE = 2;

/**
 * Both sides of the form of the insertion that the person works in, in three `sync`.
 *
 * @returns null when there is no such sheet, or not enough of it
 * @throws {ExcelFailure}
 */
export async function readCerfa(): Promise<CerfaSides | null> {
  try {
    return await runExcel(async (context) => {
      const set = await findCurrentSet(context);
      if (!set) return null;
      const { names, worksheets } = context.workbook;
      const items = Object.values(CORNERS).map((corners) =>
        corners.map((name) => names.getItemOrNullObject(name + set.suffix).load({ formula: true })),
      );
      await context.sync();
      const sides = items.map((corners) =>
        sideAddress(corners.map((item) => (item.isNullObject ? "" : item.formula))),
      );
      if (sides.includes(null)) return null;
      const ranges = sides.map((side) =>
        worksheets.getItem(side!.sheetName).getRange(side!.address).load({ values: true }),
      );
      await context.sync();
      const [charges, products] = ranges.map(({ values }) => values as CerfaCell[][]);
      return { charges: charges!, products: products! };
    });
  } catch (error) {
    throw failureOf(error);
  }
}

function sideAddress(formulas: readonly string[]): { sheetName: string; address: string } | null {
  const [start, total] = formulas.map(nameAddress);
  const first = start && parseAddress(start.address);
  const last = total && parseAddress(total.address);
  if (!first || !last || start.sheetName !== total.sheetName) return null;
  const isWhole = first.left >= BEFORE && last.right > first.left && last.bottom > first.top;
  if (!isWhole) return null;
  const corner = cellAddress(first.top, first.left - BEFORE);
  return { sheetName: start.sheetName, address: `${corner}:${cellAddress(last.bottom, last.right)}` };
}
