/**
 * The typical budget and financing plan of the memento, side by side: expenses on the left, resources on the
 * right, both totals on one line; below them the indicators, the detail of private resources and the three
 * vigilance ratios.
 */
import { exampleBudget } from "../../../domain";
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula } from "../../draft";
import type { SheetTemplate, SheetOptions } from "../../model";
import { titleBlock } from "../../title-block";
import { agreementBlock } from "./agreement";
import { budgetColumns } from "./columns";
import { FIRST_LINE, HEADING_ROW, type BudgetContext, type BudgetRows } from "./context";
import { budgetIndicators } from "./indicators";
import { resourceLines } from "./lines";
import { notes } from "./notes";
import { expensesBlock, planHeadings, resourcesBlock } from "./plan";
import { privateDetailBlock } from "./private-detail";
import { totals } from "./totals";
import { budgetVigilance } from "./vigilance";

/** The sheet *Budget* as data. */
export function budgetSheet(options: SheetOptions): SheetTemplate {
  const context = budgetContext(options);
  const { sheet, t, columns } = context;
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: formula(`IF(eq_structure="","${t.noStructure}",eq_structure)`),
    legend: texts(options.language).sheet.legend,
    legendColumn: columns.resources.detail,
    last: columns.last,
  });
  planHeadings(context);
  expensesBlock(context);
  resourcesBlock(context);
  totals(context);
  const end = Math.max(privateDetailBlock(context), budgetIndicators(context));
  const last = notes(context, budgetVigilance(context, end + 2) + 2);
  // For the treasurer: the page that goes to the board and to funders ends with the notes.
  agreementBlock(context, last + 3);
  sheet.print.area = area(0, 0, last + 1, columns.last + 1);
  return sheet;
}

function budgetContext(options: SheetOptions): BudgetContext {
  const t = texts(options.language).budget;
  const example = options.example ? exampleBudget(options.example) : null;
  const columns = budgetColumns(options.followUp);
  const lines = resourceLines(example);
  const last = FIRST_LINE + lines.length - 1;
  // One thin row follows the last line, inside the sums: a row inserted above it is counted everywhere.
  const rows: BudgetRows = { first: FIRST_LINE, last, total: last + 2, gap: last + 3, below: last + 5 };
  const sheet = blankSheet(
    {
      kind: "budget",
      name: t.sheetName,
      tabColor: colours.teal,
      columnWidths: columns.widths,
      frozenRows: FIRST_LINE,
      titleRows: { top: HEADING_ROW, bottom: HEADING_ROW + 1 },
      pagesTall: 1,
      start: { row: rows.first, column: columns.expenses.amount },
    },
    options,
  );
  return { sheet, t, columns, rows, lines, options, example };
}
