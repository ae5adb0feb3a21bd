/**
 * Inserted workbooks that the tests of a file share: inserting and calculating a set takes seconds, putting back the
 * cells a test has typed into takes a moment. A workbook that cannot be put back exactly is opened anew.
 */
import { putCell } from "../../src/preview/book/cells";
import type { Area, Book, Cell } from "../../src/preview/book/model";
import { serialise } from "../../src/preview/book/serialise";
import type { Change } from "../../src/preview/book/store";
import type { OpenExcel } from "../../src/preview/headless";
import type { ExampleId, Language } from "../../src/workbook/model";
import type { SetId } from "../../src/workbook";
import { copyBook } from "../faults/copy-book";
import { openAddIn } from "./add-in";

export interface InsertedSet {
  set: SetId;
  language: Language;
  example: ExampleId | null;
  year: number;
}

interface Kept {
  excel: OpenExcel;
  /** The workbook as every test finds it. */
  start: Book;
  text: string;
  mappings: Record<string, (...args: unknown[]) => unknown>;
  /** What was announced since. */
  changes: Change[];
  isOpen: boolean;
}

const kept = new Map<string, Kept>();
afterAll(() => {
  for (const { excel } of kept.values()) excel.close();
  kept.clear();
});

/** An Excel with a set inserted and calculated; closing it gives it back to the next test that asks for the same. */
export async function openInserted(inserted: InsertedSet): Promise<OpenExcel> {
  const key = JSON.stringify(inserted);
  const known = kept.get(key);
  if (known?.isOpen) return insert(inserted);
  if (known && (await isPutBack(known))) return handOut(known);
  known?.excel.close();
  const excel = await insert(inserted);
  await excel.calculate();
  const start = {} as Book;
  copyBook(excel.store.book, start);
  const fresh: Kept = {
    excel,
    start,
    text: serialise(start),
    mappings: { ...excel.window.CustomFunctions._association.mappings },
    changes: [],
    isOpen: false,
  };
  excel.store.subscribe((change) => fresh.changes.push(change));
  kept.set(key, fresh);
  return handOut(fresh);
}

function handOut(book: Kept): OpenExcel {
  book.isOpen = true;
  return { ...book.excel, close: () => (book.isOpen = false) };
}

async function insert({ set, ...options }: InsertedSet): Promise<OpenExcel> {
  const excel = await openAddIn();
  await excel.window.equilibre.insert(set, options);
  return excel;
}

async function isPutBack({ excel, start, text, mappings, changes }: Kept): Promise<boolean> {
  Object.assign(excel.window.CustomFunctions._association.mappings, mappings);
  excel.host.fault.set(null);
  excel.host.requests.clear();
  for (const change of changes.splice(0)) {
    if (change.kind === "cells" || change.kind === "formats")
      putBack(excel, start, change.sheetId, change.area);
  }
  await excel.calculate();
  const isSame = serialise(excel.store.book) === text;
  changes.length = 0;
  return isSame;
}

/** Cells as they were at the start, save what arrays spill: calculating spills them again. */
function putBack({ store }: OpenExcel, start: Book, sheetId: string, area: Area): void {
  const sheet = store.book.sheets.find(({ id }) => id === sheetId);
  const before = start.sheets.find(({ id }) => id === sheetId);
  if (!sheet || !before) return;
  const isSpilled = (cell: Cell | undefined) => cell?.from !== undefined;
  store.edit((edit) => {
    for (const row of rowsIn(area, sheet.cells, before.cells)) {
      const [now, then] = [sheet.cells[row] ?? {}, before.cells[row] ?? {}];
      for (const column of new Set([...Object.keys(now), ...Object.keys(then)].map(Number))) {
        if (column < area.left || column > area.right || now[column] === then[column]) continue;
        if (!isSpilled(now[column]) && !isSpilled(then[column]))
          putCell(edit, sheet, row, column, then[column]);
      }
    }
    edit.changed({ kind: "cells", sheetId, area });
  });
}

const rowsIn = ({ top, bottom }: Area, ...cells: Record<number, unknown>[]): number[] =>
  [...new Set(cells.flatMap(Object.keys).map(Number))].filter((row) => row >= top && row <= bottom);
