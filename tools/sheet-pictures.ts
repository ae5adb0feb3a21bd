/**
 * Pictures of every sheet as it prints: the complete workbook with Cosmetic Valley's published figures, in both languages,
 * through LibreOffice. Kept in `docs/images/sheets/`.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { saveXlsx } from "../src/preview/book/save-xlsx";
import { openExcel } from "../src/preview/headless";
import type { SheetKind } from "../src/workbook";
import { convert } from "./interop/soffice";
import { palettePng } from "./palette-png";
import { kindOf } from "./sheet-kind";

const run = promisify(execFile);

/** Dots per inch: an A4 page becomes about 1,290 × 910 pixels. */
const RESOLUTION = 110;
const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;
type Language = keyof typeof LOCALES;

/** Which of a sheet's pages are shown; the first where nothing is said. Pages side by side come after those below. */
const PAGES: Partial<Record<SheetKind, number[]>> = {
  parameters: [1, 2],
  actions: [1, 3],
  members: [1, 3],
  grids: [1, 2],
  funders: [1, 2],
  ledger: [1, 3],
  time: [1, 2],
  cash: [1, 2],
  trajectory: [1, 2],
};

/** Writes `KIND.png` and, of a second page, `KIND-2.png` into `folder/LANGUAGE`. */
export async function takeSheetPictures(folder: string, distFolder: string): Promise<void> {
  for (const language of ["fr", "en"] as const) {
    const work = await mkdtemp(path.join(tmpdir(), "sheets-"));
    try {
      const { file, sheets } = await saveExample(work, language, distFolder);
      const pdf = await convert(file, "pdf", work, LOCALES[language]);
      await rm(path.join(folder, language), { recursive: true, force: true });
      await mkdir(path.join(folder, language), { recursive: true });
      await takePages(pdf, sheets, path.join(folder, language));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
}

interface NamedSheet {
  name: string;
  kind: string;
}

async function saveExample(
  folder: string,
  language: Language,
  distFolder: string,
): Promise<{ file: string; sheets: NamedSheet[] }> {
  const excel = await openExcel({ distFolder, displayLanguage: language === "fr" ? "fr-FR" : "en-US" });
  try {
    await excel.window.equilibre.insert("complete", { language, example: "COSMETIC_VALLEY" });
    await excel.calculate();
    const file = path.join(folder, "sheets.xlsx");
    await writeFile(file, await saveXlsx(excel.store.book));
    const sheets = excel.store.book.sheets.map(({ name, customProperties }) => ({
      name,
      kind: kindOf(customProperties) ?? "",
    }));
    return { file, sheets };
  } finally {
    excel.close();
  }
}

/** Every page bears the name of its sheet at its foot. */
async function takePages(pdf: string, sheets: NamedSheet[], folder: string): Promise<void> {
  const { stdout: info } = await run("pdfinfo", [pdf]);
  const count = Number(/^Pages:\s+(\d+)/m.exec(info)![1]);
  const seen = new Map<string, number>();
  for (let page = 1; page <= count; page++) {
    const lines = await footOf(pdf, page);
    const kind = sheets.find(({ name }) => lines.includes(name))?.kind as SheetKind | undefined;
    if (!kind) throw new Error(`Page ${page} is of no sheet that is known: “${lines.join(" · ")}”`);
    const ofSheet = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, ofSheet);
    const place = (PAGES[kind] ?? [1]).indexOf(ofSheet);
    if (place < 0) continue;
    const file = path.join(folder, `${kind}${place === 0 ? "" : `-${place + 1}`}.png`);
    await writeFile(file, palettePng(await pageOf(pdf, page)));
  }
}

const range = (page: number): string[] => ["-f", String(page), "-l", String(page)];

/** The lower left corner of an A4 page lying on its side, in points. */
const CORNER = ["-x", "0", "-y", "558", "-W", "400", "-H", "37"];

async function footOf(pdf: string, page: number): Promise<string[]> {
  const { stdout } = await run("pdftotext", [...range(page), ...CORNER, pdf, "-"]);
  return stdout.split("\n").map((line) => line.trim());
}

async function pageOf(pdf: string, page: number): Promise<Buffer> {
  const { stdout } = await run("pdftoppm", [...range(page), "-r", String(RESOLUTION), pdf], {
    encoding: "buffer",
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
