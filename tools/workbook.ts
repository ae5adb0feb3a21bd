/**
 * `npm run workbook -- --set type --example cosmetic-valley --lang fr --out FILE.xlsx`: inserts a set through the
 * shipped bundle, genuine Office.js and the headless host, and saves what Excel would hold. Prints one line of
 * JSON: {"syncs","actions","requestBytes","sheets"}.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { saveXlsx } from "../src/preview/book/save-xlsx";
import { openExcel } from "../src/preview/headless";
import type { ExampleId, SetId } from "../src/workbook";
import { ADD_IN_FOLDER } from "./built-folders";

export const EXAMPLES: Record<string, ExampleId | null> = {
  none: null,
  mecabourg: "MECABOURG",
  "cosmetic-valley": "COSMETIC_VALLEY",
};
/** Words of the command line. */
const SETS: Record<string, SetId> = { type: "type", essentiel: "essential", complet: "complete" };
const LANGUAGES = ["fr", "en"] as const;
const USAGE = `npm run workbook -- --set ${Object.keys(SETS).join("|")} [--example ${Object.keys(EXAMPLES).join("|")}] [--lang fr|en] [--year N] [--structure NAME] [--follow-up] --out FILE.xlsx`;

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      set: { type: "string", default: "type" },
      example: { type: "string", default: "none" },
      lang: { type: "string", default: "fr" },
      year: { type: "string" },
      structure: { type: "string" },
      "follow-up": { type: "boolean", default: false },
      out: { type: "string" },
    },
  });
  if (!values.out) fail("--out is missing: where should the workbook be saved?");
  const set = SETS[values.set];
  if (!set) fail(`--set ${values.set}: expected one of ${Object.keys(SETS).join(", ")}.`);
  if (!(values.example in EXAMPLES))
    fail(`--example ${values.example}: expected one of ${Object.keys(EXAMPLES).join(", ")}.`);
  const lang = LANGUAGES.find((known) => known === values.lang);
  if (!lang) fail(`--lang ${values.lang}: expected fr or en.`);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !(Number.isInteger(year) && year >= 2000 && year <= 2100)) {
    fail(`--year ${values.year}: expected a whole year from 2000 to 2100.`);
  }
  return { ...values, set, out: values.out, lang, year };
}

export interface WorkbookOptions {
  set: SetId;
  lang: "fr" | "en";
  example: ExampleId | null;
  out: string;
  followUp?: boolean;
  year?: number | undefined;
  structure?: string | undefined;
}

/** Inserts a set, calculates it and saves it; what it asked of Excel, and the names of the sheets. */
export async function writeWorkbook({
  set,
  lang,
  example,
  out,
  followUp = false,
  year,
  structure,
}: WorkbookOptions) {
  const excel = await openExcel({
    distFolder: ADD_IN_FOLDER,
    displayLanguage: lang === "fr" ? "fr-FR" : "en-US",
  });
  try {
    excel.host.requests.clear();
    await excel.window.equilibre.insert(set, {
      language: lang,
      example,
      followUp,
      ...(year === undefined ? {} : { year }),
      ...(structure === undefined ? {} : { structure }),
    });
    const totals = excel.host.requests.totals();
    await excel.calculate();
    await mkdir(path.dirname(path.resolve(out)), { recursive: true });
    await writeFile(out, await saveXlsx(excel.store.book));
    return { ...totals, sheets: excel.store.book.sheets.map((sheet) => sheet.name) };
  } finally {
    excel.close();
  }
}

async function main(): Promise<void> {
  const { example, "follow-up": followUp, ...options } = readOptions();
  if (!existsSync(path.join(ADD_IN_FOLDER, "runtime.html")))
    fail("dist/ is missing: run `npm run build` first.");
  console.log(
    JSON.stringify(await writeWorkbook({ ...options, example: EXAMPLES[example] ?? null, followUp })),
  );
}

if (require.main === module) void main();
