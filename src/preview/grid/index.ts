/**
 * The grid calculates a book and, on a page, shows it. Everything the preview knows of the engine stays behind
 * this interface: another engine could take its place.
 */
import type { BookStore } from "../book/store";

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

export interface GridOptions {
  store: BookStore;
  /** Empty until the add-in's functions are known. */
  customFunctions: { declarations: CustomFunctionDeclaration[]; call: CustomFunctionCall } | null;
  /** Number and formula display and typing: `fr-FR` shows `1 234,5` and takes `=SOMME(A1;B1)`. */
  locale: "fr-FR" | "en-US";
}

export interface Grid {
  /** Brings the engine in step with the store and recalculates; results go back through `store.writeResults`. */
  calculate(): Promise<void>;
  /** What a cell shows in the grid's locale (`range.text`). */
  text(sheetId: string, row: number, column: number): string;
  dispose(): void;
}
