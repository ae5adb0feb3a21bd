/**
 * `tsx tools/interop/every-workbook.ts FOLDER`: writes the typical budget and the complete workbook with each example in
 * both languages, and proves that LibreOffice calculates the results that they hold. Ends with 1 if one differs.
 */
import path from "node:path";
import type { SetId } from "../../src/workbook";
import { EXAMPLES, writeWorkbook } from "../workbook";
import { checkFiles } from "./check";

const SETS: readonly SetId[] = ["type", "complete"];
const LANGUAGES = ["fr", "en"] as const;

async function main(folder: string | undefined): Promise<boolean> {
  if (!folder) throw new Error("Usage: tsx tools/interop/every-workbook.ts FOLDER");
  let isRight = true;
  for (const set of SETS)
    for (const [word, example] of Object.entries(EXAMPLES))
      for (const lang of LANGUAGES) {
        const out = path.join(folder, `${set}-${word}-${lang}.xlsx`);
        const { syncs, actions, requestBytes } = await writeWorkbook({ set, lang, example, out });
        console.log(`${path.basename(out)}: ${syncs} syncs, ${actions} actions, ${requestBytes} bytes`);
        if (!(await checkFiles([out], lang === "fr" ? "fr-FR" : "en-US"))) isRight = false;
      }
  return isRight;
}

main(process.argv[2]).then(
  (isRight) => (process.exitCode = isRight ? 0 : 1),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
