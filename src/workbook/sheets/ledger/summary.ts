/** Each line of the budget: what was planned, committed, done, what is left and where the year should land. */
import { exampleBudget } from "../../../domain";
import { texts } from "../../../i18n";
import { area, at, formula, height, name, over, paint, put, rowsUnder } from "../../draft";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { expenseLines, resourceLines } from "../budget/lines";
import { EXPENSES, lineRow, RESOURCES, sumsOf, type Sums } from "./summary-line";
import { HEADINGS, SUMMARY, SUMMARY_COLUMNS, type LedgerContext } from "./layout";
import { PLAN_CODES, resourcesOf, sumOfAmounts } from "../../plan-figures";

export interface SummaryRows {
  /** First line, number of lines; the others and the total follow. */
  expenses: { first: number; count: number; total: number };
  resources: { first: number; count: number; total: number };
}

/** Room for the plan's expenses, contributions in kind included, and some to add. */
const EXPENSE_ROWS = 20;

export const summaryRows = (): SummaryRows => {
  const first = HEADINGS + 2;
  const total = first + EXPENSE_ROWS + 1;
  const below = total + 3;
  return {
    expenses: { first, count: EXPENSE_ROWS, total },
    resources: { first: below, count: PLAN_CODES.length, total: below + PLAN_CODES.length + 1 },
  };
};

/** Returns the last row used. */
export function summary(context: LedgerContext, rows: SummaryRows): number {
  const { sheet, t } = context;
  const words = t.summary;
  const heads = words.columns;
  put(sheet, HEADINGS, SUMMARY.label, heads.label, heads.budget, heads.planned, heads.committed);
  put(
    sheet,
    HEADINGS,
    SUMMARY.done,
    heads.done,
    heads.left,
    heads.share,
    heads.landing,
    heads.gap,
    heads.verdict,
  );
  paint(sheet, area(HEADINGS, SUMMARY.label, 1, SUMMARY_COLUMNS), "columnHeading");
  paint(sheet, area(HEADINGS, SUMMARY.budget, 1, SUMMARY_COLUMNS - 2), "columnHeading", { align: "Right" });
  paint(sheet, area(HEADINGS, SUMMARY.verdict), "columnHeading", { align: "Center" });
  band(context, rows.expenses.first - 1, words.expenses);
  band(context, rows.resources.first - 1, words.resources);
  expenseRows(context, rows);
  resourceRows(context, rows);
  return rows.resources.total;
}

function band({ sheet }: LedgerContext, row: number, text: string): void {
  put(sheet, row, SUMMARY.label, text);
  paint(sheet, area(row, SUMMARY.label, 1, SUMMARY_COLUMNS), "heading");
}

/** What the plan calls its n-th line; the row under the last one only belongs to its sums. */
const planned = (number: string): string =>
  `IF(${number}<ROWS(eq_depenses_natures),INDEX(eq_depenses_natures,${number})&"","")`;

function expenseRows(context: LedgerContext, { expenses }: SummaryRows): void {
  const { sheet, t, options } = context;
  const { first, count } = expenses;
  const budgetWords = texts(options.language).budget;
  const isLinked = options.has("budget");
  const plan = resourceLines(null);
  const free = plan.filter(({ valued }) => !valued).length;
  const example = options.example ? exampleBudget(options.example) : null;
  const labels = [
    ...expenseLines(example, budgetWords, free).map(({ label }) => label),
    ...plan.filter(({ valued }) => valued).map(({ key }) => budgetWords.lines[key]),
  ];
  for (let index = 0; index < count; index++) {
    const row = first + index;
    const label = at(row, SUMMARY.label);
    // Under the headings and the band.
    const number = `(${rowsUnder(HEADINGS, row)}-1)`;
    const amount = `IFERROR(N(INDEX(eq_depenses,${number})),0)`;
    const budget = `IF(${number}>ROWS(eq_depenses),"",IF(AND(${label}="",${amount}=0),"",${amount}))`;
    if (isLinked) put(sheet, row, SUMMARY.label, formula(planned(number)), formula(budget));
    else put(sheet, row, SUMMARY.label, labels[index] || null);
    lineRow(context, row, sumsOf("expense", label), EXPENSES(t));
  }
  nameColumns(context, "depenses", expenses);
  paintLines(context, expenses, isLinked);
  if (!isLinked) paint(sheet, area(first, SUMMARY.label, count), "input");
  otherRow(context, expenses, t.summary.otherLines, isLinked ? sumOfAmounts("eq_depenses") : null, "expense");
  totalRow(context, expenses);
}

function resourceRows(context: LedgerContext, { resources }: SummaryRows): void {
  const { sheet, t, options } = context;
  const isLinked = options.has("budget");
  const labels = texts(options.language).budget.lines;
  PLAN_CODES.forEach((code, index) => {
    const row = resources.first + index;
    put(sheet, row, SUMMARY.label, `${code} · ${labels[code]}`, isLinked ? formula(resourcesOf(code)) : null);
    lineRow(context, row, sumsOf("resource", `"${code}"`), RESOURCES(t));
  });
  nameColumns(context, "ressources", resources);
  paintLines(context, resources, isLinked);
  otherRow(
    context,
    resources,
    t.summary.otherCodes,
    isLinked ? sumOfAmounts("eq_ressources") : null,
    "resource",
  );
  totalRow(context, resources);
}

type Rows = SummaryRows["expenses"];

/** What no line above shows, so that the total leaves nothing out. */
function otherRow(
  context: LedgerContext,
  rows: Rows,
  label: string,
  budget: string | null,
  side: "expense" | "resource",
): void {
  const { sheet, t } = context;
  const { first, count } = rows;
  const row = first + count;
  const rest = (total: string, index: number): string =>
    `ROUND(${total}-SUM(${over(first, index, row - 1, index)}),2)`;
  const all = sumsOf(side, '"*"');
  put(sheet, row, SUMMARY.label, label, budget ? formula(rest(budget, SUMMARY.budget)) : null);
  const sums: Sums = {
    planned: rest(all.planned, SUMMARY.planned),
    committed: rest(all.committed, SUMMARY.committed),
    done: rest(all.done, SUMMARY.done),
  };
  lineRow(context, row, sums, side === "expense" ? EXPENSES(t) : RESOURCES(t));
  paintLines(context, { first: row, count: 1, total: row }, budget !== null);
  const eqSide = side === "expense" ? "depenses" : "ressources";
  name(sheet, `eq_realise_${eqSide}_autres`, area(row, SUMMARY.budget));
}

function totalRow(context: LedgerContext, { first, count, total }: Rows): void {
  const { sheet, t } = context;
  put(sheet, total, SUMMARY.label, t.summary.total);
  paint(sheet, area(total, SUMMARY.label, 1, SUMMARY_COLUMNS), "total");
  const { budget, planned: expected, committed, done, left, share, landing, gap } = SUMMARY;
  for (const index of [budget, expected, committed, done, left, landing, gap]) {
    put(sheet, total, index, formula(`SUM(${over(first, index, first + count, index)})`));
  }
  const planned = at(total, budget);
  put(sheet, total, share, formula(`IF(${planned}=0,"",${at(total, done)}/${planned})`));
  paint(sheet, area(total, budget, 1, SUMMARY_COLUMNS - 2), "total", { numberFormat: formats.euros });
  paint(sheet, area(total, share), "total", { numberFormat: formats.percent });
  height(sheet, total, 22);
}

function paintLines({ sheet }: LedgerContext, { first, count }: Rows, isLinked: boolean): void {
  const { label, budget, planned, share, verdict } = SUMMARY;
  paint(sheet, area(first, label, count), "label");
  paint(sheet, area(first, budget, count), isLinked ? "formula" : "input", { numberFormat: formats.euros });
  paint(sheet, area(first, planned, count, SUMMARY_COLUMNS - 3), "formula", {
    numberFormat: formats.euros,
  });
  paint(sheet, area(first, share, count), "formula", { numberFormat: formats.percent });
  paint(sheet, area(first, verdict, count), "verdict");
  colourBySign(sheet, area(first, verdict, count));
}

/** What the other sheets read of each line. */
function nameColumns({ sheet }: LedgerContext, side: string, { first, count }: Rows): void {
  const columns = {
    lignes: "label",
    budget: "budget",
    engage: "committed",
    fait: "done",
    atterrissage: "landing",
  } as const;
  for (const [key, column] of Object.entries(columns)) {
    name(sheet, `eq_realise_${side}_${key}`, area(first, SUMMARY[column], count));
  }
}
