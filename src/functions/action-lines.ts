/** Reading a list of actions: costs beside categories, and the rate of the aid regime. */
import type { Action, ActionColumns, Category, Fault, PoleBudget } from "../domain";
import {
  CATEGORIES,
  DEFAULT_RATE_C,
  NON_NEGATIVE,
  SHARE,
  fault,
  isFault,
  publicShare,
  worse,
  worstOf,
} from "../domain";
import { isOrdinary, numberIn, readBoolean, readNumber, withValid, wordIn } from "./arguments";
import type { Range } from "./ranges";
import { areTwins, faultOfShapes, isLone, readFilledRange, readRange } from "./ranges";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** One action, examined in full. An empty cost is 0 and needs no category; a cost of 0 may go without one. */
function readAction(costCell: Cell, categoryCell: Cell, rateCell: Cell): Action | Fault {
  if (isEmpty(costCell)) return { cost: 0, category: undefined, rateC: DEFAULT_RATE_C };
  const cost = numberIn("couts", costCell, NON_NEGATIVE);
  const rateC = numberIn("taux_c", rateCell, SHARE, DEFAULT_RATE_C);
  const isFreeOfCost = cost === 0 && isEmpty(categoryCell);
  const category = isFreeOfCost ? undefined : readCategory(categoryCell);
  return withValid(() => ({ cost, category, rateC }) as Action, cost, rateC, category);
}

const readCategory = (cell: Cell): Category | Fault =>
  isEmpty(cell)
    ? fault("#VALUE!", "codeMissing", { argument: "categories" })
    : wordIn("categories", cell, CATEGORIES);

/** Ranges that are sound, cell beside cell; one rate for all, or one for each. */
interface ActionRanges {
  readonly costs: Range;
  readonly categories: Range;
  readonly rates: Range | undefined;
  readonly oneRate: Cell;
}

/** The ranges of a call, or what is wrong with them. */
function readRanges(couts: Cell, categories: Cell, taux_c: Cell): ActionRanges | Fault {
  const costs = readFilledRange("couts", couts, "nonNegative");
  const labels = readFilledRange("categories", categories, "word");
  const rates = readRange("taux_c", taux_c);
  const hasOneRate = !isFault(rates) && isLone(rates);
  const rateCell: Cell = hasOneRate ? rates[0]?.[0] : undefined;
  const oneRate = hasOneRate ? numberIn("taux_c", rateCell, SHARE, DEFAULT_RATE_C) : undefined;
  const differ = faultOfShapes(
    ["couts", costs],
    ["categories", labels],
    ["taux_c", hasOneRate ? costs : rates],
  );
  if (differ !== undefined || isFault(costs) || isFault(labels) || isFault(rates)) {
    return worstOf([oneRate, differ]) as Fault;
  }
  return { costs, categories: labels, rates: hasOneRate ? undefined : rates, oneRate: rateCell };
}

export function readActions(couts: Cell, categories: Cell, taux_c: Cell): ActionColumns | Fault {
  const ranges: ActionRanges | Fault =
    isEmpty(taux_c) && areTwins(couts, categories)
      ? { costs: couts as Range, categories: categories as Range, rates: undefined, oneRate: undefined }
      : readRanges(couts, categories, taux_c);
  return isFault(ranges) ? ranges : readColumns(ranges);
}

/** The actions of sound ranges, ordinary ones without an object for each of them. */
function readColumns({ costs, categories, rates, oneRate }: ActionRanges): ActionColumns | Fault {
  const width = (costs[0] as readonly Cell[]).length;
  const count = width * costs.length;
  const columns = {
    costs: new Array<number>(count),
    publicShares: new Array<number>(count),
    areA: new Array<boolean>(count),
  };
  const rateForAll = numberIn("taux_c", oneRate, SHARE, DEFAULT_RATE_C);
  let worst = isFault(rateForAll) ? rateForAll : undefined;
  for (let r = 0, place = 0; r < costs.length; r++) {
    const costRow = costs[r] as readonly Cell[];
    const labelRow = categories[r] as readonly Cell[];
    for (let c = 0; c < width; c++, place++) {
      const label: Cell = labelRow[c];
      let cost: Cell = costRow[c];
      let rateC: number | Fault = rateForAll;
      let category = typeof label === "string" ? CATEGORIES.find(label) : undefined;
      if (category === undefined || rates !== undefined || !isOrdinary(cost, NON_NEGATIVE)) {
        const action = readAction(cost, label, rates === undefined ? oneRate : rates[r]?.[c]);
        if (isFault(action)) {
          worst = worse(worst, action);
          continue;
        }
        ({ cost, category, rateC } = action);
      }
      columns.costs[place] = (cost as number) + 0;
      columns.publicShares[place] = publicShare(category, rateC as number);
      columns.areA[place] = category === "A";
    }
  }
  return worst ?? columns;
}

export const readPole = (budget: Cell, outil: Cell): PoleBudget | Fault =>
  withValid(
    (amount, hasReportingTool) => ({ budget: amount, hasReportingTool }),
    readNumber("budget", budget, NON_NEGATIVE),
    readBoolean("outil", outil),
  );
