import type { Content, SheetTemplate } from "../model";
import { cellKey } from "./input-names";

/** What each cell of a sheet holds; the last entry for a cell counts, as it does in Excel. */
export const contentsOf = (sheet: SheetTemplate): Map<string, Content> =>
  new Map(sheet.cells.map(({ row, column, content }) => [cellKey(row, column), content]));

/** Replaces the contents of cells by those given. */
export function setContents(sheet: SheetTemplate, contents: ReadonlyMap<string, Content>): void {
  const kept = sheet.cells.filter(({ row, column }) => !contents.has(cellKey(row, column)));
  const set = [...contents].flatMap(([key, content]) => {
    if (content === null) return [];
    const [row, column] = key.split(",").map(Number) as [number, number];
    return [{ row, column, content }];
  });
  sheet.cells = [...kept, ...set];
}

/** Two contents that Excel would show and calculate alike. Excel writes formulas in its own capitals and spaces. */
export function sameContent(a: Content, b: Content): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  return spelled(a.formula) === spelled(b.formula);
}

const spelled = (formula: string): string => formula.replace(/\s/g, "").toLowerCase();
