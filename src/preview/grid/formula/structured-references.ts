/** Table references: `eq_budget[Montant]`, `eq_budget[[#This Row],[Montant]]`, `[@Montant]`. */
import type { Area, Sheet, Table } from "../../book/model";
import type { SheetArea } from "./areas";

/** Where the formula stands. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

type Part = "#all" | "#data" | "#headers" | "#totals" | "#this row";

interface Specifier {
  parts: Part[];
  /** First and last column named; absent = all. */
  columns?: [string, string];
}

export function findTable(sheets: Sheet[], name: string): { sheet: Sheet; table: Table } | null {
  const wanted = name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

export function tableAround(sheets: Sheet[], place: Place): { sheet: Sheet; table: Table } | null {
  const sheet = sheets.find((candidate) => candidate.id === place.sheetId);
  const table = sheet?.tables.find(
    ({ area }) =>
      place.row >= area.top &&
      place.row <= area.bottom &&
      place.column >= area.left &&
      place.column <= area.right,
  );
  return sheet && table ? { sheet, table } : null;
}

/**
 * The cells a table reference means. `brackets` is the text from `[` to `]`, empty for the bare table name.
 * Errors as in Excel: `#REF!` unknown column or absent part, `#VALUE!` "this row" outside the table's rows.
 */
export function resolveStructure(
  sheet: Sheet,
  table: Table,
  brackets: string,
  place: Place,
): SheetArea | "#REF!" | "#VALUE!" {
  const specifier = parseSpecifier(brackets);
  const rows = rowsOf(table, specifier.parts, sheet.id, place);
  if (typeof rows === "string") return rows;
  let { left, right } = table.area;
  if (specifier.columns) {
    const first = columnPosition(table, specifier.columns[0]);
    const last = columnPosition(table, specifier.columns[1]);
    if (first < 0 || last < 0) return "#REF!";
    right = left + Math.max(first, last);
    left += Math.min(first, last);
  }
  return { sheetId: sheet.id, area: { ...rows, left, right } };
}

function columnPosition(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOf(
  table: Table,
  parts: Part[],
  sheetId: string,
  place: Place,
): Pick<Area, "top" | "bottom"> | "#REF!" | "#VALUE!" {
  const { top, bottom } = table.area;
  const firstData = table.showHeaders ? top + 1 : top;
  const lastData = table.showTotals ? bottom - 1 : bottom;
  const spans: { top: number; bottom: number }[] = [];
  for (const part of parts.length > 0 ? parts : (["#data"] as const)) {
    if (part === "#all") spans.push({ top, bottom });
    else if (part === "#data") spans.push({ top: firstData, bottom: lastData });
    else if (part === "#headers") {
      if (!table.showHeaders) return "#REF!";
      spans.push({ top, bottom: top });
    } else if (part === "#totals") {
      if (!table.showTotals) return "#REF!";
      spans.push({ top: bottom, bottom });
    } else {
      if (place.sheetId !== sheetId || place.row < firstData || place.row > lastData) return "#VALUE!";
      spans.push({ top: place.row, bottom: place.row });
    }
  }
  return { top: Math.min(...spans.map((s) => s.top)), bottom: Math.max(...spans.map((s) => s.bottom)) };
}

const PARTS = new Set(["#all", "#data", "#headers", "#totals", "#this row"]);

function parseSpecifier(brackets: string): Specifier {
  let inner = brackets.slice(1, -1).trim();
  const specifier: Specifier = { parts: [] };
  if (inner.startsWith("@")) {
    specifier.parts.push("#this row");
    inner = inner.slice(1).trim();
  }
  if (inner === "") return specifier;
  if (!inner.startsWith("[")) {
    addItem(specifier, inner);
    return specifier;
  }
  for (const item of inner.matchAll(/\[((?:'.|[^\]'])*)\]\s*(:?)/g)) {
    addItem(specifier, item[1] ?? "");
  }
  return specifier;
}

function addItem(specifier: Specifier, item: string): void {
  const word = item.trim().toLowerCase();
  if (PARTS.has(word)) {
    specifier.parts.push(word as Part);
    return;
  }
  const column = item.replace(/'(.)/g, "$1");
  specifier.columns = [specifier.columns?.[0] ?? column, column];
}
