/**
 * A formula as seen from its cell: two cells have the same one when copying the first onto the second gives the
 * second's formula. Relative references are written as distances (`R[-1]C[0]`), all else as it stands.
 *
 * Null for formulas with whole rows or columns or with references into tables: those are not read here.
 */
export function relativeFormula(formula: string, row: number, column: number): string | null {
  if (formula.includes("[") || WHOLE_ROWS_OR_COLUMNS.test(formula)) return null;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = groups;
    if (letters === undefined) return token;
    const atColumn = fixedColumn ? letters : `[${columnIndex(letters) - column}]`;
    const atRow = fixedRow ? digits! : `[${Number(digits) - 1 - row}]`;
    return `R${atRow}C${atColumn}`;
  });
}

const WHOLE_ROWS_OR_COLUMNS = /(?<![A-Z0-9$])\$?(?:[A-Z]{1,3}|\d+):/;

/** Texts, sheet names, references, names of functions and cells, in this order: a name may look like a reference. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!`,
    String.raw`(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join("|"),
  "gu",
);

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
