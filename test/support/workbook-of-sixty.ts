/** The essential set with Mécabourg's budget and sixty members, which a test file changes and puts back. */
import type { Book } from "../../src/preview/book/model";
import { copyBook } from "../faults/copy-book";
import { insertWorkbook, type InsertedWorkbook } from "./inserted-workbook";
import { sixtyMembers } from "./sixty-members";

export interface WorkbookOfSixty extends InsertedWorkbook {
  /** As it was at the start, not calculated again yet. */
  putBack: () => void;
}

export async function insertWorkbookOfSixty(): Promise<WorkbookOfSixty> {
  const book = await insertWorkbook("essential", { example: "MECABOURG", year: 2026 });
  await book.fillRows("eq_adherents", sixtyMembers);
  await book.excel.calculate();
  const { store } = book.excel;
  const start = {} as Book;
  copyBook(store.book, start);
  const putBack = (): void => {
    copyBook(start, store.book);
    store.edit((edit) => edit.changed({ kind: "all" }));
  };
  return { ...book, putBack };
}
