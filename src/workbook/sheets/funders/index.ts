/**
 * Grants, one row each: what was asked and granted, when it is paid, what is still due, the report to hand in; above
 * the list their totals, the duties of the treasurer and the cap on public money.
 */
import { exampleBudget } from "../../../domain";
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, height, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { colourBySign } from "../../signs";
import { tableBlock } from "../../table-block";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { inputColumns } from "./inputs";
import { DUTIES, GRANTS, LAST_COLUMN, LIST, WIDTHS, type FundersContext } from "./layout";
import { resultColumns } from "./results";
import { dutiesBlock, totalsBlock } from "./summary";

/** The sheet *Financeurs* as data. */
export function fundersSheet(options: SheetOptions): SheetTemplate {
  const { funders: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "funders",
      name: t.sheetName,
      tabColor: colours.publicMoney,
      columnWidths: WIDTHS,
      frozenRows: TITLE_ROW + 2,
      titleRows: { top: LIST, bottom: LIST },
      start: { row: LIST + 1, column: 1 },
    },
    options,
  );
  sheet.print.pagesWide = 2;
  const context: FundersContext = {
    sheet,
    t,
    options,
    example: options.example ? exampleBudget(options.example) : null,
  };
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: DUTIES.last - 1,
    last: LAST_COLUMN,
  });
  totalsBlock(context);
  dutiesBlock(context);
  notes(context);
  grants(context);
  return sheet;
}

function notes({ sheet, t, options, example }: FundersContext): void {
  const sentences = [t.notes.year, t.notes.balance];
  if (example && options.example) {
    const { document, page } = example.source;
    sentences.push(t.notes.example(example.name, example.year, document, page));
  }
  const top = LIST - 3;
  sentences.forEach((sentence, index) => {
    put(sheet, top + index, 1, sentence);
    sheet.merges.push(area(top + index, 1, 1, DUTIES.last));
  });
  paint(sheet, area(top, 1, 3, DUTIES.last), "note");
  // That of an example takes two lines.
  height(sheet, top, 15, 2);
  height(sheet, top + 2, example ? 26 : 15);
}

function grants({ sheet, t, options, example }: FundersContext): void {
  const { columns, lastRow, right } = tableBlock(sheet, {
    eqName: "eq_financeurs",
    top: LIST,
    left: 1,
    rows: GRANTS,
    inputs: inputColumns(t, example, options),
    results: resultColumns(t),
  });
  height(sheet, LIST, 34);
  for (const key of ["saisie", "suivi"]) colourBySign(sheet, area(LIST + 1, columns[key]!, GRANTS));
  sheet.print.area = area(0, 0, lastRow + 1, right + 1);
}
