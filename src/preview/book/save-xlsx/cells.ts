import { cellAddress } from "../address";
import { areaAddress, contains } from "./addresses";
import { needsArrayEvaluation } from "./array-evaluation";
import { callsCustomFunction, fileFormula } from "./formulas";
import { fileStyle } from "./styles";
import type { Book, Cell, CellValue, ErrorCode, Sheet } from "../model";
import type { CellErrorValue, CellValueInput, Worksheet } from "@cj-tech-master/excelts";

/** Errors that the file format knows; Excel writes its younger ones as `#VALUE!` for readers that do not know them. */
const FILE_ERRORS: Record<ErrorCode, CellErrorValue["error"]> = {
  "#DIV/0!": "#DIV/0!",
  "#N/A": "#N/A",
  "#NAME?": "#NAME?",
  "#NULL!": "#NULL!",
  "#NUM!": "#NUM!",
  "#REF!": "#REF!",
  "#VALUE!": "#VALUE!",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#VALUE!",
};

/** Values, formulas with their last result, and styles of a sheet's cells. */
export function writeCells(book: Book, sheet: Sheet, worksheet: Worksheet): void {
  const styles = new Map(
    Object.entries(book.styles).map(([key, style]) => [key, fileStyle(style, book.defaultFont)]),
  );
  const isRangeName = rangeNames(book, sheet);
  forEachCell(sheet, (cell, row, column) => {
    const target = worksheet.getCell(row + 1, column + 1);
    const style = cell.s === undefined ? undefined : styles.get(cell.s);
    if (cell.s !== undefined && !style) {
      throw new Error(`Cell ${sheet.name}!${cellAddress(row, column)} has an unknown style: ${cell.s}`);
    }
    if (style) target.style = style;
    target.value = fileValue(cell, row, column, sheet, isRangeName);
  });
}

/** Visits the cells by rows, then columns, whatever order the book was filled in. */
export function forEachCell(sheet: Sheet, visit: (cell: Cell, row: number, column: number) => void): void {
  for (const [row, cells] of byNumber(sheet.cells)) {
    for (const [column, cell] of byNumber(cells)) visit(cell, row, column);
  }
}

/** Entries of a record with number keys, in the order of the numbers. */
export function byNumber<Value>(record: Record<number, Value>): Array<[number, Value]> {
  return Object.entries(record)
    .map(([key, value]): [number, Value] => [Number(key), value as Value])
    .sort(([a], [b]) => a - b);
}

function fileValue(
  cell: Cell,
  row: number,
  column: number,
  sheet: Sheet,
  isRangeName: (name: string) => boolean,
): CellValueInput {
  if (cell.f === undefined || callsCustomFunction(cell.f)) return plainValue(cell.v);
  const table = sheet.tables.find(({ area }) => contains(area, row, column))?.name;
  const formula = fileFormula(cell.f, table);
  // A formula not calculated yet is saved without a result: made up, it could not be told from a true one.
  const result = cell.v === undefined ? {} : { result: resultValue(cell.v) };
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  if (rows * columns === 1 && !needsArrayEvaluation(cell.f, isRangeName)) return { formula, ...result };
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return { formula, ...result, shareType: "array", ref: areaAddress(area), isDynamicArray: true };
}

/** A constant. The empty text that a custom function returns stays one: a formula that reads it must not see 0. */
function plainValue(value: CellValue | undefined): CellValueInput {
  return value === undefined ? null : resultValue(value);
}

function resultValue(value: CellValue): number | string | boolean | CellErrorValue {
  if (typeof value === "object") return { error: FILE_ERRORS[value.error] };
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`Not a number a cell can hold: ${value}`);
  return value;
}

function rangeNames(book: Book, sheet: Sheet): (name: string) => boolean {
  const formulas = new Map(
    [...book.names, ...sheet.names].map(({ name, formula }) => [name.toUpperCase(), formula]),
  );
  return (name) => /[:[]/.test(formulas.get(name.toUpperCase()) ?? "");
}
