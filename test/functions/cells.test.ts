import fc from "fast-check";
import "./stand-in";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { call } from "./stand-in";

const { AUTOFINANCEMENT, COTISATION, DISTRIBUABLE, PART, PUBLICMAX, TEMPSMAX, TEMPSVALORISE, VIGILANCE } =
  FUNCTIONS;

type Run = (...args: unknown[]) => unknown;

/** Calls with the arguments just as they are, and gives the code of the error if there is one. */
function raw(run: unknown, ...args: unknown[]): unknown {
  try {
    return (run as Run)(...args);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("error values among the inputs", () => {
  const forms: [string, (code: string, type: string) => unknown][] = [
    ["a CustomFunctions.Error", (code) => new (CustomFunctions.Error as new (code: string) => unknown)(code)],
    ["its JSON", (code) => ({ valueType: "CustomFunctionError", code })],
    ["an error of the data types", (code) => ({ type: "Error", basicType: "Error", basicValue: code })],
    ["an error told by its type", (_code, type) => ({ type: "Error", errorType: type })],
    ["its text", (code) => code],
  ];
  const codes = [
    ["#DIV/0!", "Div0"],
    ["#N/A", "NotAvailable"],
    ["#NUM!", "Num"],
    ["#NULL!", "Null"],
    ["#VALUE!", "Value"],
  ] as const;

  it.each(forms)("are given back when they arrive as %s", (_form, make) => {
    for (const [code, type] of codes) {
      expect(raw(TEMPSMAX, make(code, type))).toBe(code);
      expect(raw(AUTOFINANCEMENT, [[1], [make(code, type)]], [["PU"], ["CO"]])).toBe(code);
    }
  });

  it("are #VALUE! when a function cannot output them", () => {
    for (const code of ["#REF!", "#NAME?", "#SPILL!", "#BUSY!", "#CALC!", "#GETTING_DATA"]) {
      expect(raw(TEMPSMAX, { type: "Error", basicType: "Error", basicValue: code })).toBe("#VALUE!");
      expect(raw(TEMPSMAX, code)).toBe("#VALUE!");
    }
  });

  it("come before any other fault, those of the first argument first", () => {
    expect(call(PART, [[[-1], ["x"]], [["ZZ"], [{ error: "#N/A" }]], "FA"])).toBe("#N/A");
    expect(call(TEMPSVALORISE, [{ error: "#NUM!" }, { error: "#N/A" }])).toBe("#NUM!");
  });

  it("do not disturb a mode that has no use for them", () => {
    expect(call(FUNCTIONS.EFFORT, [130000, { error: "#N/A" }, 0.5, "cible", 400000])).toBe(70000);
    expect(call(FUNCTIONS.PRORATA, [[[100], [200]], [[{ error: "#N/A" }], ["x"]], "aucun"])).toEqual([
      [100],
      [200],
    ]);
    expect(call(COTISATION, [5, [[0], [50]], [[10], [{ error: "#N/A" }]]])).toBe(10);
  });
});

describe("cells", () => {
  it("hold data types that are their basic value", () => {
    expect(
      raw(TEMPSMAX, { type: "FormattedNumber", basicType: "Double", basicValue: 850000, numberFormat: "0" }),
    ).toBe(150000);
    expect(raw(DISTRIBUABLE, 100, { type: "String", basicType: "String", basicValue: "gie" }, 0.5)).toBe(50);
  });

  it("are empty when null, undefined or an empty text, not when blank", () => {
    for (const empty of [null, undefined, ""]) expect(raw(TEMPSMAX, 850000, empty)).toBe(150000);
    expect(raw(TEMPSMAX, 850000, " ")).toBe("#VALUE!");
  });

  it("are never numbers by guess", () => {
    for (const text of ["1 234,50", "12", "1e3", "10 %", true, false])
      expect(raw(TEMPSMAX, text)).toBe("#VALUE!");
  });

  it("count 0 as 0, not as empty", () => {
    expect(raw(TEMPSMAX, 850000, 0)).toBe(0);
    expect(raw(VIGILANCE, "TEMPS", 0.01, 0)).toBe("VIGILANCE");
  });

  it("are TRUE or FALSE, 1 or 0, where a boolean is asked", () => {
    const withTool = (tool: unknown): unknown => raw(PUBLICMAX, [[1000]], [["A"]], 1000, tool);
    expect([true, 1, false, 0, ""].map(withTool)).toEqual([200, 200, 150, 150, 150]);
    expect([2, "VRAI", -1].map(withTool)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
  });
});

describe("words", () => {
  it("ignore case, accents and surrounding blanks", () => {
    const plan = [
      [[100], [60], [40]],
      [["pu"], [" Co\u00a0"], ["tp"]],
    ] as const;
    for (const mode of ["etroit", "ÉTROIT", "\u202fÉtroit "])
      expect(raw(AUTOFINANCEMENT, ...plan, mode)).toBe(0.375);
    expect(raw(AUTOFINANCEMENT, ...plan, "é troit")).toBe("#VALUE!");
  });
});

describe("a plan of ordinary lines", () => {
  const line = fc.tuple(
    fc.constantFrom("PU", "PU3", "CO1", "FA", "AP2", "TP", "MP", "MQ", "NE"),
    fc.oneof(
      fc.integer({ min: 0, max: 1e9 }).map((k) => k / 100),
      fc.constantFrom(1.005, 9e12, 5e-324),
    ),
  );

  it("gives the same as when each of its lines is examined", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 30 }),
        fc.constantFrom("net", "brut", "apparent"),
        (lines, mode) => {
          const amounts = lines.map(([, amount]) => [amount]);
          const codes = lines.map(([code]) => [code]);
          const typedOddly = lines.map(([code]) => [` ${code.toLowerCase()}`]);
          expect(raw(AUTOFINANCEMENT, amounts, codes, mode)).toBe(
            raw(AUTOFINANCEMENT, amounts, typedOddly, mode),
          );
        },
      ),
    );
  });

  it("stays exact beyond the whole numbers", () => {
    const many = Array.from({ length: 1200 }, () => [9_999_999_999_999.99]);
    const codes = many.map((_, i) => [i % 3 === 0 ? "CO" : "PU"]);
    expect(raw(AUTOFINANCEMENT, many, codes)).toBe(1 / 3);
  });

  it("may lie in any direction", () => {
    expect(
      raw(
        AUTOFINANCEMENT,
        [
          [100, 50],
          [25, 25],
        ],
        [
          ["PU", "CO"],
          ["FA", "AP"],
        ],
      ),
    ).toBe(0.5);
    expect(raw(AUTOFINANCEMENT, [[100, 50]], [["PU"], ["CO"]])).toBe("#VALUE!");
    expect(raw(AUTOFINANCEMENT, [[100], [50, 1]], [["PU"], ["CO"]])).toBe("#VALUE!");
  });
});
