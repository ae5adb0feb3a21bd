/** What a panel reads of the workbook, or why it cannot. */
import type { SetValues } from "../excel";
import { figuresOf, Unreadable, type Figures } from "./set-figures";

export type Reading<Value> =
  | { state: "read"; value: Value }
  /** Kinds of sheet that this set has not. */
  | { state: "absent"; kinds: string[] }
  /** Names that are gone from the workbook. */
  | { state: "missing"; names: string[] }
  /** A cell holds something that cannot be read. */
  | { state: "unreadable"; cell: string; shown: string };

export interface Needs {
  /** Kinds of sheet. */
  kinds: readonly string[];
  names: readonly string[];
}

/** Reads what is needed, or says what stands in the way. */
export function readingOf<Value>(
  set: Pick<SetValues, "sheets" | "values">,
  { kinds, names }: Needs,
  read: (figures: Figures) => Value,
): Reading<Value> {
  const absent = kinds.filter((kind) => !set.sheets.some((sheet) => sheet.kind === kind));
  if (absent.length > 0) return { state: "absent", kinds: absent };
  const figures = figuresOf(set);
  const missing = names.filter((name) => !figures.has(name));
  if (missing.length > 0) return { state: "missing", names: missing };
  try {
    return { state: "read", value: read(figures) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { state: "unreadable", cell: error.cell, shown: error.shown };
  }
}
