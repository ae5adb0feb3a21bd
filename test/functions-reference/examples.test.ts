import "../functions/stand-in";
import { parseExampleFormula } from "../../build/example-formula";
import type { ExampleFormula } from "../../build/example-formula";
import { rowsOf } from "../../build/functions-reference";
import { FUNCTIONS } from "../../src/functions";
import { FAMILIES } from "../../src/functions/reference";
import type { Example } from "../../src/functions/reference";
import { call } from "../functions/stand-in";
import { reference } from "../reference";
import { agrees } from "../vectors/compare";
import type { VectorArgument } from "../vectors/compare";

const functions: Record<string, unknown> = FUNCTIONS;

const examples = FAMILIES.flatMap(({ entries }) =>
  Object.values(entries).flatMap((entry) =>
    entry.examples.map((example) => [example.formula, example] as const),
  ),
);

/** Whether a result is what the reference prints: the same double, but for the inner terms of a geometric path. */
function isPrinted({ name, args }: ExampleFormula, { result }: Example, actual: unknown): boolean {
  const expected = rowsOf(result).map((row) => [...row]);
  return agrees(
    { fn: name, args: args as VectorArgument[], expected, source: "reference", kind: "example" },
    actual,
  );
}

describe("every example of the reference", () => {
  it.each(examples)("%s gives the printed result", (formula, example) => {
    const read = parseExampleFormula(formula);
    const actual = call(functions[read.name], read.args as VectorArgument[]);
    expect({ actual, isPrinted: isPrinted(read, example, actual) }).toEqual({ actual, isPrinted: true });
  });

  it("gives the printed result in the independent reference too", () => {
    const wrong = examples.filter(([formula, example]) => {
      const read = parseExampleFormula(formula);
      return !isPrinted(read, example, reference[read.name]!(read.args));
    });
    expect(wrong.map(([formula]) => formula)).toEqual([]);
  });

  it("is printed once", () => {
    const formulas = examples.map(([formula]) => formula);
    expect(new Set(formulas).size).toBe(formulas.length);
  });
});
