import "../functions/stand-in";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { buildFunctionsMetadata } from "../../build/functions-metadata";
import type { FunctionsMetadata } from "../../build/functions-metadata";
import {
  entriesWithoutFunction,
  findReferenceFaults,
  functionsReference,
} from "../../build/functions-reference";
import { functionsReferenceMarkdown } from "../../build/functions-reference-markdown";
import { REFERENCE_WORDS } from "../../build/functions-reference-words";
import { helpPage } from "../../build/help-page";
import { FUNCTIONS } from "../../src/functions";
import { FR_ENUMS, FR_FUNCTIONS } from "../../src/functions/locales/fr";
import { FAMILIES } from "../../src/functions/reference";
import type { Family, ReferenceEntry } from "../../src/functions/reference";

const root = path.resolve(__dirname, "../..");
const LANGUAGES = ["fr", "en"] as const;
const HELP = "https://example.org/help.html";

/** All texts of a value, save the English ones and the formulas. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "en" || key === "formula" ? [] : textsIn(part),
  );
}

let metadata: Awaited<ReturnType<typeof buildFunctionsMetadata>>;
beforeAll(async () => {
  metadata = await buildFunctionsMetadata({ helpUrl: HELP });
});

describe("the reference", () => {
  it("tells of the functions of the catalogue, in its order, and of no other", () => {
    const told = FAMILIES.flatMap(({ entries }) => Object.keys(entries));
    expect(told).toEqual(Object.keys(FUNCTIONS));
    expect(told).toHaveLength(35);
    expect(entriesWithoutFunction(metadata.fr)).toEqual([]);
  });

  it("is complete", () => {
    expect(findReferenceFaults(metadata.fr)).toEqual([]);
  });

  it.each(LANGUAGES)("is what docs/functions.%s.md says", (language) => {
    const reference = functionsReference(metadata[language], language);
    const onDisk = readFileSync(path.join(root, `docs/functions.${language}.md`), "utf8");
    expect(onDisk).toBe(functionsReferenceMarkdown(reference, language));
  });

  it("has the same functions and examples in both languages", () => {
    const outline = (language: "fr" | "en") =>
      functionsReference(metadata[language], language)
        .families.flatMap(({ functions }) => functions)
        .map(({ name, parameters, errors, examples }) => ({
          name,
          parameters: parameters.map((parameter) => parameter.name),
          errors: errors.length,
          examples: examples.map(({ invariantFormula }) => invariantFormula),
        }));
    expect(outline("en")).toEqual(outline("fr"));
  });

  it("keeps each French sign with its word, by a space that does not break", () => {
    const texts = [FR_FUNCTIONS, FR_ENUMS, REFERENCE_WORDS.fr, FAMILIES].flatMap(textsIn);
    expect(texts.filter((text) => / [:;!?»%€]|« /.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(500);
  });

  it("is not loaded by Excel", () => {
    const sources = readdirSync(path.join(root, "src/functions"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.startsWith(`reference${path.sep}`))
      .map((file) => [file, readFileSync(path.join(root, "src/functions", file), "utf8")] as const);
    expect(sources.length).toBeGreaterThan(5);
    expect(
      sources.filter(([, text]) => /from "[^"]*\/reference(\/|")/.test(text)).map(([file]) => file),
    ).toEqual([]);
  });
});

describe("the help page", () => {
  it.each(LANGUAGES)("has the section that each function's helpUrl names (%s)", (language) => {
    const html = helpPage(functionsReference(metadata[language], language), language);
    const missing = metadata[language].functions.filter(({ helpUrl = "" }) => {
      expect(helpUrl.startsWith(`${HELP}#`)).toBe(true);
      return !html.includes(`<section id="${helpUrl.slice(HELP.length + 1)}">`);
    });
    expect(missing).toEqual([]);
  });

  it("keeps every text out of the markup", () => {
    const html = helpPage(functionsReference(metadata.fr, "fr"), "fr");
    expect(html).toContain("{&quot;PU&quot;;&quot;CO&quot;;&quot;FA&quot;}");
    expect(html).not.toMatch(/<script|style=|onclick/);
  });

  it("leads to the same page in the other language", () => {
    expect(helpPage(functionsReference(metadata.fr, "fr"), "fr")).toContain('href="help.en.html"');
    expect(helpPage(functionsReference(metadata.en, "en"), "en")).toContain('href="help.html"');
  });
});

describe("an incomplete reference fails the build", () => {
  const described = (name: string): FunctionsMetadata => ({
    ...metadata.fr,
    functions: metadata.fr.functions.filter((found) => found.name === name),
  });
  const sound = (): ReferenceEntry => FAMILIES[0]!.entries["PROFIL"]!;
  const familyOf = (entry: Partial<ReferenceEntry>): Family[] => [
    { title: { fr: "Famille", en: "Family" }, entries: { PROFIL: { ...sound(), ...entry } } },
  ];
  const example = (formula: string) => ({ formula, result: 1, says: { fr: "Un.", en: "One." } });

  it("when a function has no entry", () => {
    expect(() => functionsReference(described("PROFIL"), "fr", [])).toThrow("PROFIL: not in the reference");
  });

  it.each<[string, Partial<ReferenceEntry>]>([
    ["PROFIL: no purpose (en)", { purpose: { fr: "Situe.", en: " " } }],
    ["PROFIL: no source (fr)", { source: { fr: "", en: "Memento." } }],
    ["PROFIL: no errors (fr)", { errors: [] }],
    [
      "PROFIL: no line of an example (en)",
      { examples: [{ ...example("=CLUSTER.PROFIL(1,1)"), says: { fr: "Un.", en: "" } }] },
    ],
    ["PROFIL: fewer than 2 examples", { examples: [example("=CLUSTER.PROFIL(1,1)")] }],
    [
      "PROFIL: =CLUSTER.PART(1) is an example of another function",
      { examples: [example("=CLUSTER.PART(1)")] },
    ],
    [
      "PROFIL: =CLUSTER.PROFIL(1,1,1,1) has too many arguments",
      { examples: [example("=CLUSTER.PROFIL(1,1,1,1)")] },
    ],
    [
      "PROFIL: =CLUSTER.PROFIL(1,1.0) is not in its plainest form",
      { examples: [example("=CLUSTER.PROFIL(1,1.0)")] },
    ],
    ["PROFIL: =CLUSTER.PROFIL(A1,1): cannot be read", { examples: [example("=CLUSTER.PROFIL(A1,1)")] }],
  ])("%s", (fault, entry) => {
    const faults = findReferenceFaults(described("PROFIL"), familyOf(entry));
    expect(faults.some((found) => found.startsWith(fault))).toBe(true);
    expect(() => functionsReference(described("PROFIL"), "fr", familyOf(entry))).toThrow(fault);
  });
});
