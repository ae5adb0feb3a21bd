/**
 * A saved file is a snapshot: cells of custom functions are values in it, so a reference to what such a cell spills
 * (`M6#`) would point at nothing. Every `A1#` is therefore written as the area that it covers at present.
 */
import type { Area, Book, Cell, Sheet } from "../model";
import { absoluteAreaAddress } from "./addresses";
import { tokenize } from "./formula-tokens";

/** The same book with spills spelt out in the formulas of its cells and names. */
export function withFixedSpills(book: Book): Book {
  const names = (owner: { names: Book["names"] }, sheet?: Sheet) =>
    owner.names.map((name) => ({ ...name, formula: fixSpills(name.formula, book, sheet) }));
  return {
    ...book,
    names: names(book),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      names: names(sheet, sheet),
      cells: fixCells(sheet, book),
    })),
  };
}

function fixCells(sheet: Sheet, book: Book): Sheet["cells"] {
  const fixCell = (cell: Cell): Cell =>
    cell.f === undefined ? cell : { ...cell, f: fixSpills(cell.f, book, sheet) };
  const rows = Object.entries(sheet.cells).map(([row, cells]) => [
    row,
    Object.fromEntries(
      Object.entries(cells).map(([column, cell]: [string, Cell]) => [column, fixCell(cell)]),
    ),
  ]);
  return Object.fromEntries(rows) as Sheet["cells"];
}

/** @param own the sheet that references without a sheet mean; none for a name of the book */
function fixSpills(formula: string, book: Book, own: Sheet | undefined): string {
  if (!/\d#/.test(formula)) return formula;
  const output: string[] = [];
  for (const token of tokenize(formula)) {
    if (token.kind !== "sign" || token.text !== "#") {
      output.push(token.text);
      continue;
    }
    const reference = output.pop() ?? "";
    const sheet = output.at(-1) === "!" ? sheetCalled(output.at(-2) ?? "", book) : own;
    const area = sheet && spilledArea(sheet, reference);
    output.push(area ? absoluteAreaAddress(area) : "#REF!");
  }
  const fixed = output.join("");
  return formula.startsWith("=") && !fixed.startsWith("=") ? `=${fixed}` : fixed;
}

function sheetCalled(written: string, book: Book): Sheet | undefined {
  const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  return book.sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
}

function spilledArea(sheet: Sheet, reference: string): Area | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(reference) ?? [];
  if (!letters || !digits) return undefined;
  const left =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const top = Number(digits) - 1;
  const { rows, columns } = sheet.cells[top]?.[left]?.spill ?? { rows: 1, columns: 1 };
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}
