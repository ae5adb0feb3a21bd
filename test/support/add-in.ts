/** Opens the built add-in headless, as tests and tools do. */
import { existsSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenExcel, type OpenOptions } from "../../src/preview/headless";
import { ADD_IN_FOLDER as distFolder } from "../../tools/built-folders";

export { distFolder };

export function openAddIn(options: Omit<OpenOptions, "distFolder"> = {}): Promise<OpenExcel> {
  if (!existsSync(path.join(distFolder, "runtime.html")))
    throw new Error("dist/ is missing: run `npm run build` first.");
  return openExcel({ distFolder, displayLanguage: "fr-FR", ...options });
}
