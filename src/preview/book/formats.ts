/** Cell formats: interned styles, so that equal formats are one and a book stays small. */
import { columnCount, rowCount } from "./areas";
import { putCell } from "./cells";
import type { Edit } from "./create-store";
import type { Area, Book, Font, Sheet, Style } from "./model";
import { cellAt, cellsIn } from "./sheets";

type Draft<T> = { [K in keyof T]?: T[K] | undefined };

/** A style in the making: `undefined` takes a property away. */
export type StyleDraft = Draft<Omit<Style, "font">> & { font?: Draft<Font> };

/** Style keys by content, per book; the table of styles only grows, so it needs no undo. */
const keysOf = new WeakMap<Book["styles"], Map<string, string>>();

function styleKey(book: Book, draft: StyleDraft): string | undefined {
  const style = tidy(draft);
  const text = JSON.stringify(style);
  if (text === "{}") return undefined;
  let keys = keysOf.get(book.styles);
  if (!keys) {
    keys = new Map(Object.entries(book.styles).map(([key, known]) => [JSON.stringify(tidy(known)), key]));
    keysOf.set(book.styles, keys);
  }
  let key = keys.get(text);
  if (key === undefined) {
    let number = keys.size + 1;
    while (book.styles[`s${number}`]) number++;
    key = `s${number}`;
    book.styles[key] = style;
    keys.set(text, key);
  }
  return key;
}

export function styleAt(book: Book, sheet: Sheet, row: number, column: number): Style {
  const key = cellAt(sheet, row, column)?.s;
  return (key === undefined ? undefined : book.styles[key]) ?? {};
}

/**
 * Gives every cell of an area the style that `change` makes of its own. When what it does depends on the cell,
 * `variant` must tell the cases apart: equal style and variant are worked out once.
 */
export function changeStyles(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  change: (style: Style, row: number, column: number) => StyleDraft,
  variant?: (row: number, column: number) => string,
): void {
  const known = new Map<string | undefined, string | undefined>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const before = cell?.s;
      const key = variant ? `${before ?? ""} ${variant(row, column)}` : before;
      if (!known.has(key)) {
        const style = before === undefined ? {} : edit.book.styles[before]!;
        known.set(key, styleKey(edit.book, change(style, row, column)));
      }
      const after = known.get(key);
      if (after === before) continue;
      if (after !== undefined) putCell(edit, sheet, row, column, cell ? { ...cell, s: after } : { s: after });
      else {
        const { s: _, ...content } = cell!;
        putCell(edit, sheet, row, column, content);
      }
    }
  }
  edit.changed({ kind: "formats", sheetId: sheet.id, area });
}

/** What all cells of an area have in common, or `null` when they differ. */
export function commonFormat<T>(book: Book, sheet: Sheet, area: Area, pick: (style: Style) => T): T | null {
  const styles = new Set<string | undefined>();
  let filled = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    styles.add(cell.s);
    filled++;
  }
  if (filled < rowCount(area) * columnCount(area)) styles.add(undefined);
  const values = new Set(
    [...styles].map((key) => pick((key === undefined ? undefined : book.styles[key]) ?? {})),
  );
  return values.size === 1 ? [...values][0]! : null;
}

/** Without properties that say nothing (`undefined`, empty groups), and with sorted keys: equal styles print alike. */
function tidy(style: StyleDraft): Style {
  const result: Record<string, unknown> = {};
  const record = style as Record<string, unknown>;
  for (const key of Object.keys(record).sort()) {
    const value = isGroup(record[key]) ? tidy(record[key]) : record[key];
    const isEmpty = isGroup(value) && Object.keys(value).length === 0;
    if (value !== undefined && !isEmpty) result[key] = value;
  }
  return result;
}

function isGroup(value: unknown): value is StyleDraft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
