/** Legal values and reference marks by date (parameters: from the first day to the last one, both in). */
import { dayOfSerial, isoOfSerial, serialOfIso } from "./calendar";
import VALUES from "./data/parameter-values.json";
import type { Fault } from "./fault";
import { fault } from "./fault";
import { vocabulary } from "./words";

export type ParameterName = keyof typeof VALUES;

interface DatedValue {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

const dated = (rows: readonly (string | number)[][]): DatedValue[] =>
  rows.map(([first, last, value]) => ({
    first: serialOfIso(first as string),
    last: serialOfIso(last as string),
    value: value as number,
  }));

/** 31 December 9999. */
const LAST_DAY_OF_EXCEL = 2958465;

const NAMES = vocabulary(...(Object.keys(VALUES) as ParameterName[]));
const PARAMETERS = new Map(NAMES.words.map((name) => [name, dated(VALUES[name])]));

const periods = (values: readonly DatedValue[]): string =>
  values.map(({ first, last }) => `${isoOfSerial(first)} – ${isoOfSerial(last)}`).join(", ");

/**
 * The value of a parameter in force on a serial date; without a date (0), the latest known.
 * @returns `#VALUE!` for an unknown name; `#N/A` on a day for which no value is known to hold: none is carried forward
 */
export function parameterOn(name: string, date: number): number | Fault {
  const known = NAMES.find(name);
  if (known === undefined) return fault("#VALUE!", "unknownParameter", { argument: "nom", found: name });
  const values = PARAMETERS.get(known) as readonly DatedValue[];
  const latest = values[values.length - 1] as DatedValue;
  const day = dayOfSerial(date);
  const inForce = date === 0 ? latest : values.find(({ first, last }) => first <= day && day <= last);
  if (inForce !== undefined) return inForce.value;
  const found = Math.abs(day) <= LAST_DAY_OF_EXCEL ? isoOfSerial(day) : date;
  return fault("#N/A", "dateNotCovered", { argument: "date", found, known: [periods(values)] });
}
