/** Income by line of the form, from the plan's resource codes. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import { amount, groupTotal } from "./charges";
import { EXACT, PRODUCT, ROW, WHOLE, type CerfaContext } from "./context";
import { PRODUCTS, printedAccount } from "./lines";
import { wholeEuros, type ExactBlock } from "./whole-euros";

const BLOCK = { first: ROW.first, last: ROW.lastProduct, column: PRODUCT.exact } as const;

export function productsBlock(context: CerfaContext): void {
  const { sheet, t, options } = context;
  const tops: string[] = [];
  PRODUCTS.forEach(({ key, details, isDetail, inPlan }, index) => {
    const row = ROW.first + index;
    put(sheet, row, PRODUCT.account, printedAccount(key), t.productLines[key]);
    paint(sheet, area(row, PRODUCT.account), isDetail ? "detail" : "label", { align: "Center" });
    paint(sheet, area(row, PRODUCT.label), isDetail ? "detail" : "label");
    if (!isDetail) tops.push(at(row, PRODUCT.whole));
    if (details > 0) groupTotal(context, row, details, PRODUCT.whole);
    else formLine(context, row, BLOCK, options.has("budget") ? inPlan : "input");
  });
  put(sheet, ROW.totals, PRODUCT.label, t.totalProducts);
  put(
    sheet,
    ROW.totals,
    PRODUCT.exact,
    formula(`SUM(${over(ROW.first, PRODUCT.exact, ROW.lastProduct, PRODUCT.exact)})`),
    formula(`SUM(${tops.join(",")})`),
  );
  name(sheet, "eq_cerfa_produits_exacts", area(ROW.first, PRODUCT.exact, PRODUCTS.length));
  name(sheet, "eq_cerfa_produits", area(ROW.totals, PRODUCT.whole));
}

/** A line's exact amount, calculated or to be filled in, and its whole euros beside it. */
export function formLine(
  { sheet, t }: CerfaContext,
  row: number,
  block: ExactBlock,
  exact: string | null | "input",
): void {
  const where = area(row, block.column);
  const isInput = exact === "input";
  if (isInput) sheet.validations.push(amount({ t }, where));
  else if (exact !== null) put(sheet, row, block.column, formula(exact));
  put(sheet, row, block.column + 1, formula(wholeEuros(block, row)));
  paint(sheet, where, isInput ? "input" : "formula", { numberFormat: EXACT, align: "Right" });
  paint(sheet, area(row, block.column + 1), "formula", { numberFormat: WHOLE });
}
