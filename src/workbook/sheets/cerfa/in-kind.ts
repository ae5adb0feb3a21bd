/** Contributions in kind, 86 = 87, and the totals of both sides with them. */
import { area, at, formula, height, name, over, paint, put } from "../../draft";
import { CHARGE, EXACT, PRODUCT, ROW, WHOLE, LAST, type CerfaContext } from "./context";
import { GIFTS, USES } from "./lines";
import { formLine } from "./products";

const FIRST = ROW.inKind + 1;

interface Side {
  account: number;
  label: number;
  exact: number;
  whole: number;
}

export function inKindBlock(context: CerfaContext): void {
  const { t, options, sheet } = context;
  const hasBudget = options.has("budget");
  side(
    context,
    PRODUCT,
    "87",
    GIFTS.map(({ account, inPlan }) => ({
      account,
      label: t.gifts[account],
      exact: hasBudget ? inPlan : "input",
    })),
  );
  side(
    context,
    CHARGE,
    "86",
    USES.map(({ account, gift }) => ({
      account,
      label: t.uses[account],
      exact: gift === null ? null : at(FIRST + gift, PRODUCT.exact),
    })),
  );
  name(sheet, "eq_cerfa_dons_exacts", area(FIRST, PRODUCT.exact, GIFTS.length));
  for (const [columns, own, cash] of [
    [CHARGE, "eq_cerfa_total_charges", "eq_cerfa_charges+eq_cerfa_86"],
    [PRODUCT, "eq_cerfa_total_produits", "eq_cerfa_produits+eq_cerfa_87"],
  ] as const) {
    put(sheet, ROW.total, columns.label, t.total);
    put(
      sheet,
      ROW.total,
      columns.exact,
      formula(
        `${at(ROW.totals, columns.exact)}+SUM(${over(FIRST, columns.exact, ROW.total - 1, columns.exact)})`,
      ),
      formula(cash),
    );
    name(sheet, own, area(ROW.total, columns.whole));
  }
  for (const row of [ROW.totals, ROW.total]) {
    for (const [first, last] of [
      [CHARGE.account, CHARGE.whole],
      [PRODUCT.account, LAST],
    ] as const)
      paint(sheet, area(row, first, 1, last - first + 1), "total");
    for (const columns of [CHARGE, PRODUCT]) {
      paint(sheet, area(row, columns.exact), "total", { numberFormat: EXACT });
      paint(sheet, area(row, columns.whole), "total", { numberFormat: WHOLE });
    }
    height(sheet, row, 20);
  }
}

interface InKindLine {
  account: string;
  label: string;
  exact: string | null;
}

function side(context: CerfaContext, columns: Side, number: "86" | "87", lines: InKindLine[]): void {
  const { sheet, t } = context;
  const block = { first: FIRST, last: FIRST + lines.length - 1, column: columns.exact };
  put(sheet, ROW.inKind, columns.account, Number(number), t[number]);
  put(
    sheet,
    ROW.inKind,
    columns.whole,
    formula(`SUM(${over(FIRST, columns.whole, block.last, columns.whole)})`),
  );
  paint(sheet, area(ROW.inKind, columns.account), "label", { align: "Center" });
  paint(sheet, area(ROW.inKind, columns.whole), "keyFigure", { numberFormat: WHOLE });
  lines.forEach(({ account, label, exact }, index) => {
    const row = FIRST + index;
    put(sheet, row, columns.account, Number(account), label);
    paint(sheet, area(row, columns.account), "detail", { align: "Center" });
    paint(sheet, area(row, columns.label), "detail");
    formLine(context, row, block, exact);
  });
  name(sheet, `eq_cerfa_${number}`, area(ROW.inKind, columns.whole));
}
