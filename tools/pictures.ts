/**
 * `npm run pictures`: takes the pictures of the README, of every sheet and of the guide's panels again, from the running product.
 * Needs both builds, a Chromium and LibreOffice; `npm run pictures -- sheets` takes those of the sheets alone, `-- panels`
 * those of the panels.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./find-chromium";
import { takePanelPictures } from "./panel-pictures";
import { takeSheetPictures } from "./sheet-pictures";
import { startPreview } from "./start";

const folder = path.resolve(__dirname, "../docs/images");
const SIZE = { width: 1720, height: 1080 };

async function open(page: Page, url: string, language: "fr" | "en"): Promise<void> {
  await page.goto(`${url}?lang=${language}`);
  await page.evaluate(() => window.preview.ready.then(() => undefined));
}

/** Inserts Cosmetic Valley's published plan through the add-in in its frame. */
async function insertExample(page: Page, language: "fr" | "en"): Promise<void> {
  const frame = (await (await page.waitForSelector("#pane-frame", { state: "attached" })).contentFrame())!;
  await frame.evaluate(
    (chosen) => window.equilibre.insert("type", { language: chosen, example: "COSMETIC_VALLEY" }),
    language,
  );
  // The title instead of the first amount, whose message would cover the plan.
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").select();
      await context.sync();
    }),
  );
  await page.evaluate(() => window.preview.grid!.whenIdle());
  // The ribbon has noticed the sheets.
  await page.waitForSelector("[data-control='Equilibre.ShowChecks']:not([aria-disabled])");
}

const distFolder = path.resolve(process.env["EQUILIBRE_DIST"] ?? path.join(__dirname, "../dist"));

/** The preview with the published plan, and with the pane that a person meets first. */
async function takePreviewPictures(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE });
  for (const language of ["fr", "en"] as const) {
    await open(page, url, language);
    await insertExample(page, language);
    await page.screenshot({ path: path.join(folder, `budget-${language}.png`) });
  }
  await open(page, url, "fr");
  await page.click("[data-control='Equilibre.OpenPane']");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(folder, "pane-fr.png") });
  await page.close();
}

async function main([only]: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (only !== "panels") await takeSheetPictures(path.join(folder, "sheets"), distFolder);
  if (only === "sheets") return;
  const preview = await startPreview({ port: 0, build: false });
  const browser = await launchChromium();
  try {
    if (only !== "panels") await takePreviewPictures(browser, preview.url);
    await takePanelPictures(path.join(folder, "panels"), browser, preview.url);
  } finally {
    await browser.close();
    await preview.close();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
