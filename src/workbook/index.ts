/** The door of the template: which sets exist and the sheets of each, as data. */
import type { SheetTemplate, TemplateOptions } from "./model";
import { kindsAmong, kindsOf, type SetId } from "./sets";
import { sheetBuilders } from "./sheets";

/** The sheets of a set, in tab order. */
export const templateOf = (set: SetId, options: TemplateOptions): SheetTemplate[] =>
  templateOfKinds(kindsOf(set), options);

/** Sheets of some kinds, in tab order; kinds that this version does not know are left out. */
export function templateOfKinds(wanted: readonly string[], options: TemplateOptions): SheetTemplate[] {
  const kinds = kindsAmong(wanted);
  const sheetOptions = { ...options, has: (kind: SheetTemplate["kind"]) => kinds.includes(kind) };
  return kinds.map((kind) => sheetBuilders[kind]!(sheetOptions));
}

/** The sheet a person should see first once the set stands. */
export const firstSheetOf = (sheets: SheetTemplate[]): SheetTemplate =>
  sheets.find(({ kind }) => kind === "dashboard") ??
  sheets.find(({ kind }) => kind === "budget") ??
  sheets[0]!;

export { CALCULATED, rollOver, type RolledOver } from "./roll-over";
export { areaAddress, absoluteAddress, cellAddress, columnLetters } from "./address";
export { TEMPLATE_VERSION } from "./blank-sheet";
export { kindsOf, type SetId } from "./sets";
export { carryInputs, namesToCarry, type Inputs } from "./inputs";
export { defaultOptions, exampleOptions } from "./default-options";
export { areasByValue, cellLooks, type CellLooks, type SpanLook } from "./look-areas";
export { LOOK_OF_SIGN } from "./signs";
export { base, looks, roles, type Look, type Role } from "./styles";
export { colours } from "./colours";
export type { ChartAxis, ChartLabels, ChartSeries, ChartSource, ChartType, TemplateChart } from "./chart";
export type {
  Area,
  Content,
  ExampleId,
  Formula,
  Language,
  SheetKind,
  SheetOrigin,
  SheetTemplate,
  StyleSpan,
  TemplateName,
  TemplateOptions,
  TemplateRule,
  TemplateValidation,
} from "./model";
