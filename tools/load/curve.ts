/** What the load curves share. Processor time, because other programs share the machine. */
import type { OpenExcel } from "../../src/preview/headless";

/** What was measured at growing sizes: name and text of each. */
export interface Curve {
  readonly title: string;
  readonly points: readonly (readonly [name: string, text: string])[];
}

export type Row = (string | number | null)[];

/** Milliseconds that this process has worked since. */
export function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return spent(start);
}

/** The slope from one size to the next, for printing: 1 when the time is in proportion to the size. */
export function slope<Key extends string, Measured extends Record<Key, number>>(
  from: Measured | undefined,
  to: Measured,
  sizeOf: (measured: Measured) => number,
  of: Key,
): string {
  if (!from) return "";
  return ` (slope ${(Math.log(to[of] / from[of]) / Math.log(sizeOf(to) / sizeOf(from))).toFixed(2)})`;
}

/** Pastes a block from the first row of a list on. */
export const paste = ({ run }: OpenExcel, firstColumn: string, rows: readonly Row[]): Promise<void> =>
  run(async (context) => {
    const corner = context.workbook.names.getItem(firstColumn).getRange().getCell(0, 0);
    corner.getResizedRange(rows.length - 1, rows[0]!.length - 1).values = rows as Row[];
    await context.sync();
  });
