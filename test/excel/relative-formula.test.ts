import { relativeFormula } from "../../src/excel/relative-formula";

const same = (first: [string, number, number], second: [string, number, number]) =>
  relativeFormula(...first) === relativeFormula(...second);

describe("a formula as seen from its cell", () => {
  it("is the same where copying gives it", () => {
    expect(same(["=B2+C$1", 1, 3], ["=B3+C$1", 2, 3])).toBe(true);
    expect(same(["=SUM($B2:$D2)*eq_tva", 1, 4], ["=SUM($B9:$D9)*eq_tva", 8, 7])).toBe(true);
    expect(same(["='Q1 2013'!A1&\"A1\"", 0, 0], ["='Q1 2013'!A2&\"A1\"", 1, 0])).toBe(true);
  });

  it("differs where copying gives another", () => {
    expect(same(["=B2+C1", 1, 3], ["=B3+C1", 2, 3])).toBe(false);
    expect(same(["=$B2", 1, 3], ["=$C2", 1, 4])).toBe(false);
    expect(same(['="A1"', 0, 0], ['="A2"', 1, 0])).toBe(false);
  });

  it("takes no name of a function, a sheet or a cell for a reference", () => {
    expect(relativeFormula("=LOG10(A1)", 0, 0)).toBe("=LOG10(R[0]C[0])");
    expect(relativeFormula("=eq_A1+Total.A1", 0, 0)).toBe("=eq_A1+Total.A1");
    expect(relativeFormula("=Q1!A1", 0, 0)).toBe("=Q1!R[0]C[0]");
    expect(relativeFormula("='A1'!$B$2", 5, 5)).toBe("='A1'!R2CB");
  });

  it("is not read where it speaks of whole rows or columns, or of a table's columns", () => {
    for (const formula of ["=SUM(A:A)", "=SUM($A:B)", "=SUM(1:2)", "=SUM(eq_journal[Montant])"])
      expect(relativeFormula(formula, 0, 0)).toBeNull();
    expect(relativeFormula("=SUM(A$1:B$5)", 0, 0)).not.toBeNull();
  });
});
