/** Every formula of a book, wherever it stands, rewritten in one pass. */
import { cellArea } from "./areas";
import { putCell } from "./cells";
import { rewriteChart } from "./charts";
import type { Edit } from "./create-store";
import { formulaRows } from "./formula-rows";
import type { DefinedName, Sheet } from "./model";

/** `home` is the sheet on which the formula stands; workbook names have none. */
export type Rewrite = (formula: string, home: string | undefined) => string;

export function rewriteFormulas(edit: Edit, rewrite: Rewrite): void {
  const names = rewriteNames(edit.book.names, (formula) => rewrite(formula, undefined));
  if (names !== edit.book.names) {
    edit.set(edit.book, "names", names);
    edit.changed({ kind: "names" });
  }
  for (const sheet of edit.book.sheets) {
    const here = (formula: string) => rewrite(formula, sheet.name);
    rewriteCells(edit, sheet, here);
    edit.set(sheet, "names", rewriteNames(sheet.names, here));
    edit.set(
      sheet,
      "rules",
      mapChanged(sheet.rules, (rule) => rewriteParts(rule, here)),
    );
    edit.set(
      sheet,
      "validations",
      mapChanged(sheet.validations, (item) => rewriteParts(item, here)),
    );
    edit.set(
      sheet,
      "charts",
      mapChanged(sheet.charts, (chart) => rewriteChart(chart, here)),
    );
  }
}

function rewriteCells(edit: Edit, sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const row of formulaRows(sheet)) {
    const cells = sheet.cells[row];
    for (const key in cells) {
      const cell = cells[Number(key)]!;
      if (cell.f === undefined) continue;
      const f = rewrite(cell.f);
      if (f === cell.f) continue;
      const column = Number(key);
      putCell(edit, sheet, row, column, { ...cell, f });
      edit.changed({ kind: "cells", sheetId: sheet.id, area: cellArea(row, column) });
    }
  }
}

function rewriteNames(names: DefinedName[], rewrite: (formula: string) => string): DefinedName[] {
  return mapChanged(names, (name) => {
    const formula = rewrite(name.formula);
    return formula === name.formula ? name : { ...name, formula };
  });
}

/** Parts of a rule or a validation that hold a formula when they start with `=`. */
const FORMULA_PARTS = new Set(["formula", "formula1", "formula2", "source", "min", "max"]);

/** Rewrites the formulas in plain data, at any depth; gives back the same object when none changed. */
function rewriteParts<T extends object>(value: T, rewrite: (formula: string) => string): T {
  let changed = value;
  for (const key in value) {
    const after = rewritePart(key, value[key], rewrite) as T[typeof key];
    if (after === value[key]) continue;
    if (changed === value) changed = { ...value };
    changed[key] = after;
  }
  return changed;
}

function rewritePart(key: string, part: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof part === "string") return FORMULA_PARTS.has(key) && part.startsWith("=") ? rewrite(part) : part;
  const isRecord = typeof part === "object" && part !== null && !Array.isArray(part);
  return isRecord ? rewriteParts(part, rewrite) : part;
}

/** `map` that gives back the same array when no item changed, so that nothing is recorded. */
function mapChanged<T>(items: T[], change: (item: T) => T): T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
