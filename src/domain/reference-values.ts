/** The dated parameters with their unit and source, as the workbook shows them. */
import VALUES from "./data/parameter-values.json";
import WORDS from "./data/parameter-words.json";

export type ReferenceName = keyof typeof VALUES;
export type ReferenceUnit =
  "EUR" | "EUR/h" | "rate" | "ratio" | "hours" | "members" | "years" | "months" | "multiple";

export interface DatedReference {
  value: number;
  unit: ReferenceUnit;
  /** First day it holds, ISO. */
  from: string;
  /** Last day it is known to hold, ISO; null for a convention without end. */
  until: string | null;
  source: { fr: string; en: string };
}

/** How conventions without end are written in the data. */
const ENDLESS = "9999-12-31";

/**
 * The value of a legal parameter or mark in force on 1 January of `year`, with its source and days. When none is
 * known for that day, the nearest known one: its own days tell that it does not cover the year.
 */
export function referenceValue(name: ReferenceName, year: number): DatedReference {
  const rows = VALUES[name] as [from: string, until: string, value: number][];
  const day = `${year}-01-01`;
  const inForce = rows.find(([from, until]) => from <= day && day <= until);
  const earlier = rows.filter(([from]) => from <= day);
  const [from, until, value] = inForce ?? earlier[earlier.length - 1] ?? (rows[0] as (typeof rows)[0]);
  const words = WORDS[name];
  return {
    value,
    unit: words.unit as ReferenceUnit,
    from,
    until: until === ENDLESS ? null : until,
    source: { fr: words.source_fr, en: words.source_en },
  };
}
