/** A workbook whose formulas are frozen and restored from here, through genuine Office.js. */
import { restoreFormulas, freezeFormulas } from "../../src/excel";
import type { Book, CellValue, Sheet } from "../../src/preview/book/model";
import { serialise } from "../../src/preview/book/serialise";
import type { OpenExcel } from "../../src/preview/headless";

export { freezeFormulas, restoreFormulas };

/** From now on the functions of `src/excel` speak to this Excel. */
export function speakTo(excel: OpenExcel): void {
  Object.assign(globalThis, { Office: excel.window.Office, Excel: excel.window.Excel });
}

/** All that the book holds, calculated; Excel itself sorts names. */
export async function contentOf(excel: OpenExcel): Promise<string> {
  await excel.calculate();
  return sortedContent(excel.store.book);
}

export const sortedContent = (book: Book): string =>
  serialise({
    ...book,
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    customXml: book.customXml.map(({ xml }) => ({ id: "", xml })),
  });

/** Values and formats of every cell, by sheet and place, without what calculates them. */
export function shownBy(book: Book): Map<string, CellValue | undefined> {
  const shown = new Map<string, CellValue | undefined>();
  for (const { sheet, key, cell } of cellsOf(book)) {
    const style = cell.s === undefined ? "" : JSON.stringify(book.styles[cell.s]);
    if (cell.v !== undefined || style !== "") shown.set(`${sheet.name}!${key} ${style}`, cell.v);
  }
  return shown;
}

export const formulasOf = (book: Book): string[] =>
  [...cellsOf(book)].flatMap(({ cell }) => (cell.f === undefined ? [] : [cell.f]));

export function* cellsOf(book: Book) {
  for (const sheet of book.sheets)
    for (const [row, cells] of Object.entries(sheet.cells))
      for (const [column, cell] of Object.entries(cells))
        yield { sheet, key: `${row},${column}`, row: Number(row), column: Number(column), cell };
}

export const sheetCalled = (book: Book, name: string): Sheet => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
