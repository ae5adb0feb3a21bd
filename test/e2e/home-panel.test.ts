import { violationsInEveryLook } from "../support/accessibility";
import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const showHome = () => opened.page.click("[data-control='Equilibre.OpenPane']");
const headline = (id: string) => opened.pane.locator(`#headline-${id}`);
const task = (act: string) => opened.pane.locator(`.tasks [data-task='${act}']`);
const activeSheet = () =>
  opened.page.evaluate(() => {
    const { book } = window.preview.store!;
    return book.sheets.find(({ id }) => id === book.activeSheetId)!.name;
  });
/** The day on which the page is looked at. */
const on = (day: string) => opened.page.clock.setFixedTime(new Date(`${day}T10:32:00`));
const focused = () => opened.pane.locator(":focus");

describe("the panel Accueil", () => {
  it("leads through the first run in three steps (French, by mouse)", async () => {
    opened = await browser.open("fr");
    await on("2026-12-10");
    await showHome();
    await opened.pane.getByRole("heading", { name: "Commencer en trois étapes" }).waitFor();
    expect(await opened.pane.locator(".steps > li").count()).toBe(3);
    await opened.picture("home-first-fr");
    await opened.pane.locator("#step-insert").click();
    await opened.pane.locator("#structure").fill("<img src=x onerror=alert(1)>");
    await opened.pane.locator("#year").fill("2027");
    await opened.pane.locator("#insert").click();
    await opened.pane.locator("#show-sheet").waitFor();
    await opened.idle();
    await opened.pane.locator("#home").click();
    // Nothing is filled in yet: the second step is next.
    await opened.pane.locator("#step-fill").waitFor();
    expect(await opened.pane.locator("#workbook-name").innerText()).toBe(
      "<img src=x onerror=alert(1)>, budget 2027",
    );
    expect(await headline("balance").innerText()).toBe("à remplir");
    await opened.picture("home-empty-fr");
    await opened.pane.locator("#step-check").click();
    await opened.pane.locator("#checks-summary", { hasText: /\d/ }).waitFor();
  });

  it("says where the workbook stands, what there is to do, and when it was last checked (French)", async () => {
    opened = await browser.open("fr");
    await on("2027-10-12");
    await opened.insert("complete", "MECABOURG");
    await opened.fill("eq_annee", [2027]);
    await showHome();
    await headline("net").waitFor();
    expect(await headline("balance").innerText()).toBe("✓ équilibré");
    expect(await headline("net").innerText()).toMatch(/^44,83\s% \(cible 50\s%\)$/);
    expect(await headline("check").innerText()).toContain("pas encore");
    expect(await task("bookQuarter").innerText()).toContain("Saisir le 3e trimestre 2027");
    expect(await task("prepare").innerText()).toContain("Préparer le budget 2028");
    expect(await opened.pane.locator(".next-task").innerText()).toContain("1er décembre 2027");
    await task("bookQuarter").locator("fluent-button").click();
    await opened.idle();
    expect(await activeSheet()).toBe("Réalisé");
    await opened.pane.locator("#open-checks").click();
    await opened.pane.locator("#checks-summary", { hasText: /\d/ }).waitFor();
    await opened.pane.locator("#home").click();
    await opened.pane.locator("#headline-check", { hasText: "10:32" }).waitFor();
    expect(await headline("check").innerText()).toMatch(/^à 10:32\s: \d+ erreurs?, \d+ questions?$/);
    await opened.picture("home-fr");
  });

  it("sees what changed, by keyboard alone (English)", async () => {
    opened = await browser.open("en");
    await on("2027-01-04");
    await opened.insert("type", "COSMETIC_VALLEY");
    await opened.fill("eq_annee", [2027]);
    await showHome();
    await task("callFees").waitFor();
    expect(await task("callFees").innerText()).toContain("Call the 2027 fees");
    expect(await task("callFees").innerText()).toContain("31 January 2027");
    await opened.picture("home-en");
    await opened.pane.locator("#open-help").focus();
    await opened.page.keyboard.press("Enter");
    await opened.pane.locator("#panel-name").waitFor();
    await opened.fill("eq_depenses", [1], 10);
    await opened.page.keyboard.press("Shift+Tab");
    await opened.page.keyboard.press("Enter");
    await opened.pane.locator("#headline-balance", { hasText: "✕" }).waitFor();
    expect(await headline("balance").innerText()).toBe("✕ resources less expenses: -€1");
    expect(await focused().getAttribute("id")).toBe("open-help");
  });

  it("asks for the year when it cannot be read, and leads to its cell", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opened.fill("eq_annee", ["l’an prochain"]);
    await showHome();
    const toYear = opened.pane.locator("fluent-button", { hasText: "Aller à l’année" });
    await toYear.click();
    await opened.idle();
    expect(await activeSheet()).toBe("Paramètres");
  });

  it("has nothing that axe complains of, in any look", async () => {
    opened = await browser.open("fr");
    await on("2027-10-12");
    await opened.insert("type", "MECABOURG");
    await opened.fill("eq_annee", [2027]);
    await showHome();
    await headline("net").waitFor();
    expect(await violationsInEveryLook(opened, "home")).toEqual([]);
  });
});
