import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

/** A page with Cosmetic Valley's budget, and the panel open. */
async function openCaps(language: "fr" | "en", set: "essential" | "complete" = "essential") {
  opened = await browser.open(language, { set, example: "COSMETIC_VALLEY" });
  await opened.openPanel("caps");
  await opened.pane.locator("#caps-verdict").waitFor();
}

const text = async (selector: string): Promise<string> =>
  (await opened.pane.locator(selector).innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const valuesOf = (name: string): Promise<unknown[]> =>
  opened.pane.locator("#pane").evaluate(
    (_node, wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange().load("values");
        await context.sync();
        return (range.values as unknown[][]).flat();
      }),
    name,
  );
const sum = (values: unknown[]): number =>
  values.reduce((whole: number, value) => whole + (typeof value === "number" ? value : 0), 0);

describe("the panel Plafonds", () => {
  it("says what it needs where it is not there", async () => {
    opened = await browser.open("fr", { set: "type", example: "MECABOURG" });
    await opened.openPanel("caps");
    await opened.pane.locator("[data-unread='absent']", { hasText: "Actions" }).waitFor();
    await opened.insert("essential", null);
    await opened.pane.locator("#read-caps").click();
    await opened.pane.locator("#caps-empty", { hasText: "Aucune action n’a de coût" }).waitFor();
  });

  it("finds the 4,750 € over, proposes the best spread and writes it (French, mouse)", async () => {
    await openCaps("fr", "complete");
    expect(await text("#caps-verdict")).toMatch(/4 750 €/);
    expect(await text("#caps-losses")).toMatch(/Règle 50\/50\s+4 750 €/);
    expect(await text("#caps-categories")).toMatch(/B – innovation, animation\s+1 664 500 €\s+832 250 €/);
    await opened.pane.locator("#propose").click();
    const proposal = await text("#caps-proposal");
    expect(proposal).toContain("1 084 750 € placés sur 1 089 500 € demandés.");
    expect(proposal).toContain("la règle 50/50 sur tout le financement");
    await opened.picture("caps-fr");
    const asked = await valuesOf("eq_financeurs_demande");
    await opened.pane.locator("#apply-caps").click();
    await opened.pane.locator("#caps-applied", { hasText: "✓" }).waitFor();
    expect(sum(await valuesOf("eq_actions_public"))).toBe(1_084_750);
    expect(await valuesOf("eq_financeurs_demande")).toEqual(asked);
    await opened.idle();
    expect(await valuesOf("eq_actions_total_public")).toEqual([1_084_750]);
    await opened.pane.locator("#propose").click();
    await opened.pane.locator("#caps-cells", { hasText: "porte déjà cette répartition" }).waitFor();
  });

  it("moves what a cap refuses, shows before and after, and discards (English, keyboard)", async () => {
    await openCaps("en");
    await opened.fill("eq_actions_public", [900_000, 0, 0]);
    await opened.pane.locator("#read-caps").focus();
    await opened.page.keyboard.press("Enter");
    await opened.pane.locator("#caps-losses", { hasText: "Cap of the category" }).waitFor();
    await opened.pane.locator("#propose").focus();
    await opened.page.keyboard.press("Enter");
    await opened.pane.locator("#caps-proposal").waitFor();
    expect(await text("#caps-actions")).toContain("€900,000");
    await opened.picture("caps-en");
    await opened.pane.locator("#discard-caps").focus();
    await opened.page.keyboard.press("Enter");
    await opened.pane.locator("#caps-applied", { hasText: "Proposal discarded" }).waitFor();
    expect((await valuesOf("eq_actions_public"))[0]).toBe(900_000);
  });

  it("says so when a sheet is protected, and nothing is written", async () => {
    await openCaps("fr");
    await opened.pane.locator("#pane").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Actions").protection.protect();
        await context.sync();
      }),
    );
    await opened.pane.locator("#propose").click();
    await opened.pane.locator("#apply-caps").click();
    await opened.pane.getByText("Excel a refusé").waitFor();
    await opened.pane.getByText("Votre classeur est tel qu’il était.").waitFor();
    expect(sum(await valuesOf("eq_actions_public"))).toBe(0);
  });
});
