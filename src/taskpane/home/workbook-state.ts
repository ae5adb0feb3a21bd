/** What the home panel says of the workbook: whose it is, its headline figures, and what its treasurer has to do. */
import { tasksAtHand, type TasksAtHand, type TreasurerTask } from "../../domain";
import type { SetValues } from "../../excel";
import type { PanelId } from "../panel";
import { figuresOf, Unreadable, type Figures } from "../set-figures";

/** A figure; null when it is not there or not filled in; what the cell shows when that is no number. */
export type Reading = number | null | { shown: string };

/** Where a task is done. */
export type Destination = { sheetName: string } | { panel: PanelId };

export interface TaskAtHand extends TreasurerTask {
  destination: Destination | null;
}

export interface WorkbookState {
  structure: string;
  year: Reading;
  sheetNames: string[];
  /** Insertions in the workbook; the figures are of one. */
  insertions: number;
  /** Neither expenses nor resources are filled in. */
  isEmpty: boolean;
  budgetSheet: string | null;
  /** Resources less expenses. */
  gap: Reading;
  net: Reading;
  target: Reading;
  /** Null too when the sheet of members is not there. */
  unpaid: Reading;
  /** Null when the year cannot be read. */
  tasks: { now: TaskAtHand[]; next: TaskAtHand | null } | null;
}

export const READ_BY_HOME = [
  "eq_structure",
  "eq_annee",
  "eq_total_ressources",
  "eq_total_depenses",
  "eq_ecart",
  "eq_taux_net",
  "eq_taux_cible",
  "eq_adherents_impayes",
] as const;

/** @param today ISO */
export function workbookState(set: SetValues, today: string): WorkbookState {
  const figures = figuresOf(set);
  const read = (name: (typeof READ_BY_HOME)[number]): Reading => readingOf(figures, name);
  const sheetOf = (kind: string): string | null =>
    set.sheets.find((sheet) => sheet.kind === kind)?.name ?? null;
  const year = read("eq_annee");
  return {
    structure: figures.text("eq_structure").trim(),
    year,
    sheetNames: set.sheets.map(({ name }) => name),
    insertions: set.insertions,
    isEmpty: read("eq_total_ressources") === 0 && read("eq_total_depenses") === 0,
    budgetSheet: sheetOf("budget"),
    gap: read("eq_ecart"),
    net: read("eq_taux_net"),
    target: read("eq_taux_cible"),
    unpaid: read("eq_adherents_impayes"),
    tasks: isYear(year) ? placed(tasksAtHand(today, year), year, sheetOf) : null,
  };
}

const isYear = (value: Reading): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 9998;

function readingOf(figures: Figures, name: string): Reading {
  if (!figures.has(name)) return null;
  const [value = ""] = figures.cells(name);
  if (value === "") return null;
  try {
    return figures.number(name);
  } catch (error) {
    if (error instanceof Unreadable) return { shown: error.shown };
    throw error;
  }
}

/** Sheets in which each task of this workbook's own year is done, best first. */
const SHEETS: Record<TreasurerTask["act"], string[]> = {
  prepare: ["budget"],
  vote: [],
  callFees: ["members", "budget"],
  bookQuarter: ["ledger", "members"],
  revise: ["budget"],
  report: ["funders", "cerfa"],
};

function placed(
  { now, next }: TasksAtHand,
  year: number,
  sheetOf: (kind: string) => string | null,
): NonNullable<WorkbookState["tasks"]> {
  const withPlace = (task: TreasurerTask): TaskAtHand => {
    // The next year's budget begins with sheets of its own.
    if (task.year !== year) return { ...task, destination: { panel: "template" } };
    if (task.act === "vote") return { ...task, destination: { panel: "checks" } };
    const sheetName = SHEETS[task.act].map(sheetOf).find((name) => name !== null);
    return { ...task, destination: sheetName ? { sheetName } : null };
  };
  return { now: now.map(withPlace), next: next && withPlace(next) };
}

/** The day of a moment where the person is, ISO. */
export const isoDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
