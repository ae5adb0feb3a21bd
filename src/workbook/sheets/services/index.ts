/**
 * The catalogue of services: what the fee includes and what is sold, each with its full cost, its margin, the clients
 * and the members it takes. Totals by family stand above the list, which grows downwards.
 */
import { exampleBudget } from "../../../domain";
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { catalogue } from "./catalogue";
import { familyTotals } from "./families";
import { catalogueFigures } from "./figures";
import { CHOICES, LAST, LIST_ROW, LIST_ROWS, NOTE_ROW, WIDTHS, type Draft } from "./layout";

/** The sheet *Services* as data. */
export function servicesSheet(options: SheetOptions): SheetTemplate {
  const { services: t, parameters, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "services",
      name: t.sheetName,
      tabColor: colours.privateMoney,
      columnWidths: [...WIDTHS, CHOICES.gap, CHOICES.width],
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
  const example = options.example ? exampleBudget(options.example) : null;
  const where = area(NOTE_ROW, 1, 1, LAST);
  put(sheet, NOTE_ROW, 1, example ? t.example(example.name) : t.howTo);
  paint(sheet, where, "note");
  sheet.merges.push(where);
  familyTotals(draft);
  catalogueFigures(draft);
  catalogue(draft);
  sheet.print.area = area(0, 0, LIST_ROW + LIST_ROWS + 2, LAST + 1);
  return sheet;
}
