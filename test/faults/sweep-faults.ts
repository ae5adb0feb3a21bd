/**
 * What a fault at each action of an insertion leaves in the workbook: all of them, in the time of a few insertions.
 *
 * The add-in inserts once. Before each action of the request that writes, the book is what a fault there would leave;
 * it is copied into a second Excel, and there the add-in's own rollback runs. An action before which nothing was changed
 * since the one before it leaves the same book, and needs no second rollback. That this is what happens in truth is
 * checked on a sample: `replay` inserts again with a real fault and compares.
 */
import { rollBack, type Before, type Made } from "../../src/excel/roll-back";
import type { Book } from "../../src/preview/book/model";
import { serialise } from "../../src/preview/book/serialise";
import { openExcel, type OpenExcel } from "../../src/preview/headless";
import type { SetId } from "../../src/workbook";
import { withoutIds } from "../support/without-ids";
import { copyBook, sameBook } from "./copy-book";

export interface SweepOptions {
  distFolder: string;
  set: SetId;
  /** What the workbook holds before: nothing, or a person's cells and names and an earlier insertion. */
  workbook: "new" | "used";
  /** Every how many actions of the writing request the fault is also made for real. */
  sampleEvery: number;
  /** Takes a half-done insertion back: the add-in's own way, unless the sweep itself is tested. */
  takeBack?: typeof rollBack;
}

export interface Sweep {
  /** Places where a fault was tried. */
  points: number;
  /** Places after which the workbook was not as it was. */
  changed: number[];
  /** Places where the rollback itself failed. */
  stuck: number[];
  /** Faults made for real; `unlike` where the copy did not tell the truth. */
  sampled: number;
  unlike: number[];
}

/** Which request writes: the first one reads. */
const WRITING = 2;

export async function sweepFaults(options: SweepOptions): Promise<Sweep> {
  const { takeBack = rollBack } = options;
  const [main, probe] = await Promise.all([open(options), open(options)]);
  try {
    await prepare(main, options);
    const start = bookCopy(main.store.book);
    const made = await dryRun(main, options, start);
    const sweep: Sweep = { points: 0, changed: [], stuck: [], sampled: 0, unlike: [] };
    const states = new Map<number, string>();
    let outcome: "as it was" | "changed" | "stuck" = "as it was";
    let touched = true;
    main.store.subscribe(() => (touched = true));
    main.host.fault.watch(async ({ request, action }) => {
      sweep.points++;
      // Until something is written there is nothing to take back.
      if (request < WRITING) {
        if (!sameBook(main.store.book, start)) sweep.changed.push(action);
        return;
      }
      if (action % options.sampleEvery === 0) states.set(action, withoutIds(serialise(main.store.book)));
      if (touched) outcome = await takenBack(main.store.book);
      touched = false;
      if (outcome !== "as it was") sweep[outcome].push(action);
    });
    await insert(main, options);
    main.host.fault.watch(null);
    for (const [action, state] of states) {
      sweep.sampled++;
      if (!(await replay(main, options, start, action, state))) sweep.unlike.push(action);
    }
    return sweep;

    async function takenBack(book: Book): Promise<typeof outcome> {
      copyBook(book, probe.store.book);
      try {
        await inPage(probe, () => takeBack(beforeOf(start), made, new Error("planned")));
      } catch {
        return "stuck";
      }
      return sameBook(probe.store.book, start) ? "as it was" : "changed";
    }
  } finally {
    main.close();
    probe.close();
  }
}

/** One insertion with a real fault: whether it left `state` before the rollback and the workbook as it was after it. */
async function replay(
  excel: OpenExcel,
  options: SweepOptions,
  start: Book,
  action: number,
  state: string,
): Promise<boolean> {
  copyBook(start, excel.store.book);
  let left: string | undefined;
  excel.host.fault.set({ request: WRITING, action, code: "GeneralException", message: "planned" });
  excel.host.fault.watch(({ request }) => {
    if (request > WRITING) left ??= withoutIds(serialise(excel.store.book));
  });
  const failed = await insert(excel, options).then(
    () => false,
    () => true,
  );
  excel.host.fault.watch(null);
  return failed && left === state && sameBook(excel.store.book, start);
}

const open = ({ distFolder }: SweepOptions): Promise<OpenExcel> =>
  openExcel({ distFolder, displayLanguage: "fr-FR", grid: false });

const insert = (excel: OpenExcel, { set }: SweepOptions): Promise<unknown> =>
  excel.window.equilibre.insert(set, { language: "fr", example: "COSMETIC_VALLEY" });

/** A person's own cells, a name of hers that looks like ours, and sheets of ours that she works in. */
async function prepare(excel: OpenExcel, options: SweepOptions): Promise<void> {
  const { store } = excel;
  const [first] = store.book.sheets;
  store.typeCells(first!.id, [{ row: 0, column: 0, input: "à moi" }]);
  if (options.workbook === "new") return;
  await insert(excel, { ...options, set: "type" });
  await excel.run(async ({ workbook }) => {
    workbook.names.add("eq_a_moi", "=Feuil1!$A$1");
    workbook.worksheets.getItem("Budget").getRange("A1").values = [["à moi aussi"]];
    workbook.worksheets.getItem("Feuil1").getRange("B2").formulas = [["=eq_total_depenses*2"]];
    workbook.worksheets.getItem("Feuil1").activate();
  });
}

/** What an insertion makes; the workbook is put back. */
async function dryRun(excel: OpenExcel, options: SweepOptions, start: Book): Promise<Made> {
  await insert(excel, options);
  const { sheets, names } = excel.store.book;
  const made = {
    sheetNames: added(sheets, start.sheets),
    definedNames: added(names, start.names),
  };
  copyBook(start, excel.store.book);
  return made;
}

const added = (now: { name: string }[], before: { name: string }[]): string[] =>
  now.map(({ name }) => name).filter((name) => !before.some((known) => known.name === name));

const beforeOf = ({ sheets, names, activeSheetId }: Book): Before => ({
  sheets: sheets.map(({ id, name }) => ({ id, name })),
  definedNames: names.map(({ name }) => name),
  tableNames: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  activeSheetId,
});

function bookCopy(book: Book): Book {
  const copy = {} as Book;
  copyBook(book, copy);
  return copy;
}

/** Runs what speaks to Excel as if it stood in the page of this Excel. */
async function inPage<T>(excel: OpenExcel, act: () => Promise<T>): Promise<T> {
  Object.assign(globalThis, { Office: excel.window.Office, Excel: excel.window.Excel });
  return act();
}
