import { texts } from "../../i18n";
import type { Content } from "../model";
import type { ClosingYear } from ".";
import { rollRows, textOf } from "./table-rows";

/**
 * Actions that are done or dropped do not go on; the others keep what they are, and are planned anew.
 * @returns the names of those that do not go on
 */
export function rollLists(closing: ClosingYear, inputs: Map<string, Content[][]>): string[] {
  const { done, dropped } = texts(closing.language).actions.states;
  const left: string[] = [];
  rollRows(closing, inputs, "eq_actions", (row) => {
    if (row["statut"] !== done && row["statut"] !== dropped) return row;
    left.push(textOf(row["nom"]));
    return null;
  });
  return left;
}
