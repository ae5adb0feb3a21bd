/** What the blocks of the sheet *Budget* share. */
import type { ExampleBudget } from "../../../domain";
import type { texts } from "../../../i18n";
import type { Area, SheetTemplate, SheetOptions, TemplateValidation } from "../../model";
import type { BudgetColumns } from "./columns";
import type { ResourceLine } from "./lines";

export type BudgetTexts = ReturnType<typeof texts>["budget"];

/** Where the rows of the sheet stand; the blocks below the plan read them. */
export interface BudgetRows {
  first: number;
  last: number;
  total: number;
  gap: number;
  below: number;
}

export interface BudgetContext {
  sheet: SheetTemplate;
  t: BudgetTexts;
  columns: BudgetColumns;
  rows: BudgetRows;
  lines: ResourceLine[];
  options: SheetOptions;
  example: ExampleBudget | null;
}

/** Bands above the two sides, and the heads of their columns under it. */
export const HEADING_ROW = 4;
export const FIRST_LINE = 6;

/** Amounts of a plan are positive or zero: the memento's corrections are lower amounts, never negative ones. */
export function amountValidation(t: BudgetTexts, where: Area): TemplateValidation {
  return {
    area: where,
    rule: { kind: "decimal", min: 0 },
    prompt: t.validation.amount,
    error: { title: t.validation.refused, message: t.validation.amount.message },
  };
}
