/** Where things stand on the sheet *CERFA*. */
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate } from "../../model";
import { CHARGES, GIFTS, PRODUCTS, USES } from "./lines";

export interface CerfaContext {
  sheet: SheetTemplate;
  t: ReturnType<typeof texts>["cerfa"];
  options: SheetOptions;
}

/** Columns: margin, expenses (account, label, known, key, exact, whole), gap, income (account, label, exact, whole). */
export const CHARGE = { account: 1, label: 2, known: 3, key: 4, exact: 5, whole: 6 } as const;
export const PRODUCT = { account: 8, label: 9, exact: 10, whole: 11 } as const;
export const LAST = PRODUCT.whole;
export const WIDTHS = [14, 40, 262, 84, 66, 88, 84, 16, 40, 300, 88, 84];

const FIRST = 7;
/** What is spread over no nature yet stands on a line of its own, so that the lines make the total. */
const LEFT = FIRST + CHARGES.length;
const IN_KIND = LEFT + 3;
const TOTAL = IN_KIND + 1 + Math.max(USES.length, GIFTS.length);
export const ROW = {
  toSpread: 4,
  bands: 5,
  heads: 6,
  first: FIRST,
  lastProduct: FIRST + PRODUCTS.length - 1,
  left: LEFT,
  totals: LEFT + 1,
  inKind: IN_KIND,
  total: TOTAL,
  checks: TOTAL + 2,
} as const;

/** Zero lines stay empty, as on the form. */
export const WHOLE = "#,##0;-#,##0;;@";
export const EXACT = "#,##0.00;-#,##0.00;;@";
