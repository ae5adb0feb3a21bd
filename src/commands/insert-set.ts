import {
  failureOf,
  insertTemplate,
  makeNextYear,
  replaceSheets,
  type ExcelFailure,
  type Inserted,
} from "../excel";
import type { Language } from "../i18n";
import { defaultOptions, exampleOptions, templateOf, type SetId, type TemplateOptions } from "../workbook";

/** Inserts a set with the usual options. Returns what went wrong, or null. */
export async function insertSet(set: SetId, language: Language): Promise<ExcelFailure | null> {
  try {
    await insertTemplate(templateOf(set, defaultOptions(language, new Date())));
    return null;
  } catch (error) {
    return failureOf(error);
  }
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

export { makeNextYear, replaceSheets };
