/**
 * A sheet's contents in few writes and few empty cells: an empty cell costs a request three characters, a write some
 * three hundred.
 */
import type { Area } from "../workbook";

/** Characters that an empty cell takes: `"",`. */
const EMPTY = 3;
/** What a write takes beside its cells: the range, the action that makes it, the action that writes. */
const WRITE = 300;

/** The blocks to write, from above to below: together they hold every cell that is not empty. */
export function filledBlocks(grid: readonly (readonly unknown[])[]): Area[] {
  const all = { top: 0, left: 0, bottom: grid.length - 1, right: (grid[0]?.length ?? 0) - 1 };
  const whole = shrunk(grid, all);
  return whole ? parted(grid, whole) : [];
}

/** The block, or its two parts where writing them apart spares most, each parted again. */
function parted(grid: readonly (readonly unknown[])[], block: Area): Area[] {
  let best: [Area, Area] | null = null;
  let most = WRITE;
  for (const [one, other] of cuts(block)) {
    const first = shrunk(grid, one);
    const second = shrunk(grid, other);
    if (!first || !second) continue;
    const spared = EMPTY * (cellsOf(block) - cellsOf(first) - cellsOf(second));
    if (spared > most) [best, most] = [[first, second], spared];
  }
  return best ? best.flatMap((part) => parted(grid, part)) : [block];
}

function* cuts({ top, left, bottom, right }: Area): Generator<[Area, Area]> {
  for (let row = top; row < bottom; row++)
    yield [
      { top, left, bottom: row, right },
      { top: row + 1, left, bottom, right },
    ];
  for (let column = left; column < right; column++)
    yield [
      { top, left, bottom, right: column },
      { top, left: column + 1, bottom, right },
    ];
}

/** Without the empty rows and columns around; null where all is empty. */
function shrunk(grid: readonly (readonly unknown[])[], { top, left, bottom, right }: Area): Area | null {
  const found: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (grid[row]![column] === "") continue;
      found.top = Math.min(found.top, row);
      found.left = Math.min(found.left, column);
      found.bottom = row;
      found.right = Math.max(found.right, column);
    }
  }
  return found.bottom < 0 ? null : found;
}

const cellsOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
