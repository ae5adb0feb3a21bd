/** PARAMETRE and REPERE (functions.md §5, parameters.md, definitions.md §15), on the reference's own copies of the tables. */
import benchmarkTable from "./data/benchmarks.json";
import parameterTable from "./data/parameters.json";
import { serialOf } from "./calendar";
import { ANY, NOTHING, lifted, out, plainWord } from "./cells";
import * as q from "./fraction";

interface Period {
  value: number;
  from: string;
  to?: string;
  last_verified?: string;
}

const serial = (isoDate: string): q.Fraction => {
  const [year, month, day] = isoDate.split("-").map((part) => BigInt(part)) as [bigint, bigint, bigint];
  return q.fraction(serialOf(year, month, day));
};

/** Held from its first day to its last, both in: a known end, or the last day the value is known to hold. */
const holds = (period: Period, date: q.Fraction): boolean => {
  const end = period.to ?? period.last_verified;
  if (!end) throw new Error(`a value from ${period.from} has no last day`);
  return q.compare(serial(period.from), date) <= 0 && q.compare(date, serial(end)) <= 0;
};

export const PARAMETRE = lifted({ over: [0] }, (args) => {
  const name = args.word(0);
  const date = args.number(1, ANY, q.ZERO);
  const known = parameterTable.parameters.find((parameter) => plainWord(parameter.name) === name);
  if (name !== undefined && !known) args.faults.add("#VALUE!");
  if (!known || !date) return NOTHING;
  const periods: Period[] = known.values;
  const day = q.fraction(q.floor(date));
  const inForce = q.sign(date) === 0 ? periods.at(-1) : periods.find((period) => holds(period, day));
  if (!inForce) return void args.faults.add("#N/A");
  return () => out(q.fromDouble(inForce.value));
});

export const REPERE = lifted({ over: [0, 1] }, (args) => {
  const cluster = args.word(0);
  const indicator = args.word(1);
  const figures: Record<string, number | null> | undefined = benchmarkTable.benchmarks.find(
    ({ id }) => plainWord(id) === cluster,
  )?.figures;
  // Each alone: an unknown one that all rows share is a fault of the whole call.
  if (cluster !== undefined && !figures) args.faults.add("#N/A");
  if (indicator !== undefined && !benchmarkTable.indicators.includes(indicator)) args.faults.add("#N/A");
  if (!figures || indicator === undefined) return NOTHING;
  const figure = figures[indicator];
  if (figure === undefined || figure === null) return void args.faults.add("#N/A");
  return () => out(q.fromDouble(figure));
});
