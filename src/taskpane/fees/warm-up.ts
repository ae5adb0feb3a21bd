/** Compiled by use: a first change over thousands of members would take several times as long as the next ones. */
import { compareGrids, type FeeBaseline, type FeeGrid } from "../../domain";

/** Below this, a first change is quick enough. */
const MANY = 500;
const ROUNDS = 4;

/** Runs the comparison a few times while nobody waits for it, one slice of time each. */
export function warmUp(baseline: FeeBaseline, grid: FeeGrid): void {
  if (baseline.members.length < MANY) return;
  let left = ROUNDS;
  const round = (): void => {
    compareGrids(baseline, grid);
    if (--left > 0) setTimeout(round);
  };
  setTimeout(round);
}
