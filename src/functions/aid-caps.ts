/** Public funding caps (catalogue §2). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { Action, Fault, PoleBudget } from "../domain";
import {
  CATEGORIES,
  DEFAULT_RATE_C,
  NON_NEGATIVE,
  PARITY,
  SHARE,
  aidCaps,
  fault,
  isFault,
  publicExcess,
  publicMaximum,
  worse,
} from "../domain";
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
import { answer, isEmpty } from "./cells";

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

interface Actions {
  readonly shape: Range;
  readonly list: readonly Action[];
}

function readActions(couts: Cell, categories: Cell, taux_c: Cell): Actions | Fault {
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

const readPole = (budget: Cell, outil: Cell): PoleBudget | Fault =>
  withValid(
    [readNumber("budget", budget, NON_NEGATIVE), readBoolean("outil", outil)],
    (amount, hasReportingTool) => ({ budget: amount, hasReportingTool }),
  );

/**
 * Cap on the public funding of each action, in euros.
 * @customfunction PLAFONDAIDE PLAFONDAIDE
 * @param couts Costs of the actions in euros.
 * @param categories Category of each action: A, B, C or D.
 * @param [budget] Budget of the cluster in euros: holds the A actions together to 15 % of it.
 * @param [outil] TRUE with a tool that reports the impact of projects: 20 % instead of 15 %.
 * @param [taux_c] Aid rate of category C, for all or for each action; 0.5 by default.
 * @returns {any[][]} euros
 */
export function plafondaide(
  couts: any[][],
  categories: any[][],
  budget?: any,
  outil?: any,
  taux_c?: any[][],
) {
  const actions = readActions(couts, categories, taux_c);
  const tool = readBoolean("outil", outil);
  const pole = isEmpty(budget) ? undefined : readPole(budget, outil);
  const caps = withValid([actions, tool, pole], (plan: Actions) =>
    aidCaps(plan.list, pole as PoleBudget | undefined),
  );
  const figures = answer(caps) as readonly number[];
  if (!Array.isArray(couts)) return figures[0] as number;
  let place = 0;
  return (couts as Range).map((row) => row.map(() => figures[place++] as number));
}

/**
 * Most public money that a set of actions may receive, in euros.
 * @customfunction PUBLICMAX PUBLICMAX
 * @param couts Costs of the actions in euros.
 * @param categories Category of each action: A, B, C or D.
 * @param budget Budget of the cluster in euros.
 * @param [outil] TRUE with a tool that reports the impact of projects.
 * @param [taux_c] Aid rate of category C, for all or for each action; 0.5 by default.
 * @param [regle] Most public money as a share of the budget; 0.5 by default, 1 for no such rule.
 * @returns {number} euros
 */
export function publicmax(
  couts: any[][],
  categories: any[][],
  budget: any,
  outil?: any,
  taux_c?: any[][],
  regle?: any,
): number {
  const actions = readActions(couts, categories, taux_c);
  const pole = readPole(budget, outil);
  const rule = readNumber("regle", regle, SHARE, PARITY);
  return answer(
    withValid([actions, pole, rule], (plan: Actions, limits: PoleBudget, share) =>
      publicMaximum(plan.list, limits, share),
    ),
  );
}

/**
 * Public money above the most that a set of actions may receive, in euros.
 * @customfunction DEPASSEMENT DEPASSEMENT
 * @param public_ Public money received or asked for, in euros.
 * @param couts Costs of the actions in euros.
 * @param categories Category of each action: A, B, C or D.
 * @param budget Budget of the cluster in euros.
 * @param [outil] TRUE with a tool that reports the impact of projects.
 * @param [taux_c] Aid rate of category C, for all or for each action; 0.5 by default.
 * @param [regle] Most public money as a share of the budget; 0.5 by default, 1 for no such rule.
 * @returns {number} euros
 */
export function depassement(
  public_: any,
  couts: any[][],
  categories: any[][],
  budget: any,
  outil?: any,
  taux_c?: any[][],
  regle?: any,
): number {
  const received = readNumber("public", public_, NON_NEGATIVE);
  const actions = readActions(couts, categories, taux_c);
  const pole = readPole(budget, outil);
  const rule = readNumber("regle", regle, SHARE, PARITY);
  return answer(
    withValid([received, actions, pole, rule], (money, plan: Actions, limits: PoleBudget, share) =>
      publicExcess(money, plan.list, limits, share),
    ),
  );
}
