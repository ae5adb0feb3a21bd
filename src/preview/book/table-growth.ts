/** What follows a table when rows are added at its end. */
import { contains } from "./areas";
import type { Edit } from "./create-store";
import { rewriteFormulas } from "./formulas";
import type { Area, Sheet } from "./model";
import { moveReferences } from "./references";

/**
 * Validations and conditional formats that end with the last data row follow the table down; so do references to whole
 * columns of its data, in names, formulas, rules and charts: Excel extends all of them.
 * @param data the data rows before they grew
 */
export function growWithRows(edit: Edit, sheet: Sheet, data: Area, count: number): void {
  const grown = (area: Area): Area => ({ ...area, bottom: area.bottom + count });
  const grow = <T extends { areas: Area[] }>(item: T): T => ({
    ...item,
    areas: item.areas.map((area) =>
      area.bottom === data.bottom && contains(data, area) ? grown(area) : area,
    ),
  });
  edit.set(sheet, "validations", sheet.validations.map(grow));
  edit.set(sheet, "rules", sheet.rules.map(grow));
  const isWholeColumns = (area: Area) =>
    area.top === data.top && area.bottom === data.bottom && contains(data, area);
  rewriteFormulas(edit, (formula, home) =>
    moveReferences(formula, home ?? "", sheet.name, (area) => (isWholeColumns(area) ? grown(area) : area)),
  );
  edit.changed({ kind: "layout", sheetId: sheet.id });
}
