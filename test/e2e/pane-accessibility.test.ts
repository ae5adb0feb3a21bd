import { violations, violationsInEveryLook } from "../support/accessibility";
import { usePreview, type Look, type PreviewPage } from "../support/preview-page";

/** Nine panels over a complete workbook, one after the other. */
const TIME = 240_000;

const browser = usePreview();
let opened: PreviewPage;

/** Every panel, what shows that it has read the workbook, and what is pressed to have more to show. */
const PANELS: [id: string, shown: string, more?: string][] = [
  ["template", "#insert"],
  ["checks", "#checks-summary"],
  ["fees", "#fees-said"],
  ["caps", "#caps-verdict", "#propose"],
  ["trajectory", "#trajectory-start"],
  ["benchmarks", "#own-class"],
  ["send", "#send-sheets"],
  ["functions", "#functions-search"],
  ["help", "a"],
];

async function openFilled(language: "fr" | "en", look: Look = "light"): Promise<void> {
  opened = await browser.open(language, { look, set: "complete", example: "COSMETIC_VALLEY" });
  await opened.fill("eq_adherents_nom", ["Coopérative des parfumeurs et aromaticiens réunis", "B"]);
  await opened.fill("eq_adherents_effectif", [3, 35]);
  await opened.page.click("[data-control='Equilibre.OpenPane']");
  await opened.pane.locator("#open-template").waitFor();
}

async function openPanel([id, shown, more]: (typeof PANELS)[number]): Promise<void> {
  await opened.openPanel(id);
  await opened.pane.locator(shown).first().waitFor();
  if (more) await opened.pane.locator(more).click();
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

/** A panel with nothing folded away in it shows all that can be wrong, and is as wide as it gets. */
async function unfold(): Promise<void> {
  for (const summary of await opened.pane.locator("summary:visible").all()) await summary.click();
}

describe("the pane, to someone who cannot see it or not well", () => {
  it(
    "has nothing that axe complains of in any panel, and shows where the focus is (English, Office's dark theme)",
    async () => {
      await openFilled("en", "dark");
      expect(await violations(opened)).toEqual([]);
      for (const panel of PANELS) {
        const [id] = panel;
        await openPanel(panel);
        await opened.picture(`pane-${id}-dark`);
        expect({ id, found: await violations(opened) }).toEqual({ id, found: [] });
        expect({ id, hidden: await hiddenStops() }).toEqual({ id, hidden: [] });
      }
    },
    TIME,
  );

  it(
    "has nothing that axe complains of in any look, and needs no scrolling sideways at 320 pixels or twice as large",
    async () => {
      await openFilled("fr");
      expect(await violationsInEveryLook(opened, "pane-home")).toEqual([]);
      for (const panel of PANELS) {
        const [id] = panel;
        await openPanel(panel);
        await unfold();
        const found = await violationsInEveryLook(opened, `pane-${id}`);
        const wide: string[] = [];
        for (const [width, zoom] of [
          [320, 1],
          [640, 2],
        ] as const) {
          await shape(width, zoom);
          await opened.picture(`pane-${id}-${width}`);
          wide.push(...(await tooWide()));
        }
        await shape(320, 1);
        expect({ id, found, wide }).toEqual({ id, found: [], wide: [] });
      }
    },
    TIME,
  );
});
