/**
 * Where browser tests find the preview: on the development server, or, when EQUILIBRE_SITE is `packaged`, around the package
 * served over https at its own address under its own headers, every byte of it as it would be uploaded.
 */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Book } from "../../src/preview/book/model";
import { saveXlsx } from "../../src/preview/book/save-xlsx";
import { preparePage } from "../../src/preview/serve-page";
import { ADD_IN_FOLDER, PREVIEW_FOLDER } from "../../tools/built-folders";
import { writePackage } from "../../tools/package";
import { servePackage } from "../../tools/packaged-site";
import { startPreview } from "../../tools/start";
import { launchGuardedBrowser, launchGuardedProfile, type GuardOptions } from "./guarded-browser";

export interface Site {
  /** The preview's address, with a slash at its end. */
  url: string;
  newPage: (options: { viewport: { width: number; height: number } }) => Promise<Page>;
  close: () => Promise<void>;
}

export const openSite = (): Promise<Site> =>
  process.env["EQUILIBRE_SITE"] === "packaged" ? packagedSite(launchGuardedBrowser) : developmentSite();

const FIRST_PORT = 39_200;
const PROFILES = path.resolve(__dirname, "../../build-output/browser-profiles");

async function developmentSite(): Promise<Site> {
  const preview = await startPreview({ port: FIRST_PORT, build: false });
  // Whoever listens at a port has the profile of that port: from suite to suite it keeps what was compiled of the preview.
  const profile = await launchGuardedProfile(path.join(PROFILES, new URL(preview.url).port));
  return {
    url: preview.url,
    newPage: async ({ viewport }) => {
      const page = await profile.newPage();
      await page.setViewportSize(viewport);
      return page;
    },
    close: async () => {
      try {
        await profile.close();
      } finally {
        await preview.close();
      }
    },
  };
}

/** Below a path of its own, as many are hosted. */
export const PACKAGE_URL = new URL("https://equilibre.test/budget/");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const INSTALLED = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Microsoft's address, answered from the installed package: the page itself is not changed. */
export async function answerOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_JS}**`, (route) => {
    const file = path.join(INSTALLED, new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length));
    return route.fulfill({ contentType: "text/javascript; charset=utf-8", body: readFileSync(file) });
  });
}

/** @param launch the browser: a guarded one, unless what the guard would catch is what is tried. */
export async function packagedSite(launch: (options: GuardOptions) => Promise<Browser>): Promise<Site> {
  const folder = await mkdtemp(path.join(tmpdir(), "package-"));
  writePackage(ADD_IN_FOLDER, PACKAGE_URL, folder);
  const server = await servePackage(path.join(folder, "site"), PACKAGE_URL, {
    addIn: path.join(folder, "site"),
    page: PREVIEW_FOLDER,
    preparePage,
    saveBook: (json) => saveXlsx(JSON.parse(json) as Book),
  });
  const browser = await launch({
    args: [
      `--host-resolver-rules=MAP ${PACKAGE_URL.hostname}:443 127.0.0.1:${server.port}`,
      "--disable-features=LocalNetworkAccessChecks",
    ],
    allowed: OFFICE_JS,
  });
  return {
    url: `${PACKAGE_URL.origin}/`,
    newPage: async ({ viewport }) => {
      const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
      await answerOfficeJs(context);
      // What Excel does to the page's window before any script of the page runs.
      await context.addInitScript(() => {
        if (parent !== window && "attachHost" in parent) parent.attachHost(window as never);
      });
      return context.newPage();
    },
    close: async () => {
      try {
        await browser.close();
      } finally {
        await server.close();
        await rm(folder, { recursive: true });
      }
    },
  };
}
