/** The book as Univer's workbook: layout and plain values. Looks and texts are added when a cell is drawn. */
import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType, LocaleType, VerticalAlign } from "@univerjs/core";
import type { Book, CellValue, Sheet } from "../../../book/model";
import { localErrorText } from "../../french-formulas";
import type { GridLocale } from "../../index";
import { POINTS_TO_PIXELS } from "./styles";

/** Room below and beside what is filled, in steps: a row more must not make another layout. */
const ROW_STEP = 200;
const COLUMN_STEP = 26;
const roomFor = (last: number, step: number) => Math.ceil((last + step / 2) / step) * step;

export function workbookData(book: Book, id: string, locale: GridLocale): IWorkbookData {
  return {
    id,
    name: book.name,
    appVersion: "",
    locale: locale === "fr-FR" ? LocaleType.FR_FR : LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: book.defaultFont.name, fs: book.defaultFont.size, vt: VerticalAlign.BOTTOM },
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      book.sheets.map((sheet) => [
        sheet.id,
        { ...worksheetLayout(sheet), cellData: cellData(sheet, locale) },
      ]),
    ),
  };
}

/** All that is not the content of a cell. */
export function worksheetLayout(sheet: Sheet): Partial<IWorksheetData> {
  const rows = Object.keys(sheet.cells).map(Number);
  const columns = Object.values(sheet.cells).flatMap((row) => Object.keys(row).map(Number));
  const most = (numbers: number[]) => numbers.reduce((largest, number) => Math.max(largest, number), 0);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== "Visible"),
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows || -1,
      startColumn: sheet.frozen.columns || -1,
    },
    rowCount: roomFor(most(rows), ROW_STEP),
    columnCount: roomFor(most(columns), COLUMN_STEP),
    defaultColumnWidth: sheet.standardWidth * POINTS_TO_PIXELS,
    defaultRowHeight: sheet.standardHeight * POINTS_TO_PIXELS,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    showGridlines: flag(sheet.showGridlines),
    rowHeader: { width: 46, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!sheet.showHeadings) },
  };
}

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function cellData(sheet: Sheet, locale: GridLocale): IWorksheetData["cellData"] {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells)) {
      if (cell.v !== undefined) line[Number(column)] = viewValue(cell.v, locale);
    }
    data[Number(row)] = line;
  }
  return data;
}

/** The value by which Univer moves, selects and sums. */
export function viewValue(value: CellValue, locale: GridLocale): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: localErrorText(value.error, locale), t: CellValueType.STRING };
  return { v: value, t: CellValueType.STRING };
}

function rowData(sheet: Sheet): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of Object.entries(sheet.rowHeights)) {
    data[Number(row)] = { h: height * POINTS_TO_PIXELS, ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columnData(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of Object.entries(sheet.columnWidths)) {
    data[Number(column)] = { w: width * POINTS_TO_PIXELS };
  }
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}
