/** The way to a target, year by year (definitions §9). */
import { exact, quotient, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { fault, figuresOrFault } from "./fault";
import { ceilingOfQuotient, largestWithin } from "./thresholds";
import { scaledBy, wholeProduct, wholeSum } from "./whole-numbers";
import { vocabulary } from "./words";

/** lineaire: equal steps, for rates · geometrique: equal growth, for amounts. */
export const PATH_MODES = vocabulary("lineaire", "geometrique");
export type PathMode = (typeof PATH_MODES.words)[number];

const SCALE = 1e6;

/** start + (end − start) × k / years, correctly rounded. */
function linearTerm(start: number, end: number, years: number, k: number): number | Fault {
  const weighted = wholeSum(
    wholeProduct(scaledBy(SCALE, start), years - k),
    wholeProduct(scaledBy(SCALE, end), k),
  );
  if (!Number.isNaN(weighted)) return weighted / (SCALE * years) + 0;
  const sum = exact(start)
    .times(years - k)
    .plus(exact(end).times(k));
  return quotient(sum, exact(years));
}

/** start × (end / start)^(k / years): floating point is well within the 1e-12 that the catalogue asks. */
function geometricTerm(start: number, end: number, years: number, k: number): number {
  const ratio = end / start;
  const isOrdinary = ratio < 1e300 && ratio > 1e-300;
  return isOrdinary ? start * ratio ** (k / years) : start ** (1 - k / years) * end ** (k / years);
}

/**
 * The terms from a start to an end, both included: years + 1 of them.
 * @param years 1 to 100, whole
 * @returns `#NUM!` for a geometric path from or to 0 or below
 */
export function pathTo(start: number, end: number, years: number, mode: PathMode): readonly number[] | Fault {
  if (mode === "geometrique" && !(start > 0 && end > 0)) return fault("#NUM!", "outOfDomain");
  const term = mode === "lineaire" ? linearTerm : geometricTerm;
  const inner = Array.from({ length: years - 1 }, (_, i) => term(start, end, years, i + 1));
  return figuresOrFault([start, ...inner, end]);
}

/**
 * The year in which a target rate is reached at so many points a year: year + ⌈(target − rate) / points⌉. A target
 * already reached needs no progress.
 * @returns `#NUM!` when the target is never reached
 */
export function yearOfReaching(rate: number, target: number, points: number, year: number): number | Fault {
  if (target <= largestWithin(rate)) return year;
  if (points <= 0) return fault("#NUM!", "noProgress", { argument: "points", found: points });
  const years = ceilingOfQuotient(exact(target).minus(rate), exact(points));
  return toDouble(years.plus(year));
}
