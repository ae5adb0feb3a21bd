/**
 * The lines of the typical plan, with their resource codes (definitions, §0) and their accounts in the French
 * association chart (ANC 2018-06), and how published budgets fill them.
 */
import type { ExampleBudget } from "../../../domain";
import type { BudgetTexts } from "./context";

export type ResourceKey = keyof BudgetTexts["lines"];

export interface ResourceLine {
  key: ResourceKey;
  /** Resource code; null on an "of which" line, which is not added again. */
  code: string | null;
  account: number;
  amount: number | null;
  /** A contribution in kind: the same amount stands among the expenses, under `expenseAccount`. */
  valued: boolean;
  expenseAccount: number | null;
}

const SUBSIDY = 741;
/** Top to bottom as in the memento's plan; contributions in kind come last on both sides. */
const plan: [ResourceKey, string | null, number, number?][] = [
  ["PU1", "PU1", SUBSIDY],
  ["PU2", "PU2", SUBSIDY],
  ["DREETS", null, SUBSIDY],
  ["SGAR", null, SUBSIDY],
  ["ANCT", null, SUBSIDY],
  ["PU3", "PU3", SUBSIDY],
  ["PU4", "PU4", SUBSIDY],
  ["PU5", "PU5", SUBSIDY],
  ["PU6", "PU6", SUBSIDY],
  ["PU7", "PU7", SUBSIDY],
  ["CO", "CO", 756],
  ["FA", "FA", 70],
  ["AP", "AP", 75],
  ["TP", "TP", 875, 864],
  ["MP", "MP", 871, 862],
  ["MQ", "MQ", 871, 862],
];

/** The lines of the resources side; `amount` is the sum of the example's lines with that code. */
export function resourceLines(example: ExampleBudget | null): ResourceLine[] {
  return plan.map(([key, code, account, expenseAccount]) => ({
    key,
    code,
    account,
    amount: code === null ? null : sumOf(example, code),
    valued: expenseAccount !== undefined,
    expenseAccount: expenseAccount ?? null,
  }));
}

function sumOf(example: ExampleBudget | null, code: string): number | null {
  const lines = example?.resources.filter((line) => line.code.startsWith(code)) ?? [];
  return lines.length ? lines.reduce((sum, line) => sum + line.amount, 0) : null;
}

export interface DetailLine {
  code: keyof BudgetTexts["detail"]["lines"];
  account: number;
  amount: (example: ExampleBudget | null) => number | null;
}

/** The six families of private resources other than fees (FA1–FA6). */
export const privateDetail: DetailLine[] = (
  [
    ["FA1", 706],
    ["FA2", 706],
    ["FA3", 706],
    ["FA4", 706],
    ["FA5", 7063],
    ["FA6", 708],
  ] as const
).map(([code, account]) => ({ code, account, amount: (example) => detailOf(example, code) }));

function detailOf(example: ExampleBudget | null, code: string): number | null {
  const lines = (example?.resources ?? []).flatMap((line) => line.detail ?? [line]);
  const found = lines.filter((line) => line.code === code);
  return found.length ? found.reduce((sum, line) => sum + line.amount, 0) : null;
}

export interface ExpenseLine {
  label: string;
  account: number | null;
  amount: number | null;
}

/** Running costs, then one line per action; a published line that has a detail gives one line per part. */
export function expenseLines(example: ExampleBudget | null, t: BudgetTexts, count: number): ExpenseLine[] {
  const published = (example?.expenses ?? []).flatMap((line) =>
    line.detail
      ? line.detail.map((part) => ({ label: `${line.label} · ${part.label}`, amount: part.amount }))
      : [{ label: line.label, amount: line.amount }],
  );
  if (published.length > count)
    throw new RangeError(`The plan has room for ${count} expense lines, not ${published.length}.`);
  return Array.from({ length: count }, (_, index): ExpenseLine => {
    const line = published[index];
    if (line) return { ...line, account: null };
    if (index === 0) return { label: t.running, account: null, amount: null };
    return { label: example ? "" : t.action(index), account: null, amount: null };
  });
}
