/** `npm run reference`: writes docs/functions.fr.md and docs/functions.en.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFunctionsMetadata } from "../build/functions-metadata";
import { entriesWithoutFunction, functionsReference } from "../build/functions-reference";
import { functionsReferenceMarkdown } from "../build/functions-reference-markdown";

async function main(): Promise<void> {
  const metadata = await buildFunctionsMetadata({ helpUrl: "help.html" });
  for (const language of ["fr", "en"] as const) {
    const file = join("docs", `functions.${language}.md`);
    const reference = functionsReference(metadata[language], language);
    writeFileSync(join(__dirname, "..", file), functionsReferenceMarkdown(reference, language));
    const count = reference.families.flatMap(({ functions }) => functions).length;
    console.log(`${file}: ${count} functions`);
  }
  const absent = entriesWithoutFunction(metadata.fr);
  if (absent.length > 0) console.log(`In the reference, not among the functions: ${absent.join(", ")}`);
}

void main();
