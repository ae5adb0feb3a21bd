import { invariantFormula, localErrorText, localFormula } from "../../../src/preview/grid/french-formulas";
import { tokenize } from "../../../src/preview/grid/formula/tokens";
import { typedInput } from "../../../src/preview/grid/typed-input";

describe("formulas typed in French", () => {
  const BOTH_WAYS: [string, string][] = [
    ["=SOMME(A1;B2:B9)", "=SUM(A1,B2:B9)"],
    ['=SI(A1>1,5;"a;b,c";SOMME(B1:B2))', '=IF(A1>1.5,"a;b,c",SUM(B1:B2))'],
    ["=ARRONDI.SUP(A1;0)", "=ROUNDUP(A1,0)"],
    ['=RECHERCHEX("CO";codes;montants)', '=XLOOKUP("CO",codes,montants)'],
    ['=SOMME.SI.ENS(t[Montant];t[Code];"CO")', '=SUMIFS(t[Montant],t[Code],"CO")'],
    [
      '=CLUSTER.COTISATION({0;4;35;1200};{0;5;31;41;1001};{695;"";1893;"";9698})',
      '=CLUSTER.COTISATION({0;4;35;1200},{0;5;31;41;1001},{695;"";1893;"";9698})',
    ],
    ["={1.2;3,5.4}", "={1,2;3.5,4}"],
    ["=ET(VRAI;NON(FAUX))", "=AND(TRUE,NOT(FALSE))"],
    ["=SIERREUR(#VALEUR!;#NOM?)", "=IFERROR(#VALUE!,#NAME?)"],
    ["=t[[#Cette ligne];[Mon; tant]]*t[#Totaux]", "=t[[#This Row],[Mon; tant]]*t[#Totals]"],
    ["='Été; 1,5'!A1+1,5E3", "='Été; 1,5'!A1+1.5E3"],
    ["=A1#+@B1:B9%", "=A1#+@B1:B9%"],
  ];

  it.each(BOTH_WAYS)("%s is stored as %s", (typed, stored) => {
    expect(invariantFormula(typed, "fr-FR")).toBe(stored);
    expect(localFormula(stored, "fr-FR")).toBe(typed);
  });

  it.each([
    ["=ROUND(A1,2)", "=ROUND(A1,2)"],
    ['=IF(A1="x",SUM(B1:B2),2)', '=IF(A1="x",SUM(B1:B2),2)'],
    ["=ROUND(1.5,2)", "=ROUND(1.5,2)"],
    ["=SUM(A1;B1)", "=SUM(A1,B1)"],
  ])("understands the English %s on a French page", (typed, stored) => {
    expect(invariantFormula(typed, "fr-FR")).toBe(stored);
  });

  it("hides the file format's prefixes", () => {
    expect(localFormula("=_xlfn.XLOOKUP(1,A1,B1)", "fr-FR")).toBe("=RECHERCHEX(1;A1;B1)");
  });

  it("leaves formulas of an English page alone", () => {
    expect(invariantFormula("=SUM(A1,1.5)", "en-US")).toBe("=SUM(A1,1.5)");
    expect(localFormula("=SUM(A1,1.5)", "en-US")).toBe("=SUM(A1,1.5)");
  });

  it("shows errors in French", () => {
    expect(localErrorText("#VALUE!", "fr-FR")).toBe("#VALEUR!");
    expect(localErrorText("#N/A", "fr-FR")).toBe("#N/A");
    expect(localErrorText("#VALUE!", "en-US")).toBe("#VALUE!");
  });
});

describe("tokens", () => {
  it.each([
    "=IF('a''b'!$A$1:B2#>=.5,{1,\"x\";#N/A,TRUE},t[[#All],[a'[b]])&@x",
    "=((",
    '="open',
    "='open",
    "=[",
    "=1..2,;",
  ])("of %s join to the same text", (formula) => {
    for (const dialect of ["invariant", "french"] as const) {
      expect(
        tokenize(formula, dialect)
          .map((token) => token.text)
          .join(""),
      ).toBe(formula);
    }
  });

  it("tells cells from functions and names that look like them", () => {
    const kinds = tokenize("=LOG10(A1)+ABC1+TAUX1_A+eq_a1+A:A", "invariant")
      .filter(({ kind }) => ["function", "reference", "name"].includes(kind))
      .map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      "function LOG10",
      "reference A1",
      "reference ABC1",
      "name TAUX1_A",
      "name eq_a1",
      "reference A:A",
    ]);
  });
});

describe("what a person types", () => {
  it.each([
    ["1234,5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u202f234\u00a0567,89 €", 1234567.89],
    ["-3,2", -3.2],
    ["5 %", 0.05],
    ["31/12/2024", 45657],
    ["VRAI", true],
    ["1.5", "1.5"],
    ["12 rue", "12 rue"],
    ["2013-2014", "2013-2014"],
    ["'007", "007"],
    ["=SOMME(A1;1,5)", "=SUM(A1,1.5)"],
    ["-A1", "=-A1"],
    ["=", "="],
    ["", null],
  ])("%p in French is %p", (typed, input) => {
    expect(typedInput(typed, "fr-FR")).toBe(input);
  });

  it.each([
    ["1,234.5", 1234.5],
    ["5%", 0.05],
    ["TRUE", true],
    ["VRAI", "VRAI"],
    ["=SUM(A1,1.5)", "=SUM(A1,1.5)"],
  ])("%p in English is %p", (typed, input) => {
    expect(typedInput(typed, "en-US")).toBe(input);
  });
});
