/**
 * What the rules answer when there is no figure to give: a tagged value, never an exception and never a sentence.
 * The sentences live where the languages are (functions/messages.ts).
 */
export type FaultCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A" | "#NULL!";

export type FaultReason =
  // #VALUE!: the wrong kind of thing
  | "inputError"
  | "wrongType"
  | "empty"
  | "severalCells"
  | "shapesDiffer"
  | "notARectangle"
  | "notAColumn"
  | "unknownWord"
  | "unknownParameter"
  | "codeMissing"
  | "dateMissing"
  | "neutralHasNoShare"
  | "valuedNotInCashBase"
  | "boundsNotIncreasing"
  // #NUM!: a number outside its domain
  | "outOfDomain"
  | "tooLarge"
  | "minimumAboveMaximum"
  | "yearBeforeJoining"
  | "priceNotAboveCost"
  | "noProgress"
  // #DIV/0!: an empty base
  | "emptyBase"
  // #N/A: not known
  | "belowFirstBound"
  | "slabNotSet"
  | "dateNotCovered"
  | "unknownCluster"
  | "unknownIndicator"
  | "notPublished";

export interface FaultDetails {
  /** Name of the argument, as the catalogue writes it. */
  readonly argument?: string;
  /** What was found there. */
  readonly found?: string | number | boolean;
  /** What the argument takes: the key of a description in every language. */
  readonly takes?: string;
  /** The words, codes or bounds that would have been understood. */
  readonly known?: readonly (string | number)[];
}

/** A class, for it can be told from anything that comes from a cell, and at once. */
export class Fault {
  constructor(
    readonly code: FaultCode,
    readonly reason: FaultReason,
    readonly details: FaultDetails,
  ) {}
}

export const fault = (code: FaultCode, reason: FaultReason, details: FaultDetails = {}): Fault =>
  new Fault(code, reason, details);

export const isFault = (value: unknown): value is Fault => value instanceof Fault;

/** The same fault with more to tell. */
export const withDetails = (found: Fault, details: FaultDetails): Fault =>
  fault(found.code, found.reason, { ...found.details, ...details });

const RANK: Record<FaultCode, number> = { "#NULL!": 1, "#VALUE!": 1, "#NUM!": 2, "#DIV/0!": 3, "#N/A": 4 };

/** An error value that came in goes first, then #VALUE!, #NUM!, #DIV/0!, #N/A (catalogue, "Errors"). */
const rank = (found: Fault): number => (found.reason === "inputError" ? 0 : RANK[found.code]);

/** Of two faults, the one to report; the first of equals. */
export function worse(first: Fault | undefined, second: Fault | undefined): Fault | undefined {
  if (first === undefined) return second;
  if (second === undefined) return first;
  return rank(second) < rank(first) ? second : first;
}

/** The fault to report among values and faults, if there is one. */
export function worstOf(values: readonly unknown[]): Fault | undefined {
  let worst: Fault | undefined;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (isFault(value)) worst = worse(worst, value);
  }
  return worst;
}

/** Figures that stand or fall together. */
export const figuresOrFault = (values: readonly (number | Fault)[]): readonly number[] | Fault =>
  worstOf(values) ?? (values as readonly number[]);

export const EMPTY_BASE = fault("#DIV/0!", "emptyBase");
export const TOO_LARGE = fault("#NUM!", "tooLarge");
