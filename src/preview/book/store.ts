/**
 * Owns the one book and is the only way to change it: every change is announced, so that a grid can follow,
 * and remembered, so that it can be undone.
 */
import type { Area, Book, CellError, CellValue } from "./model";

export type Change =
  /** Values or formulas were written. */
  | { kind: "cells"; sheetId: string; area: Area }
  /** Cell styles changed. */
  | { kind: "formats"; sheetId: string; area: Area }
  /** Widths, heights, merges, freeze, gridlines, tab colour, rules, validations, charts, print, protection. */
  | { kind: "layout"; sheetId: string }
  | { kind: "tables"; sheetId: string }
  /** Sheets added, removed, renamed, moved, shown or activated. */
  | { kind: "sheets" }
  | { kind: "names" }
  | { kind: "selection"; sheetId: string }
  /** The grid wrote calculated results. */
  | { kind: "results"; sheetId: string; area: Area }
  /** Anything may have changed (undo, another book). */
  | { kind: "all" };

/** The calculated result of a formula cell: one value, or the array it spills. */
export interface Result {
  row: number;
  column: number;
  value: CellValue | (CellValue | null)[][];
}

export interface BookStore {
  readonly book: Book;
  subscribe(listener: (change: Change) => void): () => void;
  /** Results of formulas: not an undo step, no "cells" change; a spill onto occupied cells becomes #SPILL!. */
  writeResults(sheetId: string, results: Result[]): void;
  /** What a person typed into cells (constants or formulas, already in invariant form); one undo step. */
  typeCells(
    sheetId: string,
    cells: { row: number; column: number; input: number | string | boolean | null }[],
  ): void;
  /** What a person selected on a sheet: no undo step. */
  select(sheetId: string, area: Area): void;
  /** The tab a person clicked: no undo step. */
  activate(sheetId: string): void;
  undo(): boolean;
  redo(): boolean;
}

export type { CellError };
