/**
 * Draws the PNG icons of the manifest from their SVG sources in `assets/`: `npx tsx tools/draw-icons.ts`.
 *
 * A source `name.svg` stands on a grid of 16 units, so its edges fall on whole pixels at 16, 32, 48, 64, 80, 96 and
 * 128. Where they would not, or where there is no room for detail, `name-16.svg`, `name-20.svg` (also for 40) or
 * `name-24.svg` takes its place.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const assets = resolve(__dirname, "../assets");

/** Office asks for 16, 32 and 80; the others keep the ribbon sharp on scaled displays. */
const COMMAND_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

export const ICON_SIZES: Record<string, number[]> = {
  icon: [...COMMAND_SIZES, 96, 128],
  insert: COMMAND_SIZES,
  pane: COMMAND_SIZES,
  help: COMMAND_SIZES,
  year: COMMAND_SIZES,
  check: COMMAND_SIZES,
  fees: COMMAND_SIZES,
  caps: COMMAND_SIZES,
  path: COMMAND_SIZES,
  send: COMMAND_SIZES,
};

function sourceFor(name: string, size: number): string {
  const own = join(assets, `${name}-${size === 40 ? 20 : size}.svg`);
  return readFileSync(existsSync(own) ? own : join(assets, `${name}.svg`), "utf8");
}

/** One icon as PNG; `size` in pixels. */
export function drawIcon(name: string, size: number): Buffer {
  return new Resvg(sourceFor(name, size), { fitTo: { mode: "width", value: size } }).render().asPng();
}

if (require.main === module) {
  for (const [name, sizes] of Object.entries(ICON_SIZES)) {
    for (const size of sizes) {
      writeFileSync(join(assets, `${name}-${size}.png`), drawIcon(name, size));
    }
  }
}
