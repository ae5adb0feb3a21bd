import { cellAddress } from "../address";
import { fileFormula } from "./formulas";
import type { Sheet, Table, TableColumn } from "../model";
import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";

type TotalsFunction = NonNullable<TableColumnProperties["totalsRowFunction"]>;

/** SUBTOTAL's numbers that Excel shows as a choice in the totals row. */
const TOTALS_FUNCTIONS: Record<string, TotalsFunction> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/**
 * Tables, before the cells: the library fills a table's cells from its rows, and the book's cells then take their place.
 */
export function writeTables(sheet: Sheet, worksheet: Worksheet): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const dataRows = area.bottom - area.top + 1 - Number(table.showHeaders) - Number(table.showTotals);
    worksheet.addTable({
      name: table.name,
      ref: cellAddress(area.top, area.left),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: {
        ...(table.style === "" ? {} : { theme: table.style }),
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      },
      columns: table.columns.map((column) => fileColumn(table, column)),
      rows: Array.from({ length: dataRows }, () => []),
    });
    clear(worksheet, table);
  }
}

function fileColumn(table: Table, column: TableColumn): TableColumnProperties {
  return {
    name: column.name,
    // Given even when empty: the library would label the first column itself.
    totalsRowLabel: column.totalsLabel ?? "",
    ...(table.showFilterButton ? {} : { filterButton: false }),
    ...(column.totalsFormula === undefined ? {} : totals(table, column, column.totalsFormula)),
  };
}

function totals(table: Table, column: TableColumn, formula: string): Partial<TableColumnProperties> {
  const subtotal = /^=?SUBTOTAL\(\s*(\d+)\s*,\s*(.*)\)$/i.exec(formula);
  const known = subtotal?.[1] === undefined ? undefined : TOTALS_FUNCTIONS[subtotal[1]];
  const reference = subtotal?.[2]?.trim();
  if (known && (reference === `[${column.name}]` || reference === `${table.name}[${column.name}]`)) {
    return { totalsRowFunction: known };
  }
  return { totalsRowFunction: "custom", totalsRowFormula: fileFormula(formula, table.name) };
}

function clear(worksheet: Worksheet, { area }: Table): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      worksheet.getCell(row + 1, column + 1).value = null;
  }
}
