/** The reference of these tests: decimal.js with digits to spare, no shortcut. */
import Decimal from "decimal.js";
import type { Fault } from "../../src/domain";

export const Exact = Decimal.clone({ precision: 5000, rounding: Decimal.ROUND_HALF_UP });

export const decimal = (value: number): Decimal => new Exact(value);

/** Rounded to the cent, half away from zero, as a double; "#NUM!" beyond them. */
export const cents = (value: Decimal): number | string => double(value.toDecimalPlaces(2));

/** The nearest double: 1,200 digits decide any quotient of two doubles or of products of them. */
export function double(value: Decimal): number | string {
  const nearest = value.toNumber() + 0;
  return Number.isFinite(nearest) ? nearest : "#NUM!";
}

export const plain = (result: number | Fault): number | string =>
  typeof result === "number" ? result : result.code;
