import { violationsInEveryLook } from "../support/accessibility";
import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const at = (selector: string) => opened.pane.locator(selector);
const says = (id: string, text: RegExp) => at(`#${id}`).filter({ hasText: text }).waitFor();
/** Formulas on all sheets that call the add-in. */
const calling = () =>
  opened.page.evaluate(
    () =>
      window.preview
        .store!.book.sheets.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.values(row)))
        .filter(({ f }) => f !== undefined && /CLUSTER\.[A-Z]+\(/.test(f.replace(/"[^"]*"/g, ""))).length,
  );
const book = () => opened.page.evaluate(() => JSON.stringify(window.preview.store!.book.sheets));
const typeInto = (sheetName: string, address: string, value: string | number) =>
  at("#pane").evaluate(
    (_node, what) =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(what.sheetName).getRange(what.address).values = [[what.value]];
      }),
    { sheetName, address, value },
  );

describe("the panel Transmettre", () => {
  it("says that a workbook without us can be read anywhere, and offers a template", async () => {
    opened = await browser.open("fr");
    await opened.openPanel("send");
    await says("send-formulas", /se lit partout/);
    await at("[data-unread='none'] fluent-button").click();
    await at("#structure").waitFor();
  });

  it("turns formulas into values and back, the workbook as it was (French)", async () => {
    opened = await browser.open("fr", { set: "type", example: "COSMETIC_VALLEY" });
    const before = await book();
    await opened.openPanel("send");
    await says("send-formulas", /15 formules appellent le complément/);
    expect(await at("#send-sheets tbody").innerText()).toMatch(/^Budget\s+15/);
    await opened.picture("send-fr");
    await at("#freeze-formulas").click();
    await says("send-result", /15 formules en valeurs, soit 15 cellules\. Feuilles\s: Budget/);
    await says("send-formulas", /En valeurs\s: 15 formules/);
    expect(await calling()).toBe(0);
    await opened.picture("send-frozen-fr");
    await at("#restore-formulas").click();
    await says("send-result", /15 formules de retour/);
    await opened.idle();
    expect((await book()) === before).toBe(true);
  });

  it("names what was typed over and leaves it until told otherwise, by keyboard (English)", async () => {
    opened = await browser.open("en", { set: "type", example: "MECABOURG" });
    await opened.openPanel("send");
    await at("#freeze-formulas").waitFor();
    await at("#freeze-formulas").focus();
    await opened.page.keyboard.press("Enter");
    await says("send-result", /15 formulas turned into values/);
    await typeInto("Budget", "D29", 0.5);
    await at("#restore-formulas").focus();
    await opened.page.keyboard.press("Enter");
    await says("send-result", /14 formulas restored/);
    await says("send-result", /1 formula was not restored/);
    expect(await at(".left-formulas").innerText()).toMatch(
      /Budget, D29: something else was typed there\s+=IF\(.*CLUSTER\.AUTOFINANCEMENT/,
    );
    await opened.picture("send-typed-over-en");
    await at("#replace-typed").focus();
    await opened.page.keyboard.press("Enter");
    await says("send-result", /✓ 1 formula restored/);
    expect(await calling()).toBe(15);
  });

  it("says which sheet is protected, and does nothing", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await at("#pane").evaluate(() =>
      Excel.run(async ({ workbook }) => workbook.worksheets.getItem("Budget").protection.protect()),
    );
    const before = await book();
    await opened.openPanel("send");
    await at("#freeze-formulas").click();
    await says("send-result", /Feuilles protégées\s: Budget/);
    expect((await book()) === before).toBe(true);
  });

  it("prepares the pages of the board pack and says how to print them", async () => {
    opened = await browser.open("fr", { set: "essential", example: "COSMETIC_VALLEY" });
    await opened.openPanel("send");
    await at("#pack-sheets input").first().waitFor();
    expect(await at("#pack-sheets").innerText()).toMatch(
      /Paramètres\s+Tableau de bord\s+Budget\s+Actions\s+Adhérents/,
    );
    await at("#pack-sheets").getByLabel("Adhérents").check();
    await at("#prepare-pack").click();
    await says("pack-result", /4 feuilles prêtes/);
    await says("pack-result", /Cliquez sur l’onglet Tableau de bord/);
    await says("pack-result", /les onglets Budget, Actions, Adhérents/);
    const shown = await opened.page.evaluate(() => {
      const { sheets, activeSheetId } = window.preview.store!.book;
      return sheets.find(({ id }) => id === activeSheetId)!.name;
    });
    expect(shown).toBe("Tableau de bord");
  });

  it("shows the lines of the CERFA form, both totals equal, and copies them", async () => {
    opened = await browser.open("fr");
    await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await opened.insert("complete", "COSMETIC_VALLEY");
    await opened.openPanel("send");
    await says("cerfa-totals", /Totaux égaux des deux côtés\s: 2\s169\s500/);
    expect(await at("#cerfa-products").innerText()).toMatch(/756\s+Cotisations\s+200\s000/);
    await at("#copy-cerfa").click();
    await says("cerfa-copied", /Copié/);
    const text = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("756\tCotisations\t200000\n");
    await at("#cerfa-lines").scrollIntoViewIfNeeded();
    await opened.picture("send-cerfa-fr");
  });

  it("selects the lines for the keyboard where there is no clipboard", async () => {
    opened = await browser.open("en", { set: "type", example: "COSMETIC_VALLEY" });
    await opened.openPanel("send");
    await says("cerfa-totals", /Both sides total/);
    await at("#pane").evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("no")) },
      });
    });
    await at("#copy-cerfa").click();
    await says("cerfa-copied", /Ctrl\+C/);
    const selected = await at("#cerfa-lines textarea").evaluate((node) => {
      const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain("Account\tExpenses\tEuros\n");
  });

  it("has nothing that axe complains of, in any look", async () => {
    opened = await browser.open("fr", { set: "essential", example: "COSMETIC_VALLEY" });
    await opened.openPanel("send");
    await says("cerfa-totals", /€/);
    expect(await violationsInEveryLook(opened, "send")).toEqual([]);
    await at("#freeze-formulas").click();
    await says("send-result", /en valeurs/);
    await typeInto("Budget", "D29", "moi");
    await at("#restore-formulas").click();
    await says("send-result", /n’a pas été rétablie/);
    expect(await violationsInEveryLook(opened, "send-left")).toEqual([]);
  });
});
