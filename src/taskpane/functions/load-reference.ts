import type { Language } from "../../i18n/pane";
import type { FunctionsReference } from "./reference";

/** Reads the reference that was built beside the pane. @throws when it is not there */
export async function loadReference(language: Language): Promise<FunctionsReference> {
  const file = `reference.${language}.json`;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as FunctionsReference;
}
