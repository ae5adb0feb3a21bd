import { source as axe } from "axe-core";
import { LOOKS, type PreviewPage } from "./preview-page";

/** What axe finds wrong in the pane as it is shown: each rule broken, with where. */
export async function violations({ page }: PreviewPage): Promise<string[]> {
  const frame = (await (await page.waitForSelector("#pane-frame")).contentFrame())!;
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const found = await (
      window as unknown as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
        };
      }
    ).axe.run({ resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}

/** The same in each look, each pictured; the dark one is put on as the pane does when Office is dark. */
export async function violationsInEveryLook(opened: PreviewPage, name: string): Promise<string[]> {
  const found: string[] = [];
  const wear = async (theme: "light" | "dark", forcedColors: "active" | "none"): Promise<void> => {
    await opened.page.emulateMedia({ forcedColors });
    await opened.pane.locator("html").evaluate(async (html, worn) => {
      html.dataset["theme"] = worn;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      // Colours fade from one look into the next; what turns for ever does not end.
      const fading = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(fading.map(({ finished }) => finished));
    }, theme);
  };
  for (const look of LOOKS) {
    await wear(look === "dark" ? "dark" : "light", look === "contrast" ? "active" : "none");
    found.push(...(await violations(opened)).map((violation) => `${look}: ${violation}`));
    await opened.picture(`${name}-${look}`);
  }
  await wear("light", "none");
  return found;
}
