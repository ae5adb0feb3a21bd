/** Pictures of what the browser tests see, for people to look at: `build-output/screenshots`. None where nobody will. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const FOLDER = path.resolve(__dirname, "../../build-output/screenshots");
const ARE_TAKEN = process.env["EQUILIBRE_PICTURES"] !== "no";

export async function takePicture(page: Page, name: string): Promise<void> {
  if (!ARE_TAKEN) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}
