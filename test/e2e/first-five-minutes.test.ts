import type { Frame, Page } from "playwright-core";
import type { Sheet } from "../../src/preview/book/model";
import { takePicture } from "../support/pictures";
import { openSite, type Site } from "../support/site";

/** What every page that was opened complained of. */
const complaints: string[] = [];

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage({ viewport: { width: 1920, height: 1000 } });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterAll(() => site?.close());

async function open(language: "fr" | "en"): Promise<void> {
  await page.goto(`${site.url}?lang=${language}`);
  await page.evaluate(() => window.preview.ready.then(() => undefined));
}

const idle = (): Promise<void> => page.evaluate(() => window.preview.grid!.whenIdle());
const picture = (name: string) => takePicture(page, name);
const pane = async (): Promise<Frame> => (await (await page.waitForSelector("#pane-frame")).contentFrame())!;

async function fromRibbon(...controls: string[]): Promise<void> {
  for (const control of controls) await page.click(`[data-control='${control}']`);
  await page.waitForFunction(() => !document.querySelector("[aria-busy='true']"));
  await idle();
}

/** What stands in a cell, as the person sees it in the book. */
const cell = (sheetName: string, row: number, column: number) =>
  page.evaluate(
    ([name, r, c]) =>
      window.preview.store!.book.sheets.find((sheet) => sheet.name === name)?.cells[r as number]?.[
        c as number
      ]?.v,
    [sheetName, row, column],
  );

/** The value of the single cell that a workbook name refers to. */
const named = (name: string) =>
  page.evaluate((wanted) => {
    const { book } = window.preview.store!;
    const { formula } = book.names.find((item) => item.name === wanted)!;
    const [, sheetName, column, row] = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(formula)!;
    const index = [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return book.sheets.find((sheet) => sheet.name === sheetName)?.cells[Number(row) - 1]?.[index]?.v;
  }, name);

/** Where an amount stands on the sheet that is shown. */
const find = (amount: number) =>
  page.evaluate((wanted) => {
    const { book } = window.preview.store!;
    const sheet = book.sheets.find((candidate: Sheet) => candidate.id === book.activeSheetId)!;
    for (const [row, cells] of Object.entries(sheet.cells))
      for (const [column, { v }] of Object.entries(cells))
        if (v === wanted) return { sheetId: sheet.id, row: Number(row), column: Number(column) };
    return null;
  }, amount);

/** Clicks a cell and types into it. */
async function typeInto(
  place: { sheetId: string; row: number; column: number },
  text: string,
): Promise<void> {
  const box = (await page.evaluate(
    ({ sheetId, row, column }) => window.preview.grid!.locate(sheetId, row, column),
    place,
  ))!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await idle();
}

async function insertFromPane(example: string): Promise<void> {
  const frame = await pane();
  await frame.click("#open-template");
  await frame.click(`#example-${example}`);
  await frame.click("#insert");
  await frame.waitForSelector("#show-sheet");
  await idle();
}

describe("a treasurer's first five minutes", () => {
  it("puts the typical budget into her workbook from the ribbon (French)", async () => {
    await open("fr");
    await picture("1-empty-fr");
    await fromRibbon("Equilibre.InsertMenu", "Equilibre.InsertType");
    const names = await page.evaluate(() => window.preview.store!.book.sheets.map((sheet) => sheet.name));
    expect(names).toEqual(["Feuil1", "Paramètres", "Budget"]);
    await picture("2-budget-empty-fr");
  });

  it("shows Cosmetic Valley's figures, and the ratios follow an amount typed over", async () => {
    await open("fr");
    await fromRibbon("Equilibre.OpenPane");
    await picture("3-pane-fr");
    await insertFromPane("COSMETIC_VALLEY");
    expect(await named("eq_total_depenses")).toBe(2169500);
    expect(await named("eq_total_ressources")).toBe(2169500);
    expect(await named("eq_taux_net")).toBe(0.49781055542751784);
    expect(await named("eq_ratio_facturation")).toBe(815000 / 2169500);
    await picture("4-cosmetic-valley-fr");
    await typeInto((await find(200000))!, "300000");
    expect(await named("eq_total_ressources")).toBe(2269500);
    expect(await named("eq_taux_net")).toBe(1080000 / 2269500);
    await picture("5-amount-changed-fr");
  });

  it("shows Mécabourg's in English", async () => {
    await open("en");
    await fromRibbon("Equilibre.OpenPane");
    await insertFromPane("MECABOURG");
    expect(await named("eq_total_ressources")).toBe(290000);
    expect(await named("eq_taux_net")).toBe(0.4482758620689655);
    await picture("6-mecabourg-en");
  });

  it("answers a fee grid typed in French, spilling, and says why a slab is missing", async () => {
    await open("fr");
    const sheetId = await page.evaluate(() => window.preview.store!.book.activeSheetId);
    await typeInto(
      { sheetId, row: 1, column: 1 },
      '=CLUSTER.COTISATION({0;4;35;1200};{0;5;31;41;1001};{695;"";1893;"";9698})',
    );
    expect(await Promise.all([1, 2, 3, 4].map((row) => cell("Feuil1", row, 1)))).toEqual([
      695, 695, 1893, 9698,
    ]);
    await typeInto(
      { sheetId, row: 1, column: 4 },
      '=CLUSTER.COTISATION(12;{0;5;31;41;1001};{695;"";1893;"";9698})',
    );
    expect(await cell("Feuil1", 1, 4)).toMatchObject({ error: "#N/A" });
    await page.evaluate(
      (id) => window.preview.grid!.select(id, { top: 1, left: 4, bottom: 1, right: 4 }),
      sheetId,
    );
    await page.waitForFunction(() => /montants/.test(document.querySelector("#status")?.textContent ?? ""));
    await picture("7-fee-grid-fr");
  });

  it("says beside the field what is wrong, and inserts nothing", async () => {
    await open("fr");
    await fromRibbon("Equilibre.OpenPane");
    const frame = await pane();
    await frame.click("#open-template");
    await frame.fill("#structure", "Pôle");
    await frame.fill("#year", "1999");
    await frame.click("#insert");
    expect(await frame.textContent("#year-error")).toContain("2000 à 2100");
    await frame.fill("#year", "2027");
    await frame.fill("#structure", "   ");
    await frame.click("#insert");
    expect(await frame.textContent("#structure-error")).toContain("nom de la structure");
    expect(await page.evaluate(() => window.preview.store!.book.sheets.length)).toBe(1);
    await picture("8-field-error-fr");
  });

  it("works from the keyboard alone", async () => {
    await open("fr");
    await page.focus("[data-control='Equilibre.OpenPane']");
    await page.keyboard.press("Enter");
    const frame = await pane();
    await frame.waitForSelector("#open-template");
    await frame.focus("#open-template");
    await page.keyboard.press("Enter");
    await frame.waitForSelector("#structure");
    await frame.focus("#structure");
    await page.keyboard.type("Pôle Mécanique");
    await page.keyboard.press("Enter");
    await frame.waitForSelector("#show-sheet");
    await idle();
    expect(await named("eq_structure")).toBe("Pôle Mécanique");
  });

  it("says in a sentence that the structure is protected, and leaves the workbook alone", async () => {
    await open("fr");
    await page.evaluate(() => {
      window.preview.store!.book.structureProtected = true;
    });
    await fromRibbon("Equilibre.InsertMenu", "Equilibre.InsertType");
    const frame = await pane();
    await frame.waitForSelector(".failure");
    expect(await frame.textContent(".failure")).toContain("structure du classeur est protégée");
    expect(await page.evaluate(() => window.preview.store!.book.sheets.length)).toBe(1);
    await picture("9-protected-fr");
  });
});

it("made no page complain", () => {
  expect(complaints).toEqual([]);
});
