/** What other sheets read from the plan of the sheet *Budget*, by family of resource codes (definitions, §0). */
export type Family = "PU" | "CO" | "FA" | "AP" | "TP" | "MP" | "MQ";

/** Sum of the plan's resources of some families, as a native expression. */
export const planSum = (...families: Family[]): string =>
  families.map((family) => `SUMIF(eq_ressources_codes,"${family}*",eq_ressources)`).join("+");

/** Public and private money of the plan, cash only. */
export const PUBLIC_CASH = planSum("PU");
export const PRIVATE_CASH = planSum("CO", "FA", "AP");
/** Contributions in kind: they stand on both sides of the plan. */
export const VALUED = planSum("TP", "MP", "MQ");
