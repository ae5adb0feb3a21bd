/** Excel serial dates as whole days, without bound and without any clock. */

const DAYS_OF_400_YEARS = 146097;
/** From 1 March of year 0 to 30 December 1899, day 0 of Excel. */
const EXCEL_EPOCH = 693899;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The serial day of a date of the Gregorian calendar. Years run from March, so that 29 February is their last day. */
export function serialDay(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - EXCEL_EPOCH;
}

/** The serial day of an ISO date, such as 2024-02-29. */
export function serialOfIso(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return serialDay(year, month, day);
}

/** The date of a serial day. */
function dateOf(serial: number): { year: number; month: number; day: number } {
  let year = Math.floor(((serial + EXCEL_EPOCH) * 400) / DAYS_OF_400_YEARS);
  while (serialDay(year + 1, 1, 1) <= serial) year++;
  while (serialDay(year, 1, 1) > serial) year--;
  let month = 12;
  while (serialDay(year, month, 1) > serial) month--;
  return { year, month, day: serial - serialDay(year, month, 1) + 1 };
}

/** Beyond so many days, before or after Excel's, dates mean nothing and their arithmetic would not be exact. */
const FARTHEST_DAY = 1e12;

/** The same day so many years earlier; 29 February steps back to 28. */
export function yearsBefore(serial: number, years: number): number {
  if (years === 0) return serial;
  if (Math.abs(serial) > FARTHEST_DAY || years > FARTHEST_DAY) return serial - years * 365.2425;
  const { year, month, day } = dateOf(serial);
  const isLostDay = month === 2 && day === 29 && !isLeap(year - years);
  return serialDay(year - years, month, isLostDay ? 28 : day);
}

/** The day of a serial date: its time does not count. */
export const dayOfSerial = (date: number): number => Math.floor(date);

/** A serial day as an ISO date. */
export function isoOfSerial(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
