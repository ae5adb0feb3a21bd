/** Row numbers inside the template's formulas. They are written without sheet names, in A1 form, texts between quotes. */

const CELL = /(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g;

/** The formula after rows were inserted: references to row `at` (from 0) and below move down. */
export const afterInsertion = (formula: string, at: number, count: number): string =>
  mapRows(formula, (row) => (row >= at ? row + count : row));

/** The formula as copied `rows` further down: relative rows follow. */
export const copiedDown = (formula: string, rows: number): string =>
  mapRows(formula, (row, isFixed) => (isFixed ? row : row + rows));

function mapRows(formula: string, move: (row: number, isFixed: boolean) => number): string {
  return outsideTexts(formula, (part) =>
    part.replace(
      CELL,
      (_whole, column: string, dollar: string, row: string) =>
        `${column}${dollar}${move(Number(row) - 1, dollar === "$") + 1}`,
    ),
  );
}

/** Changes a formula but for its texts between quotes. */
export const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('"');
