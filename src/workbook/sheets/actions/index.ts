/**
 * The actions of the year: what each costs in full, how much public money it may receive, what it asks of companies and
 * what it does to self-financing. Totals by category stand above the list, which grows downwards.
 */
import { exampleBudget } from "../../../domain";
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { choiceLists } from "./choice-lists";
import { LAST, LIST_ROW, LIST_ROWS, LISTS, NOTE_ROW, WIDTHS, type Draft } from "./layout";
import { limitsBlock } from "./limits";
import { actionList } from "./list";
import { categoryTotals } from "./totals";

/** The sheet *Actions* as data. */
export function actionsSheet(options: SheetOptions): SheetTemplate {
  const { actions: t, parameters, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "actions",
      name: t.sheetName,
      tabColor: colours.teal,
      columnWidths: [...WIDTHS, LISTS.gap, LISTS.width, LISTS.width],
      frozenRows: TITLE_ROW + 2,
      titleRows: { top: LIST_ROW + 1, bottom: LIST_ROW + 1 },
      start: { row: LIST_ROW + 2, column: 1 },
    },
    options,
  );
  const draft: Draft = { sheet, t, options, yes: parameters.yes };
  titleBlock(sheet, {
    title: t.title,
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: LAST - 1,
    last: LAST,
  });
  note(draft);
  choiceLists(draft);
  categoryTotals(draft);
  limitsBlock(draft);
  actionList(draft);
  sheet.print.area = area(0, 0, LIST_ROW + LIST_ROWS + 2, LAST + 1);
  sheet.print.pagesWide = 2;
  return sheet;
}

/** What the figures are: published or illustrative, or how to fill the list in. */
function note({ sheet, t, options }: Draft): void {
  const where = area(NOTE_ROW, 1, 1, LAST);
  const example = options.example ? exampleBudget(options.example) : null;
  const text = example ? t.example(example.name, example.year, example.source.document) : t.howTo;
  put(sheet, NOTE_ROW, 1, text);
  paint(sheet, where, "note");
  sheet.merges.push(where);
}
