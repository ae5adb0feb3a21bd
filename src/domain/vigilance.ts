/** The vigilance marks of the memento: questions, not limits (definitions §4). */
import { largestWithin, smallestReaching } from "./thresholds";
import { vocabulary } from "./words";

export const INDICATORS = vocabulary(
  "TEMPS",
  "FACTURATION",
  "COTISATION",
  "ANIMATION",
  "AUTOFINANCEMENT",
  "PUBLIC",
  "COUVERTURE",
  "SUCCES",
);
export type Indicator = (typeof INDICATORS.words)[number];

/** The side on which an indicator raises a question, and the mark (parameters VIGILANCE.*). Equality is fine. */
export const MARKS: Record<Indicator, { readonly alertWhen: "above" | "below"; readonly threshold: number }> =
  {
    TEMPS: { alertWhen: "above", threshold: 0.15 },
    FACTURATION: { alertWhen: "below", threshold: 0.2 },
    COTISATION: { alertWhen: "below", threshold: 0.15 },
    ANIMATION: { alertWhen: "below", threshold: 0.15 },
    AUTOFINANCEMENT: { alertWhen: "below", threshold: 0.3 },
    PUBLIC: { alertWhen: "above", threshold: 0.5 },
    COUVERTURE: { alertWhen: "below", threshold: 1 },
    SUCCES: { alertWhen: "above", threshold: 0.2 },
  };

export const VERDICTS = ["OK", "VIGILANCE"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The range of values of an indicator (fractions, ≥ 0) that raise no question, with the tolerance of thresholds. */
export interface CalmRange {
  readonly from: number;
  readonly to: number;
}

export function calmRange(indicator: Indicator, threshold = MARKS[indicator].threshold): CalmRange {
  return MARKS[indicator].alertWhen === "above"
    ? { from: -Infinity, to: largestWithin(threshold) }
    : { from: smallestReaching(threshold), to: Infinity };
}

/** "OK" or "VIGILANCE": the same words in every language, since formulas compare them. */
export const verdict = (value: number, calm: CalmRange): Verdict =>
  value >= calm.from && value <= calm.to ? "OK" : "VIGILANCE";
