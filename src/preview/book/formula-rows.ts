/**
 * Rows that may hold formulas: those that held one at any time since they were first asked for. Most rows of a long list
 * hold none, and looking through them each time a table grows would cost more the longer it gets.
 */
import type { Sheet } from "./model";

const known = new WeakMap<Sheet, Set<number>>();

/** To be told of every formula put into a cell. */
export function noteFormula(sheet: Sheet, row: number): void {
  known.get(sheet)?.add(row);
}

/** In no order; some of them may hold no formula any more. */
export function formulaRows(sheet: Sheet): Iterable<number> {
  let rows = known.get(sheet);
  if (!rows) {
    const holdsFormula = (row: string) => Object.values(sheet.cells[Number(row)]!).some(({ f }) => f);
    known.set(sheet, (rows = new Set(Object.keys(sheet.cells).filter(holdsFormula).map(Number))));
  }
  return rows;
}
