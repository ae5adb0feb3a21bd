import path from "node:path";
import { ADD_IN_FOLDER } from "../../tools/built-folders";
import { reference } from "../reference";
import { loadBuilt } from "./built";
import { runFuzz } from "./run-fuzz";

/** The reference writes errors as their codes; a function returns objects. */
const withErrorObjects = (result: unknown): unknown => {
  if (Array.isArray(result)) return result.map(withErrorObjects);
  return typeof result === "string" && result.startsWith("#") ? { code: result } : result;
};
const referenceItself = (fn: string, args: unknown[]): unknown => withErrorObjects(reference[fn]?.(args));

describe("the fuzz itself", () => {
  it("runs as many cases as asked and finds nothing when both sides are the same", () => {
    const report = runFuzz({ cases: 120, seed: 1, call: referenceItself });
    expect(report).toEqual({ ran: 120 * 35, differed: 0, examples: [] });
  });

  it("reads the built script, as `npm run fuzz` does, and finds nothing", () => {
    const { call } = loadBuilt(path.join(ADD_IN_FOLDER, "functions.js"));
    expect(runFuzz({ cases: 20, seed: 1, call })).toEqual({ ran: 20 * 35, differed: 0, examples: [] });
  });

  it("sees a naive rounding to the cent", () => {
    const naive = (fn: string, args: unknown[]): unknown => {
      const [base, rate, cap] = args;
      const isPlain = typeof base === "number" && typeof rate === "number" && (cap ?? "") === "";
      const fee = isPlain ? Math.round(base * rate * 100) / 100 : NaN;
      return isPlain && base >= 0 && rate >= 0 && Number.isFinite(fee) ? fee + 0 : referenceItself(fn, args);
    };
    const { differed, examples } = runFuzz({ cases: 5000, seed: 7, call: naive, functions: ["SUCCESSFEE"] });
    expect(differed).toBeGreaterThan(0);
    expect(examples).not.toEqual([]);
  });

  it.each([
    ["-0", () => -0],
    ["NaN", () => NaN],
    ["null", () => null],
    ["undefined", () => undefined],
    ["the text of an error", () => "#VALUE!"],
    [
      "another exception",
      () => {
        throw new TypeError("not a CustomFunctions.Error");
      },
    ],
  ])("sees %s as a difference even where the reference gives 0 or an error", (_name, call) => {
    const { ran, differed } = runFuzz({ cases: 300, seed: 3, call, functions: ["ATTRITION"] });
    expect(differed).toBe(ran);
  });

  it("sees a sound value in the wrong shape", () => {
    const flat = (fn: string, args: unknown[]): unknown => [referenceItself(fn, args)].flat(2);
    const { differed } = runFuzz({ cases: 300, seed: 3, call: flat, functions: ["TEMPSVALORISE"] });
    expect(differed).toBeGreaterThan(0);
  });
});
