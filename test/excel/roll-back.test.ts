import { rollBack, type Before, type Made } from "../../src/excel/roll-back";
import type { Book } from "../../src/preview/book/model";
import { RichError } from "../../src/preview/host/rich-error";
import type { OpenExcel } from "../../src/preview/headless";
import { copyBook, sameBook } from "../faults/copy-book";
import { openAddIn } from "../support/add-in";

const refusal = () => new RichError("GeneralException", "planned", 500);

describe("taking back a half-done insertion", () => {
  let excel: OpenExcel;
  const start = {} as Book;
  const half = {} as Book;
  let before: Before;
  let made: Made;

  /** A typical budget of which all is written but the last mark. */
  beforeAll(async () => {
    excel = await openAddIn({ grid: false });
    const { book } = excel.store;
    copyBook(book, start);
    let writes = 0;
    excel.host.fault.watch(({ request }) => void (writes += Number(request === 2)));
    await excel.window.equilibre.insert("type", { language: "fr" });
    before = {
      sheets: start.sheets.map(({ id, name }) => ({ id, name })),
      definedNames: [],
      tableNames: [],
      activeSheetId: start.activeSheetId,
    };
    made = {
      sheetNames: book.sheets.slice(1).map(({ name }) => name),
      definedNames: book.names.map(({ name }) => name),
    };
    copyBook(start, book);
    excel.host.fault.watch(({ request, action }) => {
      if (request === 2 && action === writes - 1) {
        copyBook(book, half);
        throw refusal();
      }
    });
    await expect(excel.window.equilibre.insert("type", { language: "fr" })).rejects.toMatchObject({
      kind: "otherWorkbook",
    });
    expect(sameBook(book, start)).toBe(true);
    Object.assign(globalThis, { Office: excel.window.Office, Excel: excel.window.Excel });
  });
  beforeEach(() => copyBook(half, excel.store.book));
  afterAll(() => excel.close());

  it("succeeds at the second try, whichever action of the first fails", async () => {
    let actions = 0;
    excel.host.fault.watch(() => void actions++);
    await rollBack(before, made, refusal());
    const left: number[] = [];
    for (let failing = 0; failing < actions; failing++) {
      copyBook(half, excel.store.book);
      let place = 0;
      excel.host.fault.watch(() => {
        if (place++ === failing) throw refusal();
      });
      await rollBack(before, made, refusal());
      if (!sameBook(excel.store.book, start)) left.push(failing);
    }
    expect(actions).toBeGreaterThan(100);
    expect(left).toEqual([]);
  }, 300_000);

  it("tells the names of the sheets that are left when Excel refuses every time", async () => {
    excel.host.fault.watch(() => {
      throw refusal();
    });
    await expect(rollBack(before, made, refusal())).rejects.toMatchObject({
      kind: "leftovers",
      detail: expect.stringMatching(/^Paramètres, Budget \(GeneralException/) as string,
    });
  });

  it("tells only those that are left when some could be deleted", async () => {
    let deleted = false;
    excel.host.fault.watch(() => {
      // The first sheet goes, then nothing more is deleted.
      deleted ||= !excel.store.book.sheets.some(({ name }) => name === "Paramètres");
      if (deleted && excel.store.book.sheets.some(({ name }) => name === "Budget")) throw refusal();
    });
    const failure = rollBack(before, made, refusal());
    await expect(failure).rejects.toMatchObject({ kind: "leftovers" });
    await expect(failure).rejects.toMatchObject({ detail: expect.stringContaining("Budget") as string });
  });

  it("keeps a sheet that someone else made meanwhile under one of our names", async () => {
    const { book } = excel.store;
    copyBook(start, book);
    excel.host.fault.watch(({ request, action }) => {
      if (request !== 2 || action !== 0) return;
      excel.host.fault.watch(null);
      const colleague = { ...structuredClone(book.sheets[0]!), id: "{colleague}", name: "Budget" };
      colleague.cells = { 0: { 0: { v: "à elle" } } };
      book.sheets = [...book.sheets, colleague];
    });
    await expect(excel.window.equilibre.insert("type", { language: "fr" })).rejects.toMatchObject({
      detail: expect.stringContaining("ItemAlreadyExists") as string,
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Feuil1", "Budget"]);
    expect(book.sheets[1]!.cells[0]![0]!.v).toBe("à elle");
    expect(book.names).toEqual([]);
  });
});
