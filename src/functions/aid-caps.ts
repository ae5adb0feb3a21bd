/** Public funding caps (catalogue §2). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import {
  COUNT,
  DATE,
  MINIMIS_CEILING,
  MINIMIS_YEARS,
  NO_DAYS,
  NON_NEGATIVE,
  PARITY,
  SHARE,
  aidCaps,
  isFault,
  minimisDays,
  minimisLeft,
  publicExcess,
  publicMaximum,
} from "../domain";
import { readActions, readPole } from "./action-lines";
import { readAids } from "./aid-lines";
import { readBoolean, readNumber, readOptionalNumber, withValid } from "./arguments";
import { spillLike } from "./ranges";
import { answer } from "./cells";

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
  const grantDate = readNumber("date_octroi", date_octroi, DATE);
  const ceiling = readNumber("plafond", plafond, NON_NEGATIVE, MINIMIS_CEILING);
  const years = readNumber("annees", annees, COUNT, MINIMIS_YEARS);
  const days = isFault(grantDate) || isFault(years) ? NO_DAYS : minimisDays(grantDate, years);
  const counted = readAids(montants, dates, days);
  return answer(withValid((aid, _, most) => minimisLeft(aid, most), counted, grantDate, ceiling, years));
}
