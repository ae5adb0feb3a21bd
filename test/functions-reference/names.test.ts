import "../functions/stand-in";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS } from "../../src/functions";
import { ENGLISH_NAMES, FRENCH_NAMES } from "./excel-function-names";

const names = Object.keys(FUNCTIONS);
const ENGINE = path.resolve(__dirname, "../../node_modules/@univerjs/engine-formula/lib/types/functions");

/** Functions of the calculation engine that Excel does not have: its own, or those of other spreadsheets. */
const NOT_OF_EXCEL =
  "ARRAY_CONSTRAIN AVERAGE.WEIGHTED COMPARE CUBE DIVIDED EPOCHTODATE FLATTEN IMCOTH IMLOG IMTANH ISBETWEEN ISDATE ISEMAIL ISURL MARGINOFERROR MINUS MULTIPLY NUMBERSTRING PLUS REGEXMATCH ROUNDBANK TO_DATE UNION".split(
    " ",
  );

/** The names of the calculation engine, a second list of Excel's functions. */
function engineNames(): string[] {
  return readdirSync(ENGINE, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "function-names.d.ts")
    .flatMap((file) => [...readFileSync(path.join(ENGINE, file), "utf8").matchAll(/= "([A-Z0-9._]+)"/g)])
    .map(([, name]) => name!);
}

describe("the names of the functions", () => {
  it("are capitals from A to Z", () => {
    expect(names.filter((name) => !/^[A-Z]+$/.test(name))).toEqual([]);
  });

  it("are none of Excel's in English", () => {
    expect(names.filter((name) => ENGLISH_NAMES.has(name))).toEqual([]);
  });

  it("are none of Excel's in French", () => {
    expect(names.filter((name) => FRENCH_NAMES.has(name))).toEqual([]);
  });
});

describe("the list of Excel's functions", () => {
  it("holds every name that the calculation engine takes from Excel", () => {
    const engine = engineNames();
    expect(engine.length).toBeGreaterThan(500);
    expect(engine.filter((name) => !ENGLISH_NAMES.has(name)).sort()).toEqual(NOT_OF_EXCEL);
  });

  it("holds the French names that a treasurer's vocabulary comes near", () => {
    const near = [
      "PLAFOND",
      "PLANCHER",
      "TEMPS",
      "TAUX",
      "VAN",
      "INDEX",
      "RANG",
      "DUREE",
      "EFFECT",
      "SI",
      "VA",
    ];
    expect(near.filter((name) => !FRENCH_NAMES.has(name) && !ENGLISH_NAMES.has(name))).toEqual([]);
  });
});
