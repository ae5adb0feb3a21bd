/** What a person tries in the panel, and the cells that writing it changes. */
import { isFault, leverShares, splitEffort, type EffortAssumption, type Entry } from "../../domain";
import type { CellValue, InputChange } from "../../excel";
import { cashOf, effortsOf, type Efforts } from "./efforts";
import type { Scenario } from "./projection";
import type { Plan } from "./read-plan";

export interface Trial {
  rate: Entry;
  year: Entry;
  budget: Entry;
  reading: EffortAssumption;
  stateLeaves: boolean;
  /** Of each lever, in hundredths of a percent; null as long as no slider was moved: then as the workbook splits it. */
  shares: readonly number[] | null;
  writesSplit: boolean;
}

/** The sheet's own gap is that of public money kept. */
export const USUAL_READING: EffortAssumption = "public";

export const trialOf = ({ target }: Plan): Trial => ({
  ...target,
  reading: USUAL_READING,
  stateLeaves: false,
  shares: null,
  writesSplit: false,
});

const figure = (entry: Entry): number | null => (typeof entry === "number" ? entry : null);

export interface Outcome extends Scenario {
  /** Null when no rate is aimed at. */
  efforts: Efforts | null;
  /** € of the reading that is split; null when it cannot be told. */
  effort: number | null;
  shares: readonly number[];
}

/** The effort of the trial, split. */
export function outcomeOf(plan: Plan, trial: Trial): Outcome {
  const [rate, budget] = [figure(trial.rate), figure(trial.budget)];
  const { reading, stateLeaves } = trial;
  const efforts = rate === null ? null : effortsOf(cashOf(plan), rate, budget, stateLeaves);
  const effort = efforts && efforts[reading];
  const shares = trial.shares ?? leverShares(plan.levers.map(({ gain }) => gain));
  const split = effort === null ? [] : splitEffort(effort, shares);
  return {
    reading,
    rate,
    year: figure(trial.year),
    budget,
    stateLeaves,
    efforts,
    effort,
    shares,
    gains: isFault(split) ? [] : split,
  };
}

/** The cells that differ from what was read. */
export function changesOf({ cells, levers }: Plan, trial: Trial, { gains }: Outcome): InputChange[] {
  const changes: InputChange[] = [];
  const change = (name: string, row: number, from: CellValue | undefined, to: Entry | null): void => {
    // What is no figure was refused in its field: the cell is left as it is.
    if (from === undefined || isFault(to)) return;
    if (from !== (to ?? "")) changes.push({ place: { name, row, column: 0 }, from, to: to ?? null });
  };
  change("eq_taux_cible", 0, cells.rate, trial.rate);
  change("eq_annee_cible", 0, cells.year, trial.year);
  change("eq_trajectoire_budget_cible", 0, cells.budget, trial.budget);
  const { split } = cells;
  if (split && trial.writesSplit && gains.length === levers.length)
    levers.forEach(({ today }, row) => {
      const held = split.held[row]!;
      const gain = gains[row]!;
      const to = split.name === "eq_leviers_potentiel" ? inCents(today + gain) : gain;
      // A lever that is asked for nothing stays empty.
      if (gain > 0 || held !== "") change(split.name, row, held, to);
    });
  return changes;
}

const inCents = (euros: number): number => Math.round(euros * 100) / 100;

/** What takes a write back. */
export const reversed = (changes: readonly InputChange[]): InputChange[] =>
  changes.map(({ place, from, to }) => ({
    place,
    from: to ?? "",
    to: typeof from === "string" || typeof from === "number" ? (from === "" ? null : from) : null,
  }));
