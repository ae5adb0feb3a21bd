import { violations } from "../support/accessibility";
import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const sheetNames = () =>
  opened.page.evaluate(() => window.preview.store!.book.sheets.map((sheet) => sheet.name));
const inPane = (selector: string) => opened.pane.locator(selector);
const values = (name: string) =>
  inPane("#pane").evaluate(
    (_node, wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange().load("values");
        await context.sync();
        return (range.values as unknown[][]).flat();
      }),
    name,
  );

async function fromRibbon(...controls: string[]): Promise<void> {
  for (const control of controls) await opened.page.click(`[data-control='${control}']`);
  await opened.page.waitForFunction(() => !document.querySelector("[aria-busy='true']"));
}

/** A formula of the person's own sheet that points to a cell of ours by its place. */
const pointAt = (address: string) =>
  opened.page.evaluate((formula) => {
    const { store } = window.preview;
    store!.typeCells(store!.book.sheets[0]!.id, [{ row: 0, column: 0, input: formula }]);
  }, `=${address}`);

async function submitForm(): Promise<void> {
  await inPane("#structure").fill("Pôle Test");
  await inPane("#insert").click();
}

describe("a set inserted where our sheets are already", () => {
  it("asks first, and replaces them with what was filled in (French, from the pane)", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opened.fill("eq_detail_prive", [12345]);
    await opened.fill("eq_taux_b", [0.4]);
    await pointAt("Budget!D7");
    await opened.openPanel("template");
    await submitForm();
    await inPane("#existing").waitFor();
    expect(await inPane("#existing").innerText()).toContain("Mécabourg, budget 2013 : Paramètres, Budget");
    expect(await inPane("#existing .warning").innerText()).toContain("Feuil1");
    expect(await inPane(":focus").innerText()).toBe("Ce classeur a déjà des feuilles d’Équilibre");
    expect(await violations(opened)).toEqual([]);
    await opened.picture("existing-question-fr");
    await inPane("#replace").click();
    await inPane("#show-sheet").waitFor();
    await opened.idle();
    expect(await sheetNames()).toEqual(["Feuil1", "Paramètres", "Budget"]);
    expect((await values("eq_detail_prive"))[0]).toBe(12345);
    expect(await values("eq_taux_b")).toEqual([0.4]);
    expect(await values("eq_structure")).toEqual(["Mécabourg"]);
    await opened.picture("existing-replaced-fr");
  });

  it("opens the pane with the question when chosen from the ribbon, by keyboard, and does nothing on Escape (English)", async () => {
    opened = await browser.open("en");
    await opened.page.click("[data-control='Equilibre.OpenPane']");
    await opened.insert("type", "COSMETIC_VALLEY");
    await fromRibbon("Equilibre.InsertMenu", "Equilibre.InsertEssential");
    await inPane("#existing").waitFor();
    expect(await inPane(":focus").innerText()).toBe("This workbook already has sheets of Équilibre");
    await opened.picture("existing-question-en");
    await opened.page.keyboard.press("Escape");
    await inPane("#insert").waitFor();
    expect(await sheetNames()).toEqual(["Sheet1", "Parameters", "Budget"]);
    await fromRibbon("Equilibre.InsertMenu", "Equilibre.InsertEssential");
    await inPane("#existing").waitFor();
    await opened.page.keyboard.press("Tab");
    await opened.page.keyboard.press("Enter");
    await inPane("#show-sheet").waitFor();
    await opened.idle();
    expect(await sheetNames()).toEqual([
      "Sheet1",
      "Parameters",
      "Dashboard",
      "Budget",
      "Actions",
      "Members",
      "Fee grids",
      "Checks",
    ]);
    expect(await values("eq_total_depenses")).toEqual([2169500]);
    await opened.picture("existing-replaced-en");
  });

  it("keeps both when asked to (French)", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opened.openPanel("template");
    await submitForm();
    await inPane("#keep-both").click();
    await inPane("#show-sheet").waitFor();
    await opened.idle();
    expect(await sheetNames()).toEqual(["Feuil1", "Paramètres", "Budget", "Paramètres (2)", "Budget (2)"]);
    expect(await values("eq_structure_2")).toEqual(["Pôle Test"]);
    expect(await values("eq_total_ressources")).toEqual([290000]);
  });
});

describe("the next year", () => {
  it("is made from the pane, and what was not taken over is said (French)", async () => {
    opened = await browser.open("fr", { set: "essential", example: "MECABOURG" });
    await opened.fill("eq_adherents_nom", ["Fonderie Est", "Usinage Ouest"]);
    await opened.fill("eq_adherents_actif", ["oui", "non"]);
    await opened.fill("eq_taux_b", [0.4]);
    await opened.openPanel("template");
    await inPane("#next-year").scrollIntoViewIfNeeded();
    expect(await violations(opened)).toEqual([]);
    await opened.picture("next-year-before-fr");
    await inPane("#next-year").click();
    await inPane("#next-year-made").waitFor();
    await opened.idle();
    expect(await inPane(".outcome").innerText()).toContain("Usinage Ouest");
    expect(await inPane(".outcome").innerText()).toContain("B · ");
    expect((await sheetNames()).slice(8)).toEqual([
      "Paramètres 2014",
      "Tableau de bord 2014",
      "Budget 2014",
      "Actions 2014",
      "Adhérents 2014",
      "Grilles 2014",
      "Contrôles 2014",
    ]);
    await opened.page.click("text=Budget 2014");
    await opened.idle();
    await opened.picture("next-year-budget-fr");
  });

  it("is made from the ribbon, and told of in the pane (English)", async () => {
    opened = await browser.open("en");
    await opened.page.click("[data-control='Equilibre.OpenPane']");
    await opened.insert("type", "COSMETIC_VALLEY");
    await fromRibbon("Equilibre.NextYear");
    await inPane("#next-year-made").waitFor();
    await opened.idle();
    expect(await inPane("#next-year-made").innerText()).toBe(
      "The sheets of 2014 are ready, beside those of 2013.",
    );
    const previous = (await values("eq_depenses_precedent_2014")).map(Number);
    expect(previous.reduce((sum, one) => sum + one, 0)).toBe(2169500);
    await opened.picture("next-year-en");
    await fromRibbon("Equilibre.NextYear");
    await inPane("#next-year-made").filter({ hasText: "2015" }).waitFor();
    expect((await sheetNames()).at(-1)).toBe("Budget 2015");
  });

  it("says from the ribbon that there are no sheets yet (French)", async () => {
    opened = await browser.open("fr");
    await fromRibbon("Equilibre.NextYear");
    await inPane(".failure").waitFor();
    expect(await inPane(".failure").innerText()).toContain("Insérez d’abord un modèle");
  });
});
