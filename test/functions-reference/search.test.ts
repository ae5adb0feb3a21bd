import { buildFunctionsMetadata } from "../../build/functions-metadata";
import { functionsReference } from "../../build/functions-reference";
import type { FunctionReference } from "../../src/taskpane/functions/reference";
import { search } from "../../src/taskpane/functions/search";

let functions: FunctionReference[];
beforeAll(async () => {
  const { fr } = await buildFunctionsMetadata({ helpUrl: "https://example.org/help.html" });
  functions = functionsReference(fr, "fr").families.flatMap((family) => [...family.functions]);
});

const found = (query: string): string[] => search(functions, query).map(({ name }) => name);

describe("a search among the functions", () => {
  it("puts the function of that name first, then those whose name begins so", () => {
    const [first, ...others] = found("cotisation");
    expect(first).toBe("COTISATION");
    expect(others.slice(0, 2)).toEqual(["COTISATIONCA", "COTISATIONPREMIUM"]);
    expect(others.length).toBeGreaterThan(2);
  });

  it("goes across the families", () => {
    const names = found("re");
    const beginSo = names.filter((name) => name.startsWith("RE"));
    expect(beginSo).toEqual(["REMISEMULTI", "REPARTIR", "REPERE"]);
    expect(names.slice(0, beginSo.length)).toEqual(beginSo);
  });

  it("puts a name that has the words in it before a description that has", () => {
    const names = found("treso");
    expect(names[0]).toBe("BESOINTRESO");
    const told = found("budget");
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(functions.map(({ name }) => name).filter((name) => told.includes(name)));
  });

  it("minds neither case, nor accents, nor blanks around", () => {
    expect(found("  ÉXONÉRATION ")[0]).toBe("EXONERATION");
    expect(found("trésorerie")).toEqual(found("TRESORERIE"));
  });

  it("gives all functions in their order when nothing is asked", () => {
    expect(found("")).toEqual(functions.map(({ name }) => name));
  });

  it("gives none when a word is nowhere", () => {
    expect(found("cotisation zzz")).toEqual([]);
  });
});
