/** Columns that a person added to our lists: they have no name of ours. */
import { columnLetters, type SheetTemplate } from "../../workbook";
import { nameAddress } from "../name-address";
import type { Snapshot } from "./snapshot";

interface Headings {
  table: string;
  /** With the sheet's name: `Adhérents!B11:Q11`. */
  address: string;
  texts: string[];
}

/** Asks for the headings of a set's tables; after the caller's `sync` the returned function gives them. */
export function requestHeadings(
  { workbook }: Excel.RequestContext,
  { tables }: Snapshot,
  baseline: readonly SheetTemplate[],
  suffix: string,
): () => Headings[] {
  const wanted = new Set(baseline.flatMap((sheet) => sheet.tables.map(({ name }) => name + suffix)));
  const asked = tables
    .filter(({ name }) => wanted.has(name))
    .map(({ id, name }) => ({
      name,
      row: workbook.tables.getItem(id).getHeaderRowRange().load("address, text"),
    }));
  return () =>
    asked.map(({ name, row }) => ({ table: name, address: row.address, texts: row.text[0] as string[] }));
}

export function addedColumns(headings: readonly Headings[], { names }: Snapshot, suffix: string): string[] {
  return headings.flatMap(({ table, address, texts }) => {
    const prefix = `${table.slice(0, table.length - suffix.length)}_`;
    const named = new Set(
      [...names].flatMap(([name, formula]) =>
        name.startsWith(prefix) ? (columnOf(nameAddress(formula)?.address ?? "") ?? []) : [],
      ),
    );
    const first = columnNumber(
      columnOf(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "")) ?? "A",
    );
    return texts.filter((_, index) => !named.has(columnLetters(first + index)));
  });
}

const columnOf = (address: string): string | null => /^[A-Z]+/.exec(address)?.[0] ?? null;

/** From 0: A → 0, AA → 26. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;
