/**
 * How soon the pane answers in the preview, in a true browser: from the click that opens it to its first paint, and from a
 * slider's step to the figures painted, with 5,000 members typed in. Needs both builds and a Chromium, so it stands apart from
 * `npm run bench`: `npx tsx tools/bench-pane.ts [--json]`.
 */
import type { Browser, Frame, Page } from "playwright-core";
import type {} from "../src/preview/page/main";
import { launchChromium } from "./find-chromium";
import { startPreview } from "./start";

const OPENINGS = 9;
const MEMBERS = 5000;
const STEPS = 40;
const OPEN_PANE = "[data-control='Equilibre.OpenPane']";

interface Spread {
  median: number;
  worst: number;
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)]!, worst: sorted.at(-1)! };
}

async function open(browser: Browser, url: string): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1000 } });
  await page.goto(`${url}?lang=fr`);
  await page.evaluate(() => window.preview.ready.then(() => undefined));
  return {
    page,
    pane: (await (await page.waitForSelector("#pane-frame", { state: "attached" })).contentFrame())!,
  };
}

/** Milliseconds from the press of the button until the pane's home is on the screen, its code not in the cache. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const { page, pane } = await open(browser, url);
  const painted = pane.evaluate(
    () =>
      new Promise<number>((done) => {
        // No function may have a name here: the loader's mark of names does not exist in the page.
        new MutationObserver((_changes, watch) => {
          if (!document.querySelector(".panel-links")) return;
          watch.disconnect();
          // The task after the frame's own comes once that frame is painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          });
        }).observe(document.getElementById("pane")!, { childList: true, subtree: true });
      }),
  );
  const pressed = page.evaluate(
    () =>
      new Promise<number>((done) =>
        addEventListener("pointerdown", ({ timeStamp }) => done(performance.timeOrigin + timeStamp), {
          capture: true,
          once: true,
        }),
      ),
  );
  await page.click(OPEN_PANE);
  const time = (await painted) - (await pressed);
  await page.close();
  return time;
}

/** The panel *Cotisations* over `MEMBERS` members. */
async function openFees(browser: Browser, url: string): Promise<{ page: Page; pane: Frame }> {
  const { page, pane } = await open(browser, url);
  await pane.evaluate(() => window.equilibre.insert("essential", { language: "fr", example: "MECABOURG" }));
  await pane.evaluate(
    (count) =>
      Excel.run(async (context) => {
        const corner = context.workbook.names.getItem("eq_adherents_nom").getRange().getCell(0, 0);
        // Headcounts for which Mécabourg publishes a fee.
        corner.getResizedRange(count - 1, 2).values = Array.from({ length: count }, (_, index) => [
          `Entreprise ${index + 1}`,
          null,
          [4, 35, 1001][index % 3]!,
        ]);
        await context.sync();
      }),
    MEMBERS,
  );
  await page.evaluate(() => window.preview.grid!.whenIdle());
  await page.click(OPEN_PANE);
  await pane.click("#open-fees");
  await pane.waitForSelector("#all-amounts", { timeout: 120_000 });
  return { page, pane };
}

/** Milliseconds from each step of the slider until its figures are on the screen; the first step counts too. */
async function sliderSteps(page: Page, pane: Frame): Promise<number[]> {
  await pane.evaluate(() => {
    window.stepsPainted = [];
    document.getElementById("all-amounts")!.addEventListener("input", ({ timeStamp }) => {
      // The panel computes in the first frame; the task after it comes once that frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.stepsPainted.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    });
  });
  await pane.focus("#all-amounts");
  for (let step = 1; step <= STEPS; step++) {
    await page.keyboard.press("ArrowRight");
    await pane.waitForFunction((count) => window.stepsPainted.length >= count, step);
  }
  return pane.evaluate(() => window.stepsPainted);
}

declare global {
  interface Window {
    stepsPainted: number[];
  }
}

async function main(): Promise<void> {
  const server = await startPreview({ port: 0, build: false });
  const browser = await launchChromium();
  try {
    const paints: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) paints.push(await firstPaint(browser, server.url));
    const { page, pane } = await openFees(browser, server.url);
    const result = { firstPaint: spread(paints), sliderStep: spread(await sliderSteps(page, pane)) };
    if (process.argv.includes("--json")) return console.log(JSON.stringify(result));
    const say = (name: string, { median, worst }: Spread): void =>
      console.log(`${name.padEnd(44)} median ${median.toFixed(0)} ms · worst ${worst.toFixed(0)} ms`);
    say(`The pane's first paint after its click (${OPENINGS})`, result.firstPaint);
    say(`A slider's step over ${MEMBERS} members (${STEPS})`, result.sliderStep);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
