import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const within = (selector: string, options = {}) => opened.pane.locator(selector, options);
const said = (selector: string) => within(selector).innerText();
const reading = (id: string) => said(`label[for='reading-${id}']`);
const share = (lever: string) => said(`output[for='share-${lever}']`);
const opens = async () => {
  await opened.openPanel("trajectory");
  await within("#trajectory-start").waitFor();
};
/** The values in the cells of a workbook name. */
const named = (name: string) =>
  within("#pane").evaluate(
    (_node, wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange().load("values");
        await context.sync();
        return (range.values as (string | number)[][]).map(([value]) => value!);
      }),
    name,
  );
const press = async (...keys: string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};

describe("the panel Trajectoire", () => {
  it("offers a template in a workbook that has none of our sheets, and waits for a budget in an empty one", async () => {
    opened = await browser.open("fr");
    await opened.openPanel("trajectory");
    await opened.pane.getByText("n’a pas encore de feuille d’Équilibre").waitFor();
    await opened.insert("type", null);
    await within("#read-trajectory").click();
    await within("#trajectory-empty").waitFor();
  });

  it("tells the effort three ways, splits it by sliders and writes it in one step to undo (French, by mouse)", async () => {
    opened = await browser.open("fr", { set: "complete", example: "COSMETIC_VALLEY" });
    const potentials = await named("eq_leviers_potentiel");
    const target = await named("eq_taux_cible");
    await opens();
    await within("#target-rate").fill("75");
    await within("#target-budget").fill("4 000 000");
    await within("#target-rate").focus();
    expect(await reading("budget")).toMatch(/547\s125\s€ par an/);
    expect(await reading("public")).toMatch(/2\s188\s500\s€ par an/);
    expect(await reading("cible")).toMatch(/1\s920\s000\s€ par an/);
    await within("#reading-cible").click();
    await within("#share-FA2").fill("50");
    expect(await share("FA2")).toMatch(/^50\s%, 960\s000\s€$/);
    expect(await share("CO")).toMatch(/^10\s%, 192\s000\s€$/);
    await opened.picture("trajectory-fr");
    await within("#apply-trajectory").click();
    await within("#undo-trajectory").waitFor();
    await opened.idle();
    expect(await named("eq_taux_cible")).toEqual([0.75]);
    // What each brings today, and its share of the effort.
    const today = (await named("eq_leviers_aujourdhui")).map(Number);
    const shares = [0.1, 0.1, 0.5, 0.1, 0.1, 0.1];
    expect(await named("eq_leviers_potentiel")).toEqual(
      today.map((euros, i) => euros + 1920000 * shares[i]!),
    );
    await within("#undo-trajectory").click();
    await opened.pane.getByText("Les valeurs d’avant sont remises").waitFor();
    await opened.idle();
    expect(await named("eq_leviers_potentiel")).toEqual(potentials);
    expect(await named("eq_taux_cible")).toEqual(target);
  });

  it("is driven by keyboard alone, and discards what was tried (English)", async () => {
    opened = await browser.open("en", { set: "complete", example: "MECABOURG" });
    await opens();
    expect(await said("#trajectory-start")).toBe("Net self-financing in 2013: 44.83%.");
    expect(await reading("public")).toContain("€30,000 a year");
    expect(await reading("public")).toContain("19 members");
    await within("#target-rate").focus();
    await press("Control+a", "6", "0", "Tab");
    expect(await reading("budget")).toContain("€44,000 a year");
    await within("#share-CO").focus();
    await press("End");
    expect(await share("CO")).toMatch(/^100%/);
    expect(await share("FA5")).toMatch(/^0%/);
    await press("ArrowLeft", "ArrowLeft");
    expect(await share("CO")).toMatch(/^98%/);
    await opened.picture("trajectory-en");
    await within("#discard-trajectory").focus();
    await press("Enter");
    await opened.pane.getByText("The trial is discarded").waitFor();
    expect(await within("#target-rate").inputValue()).toBe("50");
    expect(await within("#apply-trajectory").getAttribute("disabled-focusable")).not.toBeNull();
    expect(await named("eq_taux_cible")).toEqual([0.5]);
  });

  it("says why the State's leaving takes more, and what it makes of the slope", async () => {
    opened = await browser.open("fr", { set: "complete", example: "COSMETIC_VALLEY" });
    await opens();
    await within("#target-rate").focus();
    await press("Tab", "Tab", "Tab", "Space");
    await opened.pane.getByText("le budget constant demande de remplacer tout ce qu’il donnait").waitFor();
    expect(await said(".legend")).toContain("Pente actuelle, sans l’État");
    const rates = await within(".trajectory td[data-curve='slope']").allTextContents();
    const sheet = await within("#pane").evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem("eq_trajectoire_sans_etat").getRange().load("values");
        await context.sync();
        return (range.values as number[][])[0]!;
      }),
    );
    expect(rates.map((text) => Number(text.replace(",", ".").replace(/\s%/, "")) / 100)).toEqual(
      sheet.map((rate) => Math.round(rate * 1e4) / 1e4),
    );
  });

  it("works from the budget alone: target and year are written, the split stays a trial", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opens();
    await opened.pane.getByText("Ce partage reste un essai").waitFor();
    await within("#target-rate").fill("soixante");
    await within("#target-year").fill("2020");
    await within("#target-rate").focus();
    await opened.pane.getByText("Saisissez un taux de 0 à 99,99").waitFor();
    await within("#target-rate").fill("60");
    await within("#target-year").focus();
    expect(await said("#trajectory-cells")).toBe("Écrire changera 2 cellules.");
    await within("#apply-trajectory").click();
    await within("#undo-trajectory").waitFor();
    expect([await named("eq_taux_cible"), await named("eq_annee_cible")]).toEqual([[0.6], [2020]]);
  });

  it("writes nothing over what another hand has changed meanwhile, and keeps the trial", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opens();
    await within("#target-rate").fill("60");
    await within("#target-year").focus();
    await opened.fill("eq_taux_cible", ["<img src=x onerror=alert(1)>"]);
    await within("#apply-trajectory").click();
    await opened.pane.getByText("rien n’a été écrit").waitFor();
    expect(await named("eq_taux_cible")).toEqual(["<img src=x onerror=alert(1)>"]);
    await within("#read-trajectory").click();
    await opened.pane.locator("#trajectory-cells", { hasText: "1 cellule" }).waitFor();
    expect(await within("#target-rate").inputValue()).toBe("60");
  });

  it("leaves every cell as it was where a sheet is protected, and says so", async () => {
    opened = await browser.open("fr", { set: "complete", example: "MECABOURG" });
    await within("#pane").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Paramètres").protection.protect();
        await context.sync();
      }),
    );
    const potentials = await named("eq_leviers_potentiel");
    await opens();
    await within("#target-rate").fill("60");
    await within("#split-even").click();
    await within("#apply-trajectory").click();
    await within(".outcome", { hasText: "protégé" }).waitFor();
    expect(await named("eq_leviers_potentiel")).toEqual(potentials);
    expect(await named("eq_taux_cible")).toEqual([0.5]);
    // Nothing is complained of but the refusal that was asked for.
    opened.complaints.length = 0;
  });
});
