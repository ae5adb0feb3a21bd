/** What a check is, and the kinds of them. */
import { countOf, type Fault } from "../../faults";
import type { SheetKind } from "../../model";
import { formats } from "../../styles";

export type CheckGroup =
  | "budget"
  | "vigilance"
  | "actions"
  | "members"
  | "funders"
  | "ledger"
  | "time"
  | "services"
  | "cash"
  | "legal";

export interface Check {
  /** Key of its words. */
  key: string;
  group: CheckGroup;
  /** The sheet it needs besides Paramètres and Budget. */
  needs?: SheetKind;
  /** Formula of what is found. */
  found: string;
  /** Condition on the cell that holds it. */
  fine: (found: string) => string;
  /** An error is wrong whatever one thinks; a question is for the treasurer to answer. */
  gravity: "error" | "question";
  numberFormat: string;
  /** Name of the place to look at. */
  place: `eq_${string}`;
  /** What is counted or added up: the link goes to the first such cell, or line. */
  faults?: readonly Fault[];
  /** The sheet of the place, where it is another than the one that is needed. */
  sheet?: SheetKind;
}

export const none = (found: string): string => `ABS(${found})<0.005`;
/** Comparisons bear the tolerance of every threshold (functions catalogue, "Numbers"). */
export const atMost = (mark: string) => (found: string) => `${found}<=${mark}+1E-9`;
export const atLeast = (mark: string) => (found: string) => `${found}>=${mark}-1E-9`;
const { euros, number } = formats;

export const count = (
  key: string,
  group: CheckGroup,
  found: string,
  place: Check["place"],
  more: Partial<Check> = {},
): Check => ({
  key,
  group,
  found,
  fine: none,
  gravity: "error",
  numberFormat: number,
  place,
  ...more,
});
export const amount = (
  key: string,
  group: CheckGroup,
  found: string,
  place: Check["place"],
  more: Partial<Check> = {},
): Check => count(key, group, found, place, { numberFormat: euros, ...more });
/** Cells that are at fault. */
export const faulty = (
  key: string,
  group: CheckGroup,
  faults: readonly Fault[],
  place: Check["place"],
  more: Partial<Check> = {},
): Check => count(key, group, countOf(faults), place, { faults, ...more });
export const question = { gravity: "question" } as const;

/** A figure against its mark. */
export const mark = (
  key: string,
  found: `eq_${string}`,
  fine: Check["fine"],
  numberFormat: string,
): Check => ({
  key,
  group: "vigilance",
  // An empty rate stays empty, wherever the workbook is opened.
  found: `IF(${found}="","",${found})`,
  fine,
  gravity: "question",
  numberFormat,
  place: found,
});
