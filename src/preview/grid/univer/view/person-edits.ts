/** What a person does to cells on the page, as inputs for the store. */
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { Book, Sheet } from "../../../book/model";
import { shiftFormula } from "../../formula/shift";
import type { GridLocale } from "../../index";
import { typedInput } from "../../typed-input";
import { editText } from "./edit-text";

export interface Input {
  row: number;
  column: number;
  input: number | string | boolean | null;
}

export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Cells copied within the page: pasting or filling takes their formulas along, which Univer does not know. */
export interface CopySource {
  sheetId: string;
  range: IRange;
  /** Where the range's first cell went; from there it repeats in all directions. */
  target: { row: number; column: number };
}

/** Inputs for the cells that Univer has just written; `source` is set when they come from cells of the same book. */
export function inputsOf(
  book: Book,
  sheetId: string,
  written: CellMatrix,
  locale: GridLocale,
  source: CopySource | null,
): Input[] {
  const sheet = book.sheets.find((candidate) => candidate.id === sheetId);
  if (!sheet) return [];
  const inputs: Input[] = [];
  for (const [rowText, cells] of Object.entries(written)) {
    for (const [columnText, cell] of Object.entries(cells)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      if (!holdsContent(cell)) continue;
      const copied = source && copiedFormula(book, source, row, column);
      const input = copied ?? inputOf(cell, locale);
      if (!isSame(book, sheet, row, column, input, locale)) inputs.push({ row, column, input });
    }
  }
  return inputs;
}

/** Univer also writes cells to change their style only; styles are the add-in's business. */
function holdsContent(cell: Nullable<ICellData>): boolean {
  return cell === null || cell === undefined || "v" in cell || "f" in cell || "p" in cell;
}

function inputOf(cell: Nullable<ICellData>, locale: GridLocale): Input["input"] {
  if (!cell) return null;
  if (cell.f) return typedInput(cell.f, locale);
  if (cell.p?.body) {
    // A text of several lines: each ends in a carriage return, the whole in one more line feed.
    return cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  }
  const { v } = cell;
  if (v === null || v === undefined) return null;
  return typeof v === "string" ? typedInput(v, locale) : v;
}

/** Leaving a cell without having changed it is no edit. */
function isSame(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input["input"],
  locale: GridLocale,
) {
  const cell = sheet.cells[row]?.[column];
  if (input === null) return !cell || (cell.v === undefined && !cell.f);
  const format = cell?.s === undefined ? undefined : book.styles[cell.s]?.numberFormat;
  return typedInput(editText(cell, format ?? "General", locale), locale) === input;
}

/** The formula of the source cell that repeats here, moved along with it; `null` when there is none. */
function copiedFormula(
  book: Book,
  { sheetId, range, target }: CopySource,
  row: number,
  column: number,
): string | null {
  const wrap = (offset: number, size: number) => ((offset % size) + size) % size;
  const fromRow = range.startRow + wrap(row - target.row, range.endRow - range.startRow + 1);
  const fromColumn =
    range.startColumn + wrap(column - target.column, range.endColumn - range.startColumn + 1);
  const cell = book.sheets.find((sheet) => sheet.id === sheetId)?.cells[fromRow]?.[fromColumn];
  return cell?.f ? shiftFormula(cell.f, row - fromRow, column - fromColumn) : null;
}
