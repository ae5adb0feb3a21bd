/**
 * The typical budget and financing plan of the memento, side by side: expenses on the left, resources on the
 * right, both totals on one line; below them the indicators, the detail of private resources and the three
 * vigilance ratios.
 */
import { exampleBudget, type ExampleBudget } from "../../domain";
import { texts } from "../../i18n";
import { area, at, formula, height, name, over, paint, put } from "../draft";
import type { Formula, SheetTemplate, TemplateOptions } from "../model";
import { colours } from "../colours";
import { formats } from "../styles";
import { expenseLines, privateDetail, resourceLines, type ResourceLine } from "./budget-lines";
import { budgetIndicators, budgetVigilance } from "./budget-indicators";
import { budgetColumns, type BudgetColumns, type Side } from "./budget-columns";

export type BudgetTexts = ReturnType<typeof texts>["budget"];

/** Where the rows of the sheet stand; the blocks below the plan read them. */
export interface BudgetRows {
  first: number;
  last: number;
  total: number;
  gap: number;
  below: number;
}

export interface BudgetContext {
  sheet: SheetTemplate;
  t: BudgetTexts;
  columns: BudgetColumns;
  rows: BudgetRows;
  lines: ResourceLine[];
  options: TemplateOptions;
  example: ExampleBudget | null;
}

const TITLE_ROW = 1;
const HEADING_ROW = 4;
const FIRST_LINE = 6;

/** The sheet *Budget* as data. */
export function budgetSheet(options: TemplateOptions): SheetTemplate {
  const t = texts(options.language).budget;
  const example = options.example ? exampleBudget(options.example) : null;
  const columns = budgetColumns(options.followUp);
  const lines = resourceLines(example);
  const last = FIRST_LINE + lines.length - 1;
  // One thin row follows the last line, inside the sums: a row inserted above it is counted everywhere.
  const rows: BudgetRows = { first: FIRST_LINE, last, total: last + 2, gap: last + 3, below: last + 5 };
  const sheet = emptySheet(t, columns, rows);
  const context: BudgetContext = { sheet, t, columns, rows, lines, options, example };

  titleBlock(context);
  planHeadings(context);
  expensesBlock(context);
  resourcesBlock(context);
  totals(context);
  const detailEnd = privateDetailBlock(context);
  const indicatorsEnd = budgetIndicators(context);
  const vigilanceEnd = budgetVigilance(context, Math.max(detailEnd, indicatorsEnd) + 2);
  const end = notes(context, vigilanceEnd + 2);
  sheet.print.area = area(0, 0, end + 1, columns.last + 1);
  return sheet;
}

function emptySheet(t: BudgetTexts, columns: BudgetColumns, rows: BudgetRows): SheetTemplate {
  return {
    kind: "budget",
    version: 1,
    name: t.sheetName,
    tabColor: colours.teal,
    columnWidths: columns.widths,
    rowHeight: 18,
    rowHeights: [],
    frozenRows: FIRST_LINE,
    cells: [],
    styles: [],
    merges: [],
    names: [],
    tables: [],
    validations: [],
    rules: [],
    print: {
      orientation: "Landscape",
      area: area(0, 0),
      titleRows: { top: HEADING_ROW, bottom: HEADING_ROW + 1 },
      pagesWide: 1,
      pagesTall: 1,
      footerLeft: "&A",
      footerRight: t.page,
    },
    start: { row: rows.first, column: columns.expenses.amount },
  };
}

function titleBlock({ sheet, t, columns }: BudgetContext): void {
  put(sheet, TITLE_ROW, 1, formula(t.title));
  put(sheet, TITLE_ROW + 1, 1, formula(`IF(eq_structure="","${t.noStructure}",eq_structure)`));
  height(sheet, 0, 8);
  height(sheet, TITLE_ROW, 28);
  height(sheet, TITLE_ROW + 2, 10);
  paint(sheet, area(TITLE_ROW, 1, 1, columns.last), "title");
  paint(sheet, area(TITLE_ROW + 1, 1, 1, columns.last), "subtitle");
  // The legend: one cell of each kind, at the right end of the title.
  const legend = columns.resources.share;
  put(sheet, TITLE_ROW, legend, t.legend.input);
  put(sheet, TITLE_ROW + 1, legend, t.legend.formula);
  paint(sheet, area(TITLE_ROW, legend, 1, 2), "input", { align: "Center" });
  paint(sheet, area(TITLE_ROW + 1, legend, 1, 2), "formula", { align: "Center" });
  sheet.merges.push(area(TITLE_ROW, legend, 1, 2), area(TITLE_ROW + 1, legend, 1, 2));
}

function planHeadings({ sheet, t, columns }: BudgetContext): void {
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
  height(sheet, HEADING_ROW, 22);
  height(sheet, HEADING_ROW + 1, 20);
}

function expensesBlock({ sheet, t, columns, rows, lines, example }: BudgetContext): void {
  const { nature, amount } = columns.expenses;
  const valued = lines.filter((line) => line.valued);
  const free = lines.length - valued.length;
  const filled = expenseLines(example, t, free);
  filled.forEach((line, index) =>
    put(sheet, rows.first + index, nature, line.label, line.account, line.amount),
  );
  paint(sheet, area(rows.first, nature, free, 2), "input");
  paint(sheet, area(rows.first, amount, free), "input", { numberFormat: formats.euros });
  // Valued time weighs the same on both sides (86 = 87): here it only follows the resources.
  valued.forEach((line, index) => {
    const row = rows.first + free + index;
    const resource = `${at(row, columns.resources.amount)}`;
    put(
      sheet,
      row,
      nature,
      t.lines[line.key],
      line.expenseAccount,
      formula(`IF(${resource}="",0,${resource})`),
    );
  });
  const valuedRow = rows.first + free;
  paint(sheet, area(valuedRow, nature, valued.length, 2), "label");
  paint(sheet, area(valuedRow, amount, valued.length), "formula", { numberFormat: formats.euros });
  shares(sheet, columns.expenses, rows);
  followUp(sheet, columns.expenses, rows);
  name(sheet, "eq_fonctionnement", area(rows.first, amount));
  name(sheet, "eq_depenses", area(rows.first, amount, rows.last - rows.first + 2));
  sheet.validations.push(amountValidation(t, area(rows.first, amount, free)));
}

function resourcesBlock({ sheet, t, columns, rows, lines }: BudgetContext): void {
  const { nature, code, detail, amount } = columns.resources;
  const details = detailRow(rows);
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
  shares(sheet, columns.resources, rows);
  followUp(sheet, columns.resources, rows);
  const size = rows.last - rows.first + 2;
  name(sheet, "eq_ressources", area(rows.first, amount, size));
  name(sheet, "eq_ressources_codes", area(rows.first, code, size));
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
  put(
    sheet,
    state,
    columns.mark,
    formula(`IF(SUM(${details})>N(${at(state, amount)})+0.005,"${t.detailTooLarge}","")`),
  );
  paint(sheet, area(state, columns.mark), "verdict");
  sheet.rules.push({
    area: area(state, columns.mark),
    formula: `=LEFT(${at(state, columns.mark)},1)="!"`,
    look: "question",
  });
}

/** The share of each amount in its total. */
function shares(sheet: SheetTemplate, side: Side, rows: BudgetRows): void {
  const total = `${at(rows.total, side.amount).replace(/(\d+)/, "$$$1")}`;
  for (let row = rows.first; row <= rows.last; row++) {
    const cell = at(row, side.amount);
    put(sheet, row, side.share, formula(`IF(OR(${cell}="",${total}=0),"",${cell}/${total})`));
  }
  paint(sheet, area(rows.first, side.share, rows.last - rows.first + 1), "formula", {
    numberFormat: formats.percent,
  });
}

/** The optional columns N−1, revised, actual, % done (of the revised amount, or of the budget when there is none). */
function followUp(sheet: SheetTemplate, side: Side, rows: BudgetRows): void {
  if (side.followUp === null) return;
  const [previous, revised, actual, done] = [0, 1, 2, 3].map((step) => side.followUp! + step) as [
    number,
    number,
    number,
    number,
  ];
  const lines = rows.last - rows.first + 1;
  paint(sheet, area(rows.first, previous, lines, 3), "input", { numberFormat: formats.euros });
  for (let row = rows.first; row <= rows.total; row++) {
    if (row === rows.last + 1) continue;
    const planned = `IF(N(${at(row, revised)})<>0,${at(row, revised)},N(${at(row, side.amount)}))`;
    put(
      sheet,
      row,
      done,
      formula(`IF(OR(${at(row, actual)}="",${planned}=0),"",${at(row, actual)}/${planned})`),
    );
  }
  paint(sheet, area(rows.first, done, lines), "formula", { numberFormat: formats.percent });
  for (const column of [previous, revised, actual]) {
    put(sheet, rows.total, column, formula(`SUM(${over(rows.first, column, rows.last + 1, column)})`));
  }
}

function totals({ sheet, t, columns, rows }: BudgetContext): void {
  const { expenses, resources } = columns;
  for (const side of [expenses, resources]) {
    put(sheet, rows.total, side.nature, t.total);
    put(
      sheet,
      rows.total,
      side.amount,
      formula(`SUM(${over(rows.first, side.amount, rows.last + 1, side.amount)})`),
    );
    put(
      sheet,
      rows.total,
      side.share,
      formula(
        `IF(${at(rows.total, side.amount)}=0,"",SUM(${over(rows.first, side.share, rows.last + 1, side.share)}))`,
      ),
    );
  }
  put(sheet, rows.last + 1, expenses.nature, t.addAbove);
  paint(sheet, area(rows.last + 1, expenses.nature), "note");
  height(sheet, rows.last + 1, 13);
  paint(sheet, area(rows.total, expenses.nature, 1, expenses.end - expenses.nature + 1), "total");
  paint(sheet, area(rows.total, resources.nature, 1, columns.last - resources.nature + 1), "total");
  for (const side of [expenses, resources]) {
    paint(sheet, area(rows.total, side.amount), "total", { numberFormat: formats.euros });
    paint(sheet, area(rows.total, side.share), "total", { numberFormat: formats.percent });
    if (side.followUp !== null) {
      paint(sheet, area(rows.total, side.followUp, 1, 3), "total", { numberFormat: formats.euros });
      paint(sheet, area(rows.total, side.followUp + 3), "total", { numberFormat: formats.percent });
    }
  }
  height(sheet, rows.total, 22);
  name(sheet, "eq_total_depenses", area(rows.total, expenses.amount));
  name(sheet, "eq_total_ressources", area(rows.total, resources.amount));

  put(sheet, rows.gap, resources.nature, t.gap);
  put(sheet, rows.gap, resources.amount, formula("ROUND(eq_total_ressources-eq_total_depenses,2)"));
  put(sheet, rows.gap, columns.mark, formula(`IF(ABS(eq_ecart)<0.005,"${t.balanced}","${t.unbalanced}")`));
  paint(sheet, area(rows.gap, resources.nature), "label");
  paint(sheet, area(rows.gap, resources.amount), "keyFigure", { numberFormat: formats.euros });
  paint(sheet, area(rows.gap, columns.mark), "verdict");
  name(sheet, "eq_ecart", area(rows.gap, resources.amount));
  sheet.rules.push(
    { area: area(rows.gap, columns.mark), formula: "=ABS(eq_ecart)<0.005", look: "fine" },
    { area: area(rows.gap, columns.mark), formula: "=ABS(eq_ecart)>=0.005", look: "error" },
  );
}

const detailRow = (rows: BudgetRows) => ({
  first: rows.below + 2,
  total: rows.below + 2 + privateDetail.length,
});

function privateDetailBlock({ sheet, t, columns, rows, example }: BudgetContext): number {
  const { nature, code, amount, share } = columns.resources;
  const { first, total } = detailRow(rows);
  const wide = columns.last - nature + 1;
  put(sheet, rows.below, nature, t.detail.title);
  paint(sheet, area(rows.below, nature, 1, wide), "heading");
  height(sheet, rows.below, 22);
  put(sheet, rows.below + 1, nature, t.columns.nature, t.columns.code, t.columns.account);
  paint(sheet, area(rows.below + 1, nature, 1, wide), "columnHeading");
  put(sheet, rows.below + 1, amount, t.columns.amount, t.columns.share);
  paint(sheet, area(rows.below + 1, amount, 1, 2), "columnHeading", { align: "Right" });
  privateDetail.forEach((line, index) => {
    const row = first + index;
    put(sheet, row, nature, t.detail.lines[line.code], line.code, line.account);
    put(sheet, row, amount, line.amount(example));
    put(
      sheet,
      row,
      share,
      formula(
        `IF(OR(${at(row, amount)}="",eq_total_ressources=0),"",${at(row, amount)}/eq_total_ressources)`,
      ),
    );
  });
  const count = privateDetail.length;
  paint(sheet, area(first, nature, count), "label");
  paint(sheet, area(first, code, count, 2), "label", { align: "Center" });
  paint(sheet, area(first, amount, count), "input", { numberFormat: formats.euros });
  paint(sheet, area(first, share, count), "formula", { numberFormat: formats.percent });
  put(sheet, total, nature, t.detail.total);
  put(sheet, total, amount, formula(`SUM(${over(first, amount, total - 1, amount)})`));
  put(sheet, total, share, formula(`IF(eq_total_ressources=0,"",${at(total, amount)}/eq_total_ressources)`));
  paint(sheet, area(total, nature, 1, wide), "total");
  paint(sheet, area(total, amount), "total", { numberFormat: formats.euros });
  paint(sheet, area(total, share), "total", { numberFormat: formats.percent });
  name(sheet, "eq_detail_prive", area(first, amount, count));
  name(sheet, "eq_detail_prive_codes", area(first, code, count));
  sheet.validations.push(amountValidation(t, area(first, amount, count)));
  return total;
}

function notes({ sheet, t, columns, options, example }: BudgetContext, top: number): number {
  const sentences: (string | Formula)[] = [
    formula(t.vigilance.base),
    t.notes.detail,
    t.notes.european,
    t.notes.marks,
  ];
  if (example) {
    const { document, page } = example.source;
    sentences.push(t.source(example.name, example.year, document, page));
    if (options.language === "fr" ? example.note.fr : example.note.en)
      sentences.push(options.language === "fr" ? example.note.fr : example.note.en);
  }
  sentences.forEach((sentence, index) => put(sheet, top + index, 1, sentence));
  paint(sheet, area(top, 1, sentences.length, columns.last), "note");
  for (let row = top; row < top + sentences.length; row++) sheet.merges.push(area(row, 1, 1, columns.last));
  height(sheet, top, 15, sentences.length);
  return top + sentences.length - 1;
}

function amountValidation(
  t: BudgetTexts,
  where: ReturnType<typeof area>,
): SheetTemplate["validations"][number] {
  return {
    area: where,
    rule: { kind: "decimal", min: 0 },
    prompt: t.validation.amount,
    error: { title: t.validation.refused, message: t.validation.amount.message },
  };
}
