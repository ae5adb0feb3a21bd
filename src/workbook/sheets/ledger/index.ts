/**
 * The journal of the year and, beside it, what it leaves of each line of the budget. Both stand under the same frozen
 * headings; the journal is a table and grows.
 */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, height, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock } from "../../title-block";
import { choiceLists, keyFigures } from "./figures";
import { journal } from "./journal";
import { FIGURES, HEADINGS, SUMMARY, WIDTHS, type LedgerContext } from "./layout";
import { summary, summaryRows } from "./summary";

/** The sheet *Réalisé* as data. */
export function ledgerSheet(options: SheetOptions): SheetTemplate {
  const { ledger: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "ledger",
      name: t.sheetName,
      tabColor: colours.teal,
      columnWidths: WIDTHS,
      frozenRows: HEADINGS + 1,
      titleRows: { top: HEADINGS, bottom: HEADINGS },
      start: { row: HEADINGS + 1, column: 1 },
    },
    options,
  );
  sheet.print.pagesWide = 2;
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: 10,
    last: SUMMARY.verdict,
  });
  const context: LedgerContext = { sheet, t, options };
  const rows = summaryRows();
  const { lastRow } = journal(context);
  const end = summary(context, rows);
  keyFigures(context, rows);
  choiceLists(context, rows);
  notes(context);
  sheet.print.area = area(0, 0, Math.max(lastRow, end) + 1, SUMMARY.verdict + 1);
  height(sheet, FIGURES + 2, 8);
  return sheet;
}

/** Above the summary, beside the tolerance: under it they would print on a page of their own. */
function notes({ sheet, t }: LedgerContext): void {
  const [top, left] = [FIGURES - 1, SUMMARY.planned];
  const wide = SUMMARY.verdict - left + 1;
  t.notes.forEach((sentence, index) => {
    put(sheet, top + index, left, sentence);
    sheet.merges.push(area(top + index, left, 1, wide));
  });
  paint(sheet, area(top, left, t.notes.length, wide), "remark");
}
