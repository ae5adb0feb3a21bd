import { cellAddress } from "../address";
import { areaAddress } from "./addresses";
import { byNumber } from "./cells";
import { fileColumnWidth } from "./column-widths";
import { fileColor } from "./styles";
import type { Book, Sheet } from "../model";
import type { Worksheet, WorksheetState, WorksheetView } from "@cj-tech-master/excelts";

export const STATES: Record<Sheet["visibility"], WorksheetState> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Excel's own width of a column that nobody has set, in points. */
const DEFAULT_WIDTH = 48;

/** Excel's own height of a row that nobody has set, in points. */
const DEFAULT_HEIGHT = 15;

/** Widths, heights, hidden rows and columns, tab colour, view. */
export function writeLayout(book: Book, sheet: Sheet, worksheet: Worksheet): void {
  if (sheet.tabColor !== "") worksheet.properties.tabColor = fileColor(sheet.tabColor);
  worksheet.properties.defaultRowHeight = sheet.standardHeight;
  if (sheet.standardHeight !== DEFAULT_HEIGHT) Object.assign(worksheet.properties, { customHeight: true });
  if (sheet.standardWidth !== DEFAULT_WIDTH) {
    worksheet.properties.defaultColWidth = fileColumnWidth(sheet.standardWidth, book.defaultFont);
  }
  for (const [column, points] of byNumber(sheet.columnWidths)) {
    worksheet.getColumn(column + 1).width = fileColumnWidth(points, book.defaultFont);
  }
  for (const column of sheet.hiddenColumns) {
    const target = worksheet.getColumn(column + 1);
    target.width ??= fileColumnWidth(sheet.standardWidth, book.defaultFont);
    target.hidden = true;
  }
  for (const [row, points] of byNumber(sheet.rowHeights)) worksheet.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) {
    const target = worksheet.getRow(row + 1);
    // The library leaves out a row that has neither cells nor a height.
    target.height ??= sheet.standardHeight;
    target.hidden = true;
  }
  worksheet.views = [view(sheet, sheet.id === book.activeSheetId)];
}

/** After the cells: a merged cell keeps its own borders, as in Excel. */
export function writeMerges(sheet: Sheet, worksheet: Worksheet): void {
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(areaAddress(area));
}

function view(sheet: Sheet, isActive: boolean): Partial<WorksheetView> {
  const { rows, columns } = sheet.frozen;
  const common = {
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
    activeCell: cellAddress(sheet.selection.top, sheet.selection.left),
    // The library writes `tabSelected` but leaves it out of its type.
    ...(isActive ? { tabSelected: true } : {}),
  };
  if (rows === 0 && columns === 0) return { ...common, state: "normal" };
  return { ...common, state: "frozen", xSplit: columns, ySplit: rows };
}
