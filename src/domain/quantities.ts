/** What the quantities of the rules may be (catalogue, "Errors": a number outside its domain is #NUM!). */

/** Both ends are allowed; an open end is written as the nearest double inside. */
export interface Quantity {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const LARGEST = Number.MAX_VALUE;
const JUST_BELOW_ONE = 1 - 2 ** -53;

const quantity = (name: string, min: number, max: number, whole = false): Quantity => ({
  name,
  min,
  max,
  whole,
});

/** Any finite number. */
export const ANY_NUMBER = quantity("number", -LARGEST, LARGEST);
/** Money, hours, headcounts, turnover. */
export const NON_NEGATIVE = quantity("nonNegative", 0, LARGEST);
/** A rate or price factor that may exceed 1. */
export const RATE = quantity("rate", 0, LARGEST);
/** A share, both ends included. */
export const SHARE = quantity("share", 0, 1);
/** A share that leaves something over. */
export const SHARE_BELOW_ONE = quantity("shareBelowOne", 0, JUST_BELOW_ONE);
/** A share that is not nothing. */
export const POSITIVE_SHARE = quantity("positiveShare", Number.MIN_VALUE, 1);
/** Growth of an amount: above −100 %. */
export const GROWTH = quantity("growth", -JUST_BELOW_ONE, LARGEST);
/** A year of the calendar. */
export const YEAR = quantity("year", -LARGEST, LARGEST, true);
/** A number of years, months or decimals: whole, 0 or more. */
export const COUNT = quantity("count", 0, LARGEST, true);
/** 1 to 12; 0 stands for the whole year. */
export const MONTH = quantity("month", 0, 12, true);
/** The length of a path, in years. */
export const YEARS_OF_PATH = quantity("yearsOfPath", 1, 100, true);
/** An Excel serial date; the time of day, its fraction, does not count. */
export const DATE = quantity("date", 0, LARGEST);

export const isWithin = (value: number, { min, max, whole }: Quantity): boolean =>
  value >= min && value <= max && (!whole || Number.isInteger(value));
