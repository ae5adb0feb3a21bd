import type { FrameLocator, Locator, Page } from "playwright-core";
import { previewBrowser, type PreviewBrowser, type PreviewPage } from "../support/preview-page";

describe("the panel of functions", () => {
  let browser: PreviewBrowser;
  let opened: PreviewPage;
  let page: Page;
  let pane: FrameLocator;

  beforeAll(async () => {
    browser = await previewBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    expect(opened.complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  });

  /** A Fluent button tells its role to the browser alone: it is found by its name. */
  const button = (name: string): Locator => pane.locator("fluent-button", { hasText: name });
  const search = (): Locator => pane.getByRole("searchbox");
  const items = (): Locator => pane.locator(".function-item:visible");
  const focused = (): Promise<string> =>
    pane.locator(":focus").evaluate((element) => element.textContent?.trim() ?? "");

  async function openPane(language: "fr" | "en" = "fr"): Promise<void> {
    opened = await browser.open(language);
    ({ page, pane } = opened);
    await page.getByRole("button", { name: language === "fr" ? "Ouvrir le volet" : "Open the pane" }).click();
  }
  const openFunctions = () => opened.openPanel("functions");

  async function read(name: string): Promise<void> {
    await openFunctions();
    await search().fill(name);
    await pane.locator(".function-item", { has: page.locator(`strong:text-is("${name}")`) }).click();
    await pane.getByRole("article", { name, exact: true }).waitFor();
  }

  const cell = (row: number, column: number) =>
    page.evaluate(
      async ([r, c]) => {
        await window.preview.grid!.whenIdle();
        const { book } = window.preview.store!;
        const { f, v } = book.sheets.find(({ id }) => id === book.activeSheetId)?.cells[r!]?.[c!] ?? {};
        return { formula: f, value: v };
      },
      [row, column],
    );

  it("is reached from the home by keyboard alone, and left the same way", async () => {
    await openPane();
    const link = pane.getByRole("button", { name: /^Fonctions/ });
    await link.focus();
    await page.keyboard.press("Enter");
    await search().waitFor();
    expect(await focused()).toBe("Fonctions");
    await pane.getByRole("button", { name: "Accueil" }).press("Enter");
    expect(await focused()).toMatch(/^Fonctions/);
    expect(await search().isVisible()).toBe(false);
  });

  it("lists the 35 functions, and finds some whatever the case and the accents", async () => {
    await openPane();
    await openFunctions();
    await search().waitFor();
    expect(await items().count()).toBe(35);
    await search().fill("TRÉSORERIE");
    const found = await items().allInnerTexts();
    expect(found.some((text) => text.startsWith("BESOINTRESO"))).toBe(true);
    expect(found.length).toBeLessThan(10);
    await search().fill("zzz");
    expect(await pane.getByRole("status").filter({ hasText: "Aucune fonction" }).count()).toBe(1);
  });

  it("tells all of a function, and comes back to it in the list", async () => {
    await openPane();
    await read("COTISATION");
    expect(await focused()).toBe("COTISATION");
    const text = await pane.getByRole("article").innerText();
    for (const told of [
      "COTISATION(tailles; bornes; montants)",
      "#N/A",
      "Mécabourg",
      "=CLUSTER.COTISATION({4;35;1001}",
    ]) {
      expect(text).toContain(told);
    }
    await pane.getByRole("button", { name: "Toutes les fonctions" }).click();
    expect(await focused()).toMatch(/^COTISATION/);
  });

  it("writes an example into the selected cell, where it calculates", async () => {
    await openPane();
    await read("REPARTIR");
    await button("Insérer dans la cellule").first().click();
    await pane.getByText("Formule écrite dans la cellule A1.").waitFor();
    expect(await cell(0, 0)).toEqual({ formula: "=CLUSTER.REPARTIR(100,{1;1;1})", value: 33.34 });
    expect((await cell(2, 0)).value).toBe(33.33);
  });

  it("asks before it replaces what the cell holds", async () => {
    await openPane();
    await read("TEMPSMAX");
    const insert = button("Insérer dans la cellule");
    await insert.first().click();
    await pane.getByText("Formule écrite dans la cellule A1.").waitFor();
    await insert.nth(1).click();
    await pane.getByText("La cellule A1 n’est pas vide : remplacer ?").waitFor();
    expect((await cell(0, 0)).value).toBe(150000);
    expect(await focused()).toBe("Remplacer");
    await button("Annuler").click();
    expect((await cell(0, 0)).value).toBe(150000);
    await insert.nth(1).click();
    await button("Remplacer").click();
    await pane.locator(".example").nth(1).getByText("Formule écrite dans la cellule A1.").waitFor();
    expect((await cell(0, 0)).value).toBe(250000);
  });

  it("says so when the functions cannot be loaded, and tries again", async () => {
    await openPane();
    await page.route("**/reference.fr.json", (route) => route.abort());
    await openFunctions();
    await pane.getByRole("alert").filter({ hasText: "n’a pas pu être chargée" }).waitFor();
    await page.unroute("**/reference.fr.json");
    await button("Réessayer").click();
    await search().waitFor();
    expect(await items().count()).toBe(35);
  });

  it("speaks English, with English separators", async () => {
    await openPane("en");
    await openFunctions();
    await search().fill("REMISEMULTI");
    await items().first().click();
    const text = await pane.getByRole("article").innerText();
    expect(text).toContain("=CLUSTER.REMISEMULTI(montant, rang, remises)");
    expect(text).toContain("=CLUSTER.REMISEMULTI(1500,2,{0;0.2;0.3})");
  });

  it("gives way to the help when the ribbon asks for it", async () => {
    await openPane();
    await page.locator("[data-control='Equilibre.ShowHelp']").click();
    await pane.getByRole("heading", { name: "Aide" }).waitFor();
    // Its name is there before the panel itself is loaded.
    await pane.getByRole("link", { name: "Guide et fonctions" }).waitFor();
  });
});
