import { violationsInEveryLook } from "../support/accessibility";
import { usePreview, type PreviewPage } from "../support/preview-page";
import { sixtyMembers } from "../support/sixty-members";

const browser = usePreview();
let opened: PreviewPage;

/** A page with Mécabourg's budget and its sixty made-up members, and the panel open. */
async function openFees(language: "fr" | "en"): Promise<void> {
  opened = await browser.open(language, { set: "essential", example: "MECABOURG" });
  await opened.fill(
    "eq_adherents_nom",
    sixtyMembers.map(({ nom }) => nom),
  );
  await opened.fill(
    "eq_adherents_effectif",
    sixtyMembers.map(({ effectif }) => effectif),
  );
  await opened.openPanel("fees");
  await opened.pane.locator("#fees-said").waitFor();
}

const text = async (selector: string): Promise<string> =>
  (await opened.pane.locator(selector).innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
/** Waits until the panel says this; any blank stands for any other. */
const said = (words: string) =>
  opened.pane.locator("#fees-said", { hasText: new RegExp(words.replaceAll(" ", "\\s"), "u") }).waitFor();
/** Types an amount over that of a slab, as a person does: into the field, then out of it. */
async function typeFee(row: number, fee: string): Promise<void> {
  await opened.pane.locator(`#slab-${row}-fee`).fill(fee);
  await opened.page.keyboard.press("Tab");
}
const cellsOf = (name: string): Promise<unknown[]> =>
  opened.pane.locator("#pane").evaluate(
    (_node, wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange().load("formulas");
        await context.sync();
        return (range.formulas as unknown[][]).flat();
      }),
    name,
  );

describe("the panel Cotisations", () => {
  it("offers a template where there is none, and says so where the list is empty", async () => {
    opened = await browser.open("fr");
    await opened.openPanel("fees");
    await opened.pane.getByText("n’a pas encore de feuille d’Équilibre").waitFor();
    await opened.insert("type", "MECABOURG");
    await opened.pane.locator("#read-fees").click();
    await opened.pane.getByText("Adhérents, Grilles").waitFor();
    await opened.insert("essential", "MECABOURG");
    await opened.pane.locator("#read-fees").click();
    expect(await text("#fees-empty")).toMatch(/60 adhérents, 95 000 €/);
  });

  it("compares a trial grid with today's to the hand-computed figures, and applies it (French, mouse)", async () => {
    await openFees("fr");
    expect(await text("#fees-today")).toMatch(/95 184 €/);
    for (const [row, fee] of ["750", "1 100", "1850", "3000", "10 500,00 €"].entries())
      await typeFee(row, fee);
    await said("107 300 €.*2 816 € de plus");
    const results = await text("#fees-results");
    expect(results).toContain("▲ 30 paieraient plus : 3 891 € en tout.");
    expect(results).toContain("▼ 25 paieraient moins : 1 075 € en tout.");
    expect(results).toContain("Comparaison sur 55 adhérents ; 5 n’ont pas de cotisation");
    expect(await text("#fees-attrition")).toMatch(/2,87 %.*5,44 %/s);
    await opened.pane.locator("summary", { hasText: "Adhérent par adhérent" }).click();
    await opened.pane.locator("#member-filter").selectOption("losers");
    expect(await opened.pane.locator("#fees-members li").first().innerText()).toMatch(/Adhérent 58[^]*802/);
    await opened.picture("fees-fr");
    expect(await text("#fees-cells")).toContain("5 cellules");
    await opened.pane.locator("#apply-fees").click();
    await opened.pane.locator("#fees-applied", { hasText: "✓" }).waitFor();
    expect((await cellsOf("eq_grille_montants")).slice(0, 6)).toEqual([750, 1100, 1850, 3000, 10_500, ""]);
    await opened.idle();
    expect(await text("#fees-today")).toMatch(/107 300 €/);
  });

  it("works by keyboard alone, raises all amounts by a slider and discards (English)", async () => {
    await openFees("en");
    const { page, pane } = opened;
    await pane.locator("#all-amounts").focus();
    for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowRight");
    expect(await text(".slider-head output >> nth=0")).toBe("+10%");
    // 27 × 765 + 25 × 2,082 + 3 × 10,668
    await said("€104,709.*€9,525 more");
    expect(await pane.locator("#slab-0-fee").inputValue()).toBe("765");
    await pane.locator("#leaving").focus();
    await page.keyboard.press("Home");
    expect(await text("#attrition-said")).toContain("0 leave: €104,709");
    await pane.locator("#preset").focus();
    await page.keyboard.press("E");
    await pane.getByText("3 slabs have no amount").waitFor();
    await opened.picture("fees-en");
    await pane.locator("#discard-fees").focus();
    await page.keyboard.press("Enter");
    await said("The trial grid is that of today.");
    expect(await pane.locator("#slab-0-fee").inputValue()).toBe("695");
    expect((await cellsOf("eq_grille_montants")).slice(0, 3)).toEqual([695, "", 1893]);
  });

  it("adds and takes away slabs, and says when bounds are in disorder", async () => {
    await openFees("fr");
    const { pane } = opened;
    await pane.locator("#new-slab").fill("12");
    await pane.locator("#add-slab").click();
    expect(await pane.locator("#slab-2-from").inputValue()).toBe("12");
    await typeFee(2, "1000");
    await said("97 184 €");
    await pane.locator("#slab-2-from").fill("4");
    await opened.page.keyboard.press("Tab");
    await said("Les bornes doivent aller en croissant");
    await pane.locator("#slab-2-remove").click();
    await said("La grille d’essai est celle d’aujourd’hui.");
    await pane.locator("#new-slab").fill("cinq");
    await pane.locator("#add-slab").click();
    await pane.locator("#new-slab-error", { hasText: "positif" }).waitFor();
  });

  it("asks before a person's formula gives way to an amount, and keeps what changed meanwhile", async () => {
    await openFees("fr");
    const { pane } = opened;
    await opened.fill("eq_grille_montants", ["=600+95"]);
    await typeFee(0, "750");
    await pane.locator("#apply-fees").click();
    await pane.locator("#fees-applied", { hasText: "formule" }).waitFor();
    expect((await cellsOf("eq_grille_montants"))[0]).toBe("=600+95");
    await opened.fill("eq_grille_montants", [700]);
    await pane.locator("#replace-fees").click();
    await pane.locator("#fees-applied", { hasText: "a changé depuis la lecture" }).waitFor();
    expect((await cellsOf("eq_grille_montants"))[0]).toBe(700);
    await pane.locator("#read-fees").click();
    await pane.locator("#fees-cells", { hasText: "1 cellule" }).waitFor();
    await pane.locator("#apply-fees").click();
    await pane.locator("#fees-applied", { hasText: "✓" }).waitFor();
    expect((await cellsOf("eq_grille_montants"))[0]).toBe(750);
  });

  it("shows names as text, whatever they look like", async () => {
    opened = await browser.open("fr", { set: "essential", example: "MECABOURG" });
    await opened.fill("eq_adherents_nom", ["<img src=x onerror=alert(1)>"]);
    await opened.fill("eq_adherents_effectif", [3]);
    await opened.openPanel("fees");
    await opened.pane.locator("summary", { hasText: "Adhérent par adhérent" }).click();
    expect(await text(".member-name")).toBe("<img src=x onerror=alert(1)>");
  });

  it("has nothing that axe complains of, in any look", async () => {
    await openFees("fr");
    await typeFee(0, "750");
    await said("de plus");
    for (const summary of await opened.pane.locator(".fees summary").all()) await summary.click();
    expect(await violationsInEveryLook(opened, "fees")).toEqual([]);
    await opened.pane.locator("#fees-indicators").scrollIntoViewIfNeeded();
    await opened.picture("fees-results");
  });
});
