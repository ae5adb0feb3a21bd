/** Opens the built add-in headless, as tests and tools do. */
import { existsSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenExcel, type OpenOptions } from "../../src/preview/headless";

/** `dist/`, or another build named by EQUILIBRE_DIST. */
export const distFolder = path.resolve(process.env["EQUILIBRE_DIST"] ?? path.join(__dirname, "../../dist"));

export function openAddIn(options: Omit<OpenOptions, "distFolder"> = {}): Promise<OpenExcel> {
  if (!existsSync(path.join(distFolder, "runtime.html")))
    throw new Error("dist/ is missing: run `npm run build` first.");
  return openExcel({ distFolder, displayLanguage: "fr-FR", ...options });
}
