/** The essential set with Mécabourg's budget and sixty members, which a test file changes and puts back. */
import type { Book } from "../../src/preview/book/model";
import { insertWorkbook, type InsertedWorkbook } from "./inserted-workbook";
import { sixtyMembers } from "./sixty-members";

export interface WorkbookOfSixty extends InsertedWorkbook {
  /** As it was at the start. */
  putBack: () => void;
}

export async function insertWorkbookOfSixty(): Promise<WorkbookOfSixty> {
  const book = await insertWorkbook("essential", { example: "MECABOURG", year: 2026 });
  await book.fillRows("eq_adherents", sixtyMembers);
  await book.excel.calculate();
  const start = JSON.stringify(book.excel.store.book);
  return { ...book, putBack: () => book.excel.replaceBook(JSON.parse(start) as Book) };
}
