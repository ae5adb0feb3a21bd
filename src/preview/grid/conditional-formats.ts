/** What the conditional formats of a sheet add to a cell. */
import type { Area, CellValue, Rule, RuleFormat, Sheet } from "../book/model";
import { comparison } from "./comparisons";
import { cellAddress, contains } from "./formula/areas";
import { shiftFormula } from "./formula/shift";
import type { Grid } from "./index";

export interface ConditionalFormat {
  format: RuleFormat;
  /** Share of the column's width that a data bar fills, 0 to 1. */
  bar?: { color: string; share: number };
}

/** Rules in order of priority: an earlier rule's property wins over a later one's. `null` when none applies. */
export function conditionalFormat(
  sheet: Sheet,
  row: number,
  column: number,
  evaluate: Grid["evaluateAt"],
): ConditionalFormat | null {
  let result: ConditionalFormat | null = null;
  for (const rule of sheet.rules) {
    if (!rule.areas.some((area) => contains(area, row, column))) continue;
    if (rule.kind.type === "DataBar") {
      const bar = dataBar(sheet, rule.areas, rule.kind, sheet.cells[row]?.[column]?.v, evaluate);
      if (bar) result = { ...(result ?? { format: {} }), bar };
      continue;
    }
    if (!applies(sheet, rule, row, column, evaluate)) continue;
    result = { ...result, format: merged(result?.format ?? {}, rule.kind.format) };
    if (rule.stopIfTrue) break;
  }
  return result;
}

function merged(first: RuleFormat, later: RuleFormat): RuleFormat {
  return {
    ...later,
    ...first,
    ...(first.font || later.font ? { font: { ...later.font, ...first.font } } : {}),
    ...(first.borders || later.borders ? { borders: { ...later.borders, ...first.borders } } : {}),
  };
}

function applies(
  sheet: Sheet,
  rule: Rule,
  row: number,
  column: number,
  evaluate: Grid["evaluateAt"],
): boolean {
  const first = rule.areas[0];
  if (!first) return false;
  const here = (formula: string) => shiftFormula(formula, row - first.top, column - first.left);
  const isTrue = (formula: string) => {
    const value = evaluate(formula, { sheetId: sheet.id, row, column });
    return value === true || (typeof value === "number" && value !== 0);
  };
  const { kind } = rule;
  if (kind.type === "Custom") return isTrue(here(kind.formula));
  if (kind.type === "ContainsText") {
    return containsText(sheet.cells[row]?.[column]?.v, kind.operator, kind.text);
  }
  if (kind.type === "DataBar") return false;
  const cell = cellAddress(row, column);
  const operand = (formula: string | undefined) => `(${here(formula ?? "0").replace(/^=/, "")})`;
  const [low, high] = [operand(kind.formula1), operand(kind.formula2)];
  const test = comparison(kind.operator, cell, low, high);
  return test !== null && isTrue(test);
}

function containsText(value: CellValue | undefined, operator: string, text: string): boolean {
  if (typeof value === "object") return false;
  const shown = String(value ?? "").toLowerCase();
  const wanted = text.toLowerCase();
  if (operator === "NotContains") return !shown.includes(wanted);
  if (operator === "BeginsWith") return shown.startsWith(wanted);
  if (operator === "EndsWith") return shown.endsWith(wanted);
  return shown.includes(wanted);
}

/** As Excel's automatic bars: from the smallest value, or 0 when none is negative, to the largest. */
function dataBar(
  sheet: Sheet,
  areas: Area[],
  kind: { color: string; min?: string; max?: string },
  value: CellValue | undefined,
  evaluate: Grid["evaluateAt"],
): ConditionalFormat["bar"] | null {
  if (typeof value !== "number") return null;
  const numbers = areas.flatMap((area) => numbersIn(sheet, area));
  const bound = (formula: string | undefined, automatic: number): number => {
    if (formula === undefined) return automatic;
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const result = evaluate(text, { sheetId: sheet.id, row: 0, column: 0 });
    return typeof result === "number" ? result : automatic;
  };
  const low = bound(
    kind.min,
    numbers.reduce((least, number) => Math.min(least, number), 0),
  );
  const high = bound(
    kind.max,
    numbers.reduce((most, number) => Math.max(most, number), 0),
  );
  const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
  return { color: kind.color, share };
}

function numbersIn(sheet: Sheet, area: Area): number[] {
  const numbers: number[] = [];
  for (const [row, cells] of Object.entries(sheet.cells)) {
    if (Number(row) < area.top || Number(row) > area.bottom) continue;
    for (const [column, cell] of Object.entries(cells)) {
      const inside = Number(column) >= area.left && Number(column) <= area.right;
      if (inside && typeof cell.v === "number") numbers.push(cell.v);
    }
  }
  return numbers;
}
