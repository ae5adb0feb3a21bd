/**
 * Workbooks with a set inserted and calculated, opened as a saved file is. Inserting and calculating takes seconds: each
 * set is inserted once for each build, by the first test that asks for it.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Book } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import type { ExampleId, Language } from "../../src/workbook/model";
import type { SetId } from "../../src/workbook";
import { distFolder, openAddIn } from "./add-in";

export interface InsertedSet {
  set: SetId;
  language: Language;
  example: ExampleId | null;
  /** By default that of the example. */
  year?: number;
  /** The language of the Excel that calculates it; French by default. */
  displayLanguage?: "fr-FR" | "en-US";
}

const ROOT = path.resolve(__dirname, "../..");
const KEPT = path.join(ROOT, "build-output/inserted-books");

/** What a workbook comes from: the built add-in, the Excel that runs it, and the packages of both. */
const SOURCES = [
  distFolder,
  path.join(ROOT, "src/preview"),
  path.join(ROOT, "package-lock.json"),
  __filename,
];

/** The folder of this build's books; those of other builds are gone. */
function folder(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, source);
  // Next year's sheets are another year's tomorrow.
  hash.update(new Date().toDateString());
  const own = path.join(KEPT, hash.digest("hex").slice(0, 16));
  if (!existsSync(own)) {
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
  }
  return own;
}

function addTo(hash: ReturnType<typeof createHash>, source: string): void {
  const isFolder = statSync(source).isDirectory();
  const files = isFolder ? readdirSync(source, { recursive: true, encoding: "utf8" }).sort() : [""];
  for (const file of files.filter((name) => !isFolder || /\.(?:js|json|html|ts)$/.test(name)))
    hash.update(file).update(readFileSync(path.join(source, file)));
}

let known: string | undefined;

/** The text of a book just inserted and calculated. */
export async function insertedBookText({
  set,
  displayLanguage = "fr-FR",
  ...options
}: InsertedSet): Promise<string> {
  known ??= folder();
  const { language, example, year } = options;
  const name = [set, language, example ?? "empty", year, displayLanguage].join("-");
  const file = path.join(known, `${name}.json`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const excel = await openAddIn({ displayLanguage });
  try {
    await excel.window.equilibre.insert(set, options);
    await excel.calculate();
    const text = JSON.stringify(excel.store.book);
    // Another worker may do the same at the same time.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
    return text;
  } finally {
    excel.close();
  }
}

export async function insertedBook(inserted: InsertedSet): Promise<Book> {
  return JSON.parse(await insertedBookText(inserted)) as Book;
}

/** An Excel that has opened a workbook with a set inserted and calculated. */
export async function openInserted(inserted: InsertedSet): Promise<OpenExcel> {
  const { displayLanguage = "fr-FR" } = inserted;
  return openAddIn({ displayLanguage, book: await insertedBook(inserted), isCalculated: true });
}
