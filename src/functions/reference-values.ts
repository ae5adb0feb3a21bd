/** Legal values and published figures (catalogue §5). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import { ANY_NUMBER, benchmark, faultOfCluster, faultOfIndicator, parameterOn } from "../domain";
import { readNumber } from "./arguments";
import { lift } from "./lift";
import { liftedText } from "./lifted-parameters";
import type { Rule } from "./rule";

const PARAMETER: Rule<number, [string]> = {
  parameters: [liftedText("nom", "parameterName")],
  compute: (day, name) => parameterOn(name, day),
};

/**
 * Legal or reference value in force on a date.
 * @customfunction PARAMETRE PARAMETRE
 * @param nom Name of the parameter, such as SMIC.HORAIRE.
 * @param [date] Date; without one, the latest known value.
 * @returns {any[][]} value
 */
export function parametre(nom: any[][], date?: any) {
  return lift(PARAMETER, [nom], readNumber("date", date, ANY_NUMBER, 0));
}

/** A text that differs from row to row, or is at fault, is no text here (rule.ts, `conflict`). */
const ifText = <T>(text: string | number, faultOf: (known: string) => T): T | undefined =>
  typeof text === "string" ? faultOf(text) : undefined;

const BENCHMARK: Rule<null, [string, string]> = {
  parameters: [liftedText("cluster", "clusterName"), liftedText("indicateur", "indicatorName")],
  compute: (_, cluster, indicator) => benchmark(cluster, indicator),
  conflict: (_, cluster, indicator) => ifText(cluster, faultOfCluster) ?? ifText(indicator, faultOfIndicator),
};

/**
 * Published figure of a reference cluster.
 * @customfunction REPERE REPERE
 * @param cluster Identifier of the cluster, such as MECABOURG.
 * @param indicateur BUDGET, MEMBRES, ETP, NET, BRUT, DECLARE, PARTCOTISATIONS or COTISATIONMOYENNE.
 * @returns {any[][]} figure
 */
export function repere(cluster: any[][], indicateur: any[][]) {
  return lift(BENCHMARK, [cluster, indicateur], null);
}
