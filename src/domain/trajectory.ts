/** The way to a target, year by year (definitions §9). */
import { Decimal, exact, quotient, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { fault, figuresOrFault, isFault } from "./fault";
import { ceilingOfQuotient, largestWithin, steps } from "./thresholds";
import { scaledBy, wholeProduct, wholeSum } from "./whole-numbers";
import { vocabulary } from "./words";

/** lineaire: equal steps, for rates · geometrique: equal growth, for amounts. */
export const PATH_MODES = vocabulary("lineaire", "geometrique");
export type PathMode = (typeof PATH_MODES.words)[number];

const SCALE = 1e6;

/** The terms start + (end − start) × k / years, correctly rounded. */
function linearTerms(start: number, end: number, years: number): readonly number[] | Fault {
  const [scaledStart, scaledEnd] = [scaledBy(SCALE, start), scaledBy(SCALE, end)];
  const terms = new Array<number>(years + 1);
  terms[0] = start;
  terms[years] = end;
  // Every sum of weighted ends lies between these two products, and so does each of its parts.
  const areSafe = !Number.isNaN(wholeProduct(scaledStart, years) + wholeProduct(scaledEnd, years));
  for (let k = 1; k < years; k++) {
    const term = areSafe
      ? (scaledStart * (years - k) + scaledEnd * k) / (SCALE * years) + 0
      : exactLinearTerm(start, end, years, k);
    if (isFault(term)) return term;
    terms[k] = term;
  }
  return terms;
}

const exactLinearTerm = (start: number, end: number, years: number, k: number): number | Fault =>
  quotient(
    exact(start)
      .times(years - k)
      .plus(exact(end).times(k)),
    exact(years),
  );

/** Doubles far from the ends of their range: they differ from the decimals that they mean by no more than 2^-53. */
const isOrdinary = (value: number): boolean => value > 1e-150 && value < 1e150;

/** Enough for any double, and far more than the 1e-12 that the catalogue asks of inner terms. */
const Approximate = Decimal.clone({ precision: 30 });

/** start × (end / start)^(k / years). */
function geometricTerm(start: number, end: number, years: number, k: number): number {
  if (isOrdinary(start) && isOrdinary(end)) return start * (end / start) ** (k / years);
  const growth = new Approximate(end).div(start).pow(new Approximate(k).div(years));
  return growth.times(start).toNumber();
}

/**
 * The terms from a start to an end, both included: years + 1 of them.
 * @param years 1 to 100, whole
 * @returns `#NUM!` for a geometric path from or to 0 or below
 */
export function pathTo(start: number, end: number, years: number, mode: PathMode): readonly number[] | Fault {
  if (mode === "geometrique" && !(start > 0 && end > 0)) return fault("#NUM!", "outOfDomain");
  if (mode === "lineaire") return linearTerms(start, end, years);
  const inner = Array.from({ length: years - 1 }, (_, i) => geometricTerm(start, end, years, i + 1));
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
  const whole = wholeSum(steps(target, rate, points), year);
  if (!Number.isNaN(whole)) return whole;
  const years = ceilingOfQuotient(exact(target).minus(rate), exact(points));
  return toDouble(years.plus(year));
}
