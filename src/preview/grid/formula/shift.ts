/** A formula as it reads after being copied to another cell. */
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "./areas";
import { tokenize } from "./tokens";

const CELL = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})/g;
const COLUMN = /(\$?)([A-Za-z]{1,3})/g;
const ROW = /(\$?)(\d{1,7})/g;

/** Moves the references without `$` by so many rows and columns; one that leaves the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenize(formula, "invariant")
    .map(({ kind, text }) => (kind === "reference" ? shiftReference(text, rows, columns) : text))
    .join("");
}

function shiftReference(reference: string, rows: number, columns: number): string {
  let outside = false;
  const row = (fixed: string, number: string): string => {
    const moved = Number(number) + (fixed ? 0 : rows);
    if (moved < 1 || moved > MAX_ROWS) outside = true;
    return `${fixed}${moved}`;
  };
  const column = (fixed: string, letters: string): string => {
    const moved = columnIndex(letters) + (fixed ? 0 : columns);
    if (moved < 0 || moved >= MAX_COLUMNS) outside = true;
    return `${fixed}${columnLetters(Math.max(0, moved))}`;
  };
  let shifted: string;
  if (/^\$?\d/.test(reference)) {
    shifted = reference.replace(ROW, (_, fixed: string, number: string) => row(fixed, number));
  } else if (/\d/.test(reference)) {
    shifted = reference.replace(
      CELL,
      (_, fixedColumn: string, letters: string, fixedRow: string, number: string) =>
        column(fixedColumn, letters) + row(fixedRow, number),
    );
  } else {
    shifted = reference.replace(COLUMN, (_, fixed: string, letters: string) => column(fixed, letters));
  }
  return outside ? "#REF!" : shifted;
}
