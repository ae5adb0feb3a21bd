import { violations } from "../support/accessibility";
import { previewBrowser, type Look, type PreviewBrowser, type PreviewPage } from "../support/preview-page";

/** Nine panels over a complete workbook, one after the other. */
const TIME = 240_000;

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

/** Every panel, and what shows that it has read the workbook. */
const PANELS: [id: string, shown: string][] = [
  ["template", "#insert"],
  ["checks", "#checks-summary"],
  ["fees", "#fees-said"],
  ["caps", "#caps-verdict"],
  ["trajectory", "#trajectory-start"],
  ["benchmarks", "#own-class"],
  ["send", "#send-sheets"],
  ["functions", "#functions-search"],
  ["help", "a"],
];

async function openFilled(language: "fr" | "en", look: Look = "light"): Promise<void> {
  opened = await browser.open(language, look);
  await opened.insert("complete", "COSMETIC_VALLEY");
  await opened.fill("eq_adherents_nom", ["Coopérative des parfumeurs et aromaticiens réunis", "B"]);
  await opened.fill("eq_adherents_effectif", [3, 35]);
  await opened.page.click("[data-control='Equilibre.OpenPane']");
  await opened.pane.locator("#open-template").waitFor();
}

async function openPanel(id: string, shown: string): Promise<void> {
  await opened.openPanel(id);
  await opened.pane.locator(shown).first().waitFor();
}

/** What is wider than its place, so that a person would have to scroll sideways or would not see it. */
const tooWide = (): Promise<string[]> =>
  opened.pane.locator("html").evaluate((page) => {
    const wide = [page, ...document.querySelectorAll<HTMLElement>("#pane *:not(.unseen)")].filter(
      (node) =>
        node.scrollWidth > node.clientWidth + 1 &&
        (node === page || getComputedStyle(node).overflowX !== "visible") &&
        !node.matches("input, select"),
    );
    return wide.map(({ tagName, id, className }) => `${tagName}#${id}.${className}`);
  });

/** Pixels of the window that the pane takes, and how much larger everything in it is. */
async function shape(width: number, zoom: number): Promise<void> {
  await opened.page
    .locator("#pane")
    .evaluate((panel, pixels) => panel.style.setProperty("--pane-width", `${pixels}px`), width);
  await opened.pane
    .locator("html")
    .evaluate((page, times) => page.style.setProperty("zoom", String(times)), zoom);
}

/** Stops of the tab key on which nothing shows where the focus is. */
async function hiddenStops(): Promise<string[]> {
  const hidden: string[] = [];
  await opened.pane.locator("#panel-name").focus();
  for (let stop = 0; stop < 30; stop++) {
    await opened.page.keyboard.press("Tab");
    const focus = await opened.pane.locator("#pane").evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const style = getComputedStyle(node);
      const inner = getComputedStyle(node, "::after");
      const marks = [style.outlineStyle, style.boxShadow, inner.boxShadow, inner.outlineStyle];
      return {
        id: `${node.tagName}#${node.id}`,
        isSeen: marks.some((mark) => mark !== "none" && mark !== ""),
      };
    });
    // After the last stop the focus leaves the pane's frame.
    if (!focus) break;
    if (!focus.isSeen) hidden.push(focus.id);
  }
  return hidden;
}

describe("the pane, to someone who cannot see it or not well", () => {
  it.each<Look>(["light", "dark", "contrast"])(
    "has nothing that axe complains of, in any panel (%s)",
    async (look) => {
      await openFilled("fr", look);
      expect(await violations(opened)).toEqual([]);
      for (const [id, shown] of PANELS) {
        await openPanel(id, shown);
        expect({ id, found: await violations(opened) }).toEqual({ id, found: [] });
        await opened.picture(`pane-${id}-${look}`);
      }
    },
    TIME,
  );

  it.each([
    [320, 1],
    [640, 2],
  ])(
    "needs no scrolling sideways at %d pixels, %d times as large, in any panel",
    async (width, zoom) => {
      await openFilled("fr");
      await shape(width, zoom);
      expect(await tooWide()).toEqual([]);
      for (const [id, shown] of PANELS) {
        await openPanel(id, shown);
        for (const summary of await opened.pane.locator("summary:visible").all()) await summary.click();
        await opened.picture(`pane-${id}-${width}`);
        expect({ id, wide: await tooWide() }).toEqual({ id, wide: [] });
      }
    },
    TIME,
  );

  it(
    "shows where the focus is on every stop of the tab key, in every panel",
    async () => {
      await openFilled("en");
      for (const [id, shown] of PANELS) {
        await openPanel(id, shown);
        expect({ id, hidden: await hiddenStops() }).toEqual({ id, hidden: [] });
      }
    },
    TIME,
  );
});
