/** Reading a list of actions: costs beside categories, and the rate of the aid regime. */
import type { Action, Fault, PoleBudget } from "../domain";
import { CATEGORIES, DEFAULT_RATE_C, NON_NEGATIVE, SHARE, fault, isFault, worse } from "../domain";
import type { Range } from "./arguments";
import {
  haveSameShape,
  isLone,
  numberIn,
  readBoolean,
  readFilledRange,
  readNumber,
  readRange,
  shapesDiffer,
  withValid,
  wordIn,
} from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** One action. An empty cost is 0 and needs no category; a cost of 0 may go without one. */
function readAction(costCell: Cell, categoryCell: Cell, rateCell: Cell): Action | Fault {
  const nothing: Action = { cost: 0, category: undefined, rateC: DEFAULT_RATE_C };
  if (isEmpty(costCell)) return nothing;
  const cost = numberIn("couts", costCell, NON_NEGATIVE);
  const rateC = numberIn("taux_c", rateCell, SHARE, DEFAULT_RATE_C);
  const isFreeOfCost = cost === 0 && isEmpty(categoryCell);
  const category = isFreeOfCost ? undefined : readCategory(categoryCell);
  return withValid([cost, rateC, category], () => ({ cost, category, rateC }) as Action);
}

const readCategory = (cell: Cell): ReturnType<typeof wordIn<"A" | "B" | "C" | "D">> =>
  isEmpty(cell)
    ? fault("#VALUE!", "codeMissing", { argument: "categories" })
    : wordIn("categories", cell, CATEGORIES);

export interface Actions {
  readonly shape: Range;
  readonly list: readonly Action[];
}

export function readActions(couts: Cell, categories: Cell, taux_c: Cell): Actions | Fault {
  const costs = readFilledRange("couts", couts, "nonNegative");
  const labels = readFilledRange("categories", categories, "word");
  const rates = readRange("taux_c", taux_c);
  return withValid([costs, labels, rates], (costRange: Range, labelRange: Range, rateRange: Range) => {
    if (!haveSameShape(labelRange, costRange))
      return shapesDiffer("categories", labelRange, "couts", costRange);
    const hasOneRate = isLone(rateRange);
    if (!hasOneRate && !haveSameShape(rateRange, costRange)) {
      return shapesDiffer("taux_c", rateRange, "couts", costRange);
    }
    const loneRate: Cell = rateRange[0]?.[0];
    const sharedRate = hasOneRate ? numberIn("taux_c", loneRate, SHARE, DEFAULT_RATE_C) : DEFAULT_RATE_C;
    let worst = isFault(sharedRate) ? sharedRate : undefined;
    const list: Action[] = [];
    costRange.forEach((row, r) =>
      row.forEach((cost: Cell, c) => {
        const action = readAction(cost, labelRange[r]?.[c], hasOneRate ? loneRate : rateRange[r]?.[c]);
        if (isFault(action)) worst = worse(worst, action);
        else list.push(action);
      }),
    );
    return worst ?? { shape: costRange, list };
  });
}

export const readPole = (budget: Cell, outil: Cell): PoleBudget | Fault =>
  withValid(
    [readNumber("budget", budget, NON_NEGATIVE), readBoolean("outil", outil)],
    (amount, hasReportingTool) => ({ budget: amount, hasReportingTool }),
  );
