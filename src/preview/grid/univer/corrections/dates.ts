/** EDATE, ISOWEEKNUM and WEEKNUM: Univer lets 31 January + 1 month run into March, and miscounts ISO weeks. */
import type { BaseFunction } from "@univerjs/engine-formula";
import { asNumber, elementwise, NUMBER_ERROR } from "./elementwise";

const DAY = 86_400_000;
/** Serial 25569 is 1 January 1970. Serials before 61 (Excel's 29 February 1900) are off by one, as in Excel. */
const EPOCH = 25_569;

const toDate = (serial: number) => new Date((Math.floor(serial) - EPOCH) * DAY);
const toSerial = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY + EPOCH;

export function dateCorrections(): BaseFunction[] {
  return [
    elementwise("EDATE", { least: 2, most: 2 }, (start, months) => {
      const serial = asNumber(start);
      const shift = asNumber(months);
      if (typeof serial === "object") return serial;
      if (typeof shift === "object") return shift;
      const date = toDate(serial);
      const month = date.getUTCMonth() + Math.trunc(shift);
      const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
      const result = toSerial(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay));
      return serial < 0 || result < 0 ? NUMBER_ERROR : result;
    }),
    elementwise("ISOWEEKNUM", { least: 1, most: 1 }, (date) => {
      const serial = asNumber(date);
      if (typeof serial === "object") return serial;
      return serial < 0 ? NUMBER_ERROR : isoWeek(serial);
    }),
    elementwise("WEEKNUM", { least: 1, most: 2 }, (date, returnType) => {
      const serial = asNumber(date);
      const type = returnType === undefined ? 1 : asNumber(returnType);
      if (typeof serial === "object") return serial;
      if (typeof type === "object") return type;
      if (type === 21) return isoWeek(serial);
      const firstDay = WEEK_STARTS[type];
      if (serial < 0 || firstDay === undefined) return NUMBER_ERROR;
      const newYear = toSerial(toDate(serial).getUTCFullYear(), 0, 1);
      const lead = (toDate(newYear).getUTCDay() - firstDay + 7) % 7;
      return Math.floor((Math.floor(serial) - newYear + lead) / 7) + 1;
    }),
  ];
}

/** WEEKNUM's second argument → the day its weeks start with (0 = Sunday). */
const WEEK_STARTS: Record<number, number> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };

/** The week belongs to the year that holds its Thursday. */
function isoWeek(serial: number): number {
  const weekday = (toDate(serial).getUTCDay() + 6) % 7;
  const thursday = Math.floor(serial) - weekday + 3;
  const newYear = toSerial(toDate(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / 7) + 1;
}
