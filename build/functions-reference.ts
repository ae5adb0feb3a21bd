/**
 * The reference of the functions in one language: their metadata joined with what src/functions/reference says of
 * them. Help page, docs and the pane's panel all come from it. Throws, naming everything that is missing.
 */
import { FAMILIES } from "../src/functions/reference";
import type { Example, Family, ReferenceEntry } from "../src/functions/reference";
import type { Language } from "../src/i18n/language";
import type {
  ExampleReference,
  FunctionReference,
  FunctionsReference,
  ParameterReference,
} from "../src/taskpane/functions/reference";
import { parseExampleFormula, writeExampleFormula } from "./example-formula";
import type { EnumMetadata, FunctionMetadata, FunctionsMetadata } from "./functions-metadata";
import { shownCell, shownError } from "./shown-cell";

export type { FunctionReference, FunctionsReference } from "../src/taskpane/functions/reference";

const FEWEST_EXAMPLES = 2;
const LANGUAGES: readonly Language[] = ["fr", "en"];

export const rowsOf = (result: Example["result"]): readonly (readonly (number | string)[])[] =>
  typeof result === "object" ? result : [[result]];

function faultsOfExample(name: string, { formula }: Example, parameters: number): string[] {
  try {
    const read = parseExampleFormula(formula);
    if (writeExampleFormula(read, "en") !== formula)
      return [`${name}: ${formula} is not in its plainest form`];
    if (read.name !== name) return [`${name}: ${formula} is an example of another function`];
    return read.args.length > parameters ? [`${name}: ${formula} has too many arguments`] : [];
  } catch (error) {
    return [`${name}: ${(error as Error).message}`];
  }
}

function faultsOfEntry({ name, parameters }: FunctionMetadata, entry: ReferenceEntry | undefined): string[] {
  if (!entry) return [`${name}: not in the reference`];
  const { purpose, errors, source, examples } = entry;
  const texts = {
    purpose: [purpose],
    errors: errors.map(({ when }) => when),
    source: [source],
    "line of an example": examples.map(({ says }) => says),
  };
  const missing = Object.entries(texts).flatMap(([what, found]) =>
    LANGUAGES.filter(
      (language) => found.length === 0 || found.some((text) => text[language].trim() === ""),
    ).map((language) => `${name}: no ${what} (${language})`),
  );
  const few = examples.length < FEWEST_EXAMPLES ? [`${name}: fewer than ${FEWEST_EXAMPLES} examples`] : [];
  return [...missing, ...few, ...examples.flatMap((one) => faultsOfExample(name, one, parameters.length))];
}

/** Everything that keeps the reference of these functions from being complete, a line each. */
export function findReferenceFaults(
  { functions }: FunctionsMetadata,
  families: readonly Family[] = FAMILIES,
): string[] {
  const entries: Record<string, ReferenceEntry | undefined> = {};
  for (const family of families) Object.assign(entries, family.entries);
  return functions.flatMap((described) => faultsOfEntry(described, entries[described.name]));
}

/** Functions that the reference tells of and Excel is not told of. */
export function entriesWithoutFunction(
  { functions }: FunctionsMetadata,
  families: readonly Family[] = FAMILIES,
): string[] {
  const known = new Set(functions.map(({ name }) => name));
  return families.flatMap(({ entries }) => Object.keys(entries)).filter((name) => !known.has(name));
}

function signatureOf({ name, parameters }: FunctionMetadata, language: Language): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `CLUSTER.${name}(${names.join(language === "fr" ? "; " : ", ")})`;
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The label that Excel shows for a word, when it says more than the word: a translation. */
const translationOf = (word: string, label: string): string =>
  plain(label).startsWith(plain(word)) ? "" : label;

function parametersOf(
  { parameters }: FunctionMetadata,
  enums: readonly EnumMetadata[],
): ParameterReference[] {
  return parameters.map(({ name, description = "", optional = false, customEnumId }) => ({
    name,
    description,
    optional,
    words: (enums.find(({ id }) => id === customEnumId)?.values ?? []).map((value) => ({
      word: value.stringValue,
      label: translationOf(value.stringValue, value.name),
      explains: value.tooltip,
    })),
  }));
}

const exampleIn = ({ formula, result, says }: Example, language: Language): ExampleReference => ({
  formula: writeExampleFormula(parseExampleFormula(formula), language),
  invariantFormula: formula,
  result: rowsOf(result).map((row) => row.map((cell) => shownCell(cell, language))),
  says: says[language],
});

function functionIn(
  described: FunctionMetadata,
  entry: ReferenceEntry,
  enums: readonly EnumMetadata[],
  language: Language,
): FunctionReference {
  return {
    name: described.name,
    signature: signatureOf(described, language),
    description: described.description ?? "",
    parameters: parametersOf(described, enums),
    purpose: entry.purpose[language],
    errors: entry.errors.map(({ code, when }) => ({
      code: shownError(code, language),
      when: when[language],
    })),
    source: entry.source[language],
    examples: entry.examples.map((example) => exampleIn(example, language)),
  };
}

/**
 * The reference of the functions that the metadata of this language describes, family by family.
 * @throws when a function is missing, lacks a text in either language, or has fewer than two sound examples
 */
export function functionsReference(
  metadata: FunctionsMetadata,
  language: Language,
  families: readonly Family[] = FAMILIES,
): FunctionsReference {
  const faults = findReferenceFaults(metadata, families);
  if (faults.length > 0)
    throw new Error(`The reference of the functions is incomplete:\n${faults.join("\n")}`);
  const described = new Map(metadata.functions.map((found) => [found.name, found]));
  return {
    families: families
      .map(({ title, entries }) => ({
        title: title[language],
        functions: Object.entries(entries).flatMap(([name, entry]) => {
          const found = described.get(name);
          return found ? [functionIn(found, entry, metadata.enums, language)] : [];
        }),
      }))
      .filter(({ functions }) => functions.length > 0),
  };
}
