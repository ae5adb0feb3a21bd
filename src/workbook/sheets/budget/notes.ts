import { area, formula, height, paint, put } from "../../draft";
import type { Formula } from "../../model";
import type { BudgetContext } from "./context";

/** What a reader must know, and where published figures come from. Returns the last row used. */
export function notes({ sheet, t, columns, options, example }: BudgetContext, top: number): number {
  const sentences: (string | Formula)[] = [
    formula(t.vigilance.base),
    t.notes.detail,
    t.notes.european,
    t.notes.marks,
  ];
  if (example) {
    const { document, page } = example.source;
    const remark = example.note[options.language];
    sentences.push(`${t.source(example.name, example.year, document, page)} ${remark}`);
  }
  sentences.forEach((sentence, index) => put(sheet, top + index, 1, sentence));
  paint(sheet, area(top, 1, sentences.length, columns.last), "note");
  for (let row = top; row < top + sentences.length; row++) sheet.merges.push(area(row, 1, 1, columns.last));
  height(sheet, top, 15, sentences.length);
  return top + sentences.length - 1;
}
