/** The plan itself: headings, one line each of expenses and resources, totals, gap. */
import { area, at, formula, height, name, over, paint, put } from "../../draft";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import type { Side } from "./columns";
import { amountValidation, HEADING_ROW, type BudgetContext } from "./context";
import { followUp, shares } from "./plan-columns";
import { expenseLines } from "./lines";
import { privateDetailRows } from "./private-detail";
import { sumOfAmounts } from "../../plan-figures";

export function planHeadings({ sheet, t, columns }: BudgetContext): void {
  const heads = (side: Side, title: string, start: number, end: number): void => {
    put(sheet, HEADING_ROW, start, title);
    paint(sheet, area(HEADING_ROW, start, 1, end - start + 1), "heading");
    paint(sheet, area(HEADING_ROW + 1, start, 1, end - start + 1), "columnHeading");
    put(sheet, HEADING_ROW + 1, side.amount, t.columns.amount, t.columns.share);
    paint(sheet, area(HEADING_ROW + 1, side.amount, 1, 2), "columnHeading", { align: "Right" });
    if (side.followUp !== null) {
      const { previous, revised, actual, done } = t.columns;
      put(sheet, HEADING_ROW + 1, side.followUp, previous, revised, actual, done);
      paint(sheet, area(HEADING_ROW + 1, side.followUp, 1, 4), "columnHeading", { align: "Right" });
    }
  };
  const { expenses, resources } = columns;
  heads(expenses, t.expenses, expenses.nature, expenses.end);
  heads(resources, t.resources, resources.nature, columns.last);
  put(sheet, HEADING_ROW + 1, expenses.nature, t.columns.nature, t.columns.account);
  put(sheet, HEADING_ROW + 1, resources.nature, t.columns.nature, t.columns.code, t.columns.account);
  put(sheet, HEADING_ROW + 1, resources.detail, t.columns.detail);
  paint(sheet, area(HEADING_ROW + 1, resources.detail), "columnHeading", { align: "Right" });
  put(sheet, HEADING_ROW + 1, columns.mark, t.columns.mark);
  for (const column of [expenses.account, resources.code, resources.account, columns.mark]) {
    paint(sheet, area(HEADING_ROW + 1, column), "columnHeading", { align: "Center" });
  }
  height(sheet, HEADING_ROW, 22);
  height(sheet, HEADING_ROW + 1, 20);
}

export function expensesBlock({ sheet, t, columns, rows, lines, example }: BudgetContext): void {
  const { nature, account, amount } = columns.expenses;
  const valued = lines.filter((line) => line.valued);
  const free = lines.length - valued.length;
  const filled = expenseLines(example, t, free);
  filled.forEach((line, index) =>
    put(sheet, rows.first + index, nature, line.label, line.account, line.amount),
  );
  paint(sheet, area(rows.first, nature, free), "input");
  paint(sheet, area(rows.first, account, free), "input", { align: "Center" });
  paint(sheet, area(rows.first, amount, free), "input", { numberFormat: formats.euros });
  // Valued time weighs the same on both sides (86 = 87): here it only follows the resources.
  valued.forEach((line, index) => {
    const row = rows.first + free + index;
    const resource = formula(`IFERROR(N(${at(row, columns.resources.amount)}),0)`);
    put(sheet, row, nature, t.lines[line.key], line.expenseAccount, resource);
  });
  const valuedRow = rows.first + free;
  paint(sheet, area(valuedRow, nature, valued.length), "label");
  paint(sheet, area(valuedRow, account, valued.length), "label", { align: "Center" });
  paint(sheet, area(valuedRow, amount, valued.length), "formula", { numberFormat: formats.euros });
  shares(sheet, columns.expenses, rows, t.notAmount);
  followUp(sheet, columns.expenses, rows, "eq_depenses");
  name(sheet, "eq_fonctionnement", area(rows.first, amount));
  name(sheet, "eq_depenses_natures", area(rows.first, nature, rows.last - rows.first + 2));
  name(sheet, "eq_depenses_comptes", area(rows.first, account, rows.last - rows.first + 2));
  name(sheet, "eq_depenses_valorisees", area(valuedRow, amount, valued.length));
  name(sheet, "eq_depenses", area(rows.first, amount, rows.last - rows.first + 2));
  sheet.validations.push(amountValidation(t, area(rows.first, amount, free)));
}

export function resourcesBlock({ sheet, t, columns, rows, lines }: BudgetContext): void {
  const { nature, code, detail, amount } = columns.resources;
  const details = privateDetailRows(rows);
  lines.forEach((line, index) => {
    const row = rows.first + index;
    const isDetail = line.code === null;
    put(sheet, row, nature, t.lines[line.key], line.code ?? undefined, line.account);
    paint(sheet, area(row, nature), isDetail ? "detail" : "label");
    paint(sheet, area(row, code, 1, 2), isDetail ? "detail" : "label", { align: "Center" });
    if (isDetail) {
      put(sheet, row, detail, line.amount);
      paint(sheet, area(row, detail), "input", { numberFormat: formats.euros });
      return;
    }
    const fromDetail = line.key === "FA";
    put(sheet, row, amount, fromDetail ? formula(at(details.total, amount)) : line.amount);
    paint(sheet, area(row, amount), fromDetail ? "formula" : "input", { numberFormat: formats.euros });
  });
  stateDetailMark({ sheet, t, columns, rows, lines });
  shares(sheet, columns.resources, rows, t.notAmount);
  followUp(sheet, columns.resources, rows, "eq_ressources");
  const size = rows.last - rows.first + 2;
  name(sheet, "eq_ressources", area(rows.first, amount, size));
  name(sheet, "eq_ressources_codes", area(rows.first, code, size));
  name(sheet, "eq_ressources_natures", area(rows.first, nature, size));
  sheet.validations.push(amountValidation(t, area(rows.first, detail, size - 1, 2)), {
    area: area(rows.first, code, size - 1),
    rule: { kind: "list", source: "=eq_liste_codes" },
    prompt: t.validation.code,
    error: { title: t.validation.refused, message: t.validation.code.message },
  });
}

/** "Of which" lines may not exceed the line they detail. */
function stateDetailMark(context: Pick<BudgetContext, "sheet" | "t" | "columns" | "rows" | "lines">): void {
  const { sheet, t, columns, rows, lines } = context;
  const state = rows.first + lines.findIndex((line) => line.key === "PU2");
  const { detail, amount } = columns.resources;
  const details = over(state + 1, detail, state + 3, detail);
  name(sheet, "eq_detail_etat", area(state + 1, detail, 3));
  put(
    sheet,
    state,
    columns.mark,
    formula(`IF(${sumOfAmounts(details)}>IFERROR(N(${at(state, amount)}),0)+0.005,"${t.detailTooLarge}","")`),
  );
  paint(sheet, area(state, columns.mark), "verdict");
  colourBySign(sheet, area(state, columns.mark));
}
