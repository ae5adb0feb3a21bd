/**
 * Every vector of the catalogue through what ships: the built bundle in its own page, on the genuine custom-functions
 * runtime; first called directly, then as Excel calls it (`npm run build` first).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenExcel } from "../../src/preview/headless";
import { readFunctionMetadata } from "../../src/preview/host/function-metadata";
import { distFolder, openAddIn } from "../support/add-in";
import type { Vector } from "../vectors/compare";
import { VECTORS, agrees } from "../vectors/compare";
import { fromWire, toWire } from "./wire";

const declarations = readFunctionMetadata(
  readFileSync(path.join(distFolder, "functions.json"), "utf8"),
  "CLUSTER",
);
const declarationOf = (id: string) => {
  const found = declarations.find((one) => one.id === id);
  if (!found) throw new Error(`functions.json does not describe ${id}`);
  return found;
};

const CELL = "Feuil1!A1";

/** A vector's arguments as Excel sends them, and the answer that came back. */
const overProtocol = (excel: OpenExcel, { fn, args }: Vector) =>
  excel.callFunction(fn, toWire(declarationOf(fn).parameters, args), { address: CELL, allowErrors: true });

/** Excel shows a message with these errors only. */
const EXPLAINED = ["#VALUE!", "#N/A"];
const explained = VECTORS.filter(
  ({ expected }) => typeof expected === "string" && EXPLAINED.includes(expected),
);

let french: OpenExcel;
let english: OpenExcel;

beforeAll(async () => {
  french = await openAddIn({ grid: false });
  english = await openAddIn({ grid: false, displayLanguage: "en-US" });
});

afterAll(() => {
  french.close();
  english.close();
});

it("describes the 35 functions of the vectors, and lets error values in", () => {
  expect(declarations.map(({ id }) => id).sort()).toEqual([...new Set(VECTORS.map(({ fn }) => fn))].sort());
  expect(declarations).toHaveLength(35);
  expect(declarations.every(({ allowErrors }) => allowErrors)).toBe(true);
  expect(VECTORS).toHaveLength(395);
});

describe("called directly on the genuine runtime", () => {
  it.each(VECTORS.map((vector, index) => [index, vector.fn, vector.source, vector] as const))(
    "vector %i, %s: %s",
    (_index, _fn, _source, vector) => {
      const result = fromWire(french.callFunctionDirect(vector.fn, [...vector.args], CELL));
      expect({ result, agrees: agrees(vector, result) }).toEqual({ result, agrees: true });
    },
  );
});

describe("over Excel's own protocol", () => {
  it("every vector gives what it expects, errors by their code", async () => {
    const answers = await Promise.all(VECTORS.map((vector) => overProtocol(french, vector)));
    const failing = VECTORS.flatMap((vector, index) => {
      const answer = answers[index];
      const result = answer?.ok ? fromWire(answer.value) : answer?.error;
      return agrees(vector, result) ? [] : [{ vector, answer }];
    });
    expect(answers).toHaveLength(395);
    expect(failing).toEqual([]);
  });

  it.each([
    ["French", () => french],
    ["English", () => english],
  ])("every #VALUE! and #N/A names an argument of the function, in %s", async (_language, excel) => {
    const answers = await Promise.all(explained.map((vector) => overProtocol(excel(), vector)));
    const silent = explained.flatMap((vector, index) => {
      const answer = answers[index];
      const message = answer?.ok === false ? answer.message : "";
      const names = declarationOf(vector.fn).parameters.map(({ name }) => name);
      return names.some((name) => message.includes(name)) ? [] : [{ vector, answer }];
    });
    expect(explained).toHaveLength(48);
    expect(silent).toEqual([]);
  });

  it("says it in the language that Excel shows", async () => {
    const said = (excel: OpenExcel) => excel.callFunction("TEMPSVALORISE", [[["x"]], [[12.02]]]);
    await expect(said(french)).resolves.toEqual({
      ok: false,
      error: "#VALUE!",
      message: "heures : « x » n’est pas accepté ; il faut un nombre positif ou nul.",
    });
    await expect(said(english)).resolves.toEqual({
      ok: false,
      error: "#VALUE!",
      message: "heures: “x” is not accepted; it takes a number, 0 or more.",
    });
  });

  it("spills an error in its own cell as an error value that Excel knows, with its message", async () => {
    const hours = [[10], ["x"], [-1], [{ type: "CustomFunctionError", code: "#REF!" }], [null]];
    const answer = await french.callFunction("TEMPSVALORISE", [hours, [[2]]], { allowErrors: true });
    const rows = JSON.parse(JSON.stringify(answer.ok ? answer.value : [])) as unknown[][];
    expect(fromWire(rows)).toEqual([[20], ["#VALUE!"], ["#NUM!"], ["#VALUE!"], [""]]);
    expect(rows[1]?.[0]).toMatchObject({
      type: "Error",
      basicType: "Error",
      basicValue: "#VALUE!",
      errorType: "Value",
    });
  });
});
