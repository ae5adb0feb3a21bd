/** A workbook in which an action of the add-in is done over and over, and put back each time. */
import { failureOf } from "../../src/excel";
import { fr } from "../../src/i18n/pane-fr";
import type { Book } from "../../src/preview/book/model";
import { openExcel, type OpenExcel, type OpenOptions } from "../../src/preview/headless";
import { sortedContent, speakTo } from "../support/frozen-workbook";
import { withoutIds } from "../support/without-ids";
import { insertedBook } from "../support/inserted-books";
import type { Action } from "./actions";
import { copyBook } from "./copy-book";

export interface Arena {
  excel: OpenExcel;
  action: Action;
  /** The workbook as it was, and as the action makes it. */
  before: string;
  done: string;
  /** Actions of its requests to Excel, and the requests. */
  points: number;
  requests: number;
  content: () => string;
  /** Does the action; null when it was done, else why not. */
  act: () => Promise<unknown>;
  putBack: () => Promise<void>;
  close: () => void;
}

/** @throws when the action fails by itself, or the workbook cannot be put back */
export async function openArena(
  action: Action,
  distFolder: string,
  options: Partial<OpenOptions> = {},
): Promise<Arena> {
  const { set, calculated = false } = action;
  const excel = await openExcel({
    distFolder,
    displayLanguage: "fr-FR",
    ...(set ? { book: await insertedBook({ set, language: "fr", example: "MECABOURG", year: 2026 }) } : {}),
    ...(calculated ? { isCalculated: true } : { grid: false }),
    ...options,
  });
  try {
    speakTo(excel);
    await prepare(excel, action);
    return await measured(excel, action);
  } catch (error) {
    excel.close();
    throw error;
  }
}

async function prepare(excel: OpenExcel, { calculated, prepare: more }: Action): Promise<void> {
  await more?.(excel);
  if (calculated) await excel.calculate();
}

async function measured(excel: OpenExcel, action: Action): Promise<Arena> {
  const { store, host } = excel;
  const start = {} as Book;
  copyBook(store.book, start);
  const calculated = action.calculated ? JSON.stringify(store.book) : "";
  const content = (): string => withoutIds(sortedContent(store.book));
  const before = content();
  const putBack = async (): Promise<void> => {
    if (action.calculated) {
      excel.replaceBook(JSON.parse(calculated) as Book);
      await excel.calculate();
      return;
    }
    copyBook(start, store.book);
    store.edit((edit) => edit.changed({ kind: "all" }));
  };
  const act = async (): Promise<unknown> => {
    const result = await action.act(excel).then(
      () => null,
      (error: unknown) => error ?? new Error("refused without a reason"),
    );
    if (action.calculated) await excel.calculate();
    return result;
  };

  let [points, requests] = [0, 0];
  host.fault.watch((place) => {
    points++;
    requests = place.request;
  });
  const refused = await act();
  host.fault.watch(null);
  if (refused !== null) throw new Error(`${action.name} fails by itself: ${failureOf(refused).message}`);
  const done = content();
  await putBack();
  if (content() !== before) throw new Error(`${action.name}: the workbook could not be put back`);
  return { excel, action, before, done, points, requests, content, act, putBack, close: excel.close };
}

/** Whether the person is told what happened, rather than that something did. */
export function isTold(failure: unknown): boolean {
  const { kind } = failureOf(failure);
  return kind !== "unexpected" && fr.messages[kind].length > 0;
}
