/**
 * The grid calculates a book and, on a page, shows it. Everything the preview knows of the engine stays behind
 * this interface: another engine could take its place.
 */
import type { Area, CellValue } from "../book/model";
import type { BookStore } from "../book/store";

export type GridLocale = "fr-FR" | "en-US";

/** Calls one custom function as Excel would and returns a scalar, a 2-D array, or a CellError. Never throws. */
export type CustomFunctionCall = (id: string, args: unknown[], address: string) => unknown;

/** What the grid must know of a custom function: read from functions.json, as Excel reads it. */
export interface CustomFunctionDeclaration {
  id: string;
  name: string;
  /** With the namespace, as typed: `CLUSTER.COTISATION`. */
  fullName: string;
  description: string;
  parameters: { name: string; description: string; optional: boolean; dimensionality: "scalar" | "matrix" }[];
  allowErrors: boolean;
}

export interface CustomFunctions {
  declarations: CustomFunctionDeclaration[];
  call: CustomFunctionCall;
}

export interface GridOptions {
  store: BookStore;
  /** Empty until the add-in's functions are known; see {@link Grid.setCustomFunctions}. */
  customFunctions: CustomFunctions | null;
  /** Number and formula display and typing: `fr-FR` shows `1 234,5` and takes `=SOMME(A1;B1)`. */
  locale: GridLocale;
  /** How a custom function gets an empty cell: Excel on the web gives `null` (the default), on Windows 0. */
  emptyCell?: null | 0;
  /**
   * The book holds the results of its formulas, as a saved file does: only what changes from now on is calculated, and
   * nothing before the custom functions are known.
   */
  isCalculated?: boolean;
}

export interface Grid {
  /** Brings the engine in step with the store and recalculates; results go back through `store.writeResults`. */
  calculate(): Promise<void>;
  /** What a cell shows in the grid's locale (`range.text`). */
  text(sheetId: string, row: number, column: number): string;
  /** Replaces the custom functions; the next `calculate` recalculates everything. */
  setCustomFunctions(customFunctions: CustomFunctions | null): void;
  /** The book is another one, which holds the results of its formulas: only what changes from now on is calculated. */
  reopened(): void;
  /** The result of a formula (invariant form) as if it stood in that cell, which stays untouched. */
  evaluateAt(
    formula: string,
    place: { sheetId: string; row: number; column: number },
  ): CellValue | (CellValue | null)[][];
  dispose(): void;
}

/** A rectangle in CSS pixels, relative to the page. */
export interface PixelRectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the person has selected: the active cell and what Excel would say of it. */
export interface SelectionInfo {
  sheetId: string;
  row: number;
  column: number;
  area: Area;
  /** `B7`. */
  address: string;
  /** In the grid's locale; empty for a constant. */
  formula: string;
  value: CellValue | undefined;
  /** What a custom function said about the cell's error. */
  message: string | undefined;
}

export interface PageGrid extends Grid {
  onSelectionChanged(listener: (selection: SelectionInfo) => void): () => void;
  /** Shows the sheet and selects the area. */
  select(sheetId: string, area: Area): void;
  /** Where a cell of the shown sheet lies; `null` when it is hidden or scrolled away. */
  locate(sheetId: string, row: number, column: number): PixelRectangle | null;
  /** Settles once typed changes are stored, calculated and drawn. */
  whenIdle(): Promise<void>;
}
