/** What a check is, and the few kinds of checks there are. */
import type { CellValue, Place } from "../../excel";
import type { Figures } from "../set-figures";

/** An error is wrong whatever one thinks; a question is for the treasurer to answer. */
export type Gravity = "error" | "question";
export type Unit = "euros" | "percent" | "ratio" | "count";

export interface Found {
  figure: number;
  /** What the figure is held against, when it is no plain zero. */
  mark?: number;
  fine: boolean;
  place: Place;
}

export interface Check {
  id: string;
  gravity: Gravity;
  unit: Unit;
  /** The kind of sheet it needs. */
  sheet: string;
  /** Names it reads; it cannot run without them. */
  reads: readonly string[];
  /** @throws {Unreadable} */
  run: (figures: Figures) => Found;
}

/** Comparisons bear the tolerance of every threshold (functions catalogue, "Numbers"). */
export const TOLERANCE = 1e-9;
const HALF_A_CENT = 0.005;

export const start = (name: string): Place => ({ name, row: 0, column: 0 });

type Rule = Omit<Check, "id" | "run" | "unit"> & { unit?: Unit };

const facts = (id: string, { gravity, unit = "euros", sheet, reads }: Rule): Omit<Check, "run"> => ({
  id,
  gravity,
  unit,
  sheet,
  reads,
});

/** A gap or an excess, fine when it is nothing. */
export const nothing = (
  id: string,
  rule: Rule & { place: string; found: (figures: Figures) => number },
): Check => ({
  ...facts(id, rule),
  run: (figures) => {
    const figure = rule.found(figures);
    return { figure, fine: Math.abs(figure) < HALF_A_CENT, place: start(rule.place) };
  },
});

/** Rows that should not be: how many, and where the first is. */
export const noRow = (
  id: string,
  rule: Omit<Rule, "unit"> & {
    column: string;
    offends: (value: CellValue, row: number, figures: Figures) => boolean;
  },
): Check => ({
  ...facts(id, { ...rule, unit: "count" }),
  run: (figures) => {
    const rows = figures
      .cells(rule.column)
      .flatMap((value, row) => (rule.offends(value, row, figures) ? [row] : []));
    const place = { name: rule.column, row: rows[0] ?? 0, column: 0 };
    return { figure: rows.length, fine: rows.length === 0, place };
  },
});

type AgainstMark = Omit<Rule, "reads"> & { figure: string; mark: string };

/** A figure of the workbook against a mark of *Paramètres*. */
export const atMost = (id: string, rule: AgainstMark): Check =>
  against(id, rule, (figure, mark) => figure <= mark + TOLERANCE);
export const atLeast = (id: string, rule: AgainstMark): Check =>
  against(id, rule, (figure, mark) => figure >= mark - TOLERANCE);

function against(id: string, rule: AgainstMark, fine: (figure: number, mark: number) => boolean): Check {
  return {
    ...facts(id, { unit: "percent", ...rule, reads: [rule.figure, rule.mark] }),
    run: (figures) => {
      const [figure, mark] = [figures.number(rule.figure), figures.number(rule.mark)];
      // Before anything is filled in there is no rate to judge.
      const fineOrEmpty = figures.text(rule.figure) === "" || fine(figure, mark);
      return { figure, mark, fine: fineOrEmpty, place: start(rule.figure) };
    },
  };
}

/** A figure that a sheet has found itself, and that should be nothing. */
export const single = (
  id: string,
  sheet: string,
  gravity: Gravity,
  figure: string,
  place: string,
  unit: Unit = "euros",
): Check =>
  nothing(id, { sheet, gravity, unit, reads: [figure], place, found: (figures) => figures.number(figure) });

/** Lines that the sheet found wrong, and says why beside each: how many. */
export const anomalies = (id: string, sheet: string, figure: string, place: string): Check =>
  single(id, sheet, "error", figure, place, "count");
