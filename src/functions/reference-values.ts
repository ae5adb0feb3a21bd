/** Legal values and published figures (catalogue §5). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import { ANY_NUMBER, benchmark, faultOfCluster, faultOfIndicator, parameterOn } from "../domain";
import { readNumber } from "./arguments";
import { lift } from "./lift";
import { liftedText } from "./lifted-parameters";

const NOM = liftedText("nom", "parameterName");
const CLUSTER = liftedText("cluster", "clusterName");
const INDICATEUR = liftedText("indicateur", "indicatorName");

/**
 * Legal or reference value in force on a date.
 * @customfunction PARAMETRE PARAMETRE
 * @param nom Name of the parameter, such as SMIC.HORAIRE.
 * @param [date] Date; without one, the latest known value.
 * @returns {any[][]} value
 */
export function parametre(nom: any[][], date?: any) {
  const day = readNumber("date", date, ANY_NUMBER, 0);
  return lift([NOM], [nom], [day], (known) => ({
    compute: (name: string) => parameterOn(name, known),
  }));
}

/** A text that differs from row to row, or is at fault, is no text here (lift.ts, `conflict`). */
const ifText = <T>(text: string | number, faultOf: (known: string) => T): T | undefined =>
  typeof text === "string" ? faultOf(text) : undefined;

/**
 * Published figure of a reference cluster.
 * @customfunction REPERE REPERE
 * @param cluster Identifier of the cluster, such as MECABOURG.
 * @param indicateur BUDGET, MEMBRES, ETP, NET, BRUT, DECLARE, PARTCOTISATIONS or COTISATIONMOYENNE.
 * @returns {any[][]} figure
 */
export function repere(cluster: any[][], indicateur: any[][]) {
  return lift([CLUSTER, INDICATEUR], [cluster, indicateur], [], () => ({
    compute: benchmark,
    conflict: (name: string, indicator: string) =>
      ifText(name, faultOfCluster) ?? ifText(indicator, faultOfIndicator),
  }));
}
