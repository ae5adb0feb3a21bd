/**
 * `tsx tools/interop/check.ts [--locale fr-FR] FILE.xlsx…` – proves that the results saved in a file are those of another spreadsheet:
 * LibreOffice recalculates every native formula. Ends with 1 if one differs, or if there is nothing to compare.
 */
import { parseArgs } from "node:util";
import { checkFile } from "./recalculate";
import type { Difference } from "./compare";

/** Whether LibreOffice's results are those saved in the files; tells of each. */
export async function checkFiles(paths: readonly string[], locale: string): Promise<boolean> {
  let isRight = true;
  for (const path of paths) {
    const { compared, differences } = await checkFile(path, locale);
    differences.forEach((difference) => console.log(describe(difference)));
    console.log(`${path}: ${compared} formula cells compared, ${differences.length} differ`);
    if (compared === 0 || differences.length > 0) isRight = false;
  }
  return isRight;
}

async function main(args: string[]): Promise<boolean> {
  const { values, positionals: paths } = parseArgs({
    args,
    options: { locale: { type: "string", default: "en-US" } },
    allowPositionals: true,
  });
  if (paths.length === 0) throw new Error("Usage: tsx tools/interop/check.ts [--locale fr-FR] FILE.xlsx…");
  return checkFiles(paths, values.locale);
}

function describe({ sheet, address, formula, saved, recalculated }: Difference): string {
  const values = `saved ${JSON.stringify(saved)}, LibreOffice ${JSON.stringify(recalculated)}`;
  return `${sheet}!${address}: ${values}, formula =${formula}`;
}

if (require.main === module)
  main(process.argv.slice(2)).then(
    (isRight) => (process.exitCode = isRight ? 0 : 1),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
