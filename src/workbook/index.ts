/** The door of the template: which sets exist and the sheets of each, as data. */
import type { SheetTemplate, TemplateOptions } from "./model";
import { budgetSheet } from "./sheets/budget";
import { parametersSheet } from "./sheets/parameters";

export type SetId = "type";

const sets: Record<SetId, ((options: TemplateOptions) => SheetTemplate)[]> = {
  type: [parametersSheet, budgetSheet],
};

/** The sheets of a set, in tab order. */
export const templateOf = (set: SetId, options: TemplateOptions): SheetTemplate[] =>
  sets[set].map((sheet) => sheet(options));

/** The sheet a person should see first once the set stands. */
export const firstSheetOf = (sheets: SheetTemplate[]): SheetTemplate =>
  sheets.find((sheet) => sheet.kind === "budget") ?? sheets[0]!;

export { areaAddress, absoluteAddress, cellAddress } from "./address";
export { defaultOptions, exampleOptions } from "./default-options";
export { lookAreas, type LookAreas, type SpanLook } from "./look-areas";
export { base, looks, roles, type Look, type Role } from "./styles";
export { colours } from "./colours";
export type {
  Area,
  Content,
  ExampleId,
  Language,
  SheetTemplate,
  StyleSpan,
  TemplateOptions,
  TemplateRule,
  TemplateValidation,
} from "./model";
