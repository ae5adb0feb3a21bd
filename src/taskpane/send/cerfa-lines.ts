/** The lines of form 12156*06 as the panel shows and copies them. */
import type { CerfaCell, CerfaSides } from "../../excel";

export interface CerfaLine {
  /** The number that the form prints before the line, if it prints one. */
  account: string;
  label: string;
  /** Whole euros; what the cell shows when it is no number. */
  amount: number | string;
}

export interface CerfaLines {
  /** The last line of each side is its total. */
  charges: CerfaLine[];
  products: CerfaLine[];
}

/** Lines of the sheet: those with an amount, and the total. */
export function linesOf({ charges, products }: CerfaSides): CerfaLines {
  return { charges: sideOf(charges), products: sideOf(products) };
}

function sideOf(rows: readonly CerfaCell[][]): CerfaLine[] {
  const lines = rows.flatMap(([account, label, ...rest]) => {
    const amount = rest.at(-1) ?? "";
    if (String(label).trim() === "") return [];
    return [
      {
        account: String(account),
        label: String(label),
        amount: typeof amount === "number" ? amount : String(amount).trim() || 0,
      },
    ];
  });
  return lines.filter(({ amount }, index) => amount !== 0 || index === lines.length - 1);
}

export type Agreement =
  { state: "equal"; total: number } | { state: "gap"; gap: number } | { state: "unreadable" };

/** Whether both sides make the same total. */
export function agreementOf({ charges, products }: CerfaLines): Agreement {
  const [left, right] = [charges.at(-1)?.amount, products.at(-1)?.amount];
  const hasText = [...charges, ...products].some(({ amount }) => typeof amount === "string");
  if (hasText || typeof left !== "number" || typeof right !== "number") return { state: "unreadable" };
  return left === right ? { state: "equal", total: left } : { state: "gap", gap: Math.abs(right - left) };
}

/** Both sides one under the other, cells apart by tabs: a table wherever it is pasted. */
export function tabbed(
  { charges, products }: CerfaLines,
  words: { charges: string; products: string; account: string; amount: string },
): string {
  const side = (title: string, lines: readonly CerfaLine[]): string[] => [
    [words.account, title, words.amount].join("\t"),
    ...lines.map(({ account, label, amount }) => [account, label, String(amount)].map(oneCell).join("\t")),
  ];
  return [...side(words.charges, charges), "", ...side(words.products, products)].join("\n");
}

/** A text that would end its cell, or be calculated where it is pasted, does neither. */
const oneCell = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replace(/^(?=[=+@])/, "'");
