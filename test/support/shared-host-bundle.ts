/**
 * Before all tests: Excel without a screen (`src/preview/headless`), of more than a thousand files, written as one. Each
 * worker loads it once.
 */
import { build } from "esbuild";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

export const SHARED_HOST = path.join(ROOT, "build-output/shared-host/headless.js");

export default async function bundleSharedHost(): Promise<void> {
  await build({
    entryPoints: [path.join(ROOT, "src/preview/headless.ts")],
    outfile: SHARED_HOST,
    bundle: true,
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    // They read files that lie beside them.
    external: ["jsdom", "@microsoft/office-js"],
    logLevel: "error",
  });
}
