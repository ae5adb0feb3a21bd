/** Charts on the page: they lie over their cells, go with them, follow the figures and say what they show. */
import type { Browser, Page } from "playwright-core";
import { launchGuardedBrowser } from "../support/guarded-browser";
import { startPreview } from "../../tools/start";

let browser: Browser;
let preview: Awaited<ReturnType<typeof startPreview>>;
let page: Page;

beforeAll(async () => {
  preview = await startPreview({ port: 0, build: false });
  browser = await launchGuardedBrowser();
  page = await browser.newPage({ viewport: { width: 1700, height: 1000 } });
  await page.goto(`${preview.url}?lang=fr`);
  await page.evaluate(() => window.preview.ready.then(() => undefined));
  const runtime = page.frames().find((frame) => frame.url().includes("runtime.html"))!;
  await runtime.evaluate(() =>
    (window as unknown as Pick<Window, "equilibre">).equilibre.insert("essential", {
      language: "fr",
      example: "MECABOURG",
    }),
  );
  await idle();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

const idle = (): Promise<void> => page.evaluate(() => window.preview.grid!.whenIdle());
const pictures = () => page.locator(".chart-layer svg");
const box = async (index: number) => (await pictures().nth(index).boundingBox())!;
const sheetId = (kind: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      window.preview.store!.book.sheets.find(({ customProperties }) =>
        customProperties["equilibre"]?.startsWith(`{"kind":"${wanted}"`),
      )!.id,
    kind,
  );

it("lie over the cells they were put on", async () => {
  const id = await sheetId("dashboard");
  const cell = await page.evaluate((sheet) => window.preview.grid!.locate(sheet, 12, 1), id);
  const { x, y } = await box(0);
  expect(Math.abs(x - cell!.x)).toBeLessThanOrEqual(1.5);
  expect(Math.abs(y - cell!.y)).toBeLessThanOrEqual(1.5);
});

it("are images with an accessible name that says what they show", async () => {
  const images = page.getByRole("img", { name: /^Anneau des ressources : argent public 55,2/ });
  expect(await images.count()).toBe(1);
  expect(await pictures().count()).toBe(5);
});

it("follow a figure that changes in another sheet", async () => {
  const before = await pictures().nth(1).innerHTML();
  const budget = await sheetId("budget");
  await page.evaluate((id) => {
    const { store } = window.preview;
    const name = store!.book.names.find((item) => item.name === "eq_depenses")!;
    const row = Number(/\$(\d+):/.exec(name.formula)![1]) - 1;
    store!.typeCells(id, [{ row, column: 3, input: 999_000 }]);
  }, budget);
  await idle();
  expect(await pictures().nth(1).innerHTML()).not.toBe(before);
});

it("scroll with the cells, under the frozen rows", async () => {
  const before = await box(0);
  await page.mouse.move(before.x + 20, before.y + 60);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(
    (y) => document.querySelector(".chart-layer svg")!.getBoundingClientRect().y < y - 50,
    before.y,
  );
  const layer = (await page.locator(".chart-layer").boundingBox())!;
  const id = await sheetId("dashboard");
  const frozen = await page.evaluate((sheet) => window.preview.grid!.locate(sheet, 2, 1), id);
  expect(layer.y).toBeGreaterThanOrEqual(frozen!.y + frozen!.height);
});

it("stay behind when another sheet is shown", async () => {
  const budget = await sheetId("budget");
  await page.evaluate((id) => window.preview.store!.activate(id), budget);
  await idle();
  expect(await pictures().count()).toBe(0);
});
