/**
 * What members pay: a grid by headcount, one by turnover, flat fees, group discounts and the rules that the sheet
 * *Adhérents* applies (definitions, §6). Every amount is a cell to fill in; an amount not set stays empty.
 */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, name, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { feeChart } from "./chart";
import {
  BAND_ROW,
  CHART,
  BASES,
  FIRST_ROW,
  HEADING_ROW,
  LAST_PRINTED,
  LEFT,
  LIST_WIDTHS,
  WIDTHS,
  type Draft,
} from "./layout";
import { publishedGrids } from "./published";
import { rulesBlock } from "./rules";
import { groupDiscounts } from "./value-tables";
import { slabsInUse, slabsVerdict, slabTables } from "./slabs";

/** The sheet *Grilles* as data. */
export function gridsSheet(options: SheetOptions): SheetTemplate {
  const { grids: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "grids",
      name: t.sheetName,
      tabColor: colours.privateMoney,
      columnWidths: [...WIDTHS, ...LIST_WIDTHS],
      frozenRows: FIRST_ROW,
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      pagesTall: 1,
      start: { row: FIRST_ROW, column: LEFT.headcount },
    },
    options,
  );
  const draft: Draft = { sheet, t, options };
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: LEFT.used + 2,
    last: LAST_PRINTED,
  });
  slabTables(draft);
  slabsInUse(draft);
  slabsVerdict(draft);
  feeChart(draft);
  const published = exampleNote(draft, publishedGrids(draft) + 1);
  const last = Math.max(groupDiscounts(draft, published + 2), rulesBlock(draft), CHART.bottom);
  choiceLists(draft);
  sheet.print.area = area(0, 0, last + 2, LAST_PRINTED + 1);
  // The grids on one page, with room for a longer one; the rest on the next.
  sheet.print.pagesWide = 2;
  return sheet;
}

/** What the example shows, and what its cluster did not publish; returns the last row used. */
function exampleNote({ sheet, t, options }: Draft, row: number): number {
  if (!options.example) return row;
  put(sheet, row, LEFT.published, t.example[options.example]);
  const note = area(row, LEFT.published, 2, 3);
  sheet.merges.push(note);
  paint(sheet, note, "note");
  return note.bottom;
}

/** Validation lists come from ranges: a list typed into a rule is split by locale. */
function choiceLists({ sheet, t }: Draft): void {
  const lists = [
    ["eq_liste_assiettes", Object.values(BASES)],
    ["eq_liste_proratas", ["aucun", "mois", "semestre"]],
  ] as const;
  put(sheet, BAND_ROW, LEFT.lists, t.lists);
  paint(sheet, area(BAND_ROW, LEFT.lists, 1, lists.length), "columnHeading");
  lists.forEach(([eqName, items], index) => {
    const where = area(HEADING_ROW + 1, LEFT.lists + index, items.length);
    items.forEach((item, line) => put(sheet, where.top + line, where.left, item));
    paint(sheet, where, "detail");
    name(sheet, eqName, where);
  });
}
