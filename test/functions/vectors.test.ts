import "./stand-in";
import { FUNCTIONS } from "../../src/functions";
import { VECTORS, agrees } from "../vectors/compare";
import type { VectorArgument } from "../vectors/compare";
import { associated, call } from "./stand-in";

const functions: Record<string, unknown> = FUNCTIONS;
const vectors = VECTORS.filter(({ fn }) => fn in functions);

/** Excel hands a lone cell over as a range of one cell when the metadata asks for a range. */
const wrapped = (args: readonly VectorArgument[]): VectorArgument[] =>
  args.map((arg) => (Array.isArray(arg) || arg === null ? arg : [[arg]]));

describe("the vectors of the catalogue", () => {
  it.each(vectors.map((vector) => [vector.fn, vector.source, vector] as const))(
    "%s: %s",
    (_fn, _source, vector) => {
      const result = call(functions[vector.fn], vector.args);
      expect({ result, agrees: agrees(vector, result) }).toEqual({ result, agrees: true });
    },
  );

  it("hold when lone cells come as ranges of one cell", () => {
    const failing = vectors.filter(
      (vector) => !agrees(vector, call(functions[vector.fn], wrapped(vector.args))),
    );
    expect(failing).toEqual([]);
  });

  it("hold when omitted arguments come as null", () => {
    const padded = (args: readonly VectorArgument[]): VectorArgument[] => [
      ...args,
      null,
      null,
      null,
      null,
      null,
    ];
    const failing = vectors.filter(
      (vector) => !agrees(vector, call(functions[vector.fn], padded(vector.args))),
    );
    expect(failing).toEqual([]);
  });

  it("cover every function", () => {
    const covered = new Set(vectors.map(({ fn }) => fn));
    expect(Object.keys(functions).filter((name) => !covered.has(name))).toEqual([]);
  });
});

it("makes every function known to Excel under its name", () => {
  expect([...associated.keys()]).toEqual(Object.keys(functions));
});
