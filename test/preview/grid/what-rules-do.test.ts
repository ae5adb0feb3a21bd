import type { Rule, Sheet, Validation } from "../../../src/preview/book/model";
import { conditionalFormat } from "../../../src/preview/grid/conditional-formats";
import { shiftFormula } from "../../../src/preview/grid/formula/shift";
import { choices, isAccepted } from "../../../src/preview/grid/validation";
import { workbook } from "./worksheet";

describe("a copied formula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B2)&\"A1\"&'A1'!C3", 1, 1, "=SUM(B2:C3)&\"A1\"&'A1'!D4"],
    ["=SUM(A:A)+SUM(2:$3)", 1, 1, "=SUM(B:B)+SUM(3:$3)"],
    ["=A1", -1, 0, "=#REF!"],
    ["=eq_taux*[@Montant]", 5, 5, "=eq_taux*[@Montant]"],
  ])("%s moved by %p rows and %p columns is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

async function sheetWith(inputs: Record<string, string | number>, change: Partial<Sheet>) {
  const { type, store, grid, name } = await workbook();
  await type(inputs);
  const sheet = store.book.sheets[0]!;
  store.edit((edit) => {
    for (const [key, value] of Object.entries(change)) edit.set(sheet, key as keyof Sheet, value as never);
    edit.changed({ kind: "layout", sheetId: sheet.id });
  });
  return { sheet, evaluate: grid.evaluateAt, name };
}

const column = (top: number, bottom: number, at = 0) => [{ top, left: at, bottom, right: at }];
const rule = (id: string, kind: Rule["kind"], stopIfTrue = false): Rule => ({
  id,
  areas: column(0, 3),
  stopIfTrue,
  kind,
});

describe("conditional formats", () => {
  const formatsOf = async (rules: Rule[]) => {
    const { sheet, evaluate } = await sheetWith({ A1: 10, A2: -4, A3: "À vérifier", B1: 5 }, { rules });
    return [0, 1, 2, 3].map((row) => conditionalFormat(sheet, row, 0, evaluate));
  };

  it("asks a formula moved to each cell", async () => {
    const formats = await formatsOf([
      rule("1", { type: "Custom", formula: "=A1>$B$1", format: { fill: "#FFF" } }),
    ]);
    expect(formats.map((each) => each?.format.fill)).toEqual(["#FFF", undefined, "#FFF", undefined]);
  });

  it("compares cell values, texts and ranges of values", async () => {
    const formats = await formatsOf([
      rule("1", {
        type: "CellValue",
        operator: "Between",
        formula1: "-5",
        formula2: "=B1",
        format: { fill: "#AAA" },
      }),
      rule("2", {
        type: "ContainsText",
        operator: "Contains",
        text: "VÉRIF",
        format: { font: { bold: true } },
      }),
    ]);
    expect(formats.map((each) => each?.format)).toEqual([
      undefined,
      { fill: "#AAA" },
      { font: { bold: true } },
      { fill: "#AAA" },
    ]);
  });

  it("lets the first rule win and stop", async () => {
    const formats = await formatsOf([
      rule(
        "1",
        { type: "CellValue", operator: "GreaterThan", formula1: "0", format: { fill: "#111" } },
        true,
      ),
      rule("2", { type: "Custom", formula: "=TRUE", format: { fill: "#222", font: { italic: true } } }),
    ]);
    expect(formats[0]?.format).toEqual({ fill: "#111" });
    expect(formats[1]?.format).toEqual({ fill: "#222", font: { italic: true } });
  });

  it("draws bars from the smallest to the largest value", async () => {
    const formats = await formatsOf([rule("1", { type: "DataBar", color: "#0F5C63" })]);
    expect(formats.map((each) => each?.bar?.share)).toEqual([1, 0, undefined, undefined]);
  });
});

describe("validations", () => {
  const validation = (kind: Validation["rule"]): Validation => ({
    areas: column(0, 9),
    rule: kind,
    ignoreBlanks: true,
  });
  const accepts = async (kind: Validation["rule"], inputs: (number | string | null)[]) => {
    const { sheet, evaluate } = await sheetWith(
      { C1: "PU1", C2: "CO, entreprises", D1: 100 },
      { validations: [validation(kind)] },
    );
    return inputs.map((input) => isAccepted(sheet, 1, 0, input, evaluate));
  };

  it("offers the cells of a range, commas and all, and no empty ones", async () => {
    const list = { list: { inCellDropDown: true, source: "=$C$1:$C$5" } };
    const { sheet, evaluate } = await sheetWith(
      { C1: "PU1", C2: "CO, entreprises" },
      { validations: [validation(list)] },
    );
    expect(choices(sheet, 4, 0, evaluate)).toEqual(["PU1", "CO, entreprises"]);
    expect(choices(sheet, 4, 1, evaluate)).toBeNull();
  });

  it("takes what is in the list, formulas and nothing at all", async () => {
    const list = { list: { inCellDropDown: true, source: "PU1, CO" } };
    expect(await accepts(list, ["CO", "co", "ZZ", "=A9", null])).toEqual([true, true, false, true, true]);
  });

  it("holds numbers to their bounds", async () => {
    const decimal = { decimal: { operator: "Between", formula1: 0, formula2: "=$D$1" } };
    expect(await accepts(decimal, [0, 100, 100.5, -1, "dix"])).toEqual([true, true, false, false, false]);
    const whole = { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 1 } };
    expect(await accepts(whole, [1, 1.5, 0])).toEqual([true, false, false]);
  });

  it("holds texts to their length", async () => {
    expect(await accepts({ textLength: { operator: "LessThan", formula1: 4 } }, ["abc", "abcd"])).toEqual([
      true,
      false,
    ]);
  });
});
