/** Names of tables, table columns and workbook names: Excel's rules. */
import { parseArea } from "./address";
import type { Book } from "./model";

/** Header cells as Excel completes them: `Column1` for an empty one, a number after a repeated one. */
export function uniqueColumnNames(typed: string[]): string[] {
  const taken = new Set<string>();
  return typed.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let number = text === "" ? index + 2 : 2; taken.has(name.toLowerCase()); number++) {
      name = text === "" ? `Column${number}` : base + String(number);
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Letter, `_` or `\` first, then letters, digits, `_ . \ ?`; at most 255; nothing that reads as a cell. */
export function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    !parseArea(name) &&
    !/^(r|c)$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    !/^(true|false)$/i.test(name)
  );
}

/** Tables and workbook names share one name space. */
export function isNameTaken(book: Book, name: string): boolean {
  const lower = name.toLowerCase();
  return (
    book.names.some((item) => item.name.toLowerCase() === lower) ||
    book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === lower))
  );
}

/** The first free `Table1`, `Table2` … */
export function freeTableName(book: Book, language: string | undefined): string {
  const word = language?.startsWith("fr") ? "Tableau" : "Table";
  for (let number = 1; ; number++)
    if (!isNameTaken(book, word + String(number))) return word + String(number);
}
