/**
 * A book as one canonical text: two books that Excel would save alike give the same text, whatever was done to
 * them before. Left out: `nextId` (a counter, not content), empty rows and cells, styles no cell uses, and the
 * keys of styles (replaced by their rank, for a key depends on history).
 */
import type { Book, Cell, Sheet, Style } from "./model";

export function serialise(book: Book): string {
  const { nextId: _, styles, sheets, ...rest } = book;
  const used = new Map<string, Style>();
  for (const sheet of sheets) {
    for (const cell of allCells(sheet)) {
      const style = cell.s === undefined ? undefined : styles[cell.s];
      if (style) used.set(canonical(style), style);
    }
  }
  const order = [...used.keys()].sort();
  const rank = new Map(order.map((text, index) => [text, String(index + 1)]));
  const styleRank = (key: string) => rank.get(canonical(styles[key]));
  return canonical({
    ...rest,
    styles: Object.fromEntries(order.map((text) => [rank.get(text)!, used.get(text)])),
    sheets: sheets.map((sheet) => ({ ...sheet, cells: filledRows(sheet, styleRank) })),
  });
}

function allCells(sheet: Sheet): Cell[] {
  return Object.values(sheet.cells).flatMap((row) => Object.values(row));
}

function filledRows(sheet: Sheet, styleRank: (key: string) => string | undefined) {
  const rows: Record<string, Record<string, Cell>> = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const kept = Object.entries(cells)
      .map(([column, { s, ...cell }]: [string, Cell]): [string, Cell] => {
        const style = s === undefined ? undefined : styleRank(s);
        return [column, style === undefined ? cell : { ...cell, s: style }];
      })
      .filter(([, cell]) => Object.keys(cell).length > 0);
    if (kept.length > 0) rows[row] = Object.fromEntries(kept);
  }
  return rows;
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
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
