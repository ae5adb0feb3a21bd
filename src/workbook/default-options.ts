import { exampleBudget } from "../domain";
import type { ExampleId, Language, TemplateOptions } from "./model";

/** Budgets are prepared in autumn for the year that follows. */
const AUTUMN = 8;

/** The year whose budget a treasurer is likely to work on that day. */
export const budgetYear = (today: Date): number => today.getFullYear() + (today.getMonth() >= AUTUMN ? 1 : 0);

/** What is inserted when nobody was asked: next budget year, no name yet, no example. */
export const defaultOptions = (language: Language, today: Date): TemplateOptions => ({
  language,
  year: budgetYear(today),
  structure: "",
  example: null,
  followUp: false,
});

/** What a published example is inserted with: its own name and year. */
export function exampleOptions(example: ExampleId, language: Language): TemplateOptions {
  const { name, year } = exampleBudget(example);
  return { language, year, structure: name, example, followUp: false };
}
