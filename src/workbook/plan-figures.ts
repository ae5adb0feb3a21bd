/** What other sheets read from the plan of the sheet *Budget*, by family of resource codes (definitions, §0). */
export type Family = "PU" | "CO" | "FA" | "AP" | "TP" | "MP" | "MQ";

/** The codes of the plan's lines, in its order; CO stands for CO1 to CO3 as well. */
export const PLAN_CODES = [
  "PU1",
  "PU2",
  "PU3",
  "PU4",
  "PU5",
  "PU6",
  "PU7",
  "CO",
  "FA",
  "AP",
  "TP",
  "MP",
  "MQ",
] as const;

/**
 * What every amount meets as a criterion, and neither a text nor an error does: an error pasted into one cell must not
 * fill the other sheets with errors. *Contrôles* says which cell it is.
 */
const ANY_AMOUNT = '"<1000000000000"';

/** The plan's resources whose code starts so. */
export const resourcesOf = (code: string): string =>
  `SUMIFS(eq_ressources,eq_ressources_codes,"${code}*",eq_ressources,${ANY_AMOUNT})`;

/** A line of the detail of private resources. */
export const privateDetailOf = (code: string): string =>
  `SUMIFS(eq_detail_prive,eq_detail_prive_codes,"${code}",eq_detail_prive,${ANY_AMOUNT})`;

/** The sum of cells that may hold errors (AGGREGATE: 9 = SUM, 6 = pass over errors). */
export const sumOfAmounts = (cells: string): string => `AGGREGATE(9,6,${cells})`;

/** Sum of the plan's resources of some families, as a native expression. */
export const planSum = (...families: Family[]): string => families.map(resourcesOf).join("+");

/** Public and private money of the plan, cash only. */
export const PUBLIC_CASH = planSum("PU");
export const PRIVATE_CASH = planSum("CO", "FA", "AP");
/** Contributions in kind: they stand on both sides of the plan. */
export const VALUED = planSum("TP", "MP", "MQ");
