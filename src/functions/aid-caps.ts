/** Public funding caps (catalogue §2). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { Aids, Fault } from "../domain";
import {
  COUNT,
  DATE,
  MINIMIS_CEILING,
  MINIMIS_YEARS,
  NON_NEGATIVE,
  PARITY,
  SHARE,
  aidCaps,
  fault,
  isFault,
  minimisLeft,
  publicExcess,
  publicMaximum,
  worse,
} from "../domain";
import { readActions, readPole } from "./action-lines";
import type { Range } from "./arguments";
import {
  areTwins,
  cellCount,
  faultOfShapes,
  isOrdinary,
  numberIn,
  readBoolean,
  readFilledRange,
  readNumber,
  readOptionalNumber,
  spillLike,
  withValid,
} from "./arguments";
import type { Cell } from "./cells";
import { answer, isEmpty } from "./cells";

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
  const amount = readOptionalNumber("budget", budget, NON_NEGATIVE);
  const tool = readBoolean("outil", outil);
  const caps = withValid(
    (plan, pole, hasReportingTool) =>
      aidCaps(plan, pole === undefined ? undefined : { budget: pole, hasReportingTool }),
    actions,
    amount,
    tool,
  );
  return spillLike(couts, answer(caps));
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
  return answer(withValid(publicMaximum, actions, pole, rule));
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
  return answer(withValid(publicExcess, received, actions, pole, rule));
}

interface Aid {
  readonly amount: number;
  readonly date: number;
}

const NO_AID: Aid = { amount: 0, date: 0 };

/** One aid, examined in full. An empty amount is no aid and needs no date; an amount of 0 may go without one. */
function readAid(amountCell: Cell, dateCell: Cell): Aid | Fault {
  if (isEmpty(amountCell)) return NO_AID;
  const amount = numberIn("montants", amountCell, NON_NEGATIVE);
  if (amount === 0 && isEmpty(dateCell)) return NO_AID;
  const date = isEmpty(dateCell)
    ? fault("#VALUE!", "dateMissing", { argument: "dates" })
    : numberIn("dates", dateCell, DATE);
  return withValid((money, day) => ({ amount: money, date: day }), amount, date);
}

/** The aids of two ranges of the same shape, ordinary ones without an object for each of them. */
function aidsIn(amounts: Range, days: Range): Aids | Fault {
  const count = cellCount(amounts);
  const aids = { amounts: new Array<number>(count), dates: new Array<number>(count) };
  let worst: Fault | undefined;
  for (let r = 0, place = 0; r < amounts.length; r++) {
    const amountRow = amounts[r] as readonly Cell[];
    const dayRow = days[r] as readonly Cell[];
    for (let c = 0; c < amountRow.length; c++, place++) {
      let amount: Cell = amountRow[c];
      let date: Cell = dayRow[c];
      if (!isOrdinary(amount, NON_NEGATIVE) || !isOrdinary(date, DATE)) {
        const aid = readAid(amount, date);
        if (isFault(aid)) {
          worst = worse(worst, aid);
          continue;
        }
        ({ amount, date } = aid);
      }
      aids.amounts[place] = (amount as number) + 0;
      aids.dates[place] = date as number;
    }
  }
  return worst ?? aids;
}

function readAids(montants: Cell, dates: Cell): Aids | Fault {
  if (areTwins(montants, dates)) return aidsIn(montants as Range, dates as Range);
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const dateRange = readFilledRange("dates", dates, "date");
  const differ = faultOfShapes(["montants", amountRange], ["dates", dateRange]);
  return withValid((_, amounts: Range, days: Range) => aidsIn(amounts, days), differ, amountRange, dateRange);
}

/**
 * What is left under the de minimis ceiling on a date, in euros; negative when it is exceeded.
 * @customfunction MINIMIS MINIMIS
 * @param montants De minimis aid received, in euros.
 * @param dates Date of each aid.
 * @param date_octroi Date of the new grant.
 * @param [plafond] Ceiling in euros; 300,000 by default.
 * @param [annees] Years counted back from date_octroi; 3 by default.
 * @returns {number} euros
 */
export function minimis(
  montants: any[][],
  dates: any[][],
  date_octroi: any,
  plafond?: any,
  annees?: any,
): number {
  const aids = readAids(montants, dates);
  const grantDate = readNumber("date_octroi", date_octroi, DATE);
  const ceiling = readNumber("plafond", plafond, NON_NEGATIVE, MINIMIS_CEILING);
  const years = readNumber("annees", annees, COUNT, MINIMIS_YEARS);
  return answer(withValid(minimisLeft, aids, grantDate, ceiling, years));
}
