/** One line of the summary: committed, done, left, share, landing, gap and what to say of it. */
import { at, formula, put } from "../../draft";
import type { Content } from "../../model";
import { column, KEY } from "./journal";
import { SUMMARY, type LedgerContext, type LedgerTexts } from "./layout";

/** Expressions of the journal's amounts, by state. */
export type Sums = Record<"planned" | "committed" | "done", string>;

/**
 * What the journal holds for one side, in each state; an empty state counts as done.
 * @param line the end of the lines' key, as an expression
 */
export function sumsOf(side: "expense" | "resource", line: string): Sums {
  const inState = (state: keyof Sums): string =>
    `SUMIF(${column("cle")},"${KEY[side]}${KEY[state]} "&${line},${column("ht")})`;
  return { planned: inState("planned"), committed: inState("committed"), done: inState("done") };
}

/** What to say of a line that lands outside the tolerance, above or below its budget. */
interface Says {
  above: string;
  below: string;
}
export const EXPENSES = (t: LedgerTexts): Says => ({ above: t.summary.over, below: t.summary.under });
export const RESOURCES = (t: LedgerTexts): Says => ({ above: t.summary.more, below: t.summary.short });

/** Writes all that is calculated of a line; its label and budget stand already. */
export function lineRow({ sheet, t }: LedgerContext, row: number, sums: Sums, says: Says): void {
  const cell = (key: keyof typeof SUMMARY): string => at(row, SUMMARY[key]);
  const [label, planned, committed, done, landing, gap] = [
    cell("label"),
    cell("planned"),
    cell("committed"),
    cell("done"),
    cell("landing"),
    cell("gap"),
  ];
  const budget = `N(${cell("budget")})`;
  const whenNamed = (expression: string): Content => formula(`IF(${label}="","",${expression})`);
  const words = t.summary;
  const within = `ABS(${gap})<=eq_realise_tolerance*${budget}+0.005`;
  const verdict = `IF(AND(${budget}=0,N(${landing})=0),"",IF(${budget}=0,"${words.unplanned}",IF(${within},"${words.fine}",IF(${gap}>0,"${says.above}","${says.below}"))))`;
  put(
    sheet,
    row,
    SUMMARY.planned,
    whenNamed(sums.planned),
    whenNamed(sums.committed),
    whenNamed(sums.done),
    whenNamed(`${budget}-${committed}-${done}`),
    whenNamed(`IF(${budget}=0,"",${done}/${budget})`),
    // Without a line "planned" the rest of the budget is taken to be used.
    whenNamed(`IF(${planned}<>0,${done}+${committed}+${planned},MAX(${budget},${done}+${committed}))`),
    whenNamed(`${landing}-${budget}`),
    formula(`IF(${label}="",IF(${budget}=0,"","${words.unnamed}"),${verdict})`),
  );
}
