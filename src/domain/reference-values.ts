import data from "./data/parameters.json";

export type ReferenceName = (typeof data.parameters)[number]["name"];
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

interface DatedValue {
  from: string;
  to?: string;
  last_verified?: string;
  value: number;
}

/** How conventions without end are written in the data. */
const ENDLESS = "9999-12-31";

const lastDay = (value: DatedValue): string => value.to ?? value.last_verified!;

/**
 * The value of a legal parameter or mark in force on 1 January of `year`, with its source and days. When none is
 * known for that day, the nearest known one: its own days tell that it does not cover the year.
 */
export function referenceValue(name: string, year: number): DatedReference {
  const parameter = data.parameters.find((candidate) => candidate.name === name);
  if (!parameter) throw new RangeError(`${name} is not a known parameter.`);
  const day = `${year}-01-01`;
  const values = parameter.values as DatedValue[];
  const inForce = values.find((value) => value.from <= day && day <= lastDay(value));
  const earlier = values.filter((value) => value.from <= day);
  const chosen = inForce ?? earlier[earlier.length - 1] ?? values[0]!;
  const until = lastDay(chosen);
  return {
    value: chosen.value,
    unit: parameter.unit as ReferenceUnit,
    from: chosen.from,
    until: until === ENDLESS ? null : until,
    source: { fr: parameter.source_fr, en: parameter.source_en },
  };
}
