import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const settled = async () => {
  await opened.pane.locator("#checks-summary", { hasText: /\d/ }).waitFor();
};
const check = (id: string) => opened.pane.locator(`[data-check='${id}']`);
const selected = () =>
  opened.page.evaluate(() => {
    const { book } = window.preview.store!;
    const sheet = book.sheets.find(({ id }) => id === book.activeSheetId)!;
    return { sheet: sheet.name, row: sheet.selection.top, column: sheet.selection.left };
  });

describe("the panel Contrôles", () => {
  it("offers a template in a workbook that has none of our sheets", async () => {
    opened = await browser.open("fr");
    await opened.openPanel("checks");
    await opened.pane.getByText("n’a pas encore de feuille d’Équilibre").waitFor();
    await opened.pane.locator("fluent-button", { hasText: "Insérer un modèle" }).click();
    await opened.pane.locator("#structure").waitFor();
  });

  it("puts what is wrong first, with figure, rule and the way to the cell (French)", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opened.openPanel("checks");
    await settled();
    expect(await check("coverage").innerText()).toMatch(/0,963 \(repère 1\)/);
    expect(await check("invoicing").innerText()).toMatch(/12,07\s%/);
    await check("coverage").locator("fluent-button").click();
    await opened.idle();
    expect(await selected()).toMatchObject({ sheet: "Budget" });
    await opened.picture("checks-fr");
  });

  it("sees a change when asked to check again, by keyboard (English)", async () => {
    opened = await browser.open("en", { set: "type", example: "COSMETIC_VALLEY" });
    await opened.openPanel("checks");
    await settled();
    expect(await opened.pane.locator(".check-group.error").count()).toBe(0);
    await opened.fill("eq_depenses", [1], 10);
    await opened.pane.locator("#run-checks").focus();
    await opened.page.keyboard.press("Enter");
    await check("balanced").waitFor();
    expect(await check("balanced").innerText()).toContain("Found: -€1");
    await opened.picture("checks-en");
  });
});
