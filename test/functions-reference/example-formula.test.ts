import { parseExampleFormula, writeExampleFormula } from "../../build/example-formula";
import { shownCell } from "../../build/shown-cell";

describe("an example's formula", () => {
  const formula = '=CLUSTER.PART({1,-2.5;3,4},{"a;b","c,d";"",TRUE},,"dit ""net""",FALSE)';

  it("is read as the arguments that Excel hands over", () => {
    expect(parseExampleFormula(formula)).toEqual({
      name: "PART",
      args: [
        [
          [1, -2.5],
          [3, 4],
        ],
        [
          ["a;b", "c,d"],
          ["", true],
        ],
        null,
        'dit "net"',
        false,
      ],
    });
  });

  it("is written in French with the separators of French Excel, its texts untouched", () => {
    expect(writeExampleFormula(parseExampleFormula(formula), "fr")).toBe(
      '=CLUSTER.PART({1.-2,5;3.4};{"a;b"."c,d";"".VRAI};;"dit ""net""";FAUX)',
    );
  });

  it("is written in English as it was", () => {
    expect(writeExampleFormula(parseExampleFormula(formula), "en")).toBe(formula);
  });

  it.each([
    ["a reference to a cell", "=CLUSTER.PART(A1)"],
    ["a nested formula", "=CLUSTER.PART(CLUSTER.PART(1))"],
    ["a function of Excel", "=SUM(1)"],
    ["a ragged array", "=CLUSTER.PART({1,2;3})"],
    ["an empty place in an array", "=CLUSTER.PART({1,,2})"],
    ["an open bracket", "=CLUSTER.PART(1"],
    ["something behind", "=CLUSTER.PART(1)1"],
    ["a percentage", "=CLUSTER.PART(15%)"],
  ])("is refused when it holds %s", (_what, wrong) => {
    expect(() => parseExampleFormula(wrong)).toThrow(wrong);
  });
});

describe("a result", () => {
  it.each([
    [0.4482758620689655, "0,448275862"],
    [172411.76470588235, "172411,7647"],
    [-0.024033437826541274, "-0,024033438"],
    [3333.3333333333335, "3333,333333"],
    [946.5, "946,5"],
    [0, "0"],
    [20000000, "20000000"],
  ])("%d is shown as in a wide cell of General format: %s", (value, shown) => {
    expect(shownCell(value, "fr")).toBe(shown);
    expect(shownCell(value, "en")).toBe(shown.replace(",", "."));
  });

  it("that is an error has the name of the language", () => {
    expect(["#VALUE!", "#NUM!", "#N/A", "#DIV/0!"].map((code) => shownCell(code, "fr"))).toEqual([
      "#VALEUR!",
      "#NOMBRE!",
      "#N/A",
      "#DIV/0!",
    ]);
    expect(shownCell("#VALUE!", "en")).toBe("#VALUE!");
  });

  it("that is a text stays the same in every language", () => {
    expect(shownCell("La joyeuse meute", "en")).toBe("La joyeuse meute");
  });

  it("is refused when General would show a power of ten", () => {
    expect(() => shownCell(1e11, "fr")).toThrow("power of ten");
    expect(() => shownCell(0.00001, "fr")).toThrow("power of ten");
  });
});
