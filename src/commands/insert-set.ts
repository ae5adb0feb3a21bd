import { failureOf, insertTemplate, makeNextYear, replaceSheets, surveySets, type Inserted } from "../excel";
import type { Language } from "../i18n";
import { defaultOptions, exampleOptions, templateOf, type SetId, type TemplateOptions } from "../workbook";

/**
 * Inserts a set with the usual options, unless our sheets are there already: what becomes of those is for the person to
 * say. Returns whether it was inserted.
 * @throws {ExcelFailure}
 */
export async function insertSet(set: SetId, language: Language): Promise<boolean> {
  const sets = await surveySets();
  if (sets.length > 0) return false;
  await insertTemplate(templateOf(set, defaultOptions(language, new Date())));
  return true;
}

/** The same with chosen options; what is not chosen comes from the example, else is as usual. */
export function insertSetWith(
  set: SetId,
  chosen: Partial<TemplateOptions> & { language: Language },
): Promise<Inserted> {
  const usual = chosen.example
    ? exampleOptions(chosen.example, chosen.language)
    : defaultOptions(chosen.language, new Date());
  return insertTemplate(templateOf(set, { ...usual, ...chosen }));
}

export { failureOf, makeNextYear, replaceSheets };
