/**
 * Cells that hold what they should not, as formulas count and find them: how many, and where the first one is. Conditions
 * hold for pasted errors too: a comparison with an error is that error, and would hide which cell is wrong.
 */

export interface Fault {
  /** A column of cells, by its name. */
  cells: string;
  /** Expression with one condition a cell, TRUE or above 0 where the cell is at fault. */
  where: string;
  /** A name in the column of the cell at fault, where it is another one. */
  column?: string;
  /** The name is of one cell, not of a column. */
  isCell?: true;
}

export const textIn = (cells: string): Fault => ({ cells, where: `ISTEXT(${cells})` });
export const errorIn = (cells: string): Fault => ({ cells, where: `ISERROR(${cells})` });
export const negativeIn = (cells: string): Fault => ({ cells, where: `IFERROR(${cells}<0,FALSE)` });
/** A line that its own sheet says something of, beginning with a sign. */
export const saidIn = (verdicts: string, sign: "✕" | "!", cells = verdicts): Fault => ({
  cells,
  where: `LEFT(${verdicts},1)="${sign}"`,
});

export const countOf = (faults: readonly Fault[]): string =>
  faults.map(({ where }) => `SUMPRODUCT((${where})*1)`).join("+");

/** The address of the first cell at fault; #N/A when there is none. */
function addressOf({ cells, where, column = cells, isCell }: Fault): string {
  if (isCell) return `IF((${where})*1>0,${shortAddress(cells)},NA())`;
  return shortAddress(`INDEX(${cells},MATCH(TRUE,INDEX((${where})*1>0,0),0))`, column);
}

/** `D9` of the first cell at fault, on its own sheet. */
export const addressOfFirst = (faults: readonly Fault[], otherwise: string): string =>
  faults.reduceRight((rest, fault) => `IFERROR(${addressOf(fault)},${rest})`, otherwise);

/** `D9` of a cell; the column may be told by another cell of it. */
export const shortAddress = (cell: string, column = cell): string =>
  `ADDRESS(ROW(${cell}),${column === cell ? `COLUMN(${cell})` : `MIN(COLUMN(${column}))`},4)`;
