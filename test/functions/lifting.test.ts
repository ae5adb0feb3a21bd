import fc from "fast-check";
import "./stand-in";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { call } from "./stand-in";

const {
  COTISATION,
  COTISATIONCA,
  COUTCOMPLET,
  DECOUVERTE,
  EXONERATION,
  PRIXEQUILIBRE,
  REMISEMULTI,
  SEUILRENTABILITE,
  TEMPSVALORISE,
  VIGILANCE,
} = FUNCTIONS;

const BOUNDS = [[0], [5], [31]];
const FEES = [[695], [""], [1893]];

describe("a lifted call", () => {
  it("spills with the shape of its range", () => {
    expect(call(COTISATION, [[[4, 35]], BOUNDS, FEES])).toEqual([[695, 1893]]);
    expect(call(COTISATION, [[[4], [35]], BOUNDS, FEES])).toEqual([[695], [1893]]);
    expect(call(COTISATION, [4, BOUNDS, FEES])).toBe(695);
  });

  it("leaves a row free when a required cell of it is empty, whatever else it holds", () => {
    expect(
      call(TEMPSVALORISE, [
        [[10], [null], [""], [2]],
        [[1], [1], [{ error: "#N/A" }], [""]],
      ]),
    ).toEqual([[10], [""], [""], [""]]);
  });

  it("refuses an empty lone cell", () => {
    expect(call(TEMPSVALORISE, ["", 12])).toBe("#VALUE!");
    expect(call(TEMPSVALORISE, [[[""]], [[12]]])).toBe("#VALUE!");
    expect(call(TEMPSVALORISE, [[[1], [2]], ""])).toBe("#VALUE!");
  });

  it("keeps each error in its own cell", () => {
    expect(
      call(TEMPSVALORISE, [
        [
          [10, "x"],
          [-1, { error: "#DIV/0!" }],
        ],
        2,
      ]),
    ).toEqual([
      [20, "#VALUE!"],
      ["#NUM!", "#DIV/0!"],
    ]);
  });

  it("gives one error for a fault in what its rows share", () => {
    expect(call(TEMPSVALORISE, [[[10], [""]], "x"])).toBe("#VALUE!");
    expect(call(COTISATIONCA, [[[10], [""]], 0.1, 5, 1])).toBe("#NUM!");
    expect(call(SEUILRENTABILITE, [[[10], [""]], 2, 2])).toBe("#NUM!");
    expect(call(PRIXEQUILIBRE, [[[10], [""]], 2, 0])).toBe("#DIV/0!");
    expect(call(DECOUVERTE, [[[10], [""]], 2, 2025, 2024])).toBe("#NUM!");
    expect(call(REMISEMULTI, [[[10], [""]], 2, [[0], ["x"]]])).toBe("#VALUE!");
    expect(call(FUNCTIONS.REPERE, ["XXX", [["BUDGET"], [""]]])).toBe("#N/A");
  });

  it("wants the same shape of all its ranges", () => {
    expect(call(TEMPSVALORISE, [[[1], [2]], [[1, 2]]])).toBe("#VALUE!");
    expect(
      call(TEMPSVALORISE, [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toBe("#VALUE!");
  });

  it("refuses ragged and empty ranges", () => {
    for (const range of [[], [[]], [[1], [1, 2]], [1, 2], [[1], null]]) {
      expect(call(VIGILANCE, ["TEMPS", range as never])).toBe("#VALUE!");
    }
  });

  it("takes the graver of two faults", () => {
    expect(call(TEMPSVALORISE, [-1, "x"])).toBe("#VALUE!");
    expect(call(REMISEMULTI, [-1, 1, [["x"]]])).toBe("#VALUE!");
    expect(call(COTISATION, [-1, [[0], [0]], [[1], [2]]])).toBe("#VALUE!");
    expect(call(DECOUVERTE, [1, "x", 2025, 2024])).toBe("#VALUE!");
  });

  it("reads an optional cell of a row as its default", () => {
    expect(call(EXONERATION, [[[500], [500]], [[""], [2024]], 2024, 2])).toEqual([[500], [0]]);
  });
});

describe("a spilled result", () => {
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 1e7 }).map((k) => k / 100) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(1.005, -0, -1, 1e308, "x", true, NaN, Infinity, { error: "#N/A" }),
    },
  );
  const rows = (width: number) =>
    fc.array(fc.tuple(...Array.from({ length: width }, () => cell)), { minLength: 2, maxLength: 12 });
  const columnsOf = (table: readonly unknown[][]): unknown[][][] =>
    (table[0] as unknown[]).map((_, column) => table.map((row) => [row[column]]));

  const lifted: [string, number, (columns: unknown[]) => unknown[]][] = [
    ["COTISATION", 1, ([sizes]) => [sizes, BOUNDS, FEES]],
    ["VIGILANCE", 1, ([values]) => ["PUBLIC", values]],
    ["PROFIL", 2, (columns) => columns],
    ["EFFORT", 1, ([targets]) => [130000, 160000, targets, "public"]],
    ["EFFETACTION", 2, (columns) => [130000, 290000, ...columns]],
    ["COTISATIONCA", 1, ([turnover]) => [turnover, 0.0125, 10, 5000]],
    ["COTISATIONPREMIUM", 3, (columns) => [...columns, true]],
    ["DECOUVERTE", 3, (columns) => [...columns, 10, 2]],
    ["EXONERATION", 2, (columns) => [...columns, 8, 3]],
    ["PRORATA", 2, (columns) => columns],
    ["INDEXER", 1, ([amounts]) => [amounts, 0.0175, 3]],
    ["REMISEMULTI", 2, (columns) => [...columns, [[0], [0.5], ["x"], [0.125]]]],
    ["ATTRITION", 1, (columns) => columns],
    ["COUTCOMPLET", 3, (columns) => [...columns, 0.15]],
    ["SEUILRENTABILITE", 3, (columns) => [...columns, 100]],
    ["PRIXEQUILIBRE", 3, (columns) => [...columns, 100]],
    ["MEMBRESREQUIS", 2, (columns) => columns],
    ["SUCCESSFEE", 2, (columns) => [...columns, 1000]],
    ["TEMPSVALORISE", 2, (columns) => columns],
    ["DISTRIBUABLE", 2, ([results, parts]) => [results, "GIE", parts]],
  ];

  it.each(lifted)("of %s is what each of its rows gives alone", (name, width, argumentsOf) => {
    const run = (FUNCTIONS as Record<string, unknown>)[name];
    fc.assert(
      fc.property(rows(width), (table) => {
        const spilled = call(run, argumentsOf(columnsOf(table)) as never);
        const alone = table.map((row) => [call(run, argumentsOf(row) as never)]);
        expect(spilled).toEqual(alone);
      }),
      { numRuns: 150 },
    );
  });
});

it("COUTCOMPLET takes its ranges beside lone cells", () => {
  expect(call(COUTCOMPLET, [[[1], [2]], 10, [[1], [2]]])).toEqual([[11], [22]]);
});
