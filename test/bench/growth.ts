/**
 * How time grows from 10,000 to 1,000,000 rows: one call on a million rows against a hundred calls on 10,000 of them
 * each, all results kept, so that both meet the same caches and the same collector.
 */
import { FUNCTIONS as F } from "../../src/functions/catalogue";
import type { Column } from "./columns";
import { ROWS, among, amounts, rates, wholes } from "./columns";
import { median, timed } from "./measure";

export interface Growth {
  readonly name: string;
  readonly millionMs: number;
  readonly hundredTimesMs: number;
  /** 1 when time is in proportion to the rows. */
  readonly ratio: number;
}

interface Growing {
  readonly name: string;
  readonly columns: readonly Column<unknown>[];
  run(...columns: readonly Column<never>[]): unknown;
}

const MILLION = 1_000_000;
const PART_ROWS = 10_000;
const ROUNDS = 5;

/** A million rows, each an array of its own. */
const million = (column: Column<unknown>): Column<unknown> =>
  Array.from({ length: MILLION }, (_, row) => [(column[row % ROWS] as unknown[])[0]]);

function growthOf({ name, columns, run }: Growing): Growth {
  const whole = columns.map(million) as Column<never>[];
  const parts = Array.from({ length: MILLION / PART_ROWS }, (_, i) =>
    whole.map((column) => column.slice(i * PART_ROWS, (i + 1) * PART_ROWS)),
  );
  const atOnce = (): unknown => run(...whole);
  const inParts = (): unknown => parts.map((part) => run(...part));
  const onceTimes: number[] = [];
  const partsTimes: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    partsTimes.push(timed(inParts));
    onceTimes.push(timed(atOnce));
  }
  const millionMs = median(onceTimes);
  const hundredTimesMs = median(partsTimes);
  return { name, millionMs, hundredTimesMs, ratio: millionMs / hundredTimesMs };
}

const BOUNDS = [[0], [5], [11], [21], [31], [41], [51], [101], [251], [501], [1001]];
const FEES = BOUNDS.map((_, i) => [695 + i * 300.5]);

export const benchGrowth = (): Growth[] =>
  (
    [
      { name: "COTISATION", columns: [wholes(0, 2000)], run: (sizes) => F.COTISATION(sizes, BOUNDS, FEES) },
      {
        name: "AUTOFINANCEMENT",
        columns: [amounts(1000), among("PU2", "CO1", "FA1", "TP", "NE")],
        run: (money, codes) => F.AUTOFINANCEMENT(money, codes),
      },
      { name: "COTISATIONCA", columns: [amounts(2e7)], run: (ca) => F.COTISATIONCA(ca, 0.0005, 100, 5000) },
      {
        name: "PRORATA",
        columns: [amounts(5000), wholes(1, 12)],
        run: (fees, months) => F.PRORATA(fees, months),
      },
      {
        name: "TEMPSVALORISE",
        columns: [wholes(0, 100), amounts(80)],
        run: (hours, rate) => F.TEMPSVALORISE(hours, rate),
      },
      { name: "VIGILANCE", columns: [rates(0.4)], run: (values) => F.VIGILANCE("TEMPS", values) },
    ] satisfies Growing[]
  ).map(growthOf);
