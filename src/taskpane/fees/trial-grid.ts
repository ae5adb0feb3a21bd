/** What may be done to a trial grid, and what it comes to in the cells of *Grilles*. */
import {
  isFault,
  presetGrid,
  type Entry,
  type FeeGrid,
  type PublishedFees,
  type SlabLine,
} from "../../domain";
import type { InputChange } from "../../excel";
import { GRID } from "./fee-cells";
import type { FeeSheets, FeeWords } from "./read-fees";

const EMPTY_LINE: SlabLine = { from: undefined, fee: undefined };

export type SlabSide = "headcountSlabs" | "turnoverSlabs";

/** The slabs that a base looks at; none for a rate. */
export const slabSideOf = ({ base }: FeeGrid): SlabSide | null =>
  base === "taux" ? null : base === "ca" ? "turnoverSlabs" : "headcountSlabs";

export const isFilled = ({ from, fee }: SlabLine): boolean => from !== undefined || fee !== undefined;

/** Lines up to the last one that holds something. */
export function shownLines(lines: readonly SlabLine[]): readonly SlabLine[] {
  let last = lines.length;
  while (last > 0 && !isFilled(lines[last - 1]!)) last--;
  return lines.slice(0, last);
}

const withLines = (grid: FeeGrid, side: SlabSide, lines: readonly SlabLine[]): FeeGrid => ({
  ...grid,
  // As many lines as the sheet has.
  [side]: Array.from({ length: grid[side].length }, (_, row) => lines[row] ?? EMPTY_LINE),
});

export const withSlab = (grid: FeeGrid, side: SlabSide, row: number, change: Partial<SlabLine>): FeeGrid =>
  withLines(
    grid,
    side,
    grid[side].map((line, index) => (index === row ? { ...line, ...change } : line)),
  );

export const withoutSlab = (grid: FeeGrid, side: SlabSide, row: number): FeeGrid =>
  withLines(
    grid,
    side,
    grid[side].filter((_, index) => index !== row),
  );

/** A slab from a bound on, in its place among the others. A bound that is there already changes nothing. */
export function withNewSlab(grid: FeeGrid, side: SlabSide, from: number): FeeGrid {
  const lines = shownLines(grid[side]);
  if (lines.length >= grid[side].length || lines.some((line) => line.from === from)) return grid;
  const place = lines.findIndex((line) => typeof line.from === "number" && line.from > from);
  const before = place < 0 ? lines.length : place;
  return withLines(grid, side, [...lines.slice(0, before), { from, fee: undefined }, ...lines.slice(before)]);
}

/** A published grid tried on one's own rules, in the lines that the sheet has. */
export function publishedTrial(published: PublishedFees, own: FeeGrid): FeeGrid {
  // The second of the types in the order of the sheet: service providers.
  const partner = own.flatFees[1]?.type ?? "";
  const grid = presetGrid(published, own, partner);
  const flatFees = own.flatFees.map((line) => grid.flatFees.find(({ type }) => type === line.type) ?? line);
  return withLines(
    { ...grid, flatFees, headcountSlabs: own.headcountSlabs },
    "headcountSlabs",
    grid.headcountSlabs,
  );
}

/** Thousandths of a percent. */
const RATE_SCALE = 1e5;

/** Every amount of a grid raised or lowered by a share, to the euro; the rate of turnover to the thousandth of a %. */
export function scaledGrid(grid: FeeGrid, change: number): FeeGrid {
  if (change === 0) return grid;
  // In whole thousandths, so that half a euro is half a euro.
  const part = 1000 + Math.round(1000 * change);
  const scaled = (value: number): number => Math.round((value * part) / 1000);
  const euros = (entry: Entry): Entry => (typeof entry === "number" ? scaled(entry) : entry);
  const lines = (slabs: readonly SlabLine[]) => slabs.map(({ from, fee }) => ({ from, fee: euros(fee) }));
  const { turnoverRate: rate } = grid;
  return {
    ...grid,
    headcountSlabs: lines(grid.headcountSlabs),
    turnoverSlabs: lines(grid.turnoverSlabs),
    turnoverRate: typeof rate === "number" ? scaled(rate * RATE_SCALE) / RATE_SCALE : rate,
    minimum: euros(grid.minimum),
    maximum: euros(grid.maximum),
    premium: euros(grid.premium),
    discovery: euros(grid.discovery),
    flatFees: grid.flatFees.map(({ type, fee }) => ({ type, fee: euros(fee) })),
  };
}

type Cell = Entry | string;

/** The contents of the cells that a grid fills, by name. */
function cellsOf(grid: FeeGrid, { yes, no }: FeeWords): [name: string, cells: readonly Cell[]][] {
  const column = (lines: readonly SlabLine[], key: keyof SlabLine): Entry[] => lines.map((line) => line[key]);
  return [
    [GRID.base, [grid.base]],
    [GRID.bounds, column(grid.headcountSlabs, "from")],
    [GRID.fees, column(grid.headcountSlabs, "fee")],
    [GRID.turnoverBounds, column(grid.turnoverSlabs, "from")],
    [GRID.turnoverFees, column(grid.turnoverSlabs, "fee")],
    [GRID.turnoverRate, [grid.turnoverRate]],
    [GRID.minimum, [grid.minimum]],
    [GRID.maximum, [grid.maximum]],
    [GRID.premium, [grid.premium]],
    [GRID.premiumAddsUp, [grid.premiumAddsUp ? yes : no]],
    [GRID.discovery, [grid.discovery]],
    [GRID.discoveryYears, [grid.discoveryYears]],
    [GRID.flatFees, grid.flatFees.map(({ fee }) => fee)],
    [GRID.indexation, [grid.indexation]],
    [GRID.indexedSince, [grid.indexedSince]],
    [GRID.discounts, grid.discounts],
    [GRID.exemptionYears, [grid.exemptionYears]],
    [GRID.proration, [grid.proration]],
  ];
}

/** The cells of *Grilles* that a trial grid changes; what it leaves alone, errors included, is not touched. */
export function gridChanges({ grid, words, shown }: FeeSheets, trial: FeeGrid): InputChange[] {
  const trialCells = new Map(cellsOf(trial, words));
  return cellsOf(grid, words).flatMap(([name, before]) =>
    before.flatMap((was, row): InputChange[] => {
      const next = trialCells.get(name)![row];
      if (next === was || isFault(next)) return [];
      const from = shown.get(name)?.[row] ?? "";
      return [{ place: { name, row, column: 0 }, from, to: next ?? null }];
    }),
  );
}
