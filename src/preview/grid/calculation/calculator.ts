/**
 * Recalculates the book: follows its changes, finds the formulas they touch, calculates each after the formulas
 * it reads, lets arrays spill as Excel does, and writes the results back in one go.
 */
import type { Area } from "../../book/model";
import type { BookStore, Change, Result } from "../../book/store";
import type { SheetArea } from "../formula/areas";
import { areaAddress, intersects } from "../formula/areas";
import type { Place } from "../formula/structured-references";
import { resolveFormula } from "../formula/resolve";
import type { Calculated, Evaluator } from "./evaluator";
import type { FormulaCell } from "./formula-cells";
import { createFormulaCells, ownCell, WHOLE_SHEET } from "./formula-cells";
import type { WorkingCells } from "./working-cells";
import { createWorkingCells, sameValue } from "./working-cells";

export interface Calculator {
  /** Recalculates what has changed since the last time. Returns at once when nothing has. */
  calculate(): void;
  /** Makes the next `calculate` start from nothing: the functions, or their meaning, have changed. */
  invalidate(): void;
  /** The book is another one, which holds the results of its formulas. */
  reopened(): void;
  /** Calculates a formula as if it stood in that cell, on the last results (conditional formats). */
  evaluateAt(formula: string, place: Place): Calculated;
  dispose(): void;
}

/** Changes that can alter a result. Layout cannot, save for SUBTOTAL over rows hidden since. */
const CALCULATED = new Set<Change["kind"]>(["cells", "tables", "sheets", "names", "all"]);

/** A formula that keeps coming back this often in one calculation feeds itself through a spill: it is left as it is. */
const MOST_ROUNDS = 20;

export interface CalculatorOptions {
  /** The book holds the results of its formulas, as a saved file does: only what changes from now on is calculated. */
  isCalculated?: boolean;
}

export function createCalculator(
  store: BookStore,
  createEvaluator: (cells: WorkingCells) => Evaluator,
  options: CalculatorOptions = {},
): Calculator {
  const bookOf = () => store.book;
  const cells = createWorkingCells(bookOf);
  const evaluator = createEvaluator(cells);
  const formulas = createFormulaCells(bookOf, cells.cellAt);

  let pending: Change[] = [];
  let isNew = true;
  let { isCalculated = false } = options;
  // Read before anything changes: what a change makes of a formula is known by what it was.
  if (isCalculated) formulas.refreshAll();
  const dirty = new Set<FormulaCell>();
  const sheetNames = () => store.book.sheets.map(({ id, name }) => `${id} ${name}`).join();
  let knownSheets = sheetNames();
  /** The evaluator may remember values from before a change. */
  let remembersOld = false;
  const unsubscribe = store.subscribe((change) => {
    remembersOld = true;
    // Moving, showing or activating a sheet changes no result.
    if (change.kind === "sheets" && sheetNames() === knownSheets) return;
    if (CALCULATED.has(change.kind)) pending.push(change);
  });

  /** Marks all formulas that depend, directly or not, on the cells of an area. */
  function markReaders(sheetId: string, area: Area): void {
    const open: SheetArea[] = [{ sheetId, area }];
    const mark = (cell: FormulaCell) => {
      if (dirty.has(cell)) return;
      dirty.add(cell);
      open.push({ sheetId: cell.sheetId, area: cell.spillArea ?? ownCell(cell) });
    };
    for (let next = open.pop(); next; next = open.pop()) formulas.readersOf(next.sheetId, next.area, mark);
  }

  function markCell(cell: FormulaCell): void {
    if (dirty.has(cell)) return;
    dirty.add(cell);
    markReaders(cell.sheetId, cell.spillArea ?? ownCell(cell));
  }

  /** A table blocks the arrays in its way, and frees those that it no longer stands in the way of. */
  function markSpillsAmongTables(sheetId: string): void {
    const tables = store.book.sheets.find((sheet) => sheet.id === sheetId)?.tables ?? [];
    formulas.spillingInto(sheetId, WHOLE_SHEET, (cell) => {
      const value = cells.cellAt(sheetId, cell.row, cell.column)?.v;
      const isBlocked = typeof value === "object" && value.error === "#SPILL!";
      if (isBlocked || tables.some(({ area }) => intersects(area, cell.spillArea!))) markCell(cell);
    });
  }

  function markAll(): void {
    for (const cell of formulas.all()) dirty.add(cell);
  }

  /** What a saved book does not tell: whether an array has room by now. */
  function markBlocked(): void {
    for (const cell of formulas.all()) {
      const value = cells.cellAt(cell.sheetId, cell.row, cell.column)?.v;
      if (typeof value === "object" && value.error === "#SPILL!") markCell(cell);
    }
  }

  function takeOver(changes: Change[]): void {
    const isSaved = isNew && isCalculated;
    const isOther = changes.some(({ kind }) => kind === "all") || (isNew && !isSaved);
    isNew = false;
    knownSheets = sheetNames();
    if (isOther) {
      formulas.refreshAll();
      dirty.clear();
      markAll();
      return;
    }
    if (isSaved) markBlocked();
    if (changes.some(({ kind }) => kind === "sheets")) formulas.refreshSheets().forEach(markCell);
    for (const change of changes) {
      if (change.kind === "tables") markSpillsAmongTables(change.sheetId);
      if (change.kind !== "cells") continue;
      const { sheetId, area } = change;
      formulas.spillingInto(sheetId, area, markCell);
      formulas.refresh(sheetId, area).forEach(markCell);
      formulas.within({ sheetId, area }, markCell);
      markReaders(sheetId, area);
    }
    for (const cell of [...dirty])
      if (formulas.at(cell.sheetId, cell.row, cell.column) !== cell) dirty.delete(cell);
    if (changes.some(({ kind }) => kind !== "cells")) formulas.resolveAll().forEach(markCell);
    markVolatile();
  }

  /** Volatile formulas are calculated each time, and first: those that read them are only if a result has changed. */
  function markVolatile(): void {
    const others = [...dirty];
    dirty.clear();
    for (const cell of formulas.all()) if (cell.resolved.volatile) dirty.add(cell);
    for (const cell of others) dirty.add(cell);
  }

  function run(): Map<FormulaCell, Calculated> {
    const results = new Map<FormulaCell, Calculated>();
    const rounds = new Map<FormulaCell, number>();
    const circular = new Set<FormulaCell>();
    /** Areas found to hold nothing dirty since the last marking. */
    const settled = new Set<string>();

    const dirtyPrecedents = (cell: FormulaCell): FormulaCell[] => {
      const found: FormulaCell[] = [];
      for (const precedent of cell.resolved.precedents) {
        const name = `${precedent.sheetId} ${areaAddress(precedent.area)}`;
        if (settled.has(name)) continue;
        const before = found.length;
        const add = (other: FormulaCell) => dirty.has(other) && found.push(other);
        formulas.within(precedent, add);
        formulas.spillingInto(precedent.sheetId, precedent.area, add);
        if (found.length === before) settled.add(name);
      }
      return found;
    };

    const calculateCell = (cell: FormulaCell): void => {
      dirty.delete(cell);
      const round = (rounds.get(cell) ?? 0) + 1;
      rounds.set(cell, round);
      if (cell.resolved.unsteady) formulas.resolveAgain(cell);
      cell.compiled ??= evaluator.compile(cell.resolved.text);
      // Excel shows 0 in a circular reference.
      const value = circular.has(cell) ? 0 : evaluator.evaluate(cell.compiled, cell);
      const { changed, written, wanted } = cells.place(cell, value);
      results.set(cell, written);
      const { rows, columns } = Array.isArray(written)
        ? { rows: written.length, columns: written[0]?.length ?? 1 }
        : { rows: 1, columns: 1 };
      const { row, column } = cell;
      const filled = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
      formulas.setSpillArea(cell, wanted ?? (rows * columns > 1 ? filled : null));
      if (!changed || round > MOST_ROUNDS || circular.has(cell)) return;
      const waiting = dirty.size;
      markReaders(cell.sheetId, changed);
      formulas.spillingInto(cell.sheetId, changed, (other) => {
        if (other !== cell) markCell(other);
      });
      if (dirty.size > waiting) {
        settled.clear();
        evaluator.forgetValues();
      }
    };

    /** Calculates everything dirty, precedents first, without recursion: chains may be thousands of cells long. */
    const settle = (): void => {
      for (let start = first(dirty); start; start = first(dirty)) {
        const path = [{ cell: start, open: dirtyPrecedents(start), next: 0 }];
        const depth = new Map([[start, 0]]);
        for (let frame = path[0]; frame; frame = path[path.length - 1]) {
          const other = frame.open[frame.next++];
          if (!other) {
            if (dirty.has(frame.cell)) calculateCell(frame.cell);
            depth.delete(frame.cell);
            path.pop();
          } else if (depth.has(other)) {
            for (const member of path.slice(depth.get(other))) circular.add(member.cell);
          } else if (dirty.has(other)) {
            depth.set(other, path.length);
            path.push({ cell: other, open: dirtyPrecedents(other), next: 0 });
          }
        }
      }
    };

    evaluator.forgetValues();
    settle();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      evaluator.forgetValues();
      for (const cell of results.keys()) if (cell.resolved.readsUnknownCells) calculateCell(cell);
      if (dirty.size === 0) break;
      settle();
    }
    return results;
  }

  function writeBack(results: Map<FormulaCell, Calculated>): void {
    const bySheet = new Map<string, Result[]>();
    for (const [cell, value] of results) {
      const { sheetId, row, column } = cell;
      if (isInBook(sheetId, row, column, value)) continue;
      const list = bySheet.get(sheetId) ?? [];
      list.push({ row, column, value });
      bySheet.set(sheetId, list);
    }
    cells.clear();
    for (const [sheetId, list] of bySheet) {
      // What gives room first: the book lets an array spill over free cells only.
      const arraysLast = (result: Result) => (Array.isArray(result.value) ? 1 : 0);
      store.writeResults(
        sheetId,
        list.sort((one, other) => arraysLast(one) - arraysLast(other)),
      );
    }
  }

  /** Whether the book already holds this result. */
  function isInBook(sheetId: string, row: number, column: number, value: Calculated): boolean {
    const rows = store.book.sheets.find((sheet) => sheet.id === sheetId)?.cells;
    const anchor = rows?.[row]?.[column];
    if (!Array.isArray(value)) return !anchor?.spill && sameValue(anchor?.v, value);
    if (anchor?.spill?.rows !== value.length || anchor.spill.columns !== value[0]?.length) return false;
    return value.every((line, r) =>
      line.every((v, c) => sameValue(rows?.[row + r]?.[column + c]?.v, v ?? "")),
    );
  }

  return {
    calculate() {
      if (pending.length === 0 && !isNew) return;
      const changes = pending;
      pending = [];
      takeOver(changes);
      if (dirty.size > 0) writeBack(run());
    },
    invalidate() {
      // Before the first calculation there is nothing that another meaning could have made wrong.
      if (!isNew) pending.push({ kind: "all" });
    },
    reopened() {
      pending = [];
      dirty.clear();
      remembersOld = true;
      isNew = true;
      isCalculated = true;
      formulas.refreshAll();
    },
    evaluateAt(formula, place) {
      if (remembersOld) evaluator.forgetValues();
      remembersOld = false;
      const { text } = resolveFormula(formula, place, { book: store.book, cellAt: cells.cellAt });
      return evaluator.evaluate(evaluator.compile(text), place);
    },
    dispose() {
      unsubscribe();
      evaluator.dispose();
    },
  };
}

function first<T>(set: Set<T>): T | undefined {
  return set.values().next().value;
}
