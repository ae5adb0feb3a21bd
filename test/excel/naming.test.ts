import { cellInput } from "../../src/excel/cell-input";
import { freeSheetName, freeSuffix, withSuffix } from "../../src/excel/naming";

describe("free names", () => {
  it("keep the wanted name when it is free", () => {
    expect(freeSheetName("Budget", ["Feuil1"])).toBe("Budget");
  });
  it("count on when a sheet has it, whatever its case", () => {
    expect(freeSheetName("Budget", ["BUDGET", "budget (2)"])).toBe("Budget (3)");
  });
  it("stay within Excel's 31 characters", () => {
    const long = "Tableau de bord du conseil admi";
    expect(freeSheetName(long, [long])).toBe("Tableau de bord du conseil  (2)".slice(0, 27) + " (2)");
    expect(freeSheetName(long, [long])).toHaveLength(31);
  });
  it("give one suffix to all names of an insertion", () => {
    expect(freeSuffix(["eq_annee", "eq_ecart"], [])).toBe("");
    expect(freeSuffix(["eq_annee", "eq_ecart"], ["EQ_ECART"])).toBe("_2");
    expect(freeSuffix(["eq_annee", "eq_ecart"], ["eq_ecart", "eq_annee_2"])).toBe("_3");
  });
  it("reach into formulas but not into texts", () => {
    expect(withSuffix('=IF(eq_annee=0,"eq_annee",SUM(eq_depenses))', "_2")).toBe(
      '=IF(eq_annee_2=0,"eq_annee",SUM(eq_depenses_2))',
    );
  });
});

describe("what a cell is given", () => {
  const same = (text: string) => text;
  it.each([
    '=HYPERLINK("x")',
    "+33",
    "-1",
    "@SUM(A1)",
    "12",
    "1/2",
    "TRUE",
    "vrai",
    "#N/A",
    "'quoted",
    "3 mars",
  ])("keeps the text %s a text", (text) => expect(cellInput(text, same)).toBe(`'${text}`));
  it.each(["Région", "✓ Équilibré", "! VIGILANCE", "Pôle Mécanique"])("writes %s as it is", (text) =>
    expect(cellInput(text, same)).toBe(text),
  );
  it("writes numbers, logical values and empty cells as such", () => {
    expect([cellInput(12.5, same), cellInput(true, same), cellInput(null, same)]).toEqual([12.5, true, ""]);
  });
});
