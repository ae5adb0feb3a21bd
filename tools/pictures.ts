/**
 * `npm run pictures`: takes the pictures of the README and of every sheet again, from the running product. Needs both builds,
 * a Chromium and LibreOffice; `npm run pictures -- sheets` takes those of the sheets alone.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "./find-chromium";
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
  await page.evaluate(() => window.preview.grid!.whenIdle());
}

const distFolder = path.resolve(process.env["EQUILIBRE_DIST"] ?? path.join(__dirname, "../dist"));

async function main([only]: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await takeSheetPictures(path.join(folder, "sheets"), distFolder);
  if (only === "sheets") return;
  const preview = await startPreview({ port: 0, build: false });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE });
    for (const language of ["fr", "en"] as const) {
      await open(page, preview.url, language);
      await insertExample(page, language);
      await page.screenshot({ path: path.join(folder, `budget-${language}.png`) });
    }
    await open(page, preview.url, "fr");
    await page.click("[data-control='Equilibre.OpenPane']");
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(folder, "pane-fr.png") });
  } finally {
    await browser.close();
    await preview.close();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
