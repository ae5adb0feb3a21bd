/** The flat table of every figure, made for combining the workbooks of several organisations or years. */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, name, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { columnHeads } from "../../section";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { dataRows, type DataTexts } from "./figures";

/** From column B on; the names follow the titles, which are the same in every language. */
const COLUMNS = [
  { key: "structure", eqName: "eq_donnees_structure", width: 170 },
  { key: "year", eqName: "eq_donnees_annee", width: 52 },
  { key: "code", eqName: "eq_donnees_code", width: 52 },
  { key: "label", eqName: "eq_donnees_libelle", width: 250 },
  { key: "amount", eqName: "eq_donnees_montant", width: 100 },
  { key: "indicator", eqName: "eq_donnees_indicateur", width: 170 },
  { key: "value", eqName: "eq_donnees_valeur", width: 100 },
] as const satisfies { key: keyof DataTexts["columns"]; eqName: `eq_${string}`; width: number }[];
const LEFT = 1;
const HEADS = 5;
const FIRST = HEADS + 1;
const [AMOUNT, INDICATOR, VALUE] = [LEFT + 4, LEFT + 5, LEFT + 6] as const;

/** The sheet *Données* as data. */
export function dataSheet(options: SheetOptions): SheetTemplate {
  const all = texts(options.language);
  const { data: t, sheet: words } = all;
  const sheet = blankSheet(
    {
      kind: "data",
      name: t.sheetName,
      tabColor: colours.grey,
      columnWidths: [14, ...COLUMNS.map(({ width }) => width)],
      frozenRows: FIRST,
      titleRows: { top: HEADS, bottom: HEADS },
      start: { row: FIRST, column: LEFT },
    },
    options,
  );
  titleBlock(sheet, {
    title: t.title,
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: INDICATOR,
    last: VALUE,
  });
  const rows = dataRows(options, all);
  rows.forEach((row, index) => {
    const isLine = row.code !== null;
    put(
      sheet,
      FIRST + index,
      LEFT,
      formula(`IF(eq_structure="","",eq_structure)`),
      formula("eq_exercice"),
      row.code,
      row.label,
      isLine ? formula(row.expression) : null,
      row.indicator,
      isLine ? null : formula(row.expression),
    );
    paint(sheet, area(FIRST + index, isLine ? AMOUNT : VALUE), "formula", {
      numberFormat: row.numberFormat,
      align: "Right",
    });
  });
  table(sheet, t, rows.length);
  summary(sheet, t);
  sheet.print.area = area(0, 0, FIRST + rows.length + 1, VALUE + 1);
  return sheet;
}

function table(sheet: SheetTemplate, t: DataTexts, rows: number): void {
  columnHeads(sheet, HEADS, COLUMNS.length, [
    { column: LEFT, text: t.columns.structure },
    { column: LEFT + 1, text: t.columns.year, align: "Center" },
    { column: LEFT + 2, text: t.columns.code, align: "Center" },
    { column: LEFT + 3, text: t.columns.label },
    { column: AMOUNT, text: t.columns.amount, align: "Right" },
    { column: INDICATOR, text: t.columns.indicator, align: "Center" },
    { column: VALUE, text: t.columns.value, align: "Right" },
  ]);
  paint(sheet, area(FIRST, LEFT + 1, rows, 2), "label", { align: "Center", numberFormat: formats.year });
  paint(sheet, area(FIRST, INDICATOR, rows), "detail");
  sheet.tables.push({ name: "eq_donnees", area: area(HEADS, LEFT, rows + 1, COLUMNS.length) });
  COLUMNS.forEach(({ eqName }, index) => name(sheet, eqName, area(FIRST, LEFT + index, rows)));
}

/** How many figures the table holds, and how many of them are errors that a combined table would choke on. */
function summary(sheet: SheetTemplate, t: DataTexts): void {
  const line = area(TITLE_ROW + 2, LEFT);
  const errors = `(SUMPRODUCT(--ISERROR(eq_donnees_montant))+SUMPRODUCT(--ISERROR(eq_donnees_valeur)))`;
  put(
    sheet,
    line.top,
    LEFT,
    formula(t.count("(COUNT(eq_donnees_montant)+COUNT(eq_donnees_valeur))", errors)),
  );
  paint(sheet, line, "verdict", { align: "Left" });
  colourBySign(sheet, line);
  put(sheet, line.top + 1, LEFT, t.note);
  paint(sheet, area(line.top + 1, LEFT, 1, COLUMNS.length), "note");
  sheet.merges.push(area(line.top + 1, LEFT, 1, COLUMNS.length));
}
