/**
 * Who belongs and what each owes: a list to fill in, and beside it the fee of every member, step by step, in one call
 * a column whatever the length of the list.
 */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, height, name, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { tableBlock } from "../../table-block";
import { titleBlock } from "../../title-block";
import { resultColumns, resultWidths } from "./chain";
import { inputColumns, inputWidths } from "./inputs";
import { FIRST_ROW, HEADING_ROW, LEFT, MOST_ROWS, ROWS, type Draft } from "./layout";
import { slabSummary } from "./slab-summary";
import { summary } from "./summary";

const MARGIN = 14;
const GAP = 12;
const LIST_WIDTH = 96;

/** The sheet *Adhérents* as data. */
export function membersSheet(options: SheetOptions): SheetTemplate {
  const { members: t, sheet: words, parameters } = texts(options.language);
  const hasGrids = options.has("grids");
  const sheet = blankSheet(
    {
      kind: "members",
      name: t.sheetName,
      tabColor: colours.privateMoney,
      columnWidths: [],
      frozenRows: FIRST_ROW,
      titleRows: { top: HEADING_ROW, bottom: HEADING_ROW },
      start: { row: FIRST_ROW, column: LEFT },
    },
    options,
  );
  const draft: Draft = { sheet, t, options, hasGrids, yes: parameters.yes, no: parameters.no };
  sheet.columnWidths = [
    MARGIN,
    ...inputWidths(hasGrids),
    GAP,
    ...resultWidths(draft),
    GAP,
    LIST_WIDTH,
    LIST_WIDTH,
  ];
  const list = tableBlock(sheet, {
    eqName: "eq_adherents",
    top: HEADING_ROW,
    left: LEFT,
    rows: ROWS,
    capacity: MOST_ROWS,
    inputs: inputColumns(draft),
    results: resultColumns(draft),
  });
  height(sheet, HEADING_ROW, 42);
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: LEFT + 8,
    last: list.right,
  });
  summary(draft);
  const first = list.columns["retenu"]!;
  if (hasGrids) slabSummary(draft, first, list.right);
  const states = area(FIRST_ROW, list.right, ROWS);
  paint(sheet, states, "verdict");
  paint(sheet, area(HEADING_ROW, list.right), "columnHeading", { align: "Center" });
  colourBySign(sheet, area(FIRST_ROW, list.right, MOST_ROWS));
  paint(sheet, area(FIRST_ROW, list.columns["du"]!, ROWS), "keyFigure", {
    numberFormat: formats.cents,
    align: "Right",
  });
  choiceLists(draft, list.right + 2);
  sheet.print.area = area(0, 0, list.lastRow + 1, list.right + 1);
  // The list on one page, its fees on the next, where the first column repeats the names.
  sheet.print.pagesWide = 2;
  return sheet;
}

/** Validation lists come from ranges: a list typed into a rule is split by locale. */
function choiceLists({ sheet, t }: Draft, left: number): void {
  const lists = [
    ["eq_liste_types", Object.values(t.types)],
    ["eq_liste_niveaux", Object.values(t.levels)],
  ] as const;
  put(sheet, HEADING_ROW, left, t.lists);
  paint(sheet, area(HEADING_ROW, left, 1, lists.length), "columnHeading");
  lists.forEach(([eqName, items], index) => {
    const where = area(FIRST_ROW, left + index, items.length);
    items.forEach((item, line) => put(sheet, where.top + line, where.left, item));
    paint(sheet, where, "detail");
    name(sheet, eqName, where);
  });
}
