/**
 * Money in and out over 24 months from January of year N: what a year brings, spread and delayed; each grant where
 * *Financeurs* dates it; the deepest need, and what European projects make the cluster advance. Valued time is no money
 * and never appears.
 */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { cashChart } from "./chart";
import { figuresBlock } from "./figures";
import { flowsBlock } from "./flows";
import { COLUMN, LAST_COLUMN, OPENING_ROW, FLOWS, WIDTHS, type CashContext } from "./layout";
import { planBlock } from "./plan";
import { profileBlock } from "./profile";
import { remarks } from "./remarks";
import { PROJECTS_LAST, projectsBlock } from "./projects";

/** The sheet *Trésorerie* as data. */
export function cashSheet(options: SheetOptions): SheetTemplate {
  const { cash: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "cash",
      name: t.sheetName,
      tabColor: colours.teal,
      columnWidths: WIDTHS,
      frozenRows: TITLE_ROW + 2,
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      start: { row: OPENING_ROW, column: FLOWS.year },
    },
    options,
  );
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: COLUMN.closing,
    last: LAST_COLUMN,
  });
  const context: CashContext = { sheet, t, options };
  flowsBlock(context);
  figuresBlock(context);
  planBlock(context);
  projectsBlock(context);
  profileBlock(context);
  cashChart(context);
  remarks(context);
  sheet.print.area = area(0, 0, PROJECTS_LAST + 6, LAST_COLUMN + 1);
  return sheet;
}
