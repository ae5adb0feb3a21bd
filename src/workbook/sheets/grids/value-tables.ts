/** Short tables of one value a line: flat fees by type of member, discounts by rank in a group. */
import { texts } from "../../../i18n";
import { area, name, paint, put } from "../../draft";
import type { TemplateValidation } from "../../model";
import { formats } from "../../styles";
import { band, LEFT, RULE, type Draft } from "./layout";

interface ValueLines {
  lines: string[];
  eqName: `eq_${string}`;
  numberFormat: string;
  rule: TemplateValidation["rule"];
  prompt: { title: string; message: string };
}

/** A type of member with a flat fee does not pay by the grid. Returns the last row used. */
export function flatFees(draft: Draft, top: number): number {
  const { sheet, t, options } = draft;
  const types = Object.values(texts(options.language).members.types);
  name(sheet, "eq_grille_types", area(top + 2, RULE.label, types.length));
  ruleHeadings(draft, top, t.headings.flat, t.columns.type, t.columns.flat);
  const note = area(top + 2, RULE.note, types.length);
  put(sheet, note.top, note.left, t.flatNote);
  sheet.merges.push(note);
  paint(sheet, note, "note");
  return valueLines(draft, top + 2, RULE.label, {
    lines: types,
    eqName: "eq_grille_forfaits",
    numberFormat: formats.euros,
    rule: { kind: "decimal", min: 0 },
    prompt: t.validation.fee,
  });
}

/** The discount of each structure of a group, by its rank; the last one goes on. Returns the last row used. */
export function groupDiscounts(draft: Draft, top: number): number {
  const { sheet, t } = draft;
  const left = LEFT.published;
  band(sheet, top, left, 3, t.headings.discounts);
  put(sheet, top + 1, left, t.columns.rank, t.columns.discount);
  paint(sheet, area(top + 1, left, 1, 3), "columnHeading");
  paint(sheet, area(top + 1, left + 1), "columnHeading", { align: "Right" });
  return valueLines(draft, top + 2, left, {
    lines: t.ranks,
    eqName: "eq_grille_remises",
    numberFormat: formats.percent,
    rule: { kind: "decimal", min: 0, max: 1 },
    prompt: t.validation.discount,
  });
}

/** Labels and the cells to fill in beside them; returns the last row used. */
function valueLines({ sheet, t }: Draft, top: number, left: number, table: ValueLines): number {
  const { lines, eqName, numberFormat, rule, prompt } = table;
  lines.forEach((line, index) => put(sheet, top + index, left, line));
  paint(sheet, area(top, left, lines.length), "label");
  const values = area(top, left + 1, lines.length);
  paint(sheet, values, "input", { align: "Right", numberFormat });
  name(sheet, eqName, values);
  const error = { title: t.validation.refused, message: prompt.message };
  sheet.validations.push({ area: values, rule, prompt, error });
  return values.bottom;
}

/** Band and heads of a block of rules: what it is, its value, a remark. */
export function ruleHeadings(draft: Draft, row: number, title: string, label: string, value: string): void {
  const { sheet, t } = draft;
  const wide = RULE.note - RULE.label + 1;
  band(sheet, row, RULE.label, wide, title);
  put(sheet, row + 1, RULE.label, label, value);
  put(sheet, row + 1, RULE.note, t.columns.note);
  paint(sheet, area(row + 1, RULE.label, 1, wide), "columnHeading");
  paint(sheet, area(row + 1, RULE.value), "columnHeading", { align: "Right" });
}
