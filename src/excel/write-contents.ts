/** Writes the contents of a sheet: blocks of cells, then the formulas that repeat. */
import { areaAddress, cellAddress, type Area, type SheetTemplate } from "../workbook";
import { cellInput } from "./cell-input";
import { filledBlocks } from "./filled-blocks";
import { relativeFormula } from "./relative-formula";
import type { SheetAreas } from "./sheet-areas";

type Cell = string | number | boolean;

/** @param sheetName the sheet's own, as formulas write it */
export function writeContents(
  sheet: SheetAreas,
  { cells }: SheetTemplate,
  sheetName: string,
  rename: (formula: string) => string,
): void {
  const bottom = Math.max(...cells.map((cell) => cell.row));
  const right = Math.max(...cells.map((cell) => cell.column));
  const grid = Array.from({ length: bottom + 1 }, () => new Array<Cell>(right + 1).fill(""));
  const formulas: (string | null)[][] = grid.map((row) => row.map(() => null));
  for (const { row, column, content } of cells) {
    const input = cellInput(content, rename);
    grid[row]![column] = input;
    formulas[row]![column] =
      typeof content === "object" && content ? relativeFormula(String(input), row, column) : null;
  }
  const repeated = repeatedFormulas(formulas, (row, column) => String(grid[row]![column]).length);
  for (const area of repeated) {
    for (let row = area.top; row <= area.bottom; row++)
      grid[row]!.fill("", area.left + (row === area.top ? 1 : 0), area.right + 1);
  }
  for (const area of filledBlocks(grid)) {
    const { top, left } = area;
    const block = grid.slice(top, area.bottom + 1).map((row) => row.slice(left, area.right + 1));
    (sheet.at([areaAddress(area)]) as Excel.Range).formulas = block;
  }
  for (const area of repeated) {
    // By its address: the cell as an object would cost its path and an action more.
    const first = `${sheetName}!${cellAddress(area.top, area.left)}`;
    (sheet.at([areaAddress(area)]) as Excel.Range).copyFrom(first, "Formulas");
  }
}

/** Characters of the request that a copy takes: the range, the action that makes it, the action that copies. */
const COPY = 370;

/**
 * The blocks whose formulas are shorter as copies of their first cell than each for itself.
 *
 * @param formulas of each cell as seen from it, null where it has none that can be copied
 */
function repeatedFormulas(
  formulas: readonly (string | null)[][],
  lengthOf: (row: number, column: number) => number,
): Area[] {
  const taken = formulas.map((row) => row.map((formula) => formula === null));
  const blocks: Area[] = [];
  for (const [top, cells] of formulas.entries()) {
    for (const left of cells.keys()) {
      if (taken[top]![left]) continue;
      const block = longest(blocksFrom(top, left), (row, column) => lengthOf(row, column));
      if (!block) continue;
      blocks.push(block);
      for (let row = block.top; row <= block.bottom; row++) taken[row]!.fill(true, left, block.right + 1);
    }
  }
  return blocks;

  /** For each width, the highest block of the first cell's formula that begins there. */
  function blocksFrom(top: number, left: number): Area[] {
    const same = (row: number, column: number) =>
      taken[row]?.[column] === false && formulas[row]![column] === formulas[top]![left];
    const found: Area[] = [];
    let lowest = Infinity;
    for (let right = left; same(top, right); right++) {
      let bottom = top;
      while (bottom < lowest && same(bottom + 1, right)) bottom++;
      lowest = bottom;
      found.push({ top, left, bottom, right });
    }
    return found;
  }
}

/** The block that spares most, null when none spares more than a copy takes. */
function longest(blocks: Area[], lengthOf: (row: number, column: number) => number): Area | null {
  let best: Area | null = null;
  let most = COPY;
  for (const block of blocks) {
    let spared = -lengthOf(block.top, block.left);
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) spared += lengthOf(row, column);
    if (spared > most) [best, most] = [block, spared];
  }
  return best;
}
