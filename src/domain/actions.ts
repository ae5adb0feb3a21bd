/** The actions of a plan and the share of their cost that public money may bear, by category (definitions §5). */
import { vocabulary } from "./words";

/** A missions for the State · B innovation, R&D, animation · C collective actions under an aid regime · D commercial services. */
export const CATEGORIES = vocabulary("A", "B", "C", "D");
export type Category = (typeof CATEGORIES.words)[number];

/** Public share of the cost of category B (parameter PLAFOND.B). */
const SHARE_B = 0.5;
/** Category C takes the rate of the aid regime in use; the memento's example (PLAFOND.C). */
export const DEFAULT_RATE_C = 0.5;

export interface Action {
  /** Euros ≥ 0. */
  readonly cost: number;
  /** None for an action that costs nothing. */
  readonly category: Category | undefined;
  /** Rate of the aid regime of a C action, 0 to 1. */
  readonly rateC: number;
}

/** The public share of a cost, by its category: that of C is the rate of the aid regime in use. */
export function publicShare(category: Category | undefined, rateC: number): number {
  switch (category) {
    case "A":
      return 1;
    case "B":
      return SHARE_B;
    case "C":
      return rateC;
    default:
      return 0;
  }
}

/** The same actions side by side: a long plan is read without an object for each of them. */
export interface ActionColumns {
  readonly costs: readonly number[];
  readonly publicShares: readonly number[];
  /** Those of category A are held together. */
  readonly areA: readonly boolean[];
}

export type Actions = readonly Action[] | ActionColumns;

const areColumns = (actions: Actions): actions is ActionColumns => !Array.isArray(actions);

export const columnsOf = (actions: Actions): ActionColumns =>
  areColumns(actions)
    ? actions
    : {
        costs: actions.map(({ cost }) => cost),
        publicShares: actions.map(({ category, rateC }) => publicShare(category, rateC)),
        areA: actions.map(({ category }) => category === "A"),
      };
