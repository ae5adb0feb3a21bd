/** What every object of the model needs: the book, the way to change it, calculation, events, language. */
import type { Edit, EditableStore } from "../book/create-store";
import type { Book } from "../book/model";
import type { Grid } from "../grid";
import type { Calculation } from "./calculation";
import type { Events } from "./events";
import { accessDenied } from "./rich-error";

/** Formulas between the invariant form and the user's (`=SOMME(A1;B1)`). */
export interface FormulaLanguage {
  toLocal(formula: string): string;
  toInvariant(formula: string): string;
}

export interface Excel {
  readonly store: EditableStore;
  readonly book: Book;
  /** Of the user interface: names of new sheets and tables. */
  readonly language: string;
  readonly calculation: Calculation;
  readonly events: Events;
  readonly formulaLanguage: FormulaLanguage | undefined;
  /** The grid, once it is there; `null` when the book is only held, not calculated. */
  readonly grid: () => Grid | null;
}

/** Changes the book, unless it is open for reading only (as Excel's viewing mode: nothing can be written). */
export function edit<T>(excel: Excel, change: (edit: Edit) => T): T {
  if (excel.book.readOnly) throw accessDenied("The workbook is open for reading only.");
  return excel.store.edit(change);
}
