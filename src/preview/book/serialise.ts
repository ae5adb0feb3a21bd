/**
 * A book as one canonical text: two books that Excel would save alike give the same text, whatever was done to
 * them before. Left out: `nextId` (a counter, not content), empty rows and cells, styles no cell uses, and the
 * keys of styles (replaced by their rank, for a key depends on history).
 */
import type { Book, Cell, Sheet } from "./model";

export function serialise(book: Book): string {
  const { nextId: _, styles, sheets, ...rest } = book;
  const used = stylesInUse(book);
  const styleTexts = [...new Set(used.map((key) => remembered(styles[key]!)))].sort();
  const ranks = new Map(used.map((key) => [key, styleTexts.indexOf(remembered(styles[key]!)) + 1]));
  const sheetTexts = sheets.map(({ cells, ...sheet }) =>
    object({ sheet: canonical(sheet), cells: rows(cells, ranks) }),
  );
  return object({ book: canonical(rest), styles: list(styleTexts), sheets: list(sheetTexts) });
}

function stylesInUse({ styles, sheets }: Book): string[] {
  const used = new Set<string>();
  for (const { cells } of sheets)
    for (const row of Object.values(cells))
      for (const { s } of Object.values(row)) if (s !== undefined) used.add(s);
  return [...used].filter((key) => styles[key]);
}

/** Written in one pass, nothing but the text kept: tests do this thousands of times, over thousands of cells. */
function rows(cells: Sheet["cells"], ranks: ReadonlyMap<string, number>): string {
  let text = "";
  for (const [row, columns] of Object.entries(cells)) {
    let filled = "";
    for (const column in columns) {
      const cell = columns[column]!;
      const content = remembered(cell);
      const rank = cell.s === undefined ? undefined : ranks.get(cell.s);
      if (rank === undefined && content === "{}") continue;
      if (filled !== "") filled += ",";
      filled += rank === undefined ? `"${column}":${content}` : `"${column}":[${rank},${content}]`;
    }
    if (filled !== "") text += `${text === "" ? "" : ","}"${row}":{${filled}}`;
  }
  return `{${text}}`;
}

const object = (texts: Record<string, string>): string =>
  `{${Object.entries(texts)
    .map(([key, text]) => `"${key}":${text}`)
    .join(",")}}`;

const list = (texts: readonly string[]): string => `[${texts.join(",")}]`;

/** What the text of a cell or style was: neither is ever changed in place (see `Edit.set`). */
const known = new WeakMap<object, string>();

/** The canonical text of a style, or of a cell but for its style. */
function remembered(item: Cell | Book["styles"][string]): string {
  let text = known.get(item);
  if (text === undefined) known.set(item, (text = canonical({ ...item, s: undefined })));
  return text;
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    const record = item as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((key) => [key, record[key]]),
    );
  });
}
