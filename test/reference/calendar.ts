/** Excel serial dates as whole days, on the proleptic Gregorian calendar, without bound. */
import * as q from "./fraction";
import type { Fraction } from "./fraction";

/** The day of an Excel serial number; the time of day is dropped. Day 0 is 30 December 1899. */
export const dayOf = (serial: Fraction): bigint => q.floor(serial);

/** Days from 1 March of year 0 to 30 December 1899. */
const EPOCH = daysFromMarch(1899n, 12n, 30n);

function floorDiv(a: bigint, b: bigint): bigint {
  return q.floor(q.fraction(a, b));
}

/** Days from 1 March of year 0 to a date (Gregorian rules; the year begins in March so that leap days come last). */
function daysFromMarch(year: bigint, month: bigint, day: bigint): bigint {
  const shifted = month > 2n ? year : year - 1n;
  const monthFromMarch = (month + 9n) % 12n;
  const leapDays = floorDiv(shifted, 4n) - floorDiv(shifted, 100n) + floorDiv(shifted, 400n);
  return 365n * shifted + leapDays + (153n * monthFromMarch + 2n) / 5n + day - 1n;
}

export const serialOf = (year: bigint, month: bigint, day: bigint): bigint =>
  daysFromMarch(year, month, day) - EPOCH;

const isLeap = (year: bigint): boolean => year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);

const daysInMonth = (year: bigint, month: bigint): bigint =>
  month === 2n ? (isLeap(year) ? 29n : 28n) : [4n, 6n, 9n, 11n].includes(month) ? 30n : 31n;

interface CalendarDate {
  year: bigint;
  month: bigint;
  day: bigint;
}

/** The date of a serial day, found by walking from an estimate of its year. */
function dateOf(serial: bigint): CalendarDate {
  let year = 1900n + floorDiv(serial * 400n, 146097n);
  while (serialOf(year, 1n, 1n) > serial) year -= 1n;
  while (serialOf(year + 1n, 1n, 1n) <= serial) year += 1n;
  let month = 1n;
  while (month < 12n && serialOf(year, month + 1n, 1n) <= serial) month += 1n;
  return { year, month, day: serial - serialOf(year, month, 1n) + 1n };
}

/** The same day some months later or earlier; the last day of the month where it does not exist. */
export function addMonths(serial: bigint, months: bigint): bigint {
  const { year, month, day } = dateOf(serial);
  const count = year * 12n + (month - 1n) + months;
  const newYear = floorDiv(count, 12n);
  const newMonth = count - newYear * 12n + 1n;
  const last = daysInMonth(newYear, newMonth);
  return serialOf(newYear, newMonth, day < last ? day : last);
}
