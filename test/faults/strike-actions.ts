/**
 * Strikes an action of the add-in at its every request to Excel, as Excel itself would refuse it, and looks at what is left:
 * the workbook as it was or as it was to be, a sentence for the person, and an add-in that works the next time.
 */
import { failureOf, type ExcelFailure, type FailureKind } from "../../src/excel";
import { fr } from "../../src/i18n/pane-fr";
import type { Book } from "../../src/preview/book/model";
import { openExcel, type OpenExcel } from "../../src/preview/headless";
import { sortedContent, speakTo } from "../support/frozen-workbook";
import { withoutIds } from "../support/without-ids";
import { REFUSALS, type Action } from "./actions";
import { copyBook } from "./copy-book";

export interface Strikes {
  action: string;
  /** Places in its requests; each was struck in as many ways as `strikes` says. */
  points: number;
  strikes: number;
  /** Strikes that left the workbook neither as it was nor as it was to be. */
  changed: string[];
  /** Strikes told as « unexpected »: no sentence of its own. */
  untold: string[];
  /** Strikes after which the action did not work any more. */
  stuck: string[];
}

export interface StrikeOptions {
  distFolder: string;
  /** At most so many points, all over; absent: all of them. */
  most?: number;
  /** Every refusal at every point, or one after the other in turn. */
  refusals: "all" | "in turn";
}

export async function strikeAction(action: Action, options: StrikeOptions): Promise<Strikes> {
  const excel = await openExcel({
    distFolder: options.distFolder,
    displayLanguage: "fr-FR",
    ...(action.calculated ? {} : { grid: false }),
  });
  try {
    speakTo(excel);
    await prepare(excel, action);
    return await strikeAll(excel, action, options);
  } finally {
    excel.close();
  }
}

async function prepare(excel: OpenExcel, { set, calculated, prepare: more }: Action): Promise<void> {
  if (set) await excel.window.equilibre.insert(set, { language: "fr", example: "MECABOURG", year: 2026 });
  if (calculated) await excel.calculate();
  await more?.(excel);
  if (calculated) await excel.calculate();
}

async function strikeAll(excel: OpenExcel, action: Action, options: StrikeOptions): Promise<Strikes> {
  const { store, host } = excel;
  const start = {} as Book;
  copyBook(store.book, start);
  const content = (): string => withoutIds(sortedContent(store.book));
  const before = content();
  const putBack = async (): Promise<void> => {
    copyBook(start, store.book);
    store.edit((edit) => edit.changed({ kind: "all" }));
    if (action.calculated) await excel.calculate();
  };
  const actNow = async (): Promise<unknown> => {
    const result = await action.act(excel).then(
      () => null,
      (error: unknown) => error ?? new Error("refused without a reason"),
    );
    if (action.calculated) await excel.calculate();
    return result;
  };

  let points = 0;
  host.fault.watch(() => {
    points++;
  });
  const refused = await actNow();
  host.fault.watch(null);
  if (refused !== null) throw new Error(`${action.name} fails by itself: ${failureOf(refused).message}`);
  const done = content();
  await putBack();
  if (content() !== before) throw new Error(`${action.name}: the workbook could not be put back`);

  const found: Strikes = { action: action.name, points, strikes: 0, changed: [], untold: [], stuck: [] };
  const step = Math.max(1, Math.ceil(points / (options.most ?? points)));
  for (let point = 0; point < points; point += step) {
    const codes = options.refusals === "all" ? REFUSALS : [REFUSALS[(point / step) % REFUSALS.length]!];
    for (const code of codes) {
      found.strikes++;
      const strike = `${point} ${code}`;
      host.fault.set({ action: point, code, message: "planned" });
      const failure = await actNow();
      host.fault.set(null);
      const left = content();
      const isThrough = failure === null || action.goesThrough === true;
      const mayStay = left === before || (isThrough && left === done) || action.inParts === true;
      if (!mayStay) found.changed.push(strike);
      if (failure !== null && !isTold(failure)) found.untold.push(strike);
      if (mayStay && left !== done && !((await actNow()) === null && content() === done))
        found.stuck.push(strike);
      if (content() !== before) await putBack();
    }
  }
  return found;
}

/** Whether the person is told what happened, rather than that something did. */
function isTold(failure: unknown): boolean {
  // The built add-in's failures are of a class of its own page.
  const { kind } = (failure as { kind?: FailureKind }).kind ? (failure as ExcelFailure) : failureOf(failure);
  return kind !== "unexpected" && fr.messages[kind].length > 0;
}
