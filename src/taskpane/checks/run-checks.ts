/** Runs every check over what was read, and says of each what came of it. */
import type { Place, SetValues } from "../../excel";
import { figuresOf, Unreadable, type Figures } from "../set-figures";
import type { Check, Found } from "./check";
import { CHECKS } from "./rules";

export type Outcome =
  | { check: Check; state: "fine" | "alert"; found: Found }
  /** A cell it reads shows an error, or a text where a number is due. */
  | { check: Check; state: "unreadable"; shown: string; place: Place }
  /** Names it reads are gone from the workbook. */
  | { check: Check; state: "notRun"; missing: string[] };

export interface Report {
  outcomes: Outcome[];
  /** Kinds of sheet that this workbook has not: their checks have nothing to look at. */
  absent: string[];
  /** Every check of the sheets that are there ran. */
  complete: boolean;
}

/** Everything that {@link runChecks} needs to read. */
export const READ_BY_CHECKS: readonly string[] = [...new Set(CHECKS.flatMap(({ reads }) => reads))];

export function runChecks(set: SetValues): Report {
  const figures = figuresOf(set);
  const kinds = new Set(set.sheets.map(({ kind }) => kind));
  const outcomes = CHECKS.filter(({ sheet }) => kinds.has(sheet)).map((check) => outcomeOf(check, figures));
  return {
    outcomes,
    absent: [...new Set(CHECKS.map(({ sheet }) => sheet))].filter((kind) => !kinds.has(kind)),
    complete: outcomes.every(({ state }) => state === "fine" || state === "alert"),
  };
}

function outcomeOf(check: Check, figures: Figures): Outcome {
  const missing = check.reads.filter((name) => !figures.has(name));
  if (missing.length > 0) return { check, state: "notRun", missing };
  try {
    const found = check.run(figures);
    return { check, state: found.fine ? "fine" : "alert", found };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      check,
      state: "unreadable",
      shown: error.shown,
      place: { name: error.cell, row: 0, column: 0 },
    };
  }
}
