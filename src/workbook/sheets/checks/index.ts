/** One line a check: what, found, expected, verdict, what to do, and a link to the place. */
import { texts } from "../../../i18n";
import { absoluteAddress, areaAddress } from "../../address";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, at, formula, height, name, paint, put } from "../../draft";
import { addressOfFirst, shortAddress } from "../../faults";
import type { SheetKind, SheetOptions, SheetTemplate } from "../../model";
import { colourBySign } from "../../signs";
import { titleBlock, TITLE_ROW } from "../../title-block";
import type { Check } from "./check";
import { LIST_CHECKS } from "./list-checks";
import { PLAN_CHECKS } from "./plan-checks";

/**
 * Beside the printed page stands what advice and link are made of, so that both are one formula down the sheet: the first
 * cell at fault, where the place is by now, what the sheet was called, and the advice.
 */
const COLUMN = {
  check: 1,
  found: 2,
  expected: 3,
  verdict: 4,
  advice: 5,
  link: 6,
  cell: 8,
  place: 9,
  sheet: 10,
  words: 11,
} as const;
const WIDTHS = [14, 300, 96, 124, 96, 342, 96, 14, 60, 120, 90, 342];
const HEADING_ROW = 4;

type Texts = ReturnType<typeof texts>["checks"];

/** The sheet *Contrôles* as data. */
export function checksSheet(options: SheetOptions): SheetTemplate {
  const { checks: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "checks",
      name: t.sheetName,
      tabColor: colours.question,
      columnWidths: WIDTHS,
      frozenRows: HEADING_ROW + 1,
      titleRows: { top: HEADING_ROW, bottom: HEADING_ROW },
      pagesTall: 1,
      start: { row: HEADING_ROW + 2, column: COLUMN.check },
    },
    options,
  );
  titleBlock(sheet, {
    title: t.title,
    subtitle: formula(t.subtitle("eq_controles_questions", "eq_controles_erreurs")),
    legend: words.legend,
    legendColumn: COLUMN.expected,
    last: COLUMN.link,
  });
  colourBySign(sheet, area(TITLE_ROW + 1, COLUMN.check));
  headings(sheet, t);
  const rows = checkRows(sheet, t, options);
  counts(sheet, rows);
  sheet.print.area = area(0, 0, rows.last + 2, COLUMN.link + 1);
  return sheet;
}

function headings(sheet: SheetTemplate, { columns, beside, lost }: Texts): void {
  const { check, found, expected, verdict, advice, link } = columns;
  put(sheet, HEADING_ROW, COLUMN.check, check, found, expected, verdict, advice, link);
  paint(sheet, area(HEADING_ROW, COLUMN.check, 1, 6), "heading");
  paint(sheet, area(HEADING_ROW, COLUMN.found), "heading", { align: "Right" });
  paint(sheet, area(HEADING_ROW, COLUMN.expected, 1, 2), "heading", { align: "Center" });
  paint(sheet, area(HEADING_ROW, COLUMN.link), "heading", { align: "Center" });
  height(sheet, HEADING_ROW, 22);
  put(sheet, HEADING_ROW, COLUMN.cell, beside);
  put(sheet, HEADING_ROW, COLUMN.words, lost);
  paint(sheet, area(HEADING_ROW, COLUMN.cell, 1, 4), "detail");
}

/** The checks whose sheets are there, under the name of their group. */
function checkRows(sheet: SheetTemplate, t: Texts, options: SheetOptions): { first: number; last: number } {
  const first = HEADING_ROW + 1;
  let row = first;
  let group: Check["group"] | null = null;
  const placed = new Map<SheetKind, number>();
  for (const check of [...PLAN_CHECKS, ...LIST_CHECKS]) {
    if (check.needs && !options.has(check.needs)) continue;
    if (check.group !== group) {
      group = check.group;
      put(sheet, row, COLUMN.check, t.groups[group]);
      paint(sheet, area(row, COLUMN.check, 1, 6), "columnHeading");
      putAdviceAndLink(sheet, row++);
    }
    writeCheck(sheet, row, check, options);
    writePlace(sheet, row++, check, placed);
  }
  return { first, last: row - 1 };
}

/** What is found where it cannot be: a cell that is read is in error, or is gone. */
const LOST = "✕";

function writeCheck(sheet: SheetTemplate, row: number, check: Check, { language }: SheetOptions): void {
  const all = texts(language);
  const t = all.checks;
  const [label, expected, advice] = t.lines[check.key]!;
  const found = at(row, COLUMN.found);
  const { fine, unreadable } = t.verdicts;
  const verdict = `IF(${found}="${LOST}","${unreadable}",IF(${found}="","",IF(${check.fine(found)},"${fine}","${t.verdicts[check.gravity]}")))`;
  put(sheet, row, COLUMN.check, label, formula(`IFERROR(${check.found},"${LOST}")`), expected);
  put(sheet, row, COLUMN.verdict, formula(verdict));
  putAdviceAndLink(sheet, row);
  const start = `IFERROR(${shortAddress(`INDEX(${check.place},1)`)},"")`;
  put(sheet, row, COLUMN.cell, formula(addressOfFirst(check.faults ?? [], start)));
  put(sheet, row, COLUMN.sheet, all[sheetOf(check)].sheetName, advice);
  paint(sheet, area(row, COLUMN.cell, 1, 4), "detail");
  paint(sheet, area(row, COLUMN.check), "label");
  paint(sheet, area(row, COLUMN.found), "keyFigure", { numberFormat: check.numberFormat, align: "Right" });
  paint(sheet, area(row, COLUMN.expected), "note", { align: "Center" });
  paint(sheet, area(row, COLUMN.verdict), "verdict");
  paint(sheet, area(row, COLUMN.advice), "note");
  paint(sheet, area(row, COLUMN.link), "link");
  colourBySign(sheet, area(row, COLUMN.verdict));
}

const sheetOf = ({ sheet, needs }: Check): SheetKind => sheet ?? needs ?? "budget";

/**
 * What the check's sheet is called by now, with an address behind it. CELL knows, and says in Excel the workbook before it
 * (`'[Classeur1.xlsx]Budget 2027'!$C$5`), which may be renamed before Excel calculates again: it is left out, and the quote
 * that opens with it. The first check of a sheet asks, the others of the sheet read what it found.
 */
function writePlace(sheet: SheetTemplate, row: number, check: Check, placed: Map<SheetKind, number>): void {
  const asked = placed.get(sheetOf(check));
  const told = `CELL("address",INDEX(${check.place},1))`;
  const start = `IFERROR(FIND("]",${told}),LEFT(${told})="'")+1`;
  const bare = `IFERROR(MID(${told},${start},99),"")`;
  put(sheet, row, COLUMN.place, formula(asked === undefined ? bare : at(asked, COLUMN.place)));
  if (asked === undefined) placed.set(sheetOf(check), row);
}

/**
 * What to do, and the sheet and cell to look at with the way there. Where CELL does not say (on the same sheet, in other
 * programs), the words stay without the way.
 */
function putAdviceAndLink(sheet: SheetTemplate, row: number): void {
  const [found, cell, place] = [at(row, COLUMN.found), at(row, COLUMN.cell), at(row, COLUMN.place)];
  const [name, advice] = [at(row, COLUMN.sheet), at(row, COLUMN.words)];
  const lost = absoluteAddress(area(HEADING_ROW, COLUMN.words));
  const words = `${name}&" "&${cell}`;
  const quote = `IF(COUNT(FIND("'!$",${place})),"'","")`;
  const way = `"#"&${quote}&LEFT(${place},FIND("!$",${place}))&${cell}`;
  put(
    sheet,
    row,
    COLUMN.advice,
    formula(`IF(${found}="${LOST}",${lost},${advice}&"")`),
    formula(`IF(${name}="","",IFERROR(HYPERLINK(${way},${words}),${words}))`),
  );
}

/** How many verdicts are errors, how many are questions: other sheets and the title read them. */
function counts(sheet: SheetTemplate, rows: { first: number; last: number }): void {
  const verdicts = area(rows.first, COLUMN.verdict, rows.last - rows.first + 1);
  const listed = areaAddress(verdicts);
  const row = rows.last + 2;
  put(sheet, row, COLUMN.found, formula(`COUNTIF(${listed},"✕*")`), formula(`COUNTIF(${listed},"!*")`));
  put(sheet, row, COLUMN.verdict, formula(`${at(row, COLUMN.found)}+${at(row, COLUMN.expected)}`));
  paint(sheet, area(row, COLUMN.found, 1, 3), "detail");
  name(sheet, "eq_controles_erreurs", area(row, COLUMN.found));
  name(sheet, "eq_controles_questions", area(row, COLUMN.expected));
  name(sheet, "eq_controles_alertes", area(row, COLUMN.verdict));
}
