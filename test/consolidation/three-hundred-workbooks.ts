/**
 * What a federation receives: workbooks of many clusters, each with its own amounts, calculated and saved. All but the first
 * have the three sheets that the flat table needs; the first is complete. Half are in English.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { insertTemplate } from "../../src/excel";
import { saveXlsx } from "../../src/preview/book/save-xlsx";
import type { OpenExcel } from "../../src/preview/headless";
import { templateOf, templateOfKinds, type Language, type SheetKind } from "../../src/workbook";
import { openAddIn } from "../support/add-in";
import { speakTo } from "../support/frozen-workbook";

/** What was typed into one workbook: cents by resource code. */
export interface Sent {
  structure: string;
  year: number;
  cents: Record<string, number>;
}

const SHEETS: SheetKind[] = ["parameters", "budget", "data"];

/** The same amounts at every run: a linear congruential generator (Numerical Recipes). */
function amounts(): () => number {
  let state = 20260101;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}

/** Names as people write them: quotes, accents, what looks like a formula. */
const nameOf = (index: number): string =>
  [`Pôle n° ${index}`, `L’Atelier "${index}"`, `=SOMME(${index})`, `Cluster ${index} & Cie`][index % 4]!;

export async function writeWorkbooks(folder: string, count: number): Promise<Sent[]> {
  await mkdir(folder, { recursive: true });
  const next = amounts();
  const sent: Sent[] = [];
  const shares: [Language, boolean, number][] = [
    ["fr", true, 1],
    ["fr", false, Math.floor(count / 2) - 1],
    ["en", false, Math.ceil(count / 2)],
  ];
  for (const [language, isComplete, share] of shares) {
    const excel = await openAddIn({ displayLanguage: language === "fr" ? "fr-FR" : "en-US" });
    speakTo(excel);
    const options = { language, year: 2026, structure: "", example: null, followUp: false } as const;
    await insertTemplate(isComplete ? templateOf("complete", options) : templateOfKinds(SHEETS, options));
    const rows = await rowsToFill(excel);
    for (let made = 0; made < share; made++) {
      const one: Sent = { structure: nameOf(sent.length), year: 2024 + (next() % 3), cents: {} };
      for (const { code } of rows) one.cents[code] = (one.cents[code] ?? 0) + (next() % 300_000_000);
      await fill(excel, rows, one);
      await excel.calculate();
      await writeFile(path.join(folder, `${sent.length}.xlsx`), await saveXlsx(excel.store.book));
      sent.push(one);
    }
    excel.close();
  }
  return sent;
}

/** The plan's rows whose amount is typed, one a code. */
async function rowsToFill(excel: OpenExcel): Promise<{ row: number; code: string }[]> {
  return excel.run(async ({ workbook }) => {
    const [amount, code] = ["eq_ressources", "eq_ressources_codes"].map((name) =>
      workbook.names.getItem(name).getRange().load("values, formulas"),
    );
    await workbook.context.sync();
    const codes = (code!.values as string[][]).map(([value]) => value!);
    return codes.flatMap((value, row) =>
      value !== "" && amount!.formulas[row]![0] === "" && codes.indexOf(value) === row
        ? [{ row, code: value }]
        : [],
    );
  });
}

const fill = (excel: OpenExcel, rows: { row: number; code: string }[], { structure, year, cents }: Sent) =>
  excel.run(async ({ workbook }) => {
    const range = (name: string) => workbook.names.getItem(name).getRange();
    range("eq_structure").values = [[`'${structure}`]];
    range("eq_annee").values = [[year]];
    for (const { row, code } of rows) range("eq_ressources").getCell(row, 0).values = [[cents[code]! / 100]];
    await workbook.context.sync();
  });
