/** Figures one under the other: a label, a value, and what to make of it. */
import { area, height, name, paint, put } from "./draft";
import type { Content, SheetTemplate, TemplateValidation } from "./model";
import { colourBySign } from "./signs";

export interface FigureLine {
  label: string;
  content: Content;
  eqName?: `eq_${string}`;
  numberFormat?: string;
  /** A cell to fill in. */
  isInput?: boolean;
  validation?: Pick<TemplateValidation, "rule" | "prompt" | "error">;
  /** A figure the eye should find first. */
  isKey?: boolean;
  /** A formula whose text begins with a sign, or a plain remark. */
  verdict?: Content;
  note?: string;
}

/** First and last column. */
export type Span = readonly [first: number, last: number];

export interface FiguresBlock {
  title: string;
  /** Row of the title; the lines follow without a gap. */
  top: number;
  label: Span;
  value: Span;
  remark: Span;
  lines: FigureLine[];
}

/** Writes the block; returns the last row used. */
export function figuresBlock(sheet: SheetTemplate, block: FiguresBlock): number {
  const { title, top, label, value, remark, lines } = block;
  band(sheet, top, [label[0], remark[1]], title);
  lines.forEach((line, index) => {
    const row = top + 1 + index;
    put(sheet, row, label[0], line.label);
    put(sheet, row, value[0], line.content);
    put(sheet, row, remark[0], line.verdict ?? line.note);
    const where = area(row, value[0], 1, value[1] - value[0] + 1);
    const beside = area(row, remark[0], 1, remark[1] - remark[0] + 1);
    for (const wide of [where, beside]) if (wide.right > wide.left) sheet.merges.push(wide);
    paint(sheet, area(row, label[0], 1, label[1] - label[0] + 1), "label");
    paint(sheet, where, line.isInput ? "input" : line.isKey ? "keyFigure" : "formula", {
      align: "Right",
      ...(line.numberFormat ? { numberFormat: line.numberFormat } : {}),
    });
    if (line.eqName) name(sheet, line.eqName, area(row, value[0]));
    if (line.validation) sheet.validations.push({ area: area(row, value[0]), ...line.validation });
    if (line.verdict === undefined) paint(sheet, beside, "detail");
    else {
      paint(sheet, beside, "verdict");
      colourBySign(sheet, beside);
    }
  });
  return top + lines.length;
}

/** A band with a title over a block. */
export function band(sheet: SheetTemplate, row: number, [first, last]: Span, title: string): void {
  put(sheet, row, first, title);
  paint(sheet, area(row, first, 1, last - first + 1), "heading");
  height(sheet, row, 20);
}
