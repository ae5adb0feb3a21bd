import { area, height, name, paint, put } from "../../draft";
import { formats } from "../../styles";
import { ACCOUNTS } from "./accounts";
import { COLUMN, type Draft, type Texts } from "./layout";

/** The two lists stand side by side at the foot of the sheet, so that each can grow. Returns the last row used. */
export function codeTables(draft: Draft): number {
  const { sheet, t } = draft;
  const top = draft.row;
  const resources = Object.entries(t.resources) as [keyof Texts["resources"], string][];
  put(sheet, top, COLUMN.label, t.sections.codes);
  put(sheet, top, COLUMN.source, t.sections.funders);
  paint(sheet, area(top, COLUMN.label, 1, 3), "heading");
  paint(sheet, area(top, COLUMN.source, 1, 4), "heading");
  height(sheet, top, 22);
  put(sheet, top + 1, COLUMN.label, t.codes.label, t.codes.code, t.codes.account);
  resources.forEach(([code, label], index) =>
    put(sheet, top + 2 + index, COLUMN.label, label, code, ACCOUNTS[code]),
  );
  paint(sheet, area(top + 1, COLUMN.label, 1, 3), "columnHeading");
  paint(sheet, area(top + 1, COLUMN.value, 1, 2), "columnHeading", { align: "Center" });
  paint(sheet, area(top + 2, COLUMN.label, resources.length), "input");
  paint(sheet, area(top + 2, COLUMN.value, resources.length, 2), "input", { align: "Center" });
  sheet.tables.push({ name: "eq_codes", area: area(top + 1, COLUMN.label, resources.length + 1, 3) });

  const { columns, usual } = t.funders;
  put(sheet, top + 1, COLUMN.source, columns.name, columns.code, columns.delay, columns.advance);
  usual.forEach(([funder, code], index) => put(sheet, top + 2 + index, COLUMN.source, funder, code));
  paint(sheet, area(top + 1, COLUMN.source, 1, 4), "columnHeading");
  paint(sheet, area(top + 1, COLUMN.from, 1, 3), "columnHeading", { align: "Center" });
  paint(sheet, area(top + 2, COLUMN.source, usual.length), "input");
  paint(sheet, area(top + 2, COLUMN.from, usual.length), "input", { align: "Center" });
  paint(sheet, area(top + 2, COLUMN.until, usual.length), "input", {
    numberFormat: formats.number,
    align: "Center",
  });
  paint(sheet, area(top + 2, COLUMN.state, usual.length), "input", {
    numberFormat: formats.percent,
    align: "Center",
  });
  sheet.tables.push({
    name: "eq_financeurs_habituels",
    area: area(top + 1, COLUMN.source, usual.length + 1, 4),
  });
  const columnNames = (eqName: `eq_${string}`, keys: string[], left: number, rows: number): void =>
    keys.forEach((key, index) => name(sheet, `${eqName}_${key}`, area(top + 2, left + index, rows)));
  columnNames("eq_codes", ["ressource", "code", "compte"], COLUMN.label, resources.length);
  columnNames("eq_financeurs_habituels", ["nom", "code", "delai", "avance"], COLUMN.source, usual.length);
  height(sheet, top + 1, 28);
  return top + 1 + resources.length;
}
