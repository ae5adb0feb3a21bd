/**
 * Pieces of the formulas that examine what was typed into a column, row by row. They hold for pasted errors too: a
 * comparison with an error is that error, and would hide which cell is wrong.
 */

/** Whether the cell holds anything. */
export const filled = (column: string): string => `IFERROR(${column}<>"",TRUE)`;

/** Whether the cell holds something that is not a number (a date is one). */
export const notNumber = (column: string): string => `IF(ISNUMBER(${column}),FALSE,${filled(column)})`;

/** Whether any cell of the row is filled in. */
export const anyFilled = (columns: readonly string[]): string => filled(columns.join("&"));

/** The message of the first condition that holds. Later conditions may rely on the earlier ones not holding. */
export const firstOf = (
  cases: readonly (readonly [condition: string, message: string])[],
  otherwise: string,
): string =>
  cases.reduceRight((rest, [condition, message]) => `IF(${condition},${message},${rest})`, otherwise);

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
