/**
 * functions.json in both languages, from the JSDoc of src/functions (English) and src/functions/locales (French, and
 * the labels of the words to choose from). Throws, naming everything that is missing or contradictory.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS } from "../src/functions/catalogue";
import { EN_ENUMS } from "../src/functions/locales/en";
import { FR_ENUMS, FR_FUNCTIONS } from "../src/functions/locales/fr";
import { ENUM_OF_PARAMETER } from "../src/functions/locales/texts";
import type { EnumTexts, FunctionText } from "../src/functions/locales/texts";

export interface ParameterMetadata {
  name: string;
  description?: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  customEnumId?: string;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: string };
}

export interface EnumMetadata {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip: string }[];
}

/** A functions.json. Error values reach the functions, which give them back as the catalogue says. */
export interface FunctionsMetadata {
  allowErrorForDataTypeAny: true;
  functions: FunctionMetadata[];
  enums: EnumMetadata[];
}

const SOURCES = join(__dirname, "..", "src", "functions");

/** The functions as their JSDoc describes them. The tool takes several files; those without a custom function add none. */
async function readSources(): Promise<FunctionMetadata[]> {
  const files = readdirSync(SOURCES)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => join(SOURCES, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`The functions' JSDoc cannot be read:\n${errors.join("\n")}`);
  return (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
}

/** `public` is a reserved word of TypeScript: the parameter is written `public_` and shown as the catalogue names it. */
const shownName = (name: string): string => name.replace(/_$/, "");

/**
 * Every parameter is of type `any`: error values only reach parameters of that type, and a list of words
 * (`customEnumId`) is an offer that stands beside the type, so that a word may still be typed in any case.
 */
function toParameter(id: string, parameter: ParameterMetadata): ParameterMetadata {
  const name = shownName(parameter.name);
  const customEnumId = ENUM_OF_PARAMETER[`${id}.${name}`];
  return { ...parameter, name, ...(customEnumId === undefined ? {} : { customEnumId }) };
}

const toFunction = (described: FunctionMetadata, helpUrl: string): FunctionMetadata => ({
  ...described,
  helpUrl: `${helpUrl}#${described.id.toLowerCase()}`,
  parameters: described.parameters.map((parameter) => toParameter(described.id, parameter)),
});

const toEnums = (texts: EnumTexts): EnumMetadata[] =>
  Object.entries(texts).map(([id, words]) => ({
    id,
    type: "string",
    values: Object.entries(words as Record<string, readonly [string, string]>).map(
      ([stringValue, [name, tooltip]]) => ({ name, stringValue, tooltip }),
    ),
  }));

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** In the order of the catalogue, with the texts of a language put in. */
function translate(described: FunctionMetadata, texts: FunctionText): FunctionMetadata {
  const parameters = described.parameters.map((parameter) => ({
    ...parameter,
    description: texts.parameters[parameter.name] ?? "",
  }));
  return { ...described, description: texts.description, parameters };
}

/** Everything that keeps a functions.json from being complete, a line each. */
export function findFaults(
  english: FunctionMetadata[],
  french: FunctionMetadata[],
  enums: EnumMetadata[][],
): string[] {
  const faults: string[] = [];
  const ids = english.map(({ id }) => id);
  for (const id of Object.keys(FUNCTIONS)) {
    if (!ids.includes(id)) faults.push(`${id}: associated, but no @customfunction describes it`);
  }
  for (const id of ids) if (!(id in FUNCTIONS)) faults.push(`${id}: described, but not associated`);
  for (const [language, functions] of [
    ["en", english],
    ["fr", french],
  ] as const) {
    for (const { id, description, parameters } of functions) {
      if (isBlank(description)) faults.push(`${id}: no description (${language})`);
      for (const parameter of parameters) {
        if (isBlank(parameter.description))
          faults.push(`${id}.${parameter.name}: no description (${language})`);
        if (parameter.type !== "any")
          faults.push(`${id}.${parameter.name}: of type ${parameter.type}, not any`);
      }
    }
  }
  const parameterNames = english.flatMap(({ id, parameters }) =>
    parameters.map(({ name }) => `${id}.${name}`),
  );
  const translated = Object.entries(FR_FUNCTIONS).flatMap(([id, { parameters }]) =>
    Object.keys(parameters).map((name) => `${id}.${name}`),
  );
  for (const name of [...translated, ...Object.keys(ENUM_OF_PARAMETER)]) {
    if (!parameterNames.includes(name)) faults.push(`${name}: no such parameter`);
  }
  for (const { id, values } of enums.flat()) {
    for (const { stringValue, name, tooltip } of values) {
      if (isBlank(name) || isBlank(tooltip)) faults.push(`${id}.${stringValue}: no label or explanation`);
    }
  }
  return faults;
}

/** The functions as Excel is told of them: French by default, English as the manifest's override. */
export async function buildFunctionsMetadata({
  helpUrl,
}: {
  helpUrl: string;
}): Promise<{ fr: FunctionsMetadata; en: FunctionsMetadata }> {
  const described = (await readSources()).map((found) => toFunction(found, helpUrl));
  const order = Object.keys(FUNCTIONS);
  const english = described.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const texts: Readonly<Record<string, FunctionText | undefined>> = FR_FUNCTIONS;
  const french = english.map((found) =>
    translate(found, texts[found.id] ?? { description: "", parameters: {} }),
  );
  const enums = { fr: toEnums(FR_ENUMS), en: toEnums(EN_ENUMS) };
  const faults = findFaults(english, french, [enums.fr, enums.en]);
  if (faults.length > 0) throw new Error(`functions.json is incomplete:\n${faults.join("\n")}`);
  return {
    fr: { allowErrorForDataTypeAny: true, functions: french, enums: enums.fr },
    en: { allowErrorForDataTypeAny: true, functions: english, enums: enums.en },
  };
}
