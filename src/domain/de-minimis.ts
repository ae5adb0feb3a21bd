/** De minimis aid (Regulation (EU) 2023/2831): what is left under the ceiling over rolling years. */
import { dayOfSerial, yearsBefore } from "./calendar";
import { exact } from "./decimals";
import type { Fault } from "./fault";
import type { ExactSum } from "./money";
import { addTo, centsOf, emptySum, toCents, totalOf } from "./money";
import { wholeSum } from "./whole-numbers";

/** Parameters MINIMIS.PLAFOND (€) and MINIMIS.ANNEES, since 2024. */
export const MINIMIS_CEILING = 300_000;
export const MINIMIS_YEARS = 3;

/** Serial days of the rolling years, both in. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** No day at all: for a grant whose date is at fault. */
export const NO_DAYS: Days = { first: Infinity, last: -Infinity };

/** The days whose aid counts on the date of a grant: from so many years earlier to that date, both in. */
export function minimisDays(grantDate: number, years = MINIMIS_YEARS): Days {
  const last = dayOfSerial(grantDate);
  return { first: yearsBefore(last, years), last };
}

/** The sum of some aids (€ ≥ 0), those dated on one of the days. */
export interface CountedAid {
  readonly days: Days;
  readonly sum: ExactSum;
}

export const noAid = (days: Days): CountedAid => ({ days, sum: emptySum() });

/** Counts an aid when its date is on one of the days. */
export function countAid({ days: { first, last }, sum }: CountedAid, amount: number, date: number): void {
  const day = dayOfSerial(date);
  if (day >= first && day <= last) addTo(sum, amount);
}

/** What is left under the ceiling (€, negative when exceeded). */
export function minimisLeft({ sum }: CountedAid, ceiling = MINIMIS_CEILING): number | Fault {
  const cents = sum.rest === undefined ? wholeSum(centsOf(ceiling), -sum.cents) : NaN;
  return Number.isNaN(cents) ? toCents(exact(ceiling).minus(totalOf(sum))) : cents / 100 + 0;
}
