/**
 * The number formats of a sheet in few writes. Office.js has none for several areas at once, so each area would be
 * a write of its own; areas near one another are written together, cell by cell, where that takes fewer characters.
 */
import { areasByValue, type Area, type CellLooks } from "../workbook";

export interface FormattedBlock {
  area: Area;
  /** One format for all cells, or one a cell: `null` leaves a cell as it is. */
  formats: string | (string | null)[][];
}

export function formattedBlocks(looks: CellLooks): FormattedBlock[] {
  const groups = areasByValue(looks, ({ numberFormat }) => numberFormat).flatMap(({ value, areas }) =>
    areas.map((area) => groupOf([{ area, format: value }])),
  );
  for (let pair = bestPair(groups); pair; pair = bestPair(groups)) {
    groups.splice(pair.second, 1);
    groups[pair.first] = pair.joined;
  }
  return groups.map(blockOf);
}

interface FormattedArea {
  area: Area;
  format: string;
}

/** Areas that are written together. */
interface Group {
  members: FormattedArea[];
  box: Area;
  /** Characters of the request that the write takes. */
  cost: number;
}

/** What a write takes beside its formats: the range, the action that makes it, the action that writes. */
const WRITE = 290;
/** What a cell that is left alone takes in a grid: `null,`. */
const GAP = 5;

/** The two groups that spare most when they are written as one; null when none does. */
function bestPair(groups: Group[]): { first: number; second: number; joined: Group } | null {
  let best: { first: number; second: number; joined: Group; spared: number } | null = null;
  for (const [first, one] of groups.entries()) {
    for (const [second, other] of groups.entries()) {
      if (second <= first) continue;
      const joined = groupOf([...one.members, ...other.members]);
      const spared = one.cost + other.cost - joined.cost;
      if (spared > (best?.spared ?? 0)) best = { first, second, joined, spared };
    }
  }
  return best;
}

function groupOf(members: FormattedArea[]): Group {
  const box = members.map(({ area }) => area).reduce(boundingArea);
  if (members.length === 1) return { members, box, cost: WRITE + members[0]!.format.length };
  const formats = members.reduce(
    (sum, { area, format }) => sum + cellsOf(area) * (format.length + 3 - GAP),
    0,
  );
  return { members, box, cost: WRITE + cellsOf(box) * GAP + formats };
}

function blockOf({ members, box }: Group): FormattedBlock {
  if (members.length === 1) return { area: box, formats: members[0]!.format };
  const formats = Array.from({ length: box.bottom - box.top + 1 }, () =>
    new Array<string | null>(box.right - box.left + 1).fill(null),
  );
  for (const { area, format } of members) {
    for (let row = area.top; row <= area.bottom; row++)
      formats[row - box.top]!.fill(format, area.left - box.left, area.right - box.left + 1);
  }
  return { area: box, formats };
}

const cellsOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
