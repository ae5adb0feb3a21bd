import { source as axe } from "axe-core";
import type { PreviewPage } from "./preview-page";

/** What axe finds wrong in the pane as it is shown: each rule broken, with where. */
export async function violations({ page }: PreviewPage): Promise<string[]> {
  const frame = (await (await page.waitForSelector("#pane-frame")).contentFrame())!;
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const found = await (
      window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
      }
    ).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}
