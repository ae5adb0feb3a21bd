import type { ClosingYear } from ".";
import { contentsOf, sameContent } from "../inputs/sheet-contents";
import { cellKey } from "../inputs/input-names";
import { DATED_NAMES } from "../sheets/parameters/reference-values";

/** Labels of the legal values and marks that are not what was in force: someone wrote her own, and it stays. */
export function ownDatedValues({ baseline, inputs }: ClosingYear): string[] {
  const sheet = baseline.find(({ kind }) => kind === "parameters");
  if (!sheet) return [];
  const contents = contentsOf(sheet);
  return sheet.names.flatMap(({ name, area: { top, left } }) => {
    const typed = inputs.get(name)?.[0]?.[0];
    if (!DATED_NAMES.has(name) || typed === undefined) return [];
    const label = contents.get(cellKey(top, left - 1));
    return sameContent(typed, contents.get(cellKey(top, left)) ?? null) ? [] : [String(label)];
  });
}
