/** Every formula of a book, wherever it stands, rewritten in one pass. */
import { putCell } from "./cells";
import type { Edit } from "./create-store";
import type { DefinedName, Rule, Sheet, Validation } from "./model";
import { cellsIn } from "./sheets";
import { WHOLE_SHEET } from "./address";

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
      mapChanged(sheet.rules, (rule) => rewriteRule(rule, here)),
    );
    edit.set(
      sheet,
      "validations",
      mapChanged(sheet.validations, (item) => rewriteValidation(item, here)),
    );
  }
}

function rewriteCells(edit: Edit, sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const { row, column, cell } of [...cellsIn(sheet, WHOLE_SHEET)]) {
    if (cell.f === undefined) continue;
    const f = rewrite(cell.f);
    if (f === cell.f) continue;
    putCell(edit, sheet, row, column, { ...cell, f });
    edit.changed({
      kind: "cells",
      sheetId: sheet.id,
      area: { top: row, left: column, bottom: row, right: column },
    });
  }
}

function rewriteNames(names: DefinedName[], rewrite: (formula: string) => string): DefinedName[] {
  return mapChanged(names, (name) => {
    const formula = rewrite(name.formula);
    return formula === name.formula ? name : { ...name, formula };
  });
}

function rewriteRule(rule: Rule, rewrite: (formula: string) => string): Rule {
  return rewriteTexts(rule, rewrite, ["formula", "formula1", "formula2", "min", "max"]);
}

function rewriteValidation(validation: Validation, rewrite: (formula: string) => string): Validation {
  return rewriteTexts(validation, rewrite, ["formula", "formula1", "formula2", "source"]);
}

/** Rewrites formula texts (starting with `=`) under the given keys, at any depth. */
function rewriteTexts<T>(value: T, rewrite: (formula: string) => string, keys: string[]): T {
  let changed = false;
  const copy = JSON.parse(JSON.stringify(value), (key, item: unknown) => {
    if (!keys.includes(key) || typeof item !== "string" || !item.startsWith("=")) return item;
    const after = rewrite(item);
    changed ||= after !== item;
    return after;
  }) as T;
  return changed ? copy : value;
}

/** `map` that gives back the same array when no item changed, so that nothing is recorded. */
function mapChanged<T>(items: T[], change: (item: T) => T): T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
