import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../src/preview/book/save-xlsx";
import { compareResults, type Comparison } from "./compare";
import { readCells, type FileCells } from "./file-cells";
import { convert } from "./soffice";
import type { Book } from "../../src/preview/book/model";

/** What LibreOffice makes of an .xlsx file when it recalculates every formula. */
export async function recalculateInLibreOffice(path: string, locale?: string): Promise<FileCells> {
  return inTemporaryFolder(async (folder) =>
    readCells(await readFile(await convert(path, "xlsx", folder, locale))),
  );
}

/** Compares the results saved in a file with LibreOffice's. */
export async function checkFile(path: string, locale?: string): Promise<Comparison> {
  return compareResults(await readCells(await readFile(path)), await recalculateInLibreOffice(path, locale));
}

/** Saves a book and compares the results it holds with LibreOffice's. */
export async function checkBook(book: Book): Promise<Comparison> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "book.xlsx");
    await writeFile(path, await saveXlsx(book));
    return checkFile(path);
  });
}

async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "interop-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
