import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type {} from "../../../src/preview/page/main";
import { launchGuardedBrowser } from "../../support/guarded-browser";
import { usePreview } from "../../support/preview-page";
import { startPreview } from "../../../tools/start";

it("speaks French to those whose language it does not know", async () => {
  const server = await startPreview({ port: 0, build: false });
  const browser = await launchGuardedBrowser();
  try {
    const page = await browser.newPage({ locale: "de-DE" });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(server.url);
    await page.evaluate(() => window.preview.ready.then(() => undefined));
    await page.getByRole("button", { name: "Ouvrir le volet" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});

describe("the preview page", () => {
  const browser = usePreview();
  let page: Page;

  async function open(language: "fr" | "en"): Promise<void> {
    ({ page } = await browser.open(language));
  }

  const sheetNames = (): Promise<string[]> =>
    page.evaluate(() => window.preview.store!.book.sheets.map((sheet) => sheet.name));

  /** Until the button no longer turns. */
  async function untilDone(): Promise<void> {
    await page.locator(".ribbon-button[aria-busy=true]").waitFor({ state: "detached" });
  }

  async function insertTypicalBudget(): Promise<void> {
    await page.locator("[data-control='Equilibre.InsertMenu']").click();
    await page.locator("[data-control='Equilibre.InsertType']").click();
    await untilDone();
  }

  it("has the tab of the add-in and its groups", async () => {
    await open("fr");
    const tabs = page.getByRole("tablist", { name: "Onglets du ruban" }).getByRole("tab");
    expect(await tabs.allInnerTexts()).toEqual(["Équilibre"]);
    expect(await page.getByRole("toolbar", { name: "Équilibre" }).getByRole("group").count()).toBe(8);
  });

  it("speaks English when asked to", async () => {
    await open("en");
    await page.getByRole("button", { name: "Open the pane" }).waitFor();
    expect(await page.getByRole("toolbar", { name: "Quick access" }).getByRole("button").count()).toBe(3);
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it("inserts the budget by keyboard alone", async () => {
    await open("fr");
    await page.getByRole("tab", { name: "Équilibre" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const item = page.getByRole("menuitem", { name: "Budget type" });
    expect(await item.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await untilDone();
    expect(await sheetNames()).toEqual(expect.arrayContaining(["Budget", "Paramètres"]));
  });

  it("closes a menu on Escape and gives the focus back", async () => {
    await open("fr");
    const button = page.locator("[data-control='Equilibre.InsertMenu']");
    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("goes from one command to the next with the arrows", async () => {
    await open("fr");
    await page.locator("[data-control='Equilibre.InsertMenu']").focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("Aide");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Année suivante");
  });

  it("keeps the pane out of sight until it is asked for, though its page runs from the start", async () => {
    await open("fr");
    const frame = page.locator("#pane-frame");
    expect(await frame.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Ouvrir le volet" }).click();
    expect(await frame.isVisible()).toBe(true);
    await page.frameLocator("#pane-frame").getByRole("heading").first().waitFor();
    await page.getByRole("button", { name: "Fermer le volet" }).click();
    expect(await frame.isVisible()).toBe(false);
  });

  it("lets the add-in show its pane by itself", async () => {
    await open("fr");
    await page.locator("[data-control='Equilibre.ShowHelp']").click();
    await untilDone();
    await page.locator("#pane-frame").waitFor({ state: "visible" });
  });

  it("makes the pane wider by keyboard", async () => {
    await open("fr");
    await page.getByRole("button", { name: "Ouvrir le volet" }).click();
    const width = async (): Promise<number> => (await page.locator("#pane").boundingBox())?.width ?? 0;
    expect(await width()).toBe(350);
    await page.getByRole("separator").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(370);
  });

  it("takes an insertion back in one step, and does it again", async () => {
    await open("fr");
    await insertTypicalBudget();
    const inserted = await sheetNames();
    expect(inserted.length).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Annuler" }).click();
    expect(await sheetNames()).toEqual(["Feuil1"]);
    await page.getByRole("button", { name: "Rétablir" }).click();
    expect(await sheetNames()).toEqual(inserted);
  });

  it("keeps the workbook when the language changes", async () => {
    await open("fr");
    await insertTypicalBudget();
    const before = await sheetNames();
    await page.getByRole("button", { name: "EN", exact: true }).click();
    await page.getByRole("button", { name: "Open the pane" }).waitFor();
    expect(await sheetNames()).toEqual(before);
  });

  it("gives assistive technology nothing to stumble over around the grid", async () => {
    await open("fr");
    await page.getByRole("button", { name: "Ouvrir le volet" }).click();
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: typeof import("axe-core").run } };
      const result = await axe.run({ exclude: ["#grid"] }, { iframes: false });
      return result.violations.map((violation) => violation.help);
    });
    expect(violations).toEqual([]);
  });

  it("adds up what is selected", async () => {
    await open("fr");
    await page.evaluate(async () => {
      const { store, grid } = await window.preview.ready;
      const [sheet] = store.book.sheets;
      store.typeCells(sheet!.id, [
        { row: 0, column: 0, input: 1200.5 },
        { row: 1, column: 0, input: 300 },
      ]);
      await grid.whenIdle();
      grid.select(sheet!.id, { top: 0, left: 0, bottom: 1, right: 0 });
    });
    const figures = await page.locator(".status-figures").innerText();
    // No-break spaces, narrow between thousands.
    expect(figures.replace(/[\u00a0\u202f]/g, " ")).toContain("Somme : 1 500,5");
  });

  it("says what a function found wrong, in the user's language", async () => {
    await open("fr");
    await page.evaluate(async () => {
      const { store, grid } = await window.preview.ready;
      const [sheet] = store.book.sheets;
      store.typeCells(sheet!.id, [{ row: 0, column: 0, input: '=CLUSTER.PART(TRUE,"CO",{1},{"CO"})' }]);
      await grid.whenIdle();
      grid.select(sheet!.id, { top: 0, left: 0, bottom: 0, right: 0 });
    });
    expect(await page.locator(".status-error").innerText()).toMatch(/^#VALEUR! · .{10,}/);
  });

  it("saves the workbook as .xlsx", async () => {
    await open("fr");
    await insertTypicalBudget();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Enregistrer .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Classeur1.xlsx");
    // An .xlsx is a zip: PK.
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString("latin1"),
    ).toBe("PK");
  });
});
