import { violations } from "../support/accessibility";
import { previewBrowser, type Look, type PreviewBrowser, type PreviewPage } from "../support/preview-page";

let browser: PreviewBrowser;
let opened: PreviewPage;
beforeAll(async () => {
  browser = await previewBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await opened.page.close();
  expect(opened.complaints).toEqual([]);
});

/** Panels that show all they have without a workbook of ours. */
const PANELS: [id: string, shown: string][] = [
  ["template", "#insert"],
  ["functions", "#functions-search"],
  ["help", "a"],
];

describe("the pane, to someone who cannot see it or not well", () => {
  it.each<Look>(["light", "dark", "contrast"])("has nothing that axe complains of (%s)", async (look) => {
    opened = await browser.open("fr", look);
    await opened.page.click("[data-control='Equilibre.OpenPane']");
    await opened.pane.locator("#open-template").waitFor();
    expect(await violations(opened)).toEqual([]);
    for (const [id, shown] of PANELS) {
      await opened.openPanel(id);
      await opened.pane.locator(shown).first().waitFor();
      expect(await violations(opened)).toEqual([]);
      await opened.picture(`pane-${id}-${look}`);
    }
  });

  it("shows where the focus is on every stop of the tab key", async () => {
    opened = await browser.open("en");
    await opened.openPanel("template");
    await opened.pane.locator("#structure").focus();
    for (let stop = 0; stop < 8; stop++) {
      await opened.page.keyboard.press("Tab");
      const focus = await opened.pane
        .locator(":focus-visible")
        .first()
        .evaluate((node) => {
          const style = getComputedStyle(node);
          const inner = getComputedStyle(node, "::after");
          return [style.outlineStyle, style.boxShadow, inner.boxShadow, inner.outlineStyle];
        })
        .catch(() => null);
      // After the last stop the focus leaves the pane's frame.
      if (!focus) break;
      expect(focus.some((value) => value !== "none" && value !== "")).toBe(true);
    }
  });
});
