/**
 * What is filled in on next year's sheets when a year closes. What describes the cluster stays: members, grids, lines,
 * prices, rules. What was planned, booked or received in the year goes: its amounts become those of N−1.
 */
import type { Content, Language, SheetTemplate } from "../model";
import type { Inputs } from "../inputs";
import { rollBudget } from "./budget";
import { rollCash } from "./cash";
import { emptied } from "./emptied";
import { rollGrants } from "./grants";
import { rollLists } from "./lists";
import { rollMembers } from "./members";
import { ownDatedValues } from "./own-dated-values";

/** The year that closes, as it stands in the workbook. */
export interface ClosingYear {
  /** N. The new sheets are those of N+1. */
  year: number;
  language: Language;
  /** Its sheets as they were before anyone filled them in. */
  baseline: readonly SheetTemplate[];
  /** What was put into the cells, by logical name. */
  inputs: Inputs;
  /** What the cells show, by logical name; `null` is an empty cell. */
  values: Inputs;
}

export interface RolledOver {
  inputs: Inputs;
  /** What to compare them with: what stays even where it is what the template gave has no given value here. */
  baseline: SheetTemplate[];
  /** Names of members who have left, and of the lists' other lines that were not taken over. */
  left: { members: string[]; grants: string[]; actions: string[] };
  /** Labels of the dated values that the treasurer had changed, and that stay hers. */
  ownValues: string[];
}

export function rollOver(closing: ClosingYear): RolledOver {
  const inputs = new Map(
    [...closing.inputs].flatMap(([name, rows]) => (rows ? [[name, rows]] : [])) as [string, Content[][]][],
  );
  const members = rollMembers(closing, inputs);
  const grants = rollGrants(closing, inputs);
  const actions = rollLists(closing, inputs);
  rollBudget(closing, inputs);
  rollCash(closing, inputs);
  for (const name of emptied(closing.baseline)) if (inputs.has(name)) inputs.set(name, []);
  const baseline = closing.baseline.map((sheet) => withoutGoals(sheet));
  return { inputs, baseline, left: { members, grants, actions }, ownValues: ownDatedValues(closing) };
}

/** A goal does not move with the year, even one that the template proposed. */
const GOALS = ["eq_annee_cible"];

function withoutGoals(sheet: SheetTemplate): SheetTemplate {
  const goals = sheet.names.filter(({ name }) => GOALS.includes(name)).map(({ area }) => area);
  const cells = sheet.cells.filter(
    ({ row, column }) => !goals.some(({ top, left }) => row === top && column === left),
  );
  return { ...sheet, cells };
}

/** Names that a roll-over reads the calculated values of. */
export const CALCULATED = [
  "eq_annee",
  "eq_depenses",
  "eq_ressources",
  "eq_treso_soldes",
  "eq_treso_flux_annee",
  "eq_treso_flux_delai",
  "eq_treso_flux_reste",
  "eq_treso_profils",
] as const;
