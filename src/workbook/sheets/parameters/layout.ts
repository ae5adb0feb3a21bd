/** Where things stand on the sheet *Paramètres*, and the pieces its blocks are made of. */
import type { texts } from "../../../i18n";
import { area, height, name, paint, put } from "../../draft";
import { colourBySign } from "../../signs";
import type { Content, Formula, SheetTemplate, SheetOptions, TemplateValidation } from "../../model";

export type Texts = ReturnType<typeof texts>["parameters"];

/** Columns: margin, label, value, unit, gap, source, valid from, known until, state for year N. */
export const COLUMN = {
  label: 1,
  value: 2,
  unit: 3,
  source: 5,
  from: 6,
  until: 7,
  state: 8,
  last: 8,
} as const;
export const WIDTHS = [14, 252, 112, 62, 16, 356, 78, 78, 92];
/** Lists of choices stand to the right of the printed page. */
export const LISTS = { first: 10, count: 5, width: 96 } as const;
export const FIRST_BLOCK = 5;
/** Characters of a note that stand on one line. */
const ONE_LINE = 78;

export interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: SheetOptions;
  /** The next free row. */
  row: number;
}

export interface Line {
  label: string;
  value: Content;
  eqName: `eq_${string}`;
  numberFormat?: string;
  unit?: string;
  /** A formula that begins with a sign says what is wrong. */
  note?: string | Formula;
  validation?: TemplateValidation["rule"];
  prompt?: { title: string; message: string };
}

/** A heading and lines of label, value, unit, note. */
export function block(draft: Draft, title: string, lines: Line[]): void {
  const { sheet, t } = draft;
  heading(draft, title, false);
  for (const line of lines) {
    const row = draft.row++;
    put(sheet, row, COLUMN.label, line.label, line.value, line.unit);
    put(sheet, row, COLUMN.source, line.note);
    const value = area(row, COLUMN.value);
    paint(sheet, value, "input", {
      align: "Right",
      ...(line.numberFormat ? { numberFormat: line.numberFormat } : {}),
    });
    name(sheet, line.eqName, value);
    if (typeof line.note === "string") roomFor(sheet, row, line.note);
    else if (line.note) colourBySign(sheet, area(row, COLUMN.source));
    if (line.validation) {
      const prompt = line.prompt ?? t.validation.list;
      sheet.validations.push({
        area: value,
        rule: line.validation,
        prompt,
        error: { title: t.validation.refused, message: prompt.message },
      });
    }
  }
  paintLines(sheet, draft.row - lines.length, lines.length);
  draft.row++;
}

/** Gives a row the height its note needs. */
export function roomFor(sheet: SheetTemplate, row: number, note: string): void {
  const lines = Math.ceil(note.length / ONE_LINE);
  if (lines > 1) height(sheet, row, 2 + 12 * lines);
}

export function heading(draft: Draft, title: string, dated: boolean): void {
  const { sheet, t } = draft;
  const row = draft.row++;
  put(sheet, row, COLUMN.label, title, t.columns.value, t.columns.unit);
  put(
    sheet,
    row,
    COLUMN.source,
    ...(dated ? [t.columns.source, t.columns.from, t.columns.until, t.columns.state] : [t.columns.source]),
  );
  paint(sheet, area(row, COLUMN.label, 1, COLUMN.last), "heading");
  paint(sheet, area(row, COLUMN.value), "heading", { align: "Right" });
  paint(sheet, area(row, COLUMN.unit), "heading", { align: "Center" });
  if (dated) {
    paint(sheet, area(row, COLUMN.from, 1, 2), "heading", { align: "Right" });
    paint(sheet, area(row, COLUMN.state), "heading", { align: "Center" });
  }
  height(sheet, row, 22);
}

export function paintLines(sheet: SheetTemplate, top: number, count: number): void {
  paint(sheet, area(top, COLUMN.label, count), "label");
  paint(sheet, area(top, COLUMN.unit, count), "note", { align: "Center" });
  paint(sheet, area(top, COLUMN.source, count), "note");
}
