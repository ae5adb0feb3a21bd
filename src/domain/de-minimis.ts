/** De minimis aid (Regulation (EU) 2023/2831): what is left under the ceiling over rolling years. */
import { dayOfSerial, yearsBefore } from "./calendar";
import { exact } from "./decimals";
import type { Fault } from "./fault";
import { addTo, centsOf, emptySum, toCents, totalOf } from "./money";
import { wholeSum } from "./whole-numbers";

/** Parameters MINIMIS.PLAFOND (€) and MINIMIS.ANNEES, since 2024. */
export const MINIMIS_CEILING = 300_000;
export const MINIMIS_YEARS = 3;

/** Aids, one column for each of their two figures. */
export interface Aids {
  /** Euros ≥ 0. */
  readonly amounts: readonly number[];
  /** Serial dates on which they were granted. */
  readonly dates: readonly number[];
}

/** What is left in whole cents; NaN when an amount is not in whole cents, or a sum of them could be inexact. */
function leftInCents({ amounts, dates }: Aids, first: number, last: number, ceiling: number): number {
  let counted = 0;
  for (let i = 0; i < amounts.length; i++) {
    const day = dayOfSerial(dates[i] as number);
    if (day >= first && day <= last) counted += centsOf(amounts[i] as number);
  }
  return counted <= Number.MAX_SAFE_INTEGER ? wholeSum(centsOf(ceiling), -counted) : NaN;
}

/**
 * What is left under the ceiling (€, negative when exceeded) on the date of a grant, counting the aid dated from so
 * many years earlier to that date, both days in.
 */
export function minimisLeft(
  aids: Aids,
  grantDate: number,
  ceiling = MINIMIS_CEILING,
  years = MINIMIS_YEARS,
): number | Fault {
  const last = dayOfSerial(grantDate);
  const first = yearsBefore(last, years);
  const cents = leftInCents(aids, first, last, ceiling);
  if (!Number.isNaN(cents)) return cents / 100 + 0;
  const counted = emptySum();
  aids.amounts.forEach((amount, i) => {
    const day = dayOfSerial(aids.dates[i] as number);
    if (day >= first && day <= last) addTo(counted, amount);
  });
  return toCents(exact(ceiling).minus(totalOf(counted)));
}
