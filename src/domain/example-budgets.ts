import data from "./data/example-budgets.json";

export type ExampleId = "COSMETIC_VALLEY" | "MECABOURG";

export interface PublishedLine {
  label: string;
  /** € as printed. */
  amount: number;
  /** The line's own parts, as printed. */
  detail?: PublishedLine[];
}

export interface PublishedResource extends PublishedLine {
  /** Resource code (definitions, §0). */
  code: string;
  detail?: PublishedResource[];
}

/** A budget as published, inconsistencies included. */
export interface ExampleBudget {
  id: string;
  name: string;
  year: number;
  /** Members and full-time equivalents as published; null when not. */
  members: number | null;
  staff: number | null;
  /** Self-financing rate the cluster aims at, as published; null when not. */
  targetRate: number | null;
  expenses: PublishedLine[];
  resources: PublishedResource[];
  note: { fr: string; en: string };
  detailNote?: { fr: string; en: string };
  source: { document: string; page: string };
}

/** The published budget of a cluster: every printed line with its resource code, €. */
export function exampleBudget(id: ExampleId): ExampleBudget {
  return (data.budgets as ExampleBudget[]).find((budget) => budget.id === id)!;
}
