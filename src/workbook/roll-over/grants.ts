import { serialDate } from "../dates";
import type { Content } from "../model";
import type { ClosingYear } from ".";
import { rollRows, textOf, type Row } from "./table-rows";

/**
 * Grants that go on beyond the year keep their line, with the part of the next year; those that are closed stay as long
 * as money is due on them, and count for nothing in the year. The others do not go on.
 * @returns the funders of those
 */
export function rollGrants(closing: ClosingYear, inputs: Map<string, Content[][]>): string[] {
  const left: string[] = [];
  rollRows(closing, inputs, "eq_financeurs", (row) => {
    const next = nextYear(row, closing.year);
    if (!next) left.push(textOf(row["financeur"]));
    return next;
  });
  return left;
}

/** The line in the year after `year`; null when nothing is left of it. */
function nextYear(row: Row, year: number): Row | null {
  const granted = numberOf(row["accorde"]);
  const close = numberOf(row["fin"]);
  // Without a date a grant closes with its year: said now, since the year will be another.
  const end = close === null ? { year, month: 12 } : monthOf(close);
  if (end.year > year) return { ...row, part: partOfNext(row, year, end) };
  const isDue = granted !== null && granted - (numberOf(row["recu"]) ?? 0) > 0.005;
  return isDue ? { ...row, part: 0, fin: close ?? serialDate(`${year}-12-31`) } : null;
}

interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
}

/**
 * What is left after the closing year, by the months of the next year among those that remain. What earlier years have
 * used is not on the sheet: it is taken by months too.
 */
function partOfNext(row: Row, year: number, end: Month): Content {
  const granted = numberOf(row["accorde"]);
  const typed = numberOf(row["part"]);
  const amount = granted ?? (typed === null ? null : numberOf(row["demande"]));
  if (amount === null) return null;
  const begins = numberOf(row["debut"]);
  const start = begins === null ? { year, month: 1 } : monthOf(begins);
  const months = (from: Month, to: Month): number =>
    Math.max(0, 12 * (to.year - from.year) + to.month - from.month + 1);
  const whole = months(start, end);
  const upTo = (closing: number): number => (amount * months(start, { year: closing, month: 12 })) / whole;
  const used = start.year > year ? 0 : typed === null ? upTo(year) : upTo(year - 1) + typed;
  const first = later(start, { year: year + 1, month: 1 });
  const last = end.year > year + 1 ? { year: year + 1, month: 12 } : end;
  return toCents((Math.max(0, amount - used) * months(first, last)) / months(first, end));
}

const later = (a: Month, b: Month): Month => (12 * a.year + a.month > 12 * b.year + b.month ? a : b);

const EPOCH = serialDate("1970-01-01");
const DAY = 86_400_000;

/** The month of a date of Excel's. */
function monthOf(serial: number): Month {
  const date = new Date((serial - EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

const numberOf = (content: Content | undefined): number | null =>
  typeof content === "number" ? content : null;
const toCents = (amount: number): number => Math.round(100 * amount) / 100;
