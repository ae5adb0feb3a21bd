import type { Browser, Page } from "playwright-core";
import { buildFunctionsMetadata } from "../../build/functions-metadata";
import { functionsReference } from "../../build/functions-reference";
import type {} from "../../src/preview/page/main";
import { launchGuardedBrowser } from "../support/guarded-browser";
import { startPreview } from "../../tools/start";

/** Two formulas a function and more, typed and calculated one after the other. */
const TIMEOUT = 240_000;
/** Rows between two examples: more than any of them spills over. */
const STEP = 6;

describe("every example, typed into a cell of the preview", () => {
  let server: Awaited<ReturnType<typeof startPreview>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startPreview({ port: 0, build: false });
    browser = await launchGuardedBrowser();
    // What is not seen need not be drawn.
    page = await browser.newPage({ viewport: { width: 700, height: 500 } });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function type(row: number, text: string): Promise<void> {
    await page.evaluate((at) => {
      const { grid, store } = window.preview;
      grid!.select(store!.book.activeSheetId, { top: at, left: 0, bottom: at, right: 0 });
    }, row);
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.preview.grid!.whenIdle());
  }

  it.each(["fr", "en"] as const)(
    "shows the printed result (%s)",
    async (language) => {
      const metadata = await buildFunctionsMetadata({ helpUrl: "help.html" });
      const examples = functionsReference(metadata[language], language)
        .families.flatMap(({ functions }) => functions)
        .flatMap((found) => found.examples);
      await page.goto(`${server.url}?lang=${language}`);
      await page.evaluate(() => window.preview.ready.then(() => undefined));
      for (const [place, { formula }] of examples.entries()) await type(place * STEP, formula);
      const shown = await page.evaluate(
        ([step, shapes]) => {
          const { grid, store } = window.preview;
          const sheet = store!.book.activeSheetId;
          return shapes!.map(([rows, columns], place) =>
            Array.from({ length: rows! }, (_row, row) =>
              Array.from({ length: columns! }, (_cell, column) =>
                grid!.text(sheet, place * step! + row, column),
              ),
            ),
          );
        },
        [STEP, examples.map(({ result }) => [result.length, result[0]!.length])] as const,
      );
      expect(shown.map((result, place) => ({ formula: examples[place]!.formula, result }))).toEqual(
        examples.map(({ formula, result }) => ({ formula, result })),
      );
    },
    TIMEOUT,
  );
});
