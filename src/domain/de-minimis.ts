/** De minimis aid (Regulation (EU) 2023/2831): what is left under the ceiling over rolling years. */
import { dayOfSerial, yearsBefore } from "./calendar";
import { exact } from "./decimals";
import type { Fault } from "./fault";
import { addTo, centsOf, emptySum, toCents, totalOf } from "./money";
import { wholeSum } from "./whole-numbers";

/** Parameters MINIMIS.PLAFOND (€) and MINIMIS.ANNEES, since 2024. */
export const MINIMIS_CEILING = 300_000;
export const MINIMIS_YEARS = 3;

export interface Aid {
  /** Euros ≥ 0. */
  readonly amount: number;
  /** Serial date on which it was granted. */
  readonly date: number;
}

/**
 * What is left under the ceiling (€, negative when exceeded) on the date of a grant, counting the aid dated from so
 * many years earlier to that date, both days in.
 */
export function minimisLeft(
  aids: readonly Aid[],
  grantDate: number,
  ceiling = MINIMIS_CEILING,
  years = MINIMIS_YEARS,
): number | Fault {
  const last = dayOfSerial(grantDate);
  const first = yearsBefore(last, years);
  const counted = emptySum();
  for (const { amount, date } of aids) {
    const day = dayOfSerial(date);
    if (day >= first && day <= last) addTo(counted, amount);
  }
  const left = counted.rest === undefined ? wholeSum(centsOf(ceiling), -counted.cents) : NaN;
  return !Number.isNaN(left) ? left / 100 + 0 : toCents(exact(ceiling).minus(totalOf(counted)));
}
