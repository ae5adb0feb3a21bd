/** Writes one sheet of the template into a batch: no `sync` here. Formats go by block, never by cell. */
import { absoluteAddress, areaAddress, type Area, type SheetTemplate } from "../workbook";
import { colourVerdicts } from "./colour-verdicts";
import { paintSheet } from "./paint-sheet";
import { drawCharts } from "./render-charts";
import { setUpPrint } from "./set-up-print";
import { areasOf } from "./sheet-areas";
import { identityOf } from "./sheet-identity";
import { mergeCells, sizeCells } from "./size-cells";
import { validateCells } from "./validate-cells";
import { writeContents } from "./write-contents";

/** What the sheet and its names are called in this workbook. */
export interface Naming {
  sheetName: string;
  /** What follows each of our names in this insertion: empty for the first one. */
  suffix: string;
  /** Formulas and names with this insertion's suffix. */
  rename: (text: string) => string;
  /** Our names that the workbook has already, and that are to point to the new sheet from now on. */
  known?: ReadonlySet<string>;
}

/**
 * Creates the sheet with its identity and its names. All sheets come first: formulas refer across them.
 *
 * @param completion `later` for the first sheet of an insertion, until {@link finishSheet}
 */
export function createSheet(
  workbook: Excel.Workbook,
  template: SheetTemplate,
  naming: Naming,
  completion: "now" | "later" = "now",
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(naming.sheetName);
  sheet.customProperties.add(...identityOf(template, naming.suffix, completion === "now"));
  for (const { name, area, spills } of template.names) {
    const actual = naming.rename(name);
    const address = `=${quoted(naming.sheetName)}!${absoluteAddress(area)}${spills ? "#" : ""}`;
    if (naming.known?.has(actual)) workbook.names.getItem(actual).formula = address;
    else workbook.names.add(actual, address);
  }
  return sheet;
}

/** Says that a sheet is whole, and with the first one all sheets of an insertion: the last that it does. */
export function finishSheet(sheet: Excel.Worksheet, template: SheetTemplate, { suffix }: Naming): void {
  sheet.customProperties.add(...identityOf(template, suffix, true));
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
  writeContents(areas, template, quoted(naming.sheetName), naming.rename);
  mergeCells(areas, template.merges);
  for (const { name, area } of template.tables) addTable(sheet, naming.rename(name), area);
  validateCells(areas, template, naming.rename);
  colourVerdicts(areas, template, naming.rename);
  drawCharts(sheet, areas, template, naming.rename);
  setUpPrint(sheet, template);
  sheet.freezePanes.freezeRows(template.frozenRows);
}

function addTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  // Our own looks show which cells are to be filled in; the table's style would hide them.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
