import type { FrameLocator, Page } from "playwright-core";
import { CARRIED_BOOK } from "../../src/preview/page/carry-over";
import type {} from "../../src/preview/page/main";
import type { SetId } from "../../src/workbook";
import { insertedBookText } from "./inserted-books";
import { takePicture } from "./pictures";
import { openSite } from "./site";

/** A laptop's; a larger window takes the machine longer to draw after each change. */
const WINDOW = { width: 1366, height: 768 };

export interface PreviewBrowser {
  open: (language: "fr" | "en", options?: OpenOptions) => Promise<PreviewPage>;
  close: () => Promise<void>;
}

/** Office's light and dark themes, and the high contrast of the system. */
export const LOOKS = ["light", "dark", "contrast"] as const;
export type Look = (typeof LOOKS)[number];

/** How a person finds the preview. */
export interface OpenOptions {
  look?: Look;
  /** With a set inserted, in the language of the page. */
  set?: SetId;
  /** The figures in it; none by default. */
  example?: Example | null;
}

type Example = "MECABOURG" | "COSMETIC_VALLEY";

export interface PreviewPage {
  page: Page;
  /** The pane, once it was opened. */
  pane: FrameLocator;
  /** What the page complained of: errors in the console, errors nobody caught, broken rules of its policy. */
  complaints: string[];
  /** Inserts a set as the add-in does, without the form. */
  insert: (set: SetId, example: Example | null) => Promise<void>;
  /** Puts values into the cells of a workbook name, from its row `first` on, as another hand would. */
  fill: (name: string, values: (string | number)[], first?: number) => Promise<void>;
  /** Opens the pane from the ribbon, then one of its panels from its home. */
  openPanel: (id: string) => Promise<void>;
  /** Waits until nothing is being calculated. */
  idle: () => Promise<void>;
  picture: (name: string) => Promise<void>;
}

const listening = new WeakMap<Page, string[]>();

/** What the page complains of from now on: it no longer adds to what was collected before. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  if (!listening.has(page)) {
    const complain = (text: string) => listening.get(page)!.push(text);
    page.on("console", (message) => {
      if (message.type() === "error") complain(message.text());
    });
    page.on("pageerror", (error) => complain(String(error)));
  }
  listening.set(page, complaints);
  return complaints;
}

/** A browser for the tests of a file. The page of each may have complained of nothing. */
export function usePreview(): Pick<PreviewBrowser, "open"> {
  let browser: PreviewBrowser | undefined;
  let opened: PreviewPage | undefined;
  beforeAll(async () => {
    browser = await previewBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    const { complaints } = opened!;
    opened = undefined;
    expect(complaints).toEqual([]);
  });
  return { open: async (language, options) => (opened = await browser!.open(language, options)) };
}

/**
 * The preview in a browser, as a person meets it. One page opens it again and again: each time all of it is new, but
 * what the browser has compiled and the memory it has asked for are still there.
 */
export async function previewBrowser(): Promise<PreviewBrowser> {
  const site = await openSite();
  let page: Page | undefined;
  return {
    open: async (language, options = {}) => {
      if (!page) {
        page = await site.newPage({ viewport: WINDOW });
        // Somewhere on the site, to leave a workbook there.
        await page.goto(`${site.url}manifest.xml`);
      }
      return openPreview(page, site.url, language, options);
    },
    close: site.close,
  };
}

/** Leaves a workbook for the page to open, as it does for itself when the language changes. */
async function leaveWorkbook(page: Page, language: "fr" | "en", { set, example = null }: OpenOptions) {
  if (!set) return;
  const displayLanguage = language === "fr" ? "fr-FR" : "en-US";
  const book = await insertedBookText({ set, language, example, displayLanguage });
  await page.evaluate((carried) => sessionStorage.setItem(carried.key, carried.text), {
    key: CARRIED_BOOK,
    text: `{"book":${book},"locale":"${displayLanguage}"}`,
  });
}

async function openPreview(
  page: Page,
  address: string,
  language: "fr" | "en",
  options: OpenOptions,
): Promise<PreviewPage> {
  const { look = "light" } = options;
  await page.emulateMedia({ forcedColors: look === "contrast" ? "active" : "none" });
  await page.mouse.move(0, 0);
  await leaveWorkbook(page, language, options);
  const complaints = collectComplaints(page);
  await page.goto(`${address}?lang=${language}${look === "dark" ? "&theme=dark" : ""}`);
  await page.evaluate(() => window.preview.ready.then(() => undefined));

  const pane = page.frameLocator("#pane-frame");
  const idle = (): Promise<void> => page.evaluate(() => window.preview.grid!.whenIdle());
  return {
    page,
    pane,
    complaints,
    idle,
    insert: async (set, example) => {
      await pane
        .locator("#pane")
        .evaluate((_node, options) => window.equilibre.insert(options.set, options).then(() => undefined), {
          set,
          language,
          example,
        });
      await idle();
    },
    fill: async (name, values, first = 0) => {
      await pane.locator("#pane").evaluate(
        (_node, what) =>
          Excel.run(async (context) => {
            const range = context.workbook.names.getItem(what.name).getRange().getCell(what.first, 0);
            range.getResizedRange(what.values.length - 1, 0).values = what.values.map((value) => [value]);
            await context.sync();
          }),
        { name, values, first },
      );
      await idle();
    },
    openPanel: async (id) => {
      await page.click("[data-control='Equilibre.OpenPane']");
      if (await pane.locator("#home").isVisible()) await pane.locator("#home").click();
      await pane.locator(`#open-${id}`).click();
      await pane.locator("#panel-name").waitFor();
    },
    picture: (name) => takePicture(page, name),
  };
}
