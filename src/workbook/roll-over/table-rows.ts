/** Lines of a list, each as an object by column. */
import type { Content } from "../model";
import type { ClosingYear } from ".";
import { columnsOf } from "./emptied";

export type Row = Record<string, Content>;

/**
 * Changes the lines of a table: `change` gives a line of the next year, or null when it does not go on. Free lines are
 * closed up. Does nothing when the sheet is not there.
 */
export function rollRows(
  closing: ClosingYear,
  inputs: Map<string, Content[][]>,
  table: `eq_${string}`,
  change: (row: Row) => Row | null,
): void {
  const sheet = closing.baseline.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!sheet) return;
  const keys = columnsOf(sheet, table)
    .filter((name) => inputs.has(name))
    .map((name) => name.slice(table.length + 1));
  const column = (key: string): Content[][] => inputs.get(`${table}_${key}`)!;
  const count = Math.max(0, ...keys.map((key) => column(key).length));
  const rows = Array.from({ length: count }, (_, index): Row =>
    Object.fromEntries(keys.map((key) => [key, column(key)[index]?.[0] ?? null])),
  );
  const next = rows
    .filter((row) => keys.some((key) => row[key] !== null))
    .map(change)
    .filter((row) => row !== null);
  for (const key of keys)
    inputs.set(
      `${table}_${key}`,
      padded(
        next.map((row) => [row[key] ?? null]),
        count,
      ),
    );
}

/** Lines that were closed up leave as many free ones at the end. */
const padded = (rows: Content[][], count: number): Content[][] =>
  rows.concat(Array.from({ length: Math.max(0, count - rows.length) }, () => [null]));

export const textOf = (content: Content | undefined): string =>
  typeof content === "string" || typeof content === "number" ? String(content) : "";
