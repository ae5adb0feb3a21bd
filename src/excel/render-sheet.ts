/**
 * Writes one sheet of the template into a batch: no `sync` here. Formats go by block, never by cell; the contents
 * in one two-dimensional write.
 */
import {
  absoluteAddress,
  areaAddress,
  LOOK_OF_SIGN,
  looks,
  type Area,
  type SheetTemplate,
  type TemplateRule,
  type TemplateValidation,
} from "../workbook";
import { cellInput } from "./cell-input";
import { paintSheet } from "./paint-sheet";
import { drawCharts } from "./render-charts";
import { areasOf, type Areas, type SheetAreas } from "./sheet-areas";
import { identityOf } from "./sheet-identity";

/** What the sheet and its names are called in this workbook. */
export interface Naming {
  sheetName: string;
  /** What follows each of our names in this insertion: empty for the first one. */
  suffix: string;
  /** Formulas and names with this insertion's suffix. */
  rename: (text: string) => string;
}

/** Creates the sheet with its identity and its names. All sheets come first: formulas refer across them. */
export function createSheet(
  workbook: Excel.Workbook,
  template: SheetTemplate,
  naming: Naming,
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(naming.sheetName);
  for (const [key, value] of identityOf(template, naming.suffix)) sheet.customProperties.add(key, value);
  for (const { name, area, spills } of template.names) {
    workbook.names.add(
      naming.rename(name),
      `=${quoted(naming.sheetName)}!${absoluteAddress(area)}${spills ? "#" : ""}`,
    );
  }
  return sheet;
}

/** A sheet's name as formulas write it. */
const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** Fills a sheet made by {@link createSheet}. */
export function fillSheet(sheet: Excel.Worksheet, template: SheetTemplate, naming: Naming): void {
  const areas = areasOf(sheet);
  sheet.showGridlines = false;
  sheet.tabColor = template.tabColor;
  sizeCells(areas, template);
  paintSheet(areas, template);
  writeContents(sheet, template, naming);
  mergeCells(areas, template.merges);
  for (const { name, area } of template.tables) addTable(sheet, naming.rename(name), area);
  for (const same of sameValidations(template.validations)) {
    for (const some of areas.covering(same.map(({ area }) => area))) validate(some, same[0]!, naming);
  }
  colourBySigns(areas, template.verdicts);
  for (const rule of template.rules) colourBy(areas, rule, naming);
  drawCharts(sheet, template, naming.rename);
  setUpPrint(sheet, template);
  sheet.freezePanes.freezeRows(template.frozenRows);
}

function sizeCells(sheet: SheetAreas, template: SheetTemplate): void {
  const { columnWidths, rowHeights, rowHeight, print } = template;
  const runs = runsOf(columnWidths);
  for (const width of new Set(columnWidths)) {
    const columns = runs.filter((run) => run.value === width);
    sheet.at(columns.map(({ from, to }) => wholeColumns(from, to))).format.columnWidth = width;
  }
  sheet.at([wholeRows(0, print.area.bottom)]).format.rowHeight = rowHeight;
  for (const height of new Set(rowHeights.map((rows) => rows.height))) {
    const rows = rowHeights.filter((some) => some.height === height);
    sheet.at(rows.map(({ top, bottom }) => wholeRows(top, bottom))).format.rowHeight = height;
  }
}

const wholeRows = (top: number, bottom: number): string => `${top + 1}:${bottom + 1}`;

const wholeColumns = (left: number, right: number): string =>
  areaAddress({ top: 0, bottom: 1, left, right }).replace(/\d+/g, "");

/** Neighbours that share a value, as one run. */
function runsOf(values: readonly number[]): { from: number; to: number; value: number }[] {
  const runs: { from: number; to: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  });
  return runs;
}

/** The one write: everything from A1 to the last cell with a content. */
function writeContents(sheet: Excel.Worksheet, template: SheetTemplate, naming: Naming): void {
  const bottom = Math.max(...template.cells.map((cell) => cell.row));
  const right = Math.max(...template.cells.map((cell) => cell.column));
  const grid = Array.from({ length: bottom + 1 }, () =>
    new Array<string | number | boolean>(right + 1).fill(""),
  );
  for (const { row, column, content } of template.cells)
    grid[row]![column] = cellInput(content, naming.rename);
  sheet.getRange(areaAddress({ top: 0, left: 0, bottom, right })).formulas = grid;
}

/** Merges of one row that stand under one another, over the same columns, are one call. */
function mergeCells(sheet: SheetAreas, merges: readonly Area[]): void {
  for (const area of stacked(merges)) (sheet.at([areaAddress(area)]) as Excel.Range).merge(true);
  for (const area of merges.filter(({ top, bottom }) => bottom > top))
    (sheet.at([areaAddress(area)]) as Excel.Range).merge(false);
}

/** Areas of one row, those that touch from above to below and have the same columns as one area. */
function stacked(areas: readonly Area[]): Area[] {
  const stacks: Area[] = [];
  const rows = areas.filter(({ top, bottom }) => top === bottom);
  for (const row of rows.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const above = stacks[stacks.length - 1];
    if (above?.left === row.left && above.right === row.right && above.bottom === row.top - 1)
      above.bottom = row.top;
    else stacks.push({ ...row });
  }
  return stacks;
}

function addTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  // Our own looks show which cells are to be filled in; the table's style would hide them.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Validations that say the same are set at once, over all their areas. */
function sameValidations(validations: TemplateValidation[]): TemplateValidation[][] {
  const groups = new Map<string, TemplateValidation[]>();
  for (const { area, ...said } of validations) {
    const key = JSON.stringify(said);
    groups.set(key, [...(groups.get(key) ?? []), { area, ...said }]);
  }
  return [...groups.values()];
}

function validate(
  { dataValidation }: Areas,
  { rule, prompt, error }: TemplateValidation,
  naming: Naming,
): void {
  // An empty cell is accepted: Excel's own default.
  dataValidation.rule = validationRule(rule, naming);
  dataValidation.prompt = { showPrompt: true, ...prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...error };
}

function validationRule(rule: TemplateValidation["rule"], naming: Naming): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: naming.rename(rule.source) } };
    case "decimal":
      return rule.max === undefined
        ? { decimal: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  }
}

function colourBy(sheet: SheetAreas, { area, formula, look }: TemplateRule, naming: Naming): void {
  for (const { conditionalFormats } of sheet.covering([area])) {
    const { custom } = conditionalFormats.add("Custom");
    custom.rule.formula = naming.rename(formula);
    lookLike(custom.format, look);
  }
}

/** One rule a sign, over all verdicts of the sheet. */
function colourBySigns(sheet: SheetAreas, verdicts: Area[]): void {
  for (const { conditionalFormats } of sheet.covering(verdicts)) {
    for (const [sign, look] of LOOK_OF_SIGN) {
      const { textComparison } = conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "BeginsWith", text: sign };
      lookLike(textComparison.format, look);
    }
  }
}

function lookLike(format: Excel.ConditionalRangeFormat, look: TemplateRule["look"]): void {
  const { color, fill } = looks[look] as { color: string; fill?: string };
  format.font.color = color;
  if (fill) format.fill.color = fill;
}

/** Margins of a printed page, in points. */
const MARGIN = 36;

function setUpPrint(sheet: Excel.Worksheet, { print }: SheetTemplate): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation;
  layout.paperSize = "A4";
  layout.setPrintArea(areaAddress(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
  layout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall ? { verticalFitToPages: print.pagesTall } : {}),
  };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Points", { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN });
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = print.footerLeft;
  defaultForAllPages.rightFooter = print.footerRight;
}
