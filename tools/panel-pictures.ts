/**
 * Pictures of the pane's panels for `docs/guide.fr.md`, taken from the running preview in French: published figures, and
 * made-up members where none are published. Kept in `docs/images/panels/`.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type {} from "../src/preview/page/main";
import { sixtyMembers } from "../test/support/sixty-members";
import type { PanelId } from "../src/taskpane/panel";

/** Tall enough for every panel as far as it is shown. */
const WINDOW = { width: 1100, height: 2200 };
/** Pixels of room under what is shown last. */
const FOOT = 8;

interface Shot {
  panel: PanelId;
  /** What shows that the panel has read the workbook. */
  ready: string;
  /** What the picture ends after. */
  last: string;
  set: "type" | "essential" | "complete";
  example: "COSMETIC_VALLEY" | "MECABOURG";
  /** What is typed into the workbook first. */
  prepare?: (page: Page, pane: FrameLocator) => Promise<void>;
  /** What a person does in the panel before the picture is taken. */
  act?: (page: Page, pane: FrameLocator) => Promise<void>;
}

const cosmetic = { set: "complete", example: "COSMETIC_VALLEY" } as const;

const SHOTS: readonly Shot[] = [
  { panel: "template", ready: "#next-year", last: "#next-year", set: "essential", example: "MECABOURG" },
  {
    panel: "fees",
    ready: "#fees-said",
    last: "#fees-indicators",
    set: "essential",
    example: "MECABOURG",
    prepare: async (_, pane) => {
      await fill(
        pane,
        "eq_adherents_nom",
        sixtyMembers.map(({ nom }) => nom),
      );
      await fill(
        pane,
        "eq_adherents_effectif",
        sixtyMembers.map(({ effectif }) => effectif),
      );
    },
    act: async (page, pane) => {
      await pane.locator("#slab-0-fee").fill("750");
      await page.keyboard.press("Tab");
      await pane.locator("#fees-said", { hasText: "€" }).waitFor();
    },
  },
  {
    ...cosmetic,
    panel: "caps",
    ready: "#caps-verdict",
    last: "#caps-why",
    act: async (_, pane) => {
      await pane.locator("#propose").click();
      await pane.locator("#caps-proposal").waitFor();
    },
  },
  { ...cosmetic, panel: "checks", ready: "#checks-summary", last: ".check >> nth=3" },
  { ...cosmetic, panel: "send", ready: "#send-sheets", last: "fluent-button:has-text('Mettre en valeurs')" },
  {
    ...cosmetic,
    panel: "trajectory",
    ready: "#trajectory-start",
    last: "#split-said",
    act: async (_, pane) => {
      await pane.locator("#target-rate").fill("75");
      await pane.locator("#target-rate").blur();
    },
  },
  { ...cosmetic, panel: "benchmarks", ready: "#own-class", last: "svg" },
];

/** Writes `PANEL.png` into the folder, one for each panel that the guide tells about. */
export async function takePanelPictures(folder: string, browser: Browser, url: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const shot of SHOTS) {
    const page = await browser.newPage({ viewport: WINDOW });
    try {
      await take(page, url, shot, path.join(folder, `${shot.panel}.png`));
    } finally {
      await page.close();
    }
  }
}

async function take(page: Page, url: string, shot: Shot, file: string): Promise<void> {
  await page.goto(`${url}?lang=fr`);
  await page.evaluate(() => window.preview.ready.then(() => undefined));
  const pane = page.frameLocator("#pane-frame");
  await pane
    .locator("#pane")
    .evaluate(
      (_node, { set, example }) =>
        window.equilibre.insert(set, { language: "fr", example }).then(() => undefined),
      { set: shot.set, example: shot.example },
    );
  await shot.prepare?.(page, pane);
  await page.evaluate(() => window.preview.grid!.whenIdle());
  await page.click("[data-control='Equilibre.OpenPane']");
  await pane.locator(`#open-${shot.panel}`).click();
  await pane.locator(shot.ready).first().waitFor();
  await shot.act?.(page, pane);
  await page.evaluate(() => window.preview.grid!.whenIdle());
  // From the panel's name on: where the last step left the pane scrolled is of no interest.
  await pane.locator("#panel-name").evaluate((title) => {
    (document.activeElement as HTMLElement | null)?.blur();
    title.scrollIntoView({ block: "end" });
  });
  await page.mouse.move(0, 0);
  const frame = (await page.locator("#pane").boundingBox())!;
  const last = (await pane.locator(shot.last).first().boundingBox())!;
  const height = last.y + last.height + FOOT - frame.y;
  await page.screenshot({ path: file, clip: { ...frame, height } });
}

/** Puts values into the cells of a workbook name. */
async function fill(pane: FrameLocator, name: string, values: (string | number)[]): Promise<void> {
  await pane.locator("#pane").evaluate(
    (_node, what) =>
      Excel.run(async (context) => {
        const first = context.workbook.names.getItem(what.name).getRange().getCell(0, 0);
        first.getResizedRange(what.values.length - 1, 0).values = what.values.map((value) => [value]);
        await context.sync();
      }),
    { name, values },
  );
}
