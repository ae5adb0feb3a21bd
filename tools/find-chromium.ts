/** Finds a Chromium for the browser tests and the pictures: playwright-core brings none of its own. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from "playwright-core";

/** Where distributions and installers put Chromium, Chrome or Edge; first the one that has no window to draw. */
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const NO_CHROMIUM =
  "No Chromium was found: run `npx playwright-core install chromium` (or `apt-get install chromium`), or set CHROMIUM_PATH.";

/** The path of an executable, or undefined. `CHROMIUM_PATH` wins; a wrong one is an error, not a hint. */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH points to ${chosen}, which does not exist.`);
    return chosen;
  }
  return [chromium.executablePath(), ...USUAL_PLACES].find((path) => existsSync(path));
}

/** Headless, asking nothing of the network by itself. */
function launchOptions(args: readonly string[]): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  return {
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  };
}

/** @param args more of Chromium's own switches */
export const launchChromium = async (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch(launchOptions(args));

/** A browser that keeps what it knows, compiled scripts too, in a folder; one at a time may use it. */
export const launchChromiumIn = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, launchOptions([]));
