/**
 * References inside formulas: found without a full grammar, because what stands around them need not be
 * understood to move them. Formulas are in the invariant form.
 */
import {
  columnLetters,
  isWholeColumns,
  isWholeRows,
  parseArea,
  quoteSheetName,
  unquoteSheetName,
} from "./address";
import type { Area } from "./model";

export interface Reference {
  /** Name of the sheet before the `!`, unquoted. */
  sheet?: string;
  area: Area;
  /** As written, without the sheet: `$A$1:B2`. */
  address: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!`;
const ADDRESS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<sheet>${SHEET})?(?<address>${ADDRESS})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<nameSheet>${SHEET})?(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
    String.raw`[^]`,
  ].join("|"),
  "gu",
);

interface Visitor {
  /** The new text of a reference; `undefined` leaves it. */
  reference?(reference: Reference): string | undefined;
  /** The new text of a sheet name before a workbook name. */
  nameSheet?(sheet: string): string | undefined;
  /** The new text of a name (workbook name, table, function). */
  name?(name: string): string | undefined;
}

/** Rewrites the references and names of a formula. Text, structured references and numbers are left alone. */
export function rewriteFormula(formula: string, visit: Visitor): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.address !== undefined) {
      const area = parseArea(groups.address);
      if (!area) return token;
      const sheet = groups.sheet === undefined ? undefined : unquoteSheetName(groups.sheet.slice(0, -1));
      const reference = { area, address: groups.address, ...(sheet === undefined ? {} : { sheet }) };
      return visit.reference?.(reference) ?? token;
    }
    if (groups.name === undefined) return token;
    const name = visit.name?.(groups.name) ?? groups.name;
    if (groups.nameSheet === undefined) return name;
    const sheet = visit.nameSheet?.(unquoteSheetName(groups.nameSheet.slice(0, -1)));
    return (sheet ?? groups.nameSheet) + name;
  });
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Most formulas of a book say nothing of a given name: a look at the text spares reading them. */
function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.replaceAll("'", "''").toLowerCase());
}

let sheetPrefix = { name: "", pattern: /!/u };

/** The same for a sheet: its name before a `!`. The same sheet is looked for in formula after formula. */
function mentionsSheet(formula: string, name: string): boolean {
  if (sheetPrefix.name !== name) {
    const literally = name.replaceAll("'", "''").replaceAll(/[\^$\\.*+?()[\]{}|/]/gu, "\\$&");
    sheetPrefix = { name, pattern: new RegExp(`${literally}'?!`, "iu") };
  }
  return sheetPrefix.pattern.test(formula);
}

/** The formula after sheet `from` was renamed `to`. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mentionsSheet(formula, from)) return formula;
  const prefix = `${quoteSheetName(to)}!`;
  return rewriteFormula(formula, {
    reference: ({ sheet, address }) =>
      sheet !== undefined && sameName(sheet, from) ? prefix + address : undefined,
    nameSheet: (sheet) => (sameName(sheet, from) ? prefix : undefined),
  });
}

/** The formula after sheet `name` was deleted: references to it become `#REF!`. */
export function removeSheetIn(formula: string, name: string): string {
  if (!mentionsSheet(formula, name)) return formula;
  return rewriteFormula(formula, {
    reference: ({ sheet }) => (sheet !== undefined && sameName(sheet, name) ? "#REF!" : undefined),
    nameSheet: (sheet) => (sameName(sheet, name) ? "#REF!" : undefined),
  });
}

/** The formula after a workbook name or a table was renamed. */
export function renameNameIn(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return rewriteFormula(formula, { name: (name) => (sameName(name, from) ? to : undefined) });
}

/**
 * The formula after cells of `sheet` moved. `move` gives the new area, or `undefined` when the area is gone.
 * `home` is the sheet on which the formula stands: references without a sheet point there.
 */
export function moveReferences(
  formula: string,
  home: string,
  sheet: string,
  move: (area: Area) => Area | undefined,
): string {
  if (!sameName(home, sheet) && !mentionsSheet(formula, sheet)) return formula;
  return rewriteFormula(formula, {
    reference: (reference) => {
      if (!sameName(reference.sheet ?? home, sheet)) return undefined;
      const moved = move(reference.area);
      const prefix = reference.sheet === undefined ? "" : `${quoteSheetName(reference.sheet)}!`;
      return moved ? prefix + writeLike(reference, moved) : "#REF!";
    },
  });
}

/** The formula as copied `rows` down and `columns` right: only relative parts follow; off the sheet is `#REF!`. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  return rewriteFormula(formula, {
    reference: (reference) => {
      const fixed = fixedParts(reference.address);
      const { area } = reference;
      const moved = {
        top: area.top + (fixed.top || isWholeColumns(area) ? 0 : rows),
        bottom: area.bottom + (fixed.bottom || isWholeColumns(area) ? 0 : rows),
        left: area.left + (fixed.left || isWholeRows(area) ? 0 : columns),
        right: area.right + (fixed.right || isWholeRows(area) ? 0 : columns),
      };
      const prefix = reference.sheet === undefined ? "" : `${quoteSheetName(reference.sheet)}!`;
      const text = writeLike(reference, moved);
      return parseArea(text) && moved.top >= 0 && moved.left >= 0 ? prefix + text : "#REF!";
    },
  });
}

/** Which of the four edges carry a `$`. */
function fixedParts(address: string): Record<keyof Area, boolean> {
  const [first = "", last = first] = address.split(":");
  const column = (part: string) => /^\$[A-Za-z]/.test(part);
  const row = (part: string) => /(^|[A-Za-z])\$\d/.test(part);
  return { left: column(first), top: row(first), right: column(last), bottom: row(last) };
}

/** Writes `area` with the `$` of the original. */
function writeLike(reference: Reference, area: Area): string {
  const fixed = fixedParts(reference.address);
  const column = (index: number, dollar: boolean) => (dollar ? "$" : "") + columnLetters(index);
  const row = (index: number, dollar: boolean) => (dollar ? "$" : "") + String(index + 1);
  const left = column(area.left, fixed.left);
  const right = column(area.right, fixed.right);
  const top = row(area.top, fixed.top);
  const bottom = row(area.bottom, fixed.bottom);
  if (isWholeColumns(reference.area) && !/\d/.test(reference.address)) return `${left}:${right}`;
  if (isWholeRows(reference.area) && !/[A-Za-z]/.test(reference.address)) return `${top}:${bottom}`;
  return reference.address.includes(":") ? `${left}${top}:${right}${bottom}` : left + top;
}
