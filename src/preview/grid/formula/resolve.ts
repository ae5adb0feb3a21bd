/**
 * Rewrites a formula of the book into one that holds nothing but plain addresses: defined names, table
 * references, `A1#`, `@` and whole columns become ranges, sheet names are replaced by names made of the sheets' ids.
 * The engine then needs no knowledge of names and tables, and what a formula reads is known exactly.
 */
import type { Area, Book, Cell, DefinedName, Sheet } from "../../book/model";
import type { SheetArea } from "./areas";
import { areaAddress, contains, MAX_COLUMNS, MAX_ROWS, parseArea, singleCell } from "./areas";
import type { Place } from "./structured-references";
import { findTable, resolveStructure, tableAround } from "./structured-references";
import type { Token } from "./tokens";
import { tokenize } from "./tokens";

export interface ResolvedFormula {
  /** For the engine, `=` included. */
  text: string;
  /** Every cell the formula reads, as far as its text tells. */
  precedents: SheetArea[];
  /** The text depends on the size of a spill or of the used range: resolve again before each calculation. */
  unsteady: boolean;
  /** Must be calculated each time: TODAY, RAND, OFFSET … */
  volatile: boolean;
  /** OFFSET and INDIRECT read cells that the text does not show. */
  readsUnknownCells: boolean;
}

export interface ResolveContext {
  book: Book;
  /** The cell as it stands now, which during a calculation may be ahead of the book. */
  cellAt(sheetId: string, row: number, column: number): Cell | undefined;
}

/** The name under which the engine knows a sheet: free of spaces and quotes, and the same after a renaming. */
export function engineSheetName(sheetId: string): string {
  return `Sheet${sheetId.replace(/[^A-Za-z0-9]/g, "")}`;
}

const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "CELL",
  "INFO",
  "SHEET",
  "SHEETS",
]);
const READS_UNKNOWN_CELLS = new Set(["OFFSET", "INDIRECT"]);
/** Names that refer to each other deeper than this are taken for circular. */
const DEEPEST_NAME = 20;

export function resolveFormula(formula: string, place: Place, context: ResolveContext): ResolvedFormula {
  const result: ResolvedFormula = {
    text: "",
    precedents: [],
    unsteady: false,
    volatile: false,
    readsUnknownCells: false,
  };
  result.text = rewrite(tokenize(formula, "invariant"), place, context, result, 0);
  return result;
}

function rewrite(
  tokens: readonly Token[],
  place: Place,
  context: ResolveContext,
  result: ResolvedFormula,
  depth: number,
): string {
  const { sheets } = context.book;
  let text = "";
  let inArray = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    let found: SheetArea | string | null = null;

    if (token.kind === "function") {
      const name = token.text.replace(/^(?:_xlfn\.|_xlws\.|_xll\.)+/i, "").toUpperCase();
      if (READS_UNKNOWN_CELLS.has(name)) result.readsUnknownCells = true;
      if (VOLATILE.has(name) || READS_UNKNOWN_CELLS.has(name)) result.volatile = true;
      text += name;
      continue;
    }
    if (token.kind === "sheet") {
      const sheet = sheetNamed(sheets, token.text);
      if (next?.kind === "reference") found = sheet ? areaIn(sheet.id, next.text) : "#REF!";
      else if (next?.kind === "name")
        found = sheet ? nameText(next.text, sheet, place, context, result, depth) : "#REF!";
      else found = "#REF!";
      found ??= "#NAME?";
      i++;
    } else if (token.kind === "reference") {
      found = areaIn(place.sheetId, token.text) ?? "#NAME?";
    } else if (token.kind === "structure") {
      const around = tableAround(sheets, place);
      found = around ? resolveStructure(around.sheet, around.table, token.text, place) : "#REF!";
    } else if (token.kind === "name") {
      const table = findTable(sheets, token.text);
      if (table) {
        const brackets = next?.kind === "structure" ? next.text : "";
        if (brackets) i++;
        found = resolveStructure(table.sheet, table.table, brackets, place);
      } else {
        const own = sheets.find((sheet) => sheet.id === place.sheetId);
        found = nameText(token.text, own, place, context, result, depth);
      }
    }

    if (found === null) {
      if (token.kind === "openArray") inArray = true;
      if (token.kind === "closeArray") inArray = false;
      if (token.text === "@" && token.kind === "operator") continue;
      // The engine takes a lone `1E+12` for a text, unless it is calculated with.
      const isScientific = token.kind === "number" && !inArray && /e/i.test(token.text);
      text += isScientific ? `(${token.text}*1)` : token.text;
      continue;
    }
    if (typeof found !== "string") {
      if (tokens[i + 1]?.kind === "spill") {
        i++;
        found = spilledArea(found, context);
        result.unsteady = true;
      } else if (isImplicit(tokens, i)) {
        found = intersectionWithPlace(found.area, found.sheetId, place);
      }
    }
    text += typeof found === "string" ? found : addressText(found, context, result);
  }
  return text;
}

/** Whether `@` stands before the reference that ends at token `i`. */
function isImplicit(tokens: readonly Token[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && ["space", "sheet", "name"].includes((tokens[before] as Token).kind)) before--;
  return tokens[before]?.text === "@";
}

/** `@A1:A10` is the cell of that range in the formula's own row or column. */
function intersectionWithPlace(area: Area, sheetId: string, place: Place): SheetArea | "#VALUE!" {
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) return { sheetId, area };
  if (left === right && place.row >= top && place.row <= bottom)
    return { sheetId, area: singleCell(place.row, left) };
  if (top === bottom && place.column >= left && place.column <= right) {
    return { sheetId, area: singleCell(top, place.column) };
  }
  return contains(area, place.row, place.column)
    ? { sheetId, area: singleCell(place.row, place.column) }
    : "#VALUE!";
}

function spilledArea({ sheetId, area }: SheetArea, context: ResolveContext): SheetArea | "#REF!" {
  const anchor = context.cellAt(sheetId, area.top, area.left);
  if (!anchor?.f) return "#REF!";
  const { rows, columns } = anchor.spill ?? { rows: 1, columns: 1 };
  return {
    sheetId,
    area: { top: area.top, left: area.left, bottom: area.top + rows - 1, right: area.left + columns - 1 },
  };
}

function addressText({ sheetId, area }: SheetArea, context: ResolveContext, result: ResolvedFormula): string {
  const sheet = context.book.sheets.find((candidate) => candidate.id === sheetId);
  if (!sheet) return "#REF!";
  result.precedents.push({ sheetId, area });
  const clipped = { ...area };
  if (area.bottom === MAX_ROWS - 1 && area.top < area.bottom) {
    clipped.bottom = Math.max(area.top, lastUsedRow(sheet));
    result.unsteady = true;
  }
  if (area.right === MAX_COLUMNS - 1 && area.left < area.right) {
    clipped.right = Math.max(area.left, lastUsedColumn(sheet));
    result.unsteady = true;
  }
  return `${engineSheetName(sheetId)}!${areaAddress(clipped)}`;
}

function lastUsedRow(sheet: Sheet): number {
  return Object.keys(sheet.cells).reduce((last, row) => Math.max(last, Number(row)), 0);
}

function lastUsedColumn(sheet: Sheet): number {
  let last = 0;
  for (const row of Object.values(sheet.cells)) {
    for (const column of Object.keys(row)) last = Math.max(last, Number(column));
  }
  return last;
}

function areaIn(sheetId: string, address: string): SheetArea | null {
  const area = parseArea(address);
  return area && { sheetId, area };
}

function sheetNamed(sheets: Sheet[], prefix: string): Sheet | undefined {
  const name = prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === name);
}

/** What a defined name stands for: its range, or its formula in brackets; `null` when there is no such name. */
function nameText(
  name: string,
  sheet: Sheet | undefined,
  place: Place,
  context: ResolveContext,
  result: ResolvedFormula,
  depth: number,
): SheetArea | string | null {
  const definition = findName(sheet?.names, name) ?? findName(context.book.names, name);
  if (!definition) return null;
  if (depth >= DEEPEST_NAME) return "#REF!";
  const tokens = tokenize(definition.formula.replace(/^\s*=/, ""), "invariant");
  const [first, second] = tokens;
  if (tokens.length === 1 && first?.kind === "reference")
    return areaIn(sheet?.id ?? place.sheetId, first.text);
  if (tokens.length === 2 && first?.kind === "sheet" && second?.kind === "reference") {
    const target = sheetNamed(context.book.sheets, first.text);
    return target ? areaIn(target.id, second.text) : "#REF!";
  }
  const text = rewrite(tokens, place, context, result, depth + 1);
  const plain =
    tokens.length === 1 || (first?.kind === "openArray" && tokens[tokens.length - 1]?.kind === "closeArray");
  return plain ? text : `(${text})`;
}

function findName(names: DefinedName[] | undefined, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return names?.find((candidate) => candidate.name.toLowerCase() === wanted);
}
