import { failureOf, insertTemplate, type ExcelFailure } from "../excel";
import type { Language } from "../i18n";
import { defaultOptions, templateOf, type SetId } from "../workbook";

/** Inserts a set with the usual options. Returns what went wrong, or null. */
export async function insertSet(set: SetId, language: Language): Promise<ExcelFailure | null> {
  try {
    await insertTemplate(templateOf(set, defaultOptions(language, new Date())));
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
