/**
 * A sheet's contents in few writes and few empty cells: an empty cell costs a request three characters, a write some
 * three hundred.
 */
import type { Area } from "../workbook";

/** Characters that an empty cell takes: `"",`. */
const EMPTY = 3;
/** What a write takes beside its cells: the range, the action that makes it, the action that writes. */
const WRITE = 300;

type Grid = readonly (readonly unknown[])[];

/** The blocks to write, from above to below: together they hold every cell that is not empty. */
export function filledBlocks(grid: Grid): Area[] {
  const all = { top: 0, left: 0, bottom: grid.length - 1, right: (grid[0]?.length ?? 0) - 1 };
  const whole = asRows(filledPart(rowsOf(grid, all)));
  return whole ? parted(grid, whole) : [];
}

/** The block, or its two parts where writing them apart spares most, each parted again. */
function parted(grid: Grid, block: Area): Area[] {
  let best: [Area, Area] | null = null;
  let most = WRITE;
  const consider = (first: Area | null, second: Area | null): void => {
    if (!first || !second) return;
    const spared = EMPTY * (cellsOf(block) - cellsOf(first) - cellsOf(second));
    if (spared > most) [best, most] = [[first, second], spared];
  };
  for (const [above, below] of cuts(rowsOf(grid, block))) consider(asRows(above), asRows(below));
  for (const [before, after] of cuts(columnsOf(grid, block))) consider(asColumns(before), asColumns(after));
  return best ? (best as [Area, Area]).flatMap((part) => parted(grid, part)) : [block];
}

/** A row or a column, and from where to where it is filled; low is above high where it is empty. */
interface Line {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** What is filled of some lines beside one another. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

function rowsOf(grid: Grid, { top, left, bottom, right }: Area): Line[] {
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = grid[row]!;
    let [low, high] = [left, right];
    while (low <= right && cells[low] === "") low++;
    while (high > low && cells[high] === "") high--;
    lines.push({ at: row, low, high: low > right ? -1 : high });
  }
  return lines;
}

function columnsOf(grid: Grid, { top, left, bottom, right }: Area): Line[] {
  const lines: Line[] = [];
  for (let column = left; column <= right; column++) {
    let [low, high] = [top, bottom];
    while (low <= bottom && grid[low]![column] === "") low++;
    while (high > low && grid[high]![column] === "") high--;
    lines.push({ at: column, low, high: low > bottom ? -1 : high });
  }
  return lines;
}

function withLine(part: Part | null, { at, low, high }: Line): Part | null {
  if (high < 0) return part;
  return {
    first: Math.min(part?.first ?? at, at),
    last: Math.max(part?.last ?? at, at),
    low: Math.min(part?.low ?? low, low),
    high: Math.max(part?.high ?? high, high),
  };
}

const filledPart = (lines: readonly Line[]): Part | null => lines.reduce(withLine, null);

/** What is filled on both sides of every cut between two lines, in one pass from either end. */
function cuts(lines: readonly Line[]): [before: Part | null, after: Part | null][] {
  const after: (Part | null)[] = [];
  for (let index = lines.length - 1; index > 0; index--)
    after[index - 1] = withLine(after[index] ?? null, lines[index]!);
  let before: Part | null = null;
  return after.map((rest, index) => [(before = withLine(before, lines[index]!)), rest]);
}

const asRows = (part: Part | null): Area | null =>
  part && { top: part.first, left: part.low, bottom: part.last, right: part.high };
const asColumns = (part: Part | null): Area | null =>
  part && { top: part.low, left: part.first, bottom: part.high, right: part.last };

const cellsOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
