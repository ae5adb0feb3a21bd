import { Workbook } from "@cj-tech-master/excelts";
import { writeCells } from "./cells";
import { writeCharts } from "./charts";
import { completeParts } from "./complete-parts";
import { writeConditionalFormats } from "./conditional-formats";
import { writePrintSetup } from "./print-setup";
import { writeProtection } from "./protection";
import { STATES, writeLayout, writeMerges } from "./sheet-layout";
import { withFixedSpills } from "./fixed-spills";
import { writeTables } from "./tables";
import type { Book, Sheet } from "../model";

/** Written where the format wants an author. */
const AUTHOR = "Équilibre";

/** Written where the format wants a date: the same book must give the same bytes. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The book as an .xlsx file, as Excel would save it: native formulas with their last results, cells of custom functions
 * as values. The same book always gives the same bytes.
 *
 * Not saved: document settings.
 *
 * @throws if the book holds something that the file could not say truly
 */
export async function saveXlsx(live: Book): Promise<Uint8Array> {
  const book = withFixedSpills(live);
  const workbook = new Workbook();
  Object.assign(workbook, { creator: AUTHOR, lastModifiedBy: AUTHOR, created: NO_DATE, modified: NO_DATE });
  workbook.defaultFont = { ...book.defaultFont, family: 2, color: { theme: 1 } };
  workbook.calcProperties.fullCalcOnLoad = true;
  workbook.views = [view(book)];
  if (book.structureProtected) workbook.protection = { lockStructure: true };
  for (const sheet of book.sheets) writeSheet(book, sheet, workbook);
  // Once all cells are there: charts may read other sheets.
  for (const sheet of book.sheets) writeCharts(sheet, workbook.getWorksheet(sheet.name)!);
  return completeParts(book, await workbook.xlsx.writeBuffer({ validate: false }));
}

function writeSheet(book: Book, sheet: Sheet, workbook: Workbook): void {
  const worksheet = workbook.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
  writeLayout(book, sheet, worksheet);
  writeTables(sheet, worksheet);
  writeCells(book, sheet, worksheet);
  writeMerges(sheet, worksheet);
  writeConditionalFormats(sheet, worksheet);
  writePrintSetup(sheet, worksheet);
  writeProtection(sheet, worksheet);
}

function view(book: Book): Workbook["views"][number] {
  const activeTab = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId);
  if (activeTab < 0) throw new Error(`The book has no sheet ${book.activeSheetId} to be the active one`);
  return { x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, activeTab, visibility: "visible" };
}
