/**
 * Every panel while a cell is being edited: it says so, changes nothing, and goes on once the cell is left. Excel holds
 * requests back then, or refuses them, by its version.
 */
import { serialise } from "../../src/preview/book/serialise";
import { READING, WRITING } from "../support/driven-panels";
import { openPane, type HeadlessPane } from "../support/headless-pane";
import { insertWorkbookOfSixty, type WorkbookOfSixty } from "../support/workbook-of-sixty";

let book: WorkbookOfSixty;
let pane: HeadlessPane;
let before: string;

beforeAll(async () => {
  book = await insertWorkbookOfSixty();
  before = serialise(book.excel.store.book);
}, 120_000);
afterAll(() => book?.excel.close());

const isUntouched = (): boolean => serialise(book.excel.store.book) === before;
const putBack = async (): Promise<void> => {
  book.putBack();
  await book.excel.calculate();
};
const edits = (isEditing: boolean, holdsBack = true): void =>
  book.excel.host.setCellEditing(isEditing, holdsBack);

describe("a panel that reads while a cell is being edited", () => {
  it.each(["fr", "en"] as const)(
    "says so where Excel refuses, and reads when asked again (%s)",
    async (language) => {
      pane = await openPane(book.excel, language);
      for (const [id, shown] of READING) {
        edits(true, false);
        await pane.open(id);
        await pane.shows(".retry");
        expect(pane.text()).toContain(pane.t.messages.cellEdit);
        edits(false);
        await pane.click(".retry");
        await pane.shows(shown);
        expect(pane.text()).not.toContain(pane.t.messages.cellEdit);
      }
    },
  );

  it("waits where Excel holds requests back, says what it waits for, and goes on by itself", async () => {
    pane = await openPane(book.excel, "fr", { short: 1, long: 20 });
    for (const [id, shown] of READING) {
      edits(true);
      await pane.open(id);
      await pane.shows("#stop-waiting");
      expect(pane.text()).toContain(pane.t.pane.waiting.long);
      edits(false);
      await pane.shows(shown);
      await pane.hides("#stop-waiting");
    }
  });

  it("is read again after its wait was given up, as if it had never been asked", async () => {
    pane = await openPane(book.excel, "fr", { short: 1, long: 20 });
    for (const [id, shown] of READING) {
      edits(true);
      await pane.open(id);
      await pane.click("#stop-waiting");
      await pane.shows(".retry");
      expect(pane.text()).toContain(pane.t.messages.noAnswer);
      edits(false);
      await pane.click(".retry");
      await pane.shows(shown);
    }
  });
});

describe("a panel that writes while a cell is being edited", () => {
  afterEach(async () => {
    edits(false);
    await book.excel.host.idle();
    await putBack();
  });

  it.each(WRITING.map((writing) => [writing.name, writing] as const))(
    "says so and writes nothing, then writes all (%s)",
    async (_name, { prepare, button, done }) => {
      pane = await openPane(book.excel, "fr", { short: 1, long: 20 });
      await prepare(pane);
      edits(true, false);
      await pane.click(button);
      await pane.shows(new RegExp(pane.t.messages.cellEdit.slice(0, 30)));
      edits(false);
      expect(isUntouched()).toBe(true);
      // Where there was a question it is asked again.
      if (pane.find(button) === null) await prepare(pane);
      await pane.shows(button);
      edits(true);
      await pane.click(button);
      await pane.shows("#stop-waiting");
      expect(isUntouched()).toBe(true);
      edits(false);
      await pane.shows(done);
    },
    120_000,
  );
});
