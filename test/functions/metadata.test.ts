import "./stand-in";
import { buildFunctionsMetadata, findFaults } from "../../build/functions-metadata";
import type { FunctionMetadata, FunctionsMetadata } from "../../build/functions-metadata";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { ENUM_OF_PARAMETER } from "../../src/functions/locales/texts";

const HELP = "https://example.org/help.html";
let fr: FunctionsMetadata;
let en: FunctionsMetadata;

beforeAll(async () => {
  ({ fr, en } = await buildFunctionsMetadata({ helpUrl: HELP }));
});

const described = ({ functions }: FunctionsMetadata, id: string): FunctionMetadata =>
  functions.find((found) => found.id === id) as FunctionMetadata;

describe("functions.json", () => {
  it("describes every function of the catalogue, in its order, in both languages", () => {
    for (const { functions } of [fr, en])
      expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
  });

  it("gives each function one name for all languages, capitals only, equal to its id", () => {
    for (const { id, name } of [...fr.functions, ...en.functions]) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z]+$/);
    }
  });

  it("is the same in both languages but for its texts", () => {
    const bare = ({ functions }: FunctionsMetadata): unknown =>
      functions.map((one) => ({
        ...one,
        description: "",
        parameters: one.parameters.map((p) => ({ ...p, description: "" })),
      }));
    expect(bare(fr)).toEqual(bare(en));
    for (const { id, description, parameters } of fr.functions) {
      const english = described(en, id);
      expect(description).not.toBe(english.description);
      parameters.forEach(({ description: text }, i) =>
        expect(text).not.toBe(english.parameters[i]?.description),
      );
    }
  });

  it("lets error values in, which only parameters of type any receive", () => {
    expect(fr.allowErrorForDataTypeAny).toBe(true);
    expect(fr.functions.flatMap(({ parameters }) => parameters).every(({ type }) => type === "any")).toBe(
      true,
    );
  });

  it("asks for ranges where the catalogue takes ranges", () => {
    const dimensions = (id: string): (string | undefined)[] =>
      described(fr, id).parameters.map(({ dimensionality }) => dimensionality);
    expect(dimensions("AUTOFINANCEMENT")).toEqual(["matrix", "matrix", undefined]);
    expect(dimensions("COTISATION")).toEqual(["matrix", "matrix", "matrix"]);
    expect(dimensions("EFFORT")).toEqual([undefined, undefined, "matrix", undefined, undefined]);
    expect(described(fr, "COTISATION").result.dimensionality).toBe("matrix");
    expect(described(fr, "AUTOFINANCEMENT").result).toEqual({ type: "number" });
  });

  it("names parameters as the catalogue does, public among them, and marks the optional ones", () => {
    const shown = (id: string): string[] =>
      described(fr, id).parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(shown("EFFORT")).toEqual(["prive", "public", "cible", "[hypothese]", "[budget_cible]"]);
    expect(shown("PLAFONDAIDE")).toEqual(["couts", "categories", "[budget]", "[outil]", "[taux_c]"]);
    expect(shown("DEPASSEMENT")).toEqual([
      "public",
      "couts",
      "categories",
      "budget",
      "[outil]",
      "[taux_c]",
      "[regle]",
    ]);
  });

  it("links each function to its help", () => {
    expect(described(en, "PART").helpUrl).toBe(`${HELP}#part`);
  });
});

describe("lists of words", () => {
  it("are offered where they are typed, with a label and an explanation in each language", () => {
    for (const [parameter, id] of Object.entries(ENUM_OF_PARAMETER)) {
      const [name, argument] = parameter.split(".") as [string, string];
      expect(described(fr, name).parameters.find((one) => one.name === argument)?.customEnumId).toBe(id);
    }
    expect(fr.enums.map(({ id }) => id)).toEqual(en.enums.map(({ id }) => id));
  });

  it("hold the same words in both languages", () => {
    const words = ({ enums }: FunctionsMetadata): unknown =>
      enums.map(({ values }) => values.map(({ stringValue }) => stringValue));
    expect(words(fr)).toEqual(words(en));
  });

  it("hold only words that the functions understand", () => {
    const plan = [
      [[100], [50], [10]],
      [["PU"], ["CO"], ["TP"]],
    ] as const;
    const takes: Record<string, (word: string) => unknown> = {
      SELF_FINANCING_MODE: (word) => FUNCTIONS.AUTOFINANCEMENT(plan[0] as never, plan[1] as never, word),
      SHARE_BASE: (word) => FUNCTIONS.PART(plan[0] as never, plan[1] as never, "CO" as never, word),
      SHARE_OF: (word) => FUNCTIONS.PART(plan[0] as never, plan[1] as never, word as never),
      INDICATOR: (word) => FUNCTIONS.VIGILANCE(word, 0.1 as never),
      PROFILE_MODE: (word) => FUNCTIONS.PROFIL(60 as never, 0.4 as never, word),
      EFFORT_ASSUMPTION: (word) => FUNCTIONS.EFFORT(1, 2, 0.5 as never, word, 10),
      PATH_MODE: (word) => FUNCTIONS.TRAJECTOIRE(1, 2, 3, word),
      CATEGORY: (word) => FUNCTIONS.PUBLICMAX([[1]], [[word]], 10),
      PRORATION_MODE: (word) => FUNCTIONS.PRORATA(1 as never, 2 as never, word),
      LEGAL_FORM: (word) => FUNCTIONS.DISTRIBUABLE(1 as never, word),
      BENCHMARK_INDICATOR: (word) => FUNCTIONS.REPERE("COSMETIC_VALLEY" as never, word as never),
    };
    for (const { id, values } of fr.enums) {
      for (const { stringValue } of values) expect(() => takes[id]?.(stringValue)).not.toThrow();
      expect(Object.keys(takes)).toContain(id);
    }
  });
});

describe("the build", () => {
  it("names everything that is missing or contradictory", () => {
    const without = (functions: FunctionMetadata[], id: string): FunctionMetadata[] =>
      functions.filter((one) => one.id !== id);
    const blank = (functions: FunctionMetadata[], id: string): FunctionMetadata[] =>
      functions.map((one) =>
        one.id === id
          ? { ...one, description: " ", parameters: one.parameters.map((p) => ({ ...p, description: "" })) }
          : one,
      );
    const stranger = { ...described(en, "PART"), id: "STRANGER", name: "STRANGER" };
    expect(findFaults(en.functions, fr.functions, [fr.enums, en.enums])).toEqual([]);
    expect(findFaults(without(en.functions, "TEMPSMAX"), fr.functions, [])).toEqual(
      expect.arrayContaining([
        "TEMPSMAX: associated, but no @customfunction describes it",
        "TEMPSMAX.seuil: no such parameter",
      ]),
    );
    expect(findFaults([...en.functions, stranger], fr.functions, [])).toContain(
      "STRANGER: described, but not associated",
    );
    expect(findFaults(en.functions, blank(fr.functions, "ATTRITION"), [])).toEqual([
      "ATTRITION: no description (fr)",
      "ATTRITION.hausse: no description (fr)",
    ]);
    expect(findFaults(blank(en.functions, "ATTRITION"), fr.functions, [])).toContain(
      "ATTRITION: no description (en)",
    );
    const enums = fr.enums.map((one) => ({
      ...one,
      values: one.values.map((value) => ({ ...value, tooltip: "" })),
    }));
    expect(findFaults(en.functions, fr.functions, [enums])).toContain("CATEGORY.A: no label or explanation");
  });
});
