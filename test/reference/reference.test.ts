import vectorFile from "../vectors/vectors.json";
import { reference } from "./index";

interface Vector {
  fn: string;
  args: unknown[];
  expected: unknown;
  exact?: unknown;
  source: string;
}

const vectors = vectorFile.vectors as Vector[];

/** Rates of the vectors are printed doubles, so equal ones; the inner terms of a geometric path agree within 1e-12. */
function expectAgreement(actual: unknown, expected: unknown, isGeometric: boolean): void {
  if (!isGeometric) return expect(actual).toStrictEqual(expected);
  const terms = (actual as number[][]).flat();
  const expectedTerms = (expected as number[][]).flat();
  expect(terms).toHaveLength(expectedTerms.length);
  terms.forEach((term, k) => {
    const wanted = expectedTerms[k] ?? NaN;
    expect(Math.abs(term - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
  });
}

describe("the slow reference agrees with every vector of the catalogue", () => {
  it("has the 35 functions that the vectors exercise", () => {
    expect(new Set(vectors.map(({ fn }) => fn))).toEqual(new Set(Object.keys(reference)));
    expect(Object.keys(reference)).toHaveLength(35);
    expect(vectors).toHaveLength(vectorFile.count);
  });

  it.each(vectors.map((vector, index) => [index, vector.fn, vector.source, vector] as const))(
    "vector %i: %s, %s",
    (_index, fn, _source, { args, expected }) => {
      expectAgreement(reference[fn]?.(args), expected, fn === "TRAJECTOIRE" && args[3] === "geometrique");
    },
  );
});
