/** Expenses by nature: the plan gives their total by action, the treasurer what she knows of each nature and a key. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import type { Area } from "../../model";
import { VALUED } from "../../plan-figures";
import { CHARGE, EXACT, ROW, WHOLE, type CerfaContext } from "./context";
import { CHARGES, printedAccount } from "./lines";
import { wholeEuros } from "./whole-euros";

const BLOCK = { first: ROW.first, last: ROW.left, column: CHARGE.exact } as const;

export function chargesBlock(context: CerfaContext): void {
  const { sheet, t } = context;
  toSpreadLine(context);
  const tops: string[] = [];
  CHARGES.forEach(({ key, details, isDetail }, index) => {
    const row = ROW.first + index;
    put(sheet, row, CHARGE.account, isDetail ? null : printedAccount(key), t.chargeLines[key]);
    paint(sheet, area(row, CHARGE.account), "label", { align: "Center" });
    paint(sheet, area(row, CHARGE.label), isDetail ? "detail" : "label");
    if (!isDetail) tops.push(at(row, CHARGE.whole));
    if (details === 0) leaf(context, row);
    else groupTotal(context, row, details, CHARGE.whole);
  });
  validateLines(context);
  leftLine(context);
  tops.push(at(ROW.left, CHARGE.whole));
  put(sheet, ROW.totals, CHARGE.label, t.totalCharges);
  put(
    sheet,
    ROW.totals,
    CHARGE.exact,
    formula(`SUM(${over(ROW.first, CHARGE.exact, ROW.left, CHARGE.exact)})`),
  );
  put(sheet, ROW.totals, CHARGE.whole, formula(`SUM(${tops.join(",")})`));
  name(sheet, "eq_cerfa_connus", area(ROW.first, CHARGE.known, CHARGES.length));
  name(sheet, "eq_cerfa_cles", area(ROW.first, CHARGE.key, CHARGES.length));
  name(sheet, "eq_cerfa_charges", area(ROW.totals, CHARGE.whole));
}

/** A line of the form whose amount is the sum of its details. */
export function groupTotal({ sheet }: CerfaContext, row: number, details: number, column: number): void {
  put(sheet, row, column, formula(`SUM(${over(row + 1, column, row + details, column)})`));
  paint(sheet, area(row, column), "keyFigure", { numberFormat: WHOLE });
}

function toSpreadLine({ sheet, t, options }: CerfaContext): void {
  const hasBudget = options.has("budget");
  const value = area(ROW.toSpread, CHARGE.exact);
  put(sheet, ROW.toSpread, CHARGE.label, t.toSpread);
  if (hasBudget) put(sheet, value.top, value.left, formula(`eq_total_depenses-(${VALUED})`));
  else sheet.validations.push(amount({ t }, value));
  paint(sheet, value, hasBudget ? "keyFigure" : "input", { numberFormat: EXACT, align: "Right" });
  name(sheet, "eq_cerfa_depenses", value);
}

function leaf({ sheet }: CerfaContext, row: number): void {
  const [known, key] = [at(row, CHARGE.known), at(row, CHARGE.key)];
  put(
    sheet,
    row,
    CHARGE.exact,
    formula(
      `N(${known})+IF(AND(SUM(eq_cerfa_cles)>0,eq_cerfa_reste>0),eq_cerfa_reste*N(${key})/SUM(eq_cerfa_cles),0)`,
    ),
    formula(wholeEuros(BLOCK, row)),
  );
  paint(sheet, area(row, CHARGE.known), "input", { numberFormat: EXACT });
  paint(sheet, area(row, CHARGE.key), "input", { numberFormat: "#,##0.##" });
  paint(sheet, area(row, CHARGE.exact), "formula", { numberFormat: EXACT, align: "Right" });
  paint(sheet, area(row, CHARGE.whole), "formula", { numberFormat: WHOLE });
}

/** One rule for each run of lines to fill in, not one a cell. */
function validateLines({ sheet, t }: CerfaContext): void {
  const { refused, key } = t.validation;
  let top = ROW.first;
  for (let row = ROW.first; row <= ROW.left; row++) {
    const isTyped = row < ROW.left && CHARGES[row - ROW.first]!.details === 0;
    if (isTyped) continue;
    if (row > top)
      sheet.validations.push(amount({ t }, area(top, CHARGE.known, row - top)), {
        area: area(top, CHARGE.key, row - top),
        rule: { kind: "decimal", min: 0 },
        prompt: key,
        error: { title: refused, message: key.message },
      });
    top = row + 1;
  }
}

/** What is left when neither known amounts nor the key place it; negative when more is known than the plan spends. */
function leftLine({ sheet, t }: CerfaContext): void {
  const rest = area(ROW.left, CHARGE.known);
  put(
    sheet,
    ROW.left,
    CHARGE.label,
    t.left,
    formula("N(eq_cerfa_depenses)-SUM(eq_cerfa_connus)"),
    undefined,
    formula("IF(AND(SUM(eq_cerfa_cles)>0,eq_cerfa_reste>0),0,eq_cerfa_reste)"),
    formula(wholeEuros(BLOCK, ROW.left)),
  );
  paint(sheet, area(ROW.left, CHARGE.label), "label");
  paint(sheet, rest, "formula", { numberFormat: EXACT });
  paint(sheet, area(ROW.left, CHARGE.exact), "formula", { numberFormat: EXACT, align: "Right" });
  paint(sheet, area(ROW.left, CHARGE.whole), "formula", { numberFormat: WHOLE });
  name(sheet, "eq_cerfa_reste", rest);
  name(sheet, "eq_cerfa_a_ventiler", area(ROW.left, CHARGE.exact));
}

export const amount = ({ t }: Pick<CerfaContext, "t">, where: Area) => ({
  area: where,
  rule: { kind: "decimal", min: 0 } as const,
  prompt: t.validation.amount,
  error: { title: t.validation.refused, message: t.validation.amount.message },
});
