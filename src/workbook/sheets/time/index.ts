/** Hours of the team by person, action and month, and the time that companies give, valued as evidence allows. */
import { exampleBudget } from "../../../domain";
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, height, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { companyList } from "./companies";
import { LAST, LIST_ROW, LIST_ROWS, LISTS, NOTE_ROW, WIDTHS, type Draft } from "./layout";
import { personList } from "./persons";
import { teamList } from "./team";
import { teamFigures } from "./team-figures";
import { gauge, natureRates, valuedByOrigin } from "./valued";

/** The sheet *Temps* as data. */
export function timeSheet(options: SheetOptions): SheetTemplate {
  const { time: t, parameters, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "time",
      name: t.sheetName,
      tabColor: colours.valuedTime,
      columnWidths: WIDTHS,
      frozenRows: TITLE_ROW + 2,
      titleRows: { top: LIST_ROW + 1, bottom: LIST_ROW + 1 },
      start: { row: LIST_ROW + 2, column: LISTS.persons[0] },
    },
    options,
  );
  const draft: Draft = { sheet, t, options, no: parameters.no };
  const teamEnd = LISTS.team[1];
  titleBlock(sheet, {
    title: t.title,
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: teamEnd - 1,
    last: LAST,
  });
  const example = options.example ? exampleBudget(options.example) : null;
  put(sheet, NOTE_ROW, 1, example ? t.example(example.name) : t.howTo);
  paint(sheet, area(NOTE_ROW, 1, 1, teamEnd), "note");
  sheet.merges.push(area(NOTE_ROW, 1, 1, teamEnd));
  teamFigures(draft);
  personList(draft);
  teamList(draft);
  valuedByOrigin(draft);
  natureRates(draft);
  gauge(draft);
  companyList(draft);
  height(sheet, LIST_ROW + 1, 30);
  sheet.print.area = area(0, 0, LIST_ROW + LIST_ROWS + 2, LAST + 1);
  // The team on one page, the companies on the next.
  sheet.print.pagesWide = 2;
  return sheet;
}
