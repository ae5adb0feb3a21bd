/** Reading a list of actions: costs beside categories, and the rate of the aid regime. */
import type { Action, Fault, PoleBudget } from "../domain";
import { CATEGORIES, DEFAULT_RATE_C, NON_NEGATIVE, SHARE, fault, isFault, worse, worstOf } from "../domain";
import {
  faultOfShapes,
  isLone,
  isOrdinary,
  numberIn,
  readBoolean,
  readFilledRange,
  readNumber,
  readRange,
  withValid,
  wordIn,
} from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** One action. An empty cost is 0 and needs no category; a cost of 0 may go without one. */
function readAction(costCell: Cell, categoryCell: Cell, rateCell: Cell): Action | Fault {
  if (isEmpty(costCell)) return { cost: 0, category: undefined, rateC: DEFAULT_RATE_C };
  const known = typeof categoryCell === "string" ? CATEGORIES.find(categoryCell) : undefined;
  if (known !== undefined && isOrdinary(costCell, NON_NEGATIVE) && isEmpty(rateCell))
    return { cost: costCell + 0, category: known, rateC: DEFAULT_RATE_C };
  const cost = numberIn("couts", costCell, NON_NEGATIVE);
  const rateC = numberIn("taux_c", rateCell, SHARE, DEFAULT_RATE_C);
  const isFreeOfCost = cost === 0 && isEmpty(categoryCell);
  const category = isFreeOfCost ? undefined : readCategory(categoryCell);
  return withValid(() => ({ cost, category, rateC }) as Action, cost, rateC, category);
}

const readCategory = (cell: Cell): ReturnType<typeof wordIn<"A" | "B" | "C" | "D">> =>
  isEmpty(cell)
    ? fault("#VALUE!", "codeMissing", { argument: "categories" })
    : wordIn("categories", cell, CATEGORIES);

export function readActions(couts: Cell, categories: Cell, taux_c: Cell): readonly Action[] | Fault {
  const costs = readFilledRange("couts", couts, "nonNegative");
  const labels = readFilledRange("categories", categories, "word");
  const rates = readRange("taux_c", taux_c);
  const loneRate: Cell = !isFault(rates) && isLone(rates) ? rates[0]?.[0] : undefined;
  const hasOneRate = !isFault(rates) && isLone(rates);
  const oneRate = hasOneRate ? numberIn("taux_c", loneRate, SHARE, DEFAULT_RATE_C) : undefined;
  const differ = faultOfShapes(
    ["couts", costs],
    ["categories", labels],
    ["taux_c", hasOneRate ? costs : rates],
  );
  if (differ !== undefined || isFault(costs) || isFault(labels) || isFault(rates)) {
    return worstOf([oneRate, differ]) as Fault;
  }
  let worst = isFault(oneRate) ? oneRate : undefined;
  const list: Action[] = [];
  for (let r = 0; r < costs.length; r++) {
    const [costRow, labelRow] = [costs[r] as readonly Cell[], labels[r] as readonly Cell[]];
    for (let c = 0; c < costRow.length; c++) {
      const action = readAction(costRow[c], labelRow[c], hasOneRate ? loneRate : rates[r]?.[c]);
      if (isFault(action)) worst = worse(worst, action);
      else list.push(action);
    }
  }
  return worst ?? list;
}

export const readPole = (budget: Cell, outil: Cell): PoleBudget | Fault =>
  withValid(
    (amount, hasReportingTool) => ({ budget: amount, hasReportingTool }),
    readNumber("budget", budget, NON_NEGATIVE),
    readBoolean("outil", outil),
  );
