/**
 * A published budget as a list of actions. Amounts are the printed ones; categories and marks of animation are not
 * published: those below illustrate (definitions, §5), and the sheet says so.
 */
import { exampleBudget, type Category, type ExampleId } from "../../../domain";

export interface ExampleAction {
  label: string;
  cost: number;
  category: Category;
  isAnimation: boolean;
  fees: number | null;
}

/** Printed labels of the actions that are not of category B. */
const CATEGORIES: Record<string, Category> = {
  "Contrat de performance": "A",
  "Actions collectives": "C",
  Salons: "C",
};
const ANIMATION = ["Fonctionnement & Animation", "Outils promotionnels"];
/** The action to which the companies' participations (FA1) are attached: the printed line gives it as its example. */
const WITH_FEES: Record<ExampleId, string | null> = { COSMETIC_VALLEY: "Salons", MECABOURG: null };

/** Running costs and every published action; a line that has a detail gives one action a part. */
export function exampleActions(id: ExampleId): ExampleAction[] {
  const { expenses, resources } = exampleBudget(id);
  const fees = resources.flatMap((line) => line.detail ?? [line]).find(({ code }) => code === "FA1");
  return expenses
    .flatMap((line) => line.detail ?? [line])
    .map(({ label, amount }) => ({
      label,
      cost: amount,
      category: CATEGORIES[label] ?? "B",
      isAnimation: ANIMATION.includes(label),
      fees: label === WITH_FEES[id] ? (fees?.amount ?? null) : null,
    }));
}
