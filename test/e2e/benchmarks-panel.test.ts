import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const within = (selector: string, options = {}) => opened.pane.locator(selector, options);
const said = (selector: string) => within(selector).innerText();
const cluster = (id: string) => within(`[data-cluster='${id}']`);
const chartSaid = () => within("svg.quadrant").getAttribute("aria-label");

describe("the panel Repères", () => {
  it("shows the references in a workbook that has none of our sheets, and offers a template", async () => {
    opened = await browser.open("fr");
    await opened.openPanel("benchmarks");
    await opened.pane.getByText("n’a pas encore de feuille d’Équilibre").waitFor();
    expect(await within(".clusters details").count()).toBe(11);
    expect(await chartSaid()).toContain("Votre cluster n’y est pas encore.");
    await within("#own-cluster fluent-button").click();
    await within("#structure").waitFor();
  });

  it("places the own cluster, and tells what each reference's figures stand for (French, by mouse)", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opened.openPanel("benchmarks");
    await within("#own-class").waitFor();
    expect(await said("#own-class")).toMatch(/Votre classe\s: La ruche bourdonnante/);
    expect(await said("#own-rank")).toBe("2e de 6, votre cluster compris");
    expect(await chartSaid()).toMatch(/Vous\s: 60 membres, 44,83\s%\.$/);
    await within("svg.quadrant .point", { hasText: "EMC2" }).click();
    const emc2 = await cluster("EMC2").innerText();
    expect(emc2).toMatch(/Net, recalculé\s+44\s%/);
    expect(emc2).toMatch(/Brut, recalculé\s+55,13\s%/);
    expect(emc2).toMatch(/Taux déclaré\s+55\s%/);
    expect(emc2).toContain("égale à 1 − subventions/budget (taux apparent)");
    expect(emc2).toContain("mémento France Clusters/Katalyse, 2013");
    await opened.picture("benchmarks-fr");
  });

  it("follows the workbook, by keyboard alone (English)", async () => {
    opened = await browser.open("en", { set: "type", example: "MECABOURG" });
    await opened.openPanel("benchmarks");
    await within("#own-class", { hasText: "buzzing hive" }).waitFor();
    await opened.fill("eq_membres", [45]);
    await cluster("AINGIL").locator("summary").focus();
    await opened.page.keyboard.press("Enter");
    expect(await cluster("AINGIL").innerText()).toContain("not published");
    await opened.page.keyboard.press("Tab");
    await opened.page.keyboard.press("Tab");
    await opened.page.keyboard.press("Enter");
    await within("#own-class", { hasText: "merry pack" }).waitFor();
    expect(await said("#own-members")).toBe("45");
    await opened.picture("benchmarks-en");
  });

  it("says what is missing before members and budget are filled in, and what cannot be read", async () => {
    opened = await browser.open("fr", { set: "type" });
    await opened.openPanel("benchmarks");
    await opened.pane.getByText("Il faut le nombre de membres").waitFor();
    expect(await said("#own-members")).toBe("à remplir");
    await opened.fill("eq_membres", ["<img src=x onerror=alert(1)>"]);
    await within("#read-benchmarks").click();
    await opened.pane.getByText("montre « <img src=x onerror=alert(1)> »").waitFor();
    await within("#own-cluster fluent-button", { hasText: "Voir la cellule" }).click();
    await opened.idle();
    const active = await opened.page.evaluate(() => {
      const { book } = window.preview.store!;
      return book.sheets.find(({ id }) => id === book.activeSheetId)!.name;
    });
    expect(active).toBe("Paramètres");
  });
});
