/** What the panel reads: the plan of year N, its slopes, the target, and the revenue levers. */
import { entryOf, NON_NEGATIVE, SHARE_BELOW_ONE, YEAR, type Entry, type Quantity } from "../../domain";
import type { CellValue, SetValues } from "../../excel";
import { readingOf, type Reading } from "../reading";
import { figuresOf, Unreadable, type Figures } from "../set-figures";

export const CASH_FAMILIES = ["state", "otherPublic", "fees", "invoicing", "otherPrivate"] as const;
export type CashFamily = (typeof CASH_FAMILIES)[number];

/** The revenue levers, in the order of the sheets *Leviers* and *Trajectoire*. */
export const LEVERS = ["CO", "FA1", "FA2", "FA3", "FA4", "FA5"] as const;
export type Lever = (typeof LEVERS)[number];

export interface Line {
  /** € in year N. */
  amount: number;
  /** Change a year, a fraction. */
  growth: number;
}

export interface LeverLine {
  /** € of a full year, in the workbook today. */
  gain: number;
  /** Months before it brings anything, from 1 January N+1. */
  delay: number;
  /** € that it brings already. */
  today: number;
}

/** The cells that may be written, with what they hold; those that are not there are undefined. */
export interface PlanCells {
  rate: CellValue | undefined;
  year: CellValue | undefined;
  budget: CellValue | undefined;
  /**
   * Where the split goes: the gains of *Trajectoire*, or, where these are calculated from the sheet *Leviers*, the
   * potentials of that sheet.
   */
  split: { name: "eq_trajectoire_gains" | "eq_leviers_potentiel"; held: CellValue[] } | undefined;
}

export interface Plan {
  year: number;
  /** 0 when it is not known. */
  members: number;
  lines: Record<CashFamily, Line>;
  target: { rate: Entry; year: Entry; budget: Entry };
  levers: LeverLine[];
  cells: PlanCells;
}

const TARGET = {
  rate: "eq_taux_cible",
  year: "eq_annee_cible",
  budget: "eq_trajectoire_budget_cible",
} as const;
const PLAN = ["eq_ressources", "eq_ressources_codes"] as const;
const SHEET = ["eq_trajectoire_departs", "eq_trajectoire_croissances"] as const;

export const READ_BY_TRAJECTORY: readonly string[] = [
  "eq_annee",
  "eq_membres",
  ...Object.values(TARGET),
  ...PLAN,
  ...SHEET,
  "eq_trajectoire_gains",
  "eq_trajectoire_demarrage",
  "eq_leviers_aujourdhui",
  "eq_leviers_potentiel",
];

export function readPlan(set: SetValues): Reading<Plan> {
  const { has } = figuresOf(set);
  // The sheet knows the slopes as well, but the budget alone will do.
  const fromSheet = SHEET.every(has);
  const kinds = fromSheet ? [] : ["budget"];
  return readingOf(set, { kinds, names: ["eq_annee", ...(fromSheet ? SHEET : PLAN)] }, (figures) => ({
    year: yearOf(figures),
    members: numberOr0(figures.cells("eq_membres")[0]),
    lines: fromSheet ? linesOfSheet(figures) : linesOfBudget(figures),
    target: {
      rate: entry(figures, TARGET.rate, SHARE_BELOW_ONE),
      year: entry(figures, TARGET.year, YEAR),
      budget: entry(figures, TARGET.budget, NON_NEGATIVE),
    },
    levers: leversOf(figures),
    cells: cellsOf(figures),
  }));
}

/** @throws {Unreadable} */
function yearOf(figures: Figures): number {
  const year = figures.number("eq_annee");
  if (!Number.isInteger(year) || year < 1900 || year > 9000)
    throw new Unreadable("eq_annee", figures.text("eq_annee"));
  return year;
}

const plain = (value: CellValue | undefined) => (typeof value === "object" ? value.error : value);

const entry = (figures: Figures, name: string, quantity: Quantity): Entry =>
  entryOf(plain(figures.cells(name)[0]), name, quantity);

/** As the sheets read their own cells, with N(). */
const numberOr0 = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);

/** A cell of the sheet's column; the total stands between the cash families and those in kind. */
function linesOfSheet(figures: Figures): Plan["lines"] {
  const [amounts, growths] = SHEET.map((name) =>
    figures.cells(name).map((value) => {
      if (value !== "" && typeof value !== "number") throw new Unreadable(name, String(plain(value)));
      return numberOr0(value);
    }),
  );
  return byFamily((_, row) => ({ amount: amounts![row] ?? 0, growth: growths![row] ?? 0 }));
}

function linesOfBudget({ resources }: Figures): Plan["lines"] {
  const state = resources("PU2");
  const amounts: Record<CashFamily, number> = {
    state,
    otherPublic: resources("PU") - state,
    fees: resources("CO"),
    invoicing: resources("FA"),
    otherPrivate: resources("AP"),
  };
  return byFamily((family) => ({ amount: amounts[family], growth: 0 }));
}

const byFamily = (line: (family: CashFamily, row: number) => Line): Plan["lines"] =>
  Object.fromEntries(CASH_FAMILIES.map((family, row) => [family, line(family, row)])) as Plan["lines"];

function leversOf(figures: Figures): LeverLine[] {
  const column = (name: string) => figures.cells(name);
  const gains = column("eq_trajectoire_gains");
  const [delays, today] = [column("eq_trajectoire_demarrage"), column("eq_leviers_aujourdhui")];
  return LEVERS.map((_, row) => ({
    gain: Math.max(0, numberOr0(gains[row])),
    delay: Math.max(0, numberOr0(delays[row])),
    today: Math.max(0, numberOr0(today[row])),
  }));
}

function cellsOf(figures: Figures): PlanCells {
  const first = (name: string) => (figures.has(name) ? (figures.cells(name)[0] ?? "") : undefined);
  const potentials = ["eq_leviers_potentiel", "eq_leviers_aujourdhui"].every(figures.has);
  const split = potentials ? "eq_leviers_potentiel" : "eq_trajectoire_gains";
  return {
    rate: first(TARGET.rate),
    year: first(TARGET.year),
    budget: first(TARGET.budget),
    // Rows that were deleted make it impossible to tell which lever is which.
    split:
      figures.has("eq_trajectoire_gains") && figures.cells(split).length === LEVERS.length
        ? { name: split, held: figures.cells(split) }
        : undefined,
  };
}
