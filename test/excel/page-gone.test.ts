/**
 * The pane is closed, or its page breaks down, in the middle of an insertion. With a long-lived shared runtime a closed
 * pane is only hidden; what is tested here is the page's end. Excel runs a request to its end whoever still listens.
 */
import { findLeftovers, removeLeftovers } from "../../src/excel";
import { fr } from "../../src/i18n/pane-fr";
import type { Book } from "../../src/preview/book/model";
import type { Watch } from "../../src/preview/host/fault";
import { RichError } from "../../src/preview/host/rich-error";
import type { OpenExcel } from "../../src/preview/headless";
import { leftoversNotice } from "../../src/taskpane/leftovers";
import { copyBook, sameBook } from "../faults/copy-book";
import { openAddIn } from "../support/add-in";

let pages: OpenExcel[] = [];
afterEach(() => {
  for (const page of pages) page.close();
  pages = [];
});

async function open(book?: Book): Promise<OpenExcel> {
  const page = await openAddIn({ grid: false, ...(book ? { book } : {}) });
  pages.push(page);
  return page;
}

const sheetNames = ({ sheets }: Book): string[] => sheets.map(({ name }) => name);
const copyOf = (book: Book): Book => {
  const copy = {} as Book;
  copyBook(book, copy);
  return copy;
};

type Place = Parameters<Watch>[0];

/**
 * Inserts, and closes the page where `isHere` says so: nobody hears of the insertion any more. Settles when Excel has
 * nothing under way; no other request can come then, for a page that is closed has no timers.
 *
 * @param then what Excel does at that place
 */
async function insertAndClose(
  page: OpenExcel,
  isHere: (place: Place) => boolean,
  then: () => void = () => {},
): Promise<void> {
  await new Promise<void>((closed) => {
    page.host.fault.watch((place) => {
      if (!isHere(place)) return;
      page.window.close();
      closed();
      then();
    });
    page.window.equilibre.insert("type", { language: "fr" }).catch(() => {});
  });
  await page.host.idle();
}

const failing = (): never => {
  throw new RichError("GeneralException", "planned", 500);
};

describe("when the page goes", () => {
  it("while Excel is only read, the workbook is as it was", async () => {
    const page = await open();
    const before = copyOf(page.store.book);
    await insertAndClose(page, () => true);
    expect(sameBook(page.store.book, before)).toBe(true);
  });

  it.each([0, 100, 400])("while Excel works (action %d), the insertion is complete", async (action) => {
    const page = await open();
    await insertAndClose(page, (place) => place.request === 2 && place.action === action);
    expect(sheetNames(page.store.book)).toEqual(["Feuil1", "Paramètres", "Budget"]);
    Object.assign(globalThis, await windowOf(page.store.book));
    expect(await findLeftovers()).toEqual([]);
  });

  it("and Excel stops at an error, what is left is found by the next page, and removed without a trace", async () => {
    const page = await open();
    const before = copyOf(page.store.book);
    let writes = 0;
    page.host.fault.watch(({ request }) => void (writes += Number(request === 2)));
    await page.window.equilibre.insert("type", { language: "fr" });
    const whole = copyOf(page.store.book);
    expect(sheetNames(whole)).toEqual(["Feuil1", "Paramètres", "Budget"]);
    for (const action of [60, Math.floor(writes / 2), writes - 1]) {
      const gone = await open(copyOf(before));
      await insertAndClose(gone, (place) => place.request === 2 && place.action === action, failing);
      const { book } = gone.store;
      expect(sameSheets(book, before)).toBe(false);
      Object.assign(globalThis, await windowOf(book));
      const left = await findLeftovers();
      expect(left).toEqual(sheetNames(book).slice(1));
      expect(await removeLeftovers()).toEqual(left);
      expect([sheetNames(book), book.names]).toEqual([["Feuil1"], []]);
    }
  }, 120_000);

  it("the next pane offers to remove what is left, and removes it", async () => {
    const gone = await open();
    await insertAndClose(gone, ({ request, action }) => request === 2 && action === 200, failing);
    const { book } = gone.store;
    expect(sheetNames(book)).toEqual(["Feuil1", "Paramètres", "Budget"]);
    const { window } = await open(book);
    Object.assign(globalThis, { Office: window.Office, Excel: window.Excel, document: window.document });
    const notice = leftoversNotice(fr, fail);
    const button = await found(() => notice.querySelector<HTMLElement>("#remove-leftovers"));
    expect(notice.textContent).toContain("Paramètres, Budget");
    button.click();
    await found(() => /Feuilles retirées : Paramètres, Budget/.exec(notice.textContent));
    expect([sheetNames(book), book.names]).toEqual([["Feuil1"], []]);
  });

  it("no sheet of a whole insertion is ever taken for a leftover", async () => {
    const page = await open();
    await page.window.equilibre.insert("type", { language: "fr" });
    await page.window.equilibre.insert("type", { language: "en" });
    Object.assign(globalThis, { Office: page.window.Office, Excel: page.window.Excel });
    expect(await findLeftovers()).toEqual([]);
    expect(await removeLeftovers()).toEqual([]);
    expect(page.store.book.sheets).toHaveLength(5);
  });
});

const fail = (error: unknown): never => {
  throw error;
};

async function found<T>(look: () => T | null): Promise<T> {
  for (let wait = 0; wait < 200; wait++) {
    const thing = look();
    if (thing) return thing;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error("It did not appear.");
}

const sameSheets = (a: Book, b: Book): boolean => sheetNames(a).join() === sheetNames(b).join();

/** Excel as a new page on the same workbook sees it. */
async function windowOf(book: Book) {
  const { window } = await open(book);
  return { Office: window.Office, Excel: window.Excel };
}
