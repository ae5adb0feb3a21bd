/** Excel's "clear" in its variants. */
import { intersection, subtractFromAll } from "./areas";
import { clearContents, putCell } from "./cells";
import type { Edit } from "./create-store";
import { changeStyles } from "./formats";
import { setLayout, unmergeArea } from "./layout";
import type { Area, Sheet } from "./model";
import { cellsIn } from "./sheets";
import { usedArea } from "./used-area";

export type ClearApplyTo =
  "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

export function clearArea(edit: Edit, sheet: Sheet, area: Area, what: ClearApplyTo): void {
  if (what === "All" || what === "Contents" || what === "ResetContents") clearContents(edit, sheet, area);
  if (what !== "Contents" && what !== "ResetContents" && what !== "Formats") clearLinks(edit, sheet, area);
  if (what === "All" || what === "Formats") {
    const used = usedArea(sheet, false, area);
    if (used) changeStyles(edit, sheet, used, () => ({}));
    unmergeArea(edit, sheet, area);
    clearRules(edit, sheet, area);
  }
  if (what === "All") clearValidations(edit, sheet, area);
}

function clearLinks(edit: Edit, sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (!cell.link) continue;
    const { link: _, ...rest } = cell;
    putCell(edit, sheet, row, column, rest);
    edit.changed({ kind: "formats", sheetId: sheet.id, area });
  }
}

/** Takes the area out of every conditional format; one that covers nothing more goes. */
export function clearRules(edit: Edit, sheet: Sheet, area: Area): void {
  const rules = withoutArea(sheet.rules, area);
  if (rules !== sheet.rules) setLayout(edit, sheet, "rules", rules);
}

export function clearValidations(edit: Edit, sheet: Sheet, area: Area): void {
  const validations = withoutArea(sheet.validations, area);
  if (validations !== sheet.validations) setLayout(edit, sheet, "validations", validations);
}

function withoutArea<T extends { areas: Area[] }>(items: T[], area: Area): T[] {
  if (!items.some((item) => item.areas.some((own) => intersection(own, area)))) return items;
  return items
    .map((item) => ({ ...item, areas: subtractFromAll(item.areas, area) }))
    .filter((item) => item.areas.length > 0);
}
