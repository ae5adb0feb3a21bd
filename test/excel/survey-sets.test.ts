import { addedColumns } from "../../src/excel/carry/added-columns";
import { directReferences } from "../../src/excel/carry/direct-references";
import { ownFormulaIn } from "../../src/excel/carry/own-formulas";
import type { SheetSet, Snapshot } from "../../src/excel/carry/snapshot";

const sheet = (kind: string, name: string) => ({
  kind,
  name,
  version: 1,
  suffix: "_2",
  id: name,
  origin: null,
});
const set: SheetSet = {
  suffix: "_2",
  sheets: [sheet("parameters", "Réglages d'ici"), sheet("budget", "Budget")],
  origin: { language: "fr", year: 2026, example: null, followUp: false },
};
const snapshot = (names: [string, string][] = []): Snapshot => ({
  ours: set.sheets,
  sheets: [],
  names: new Map(names),
  tables: [],
  activeSheetId: "",
});
const found = (...formulas: unknown[]): string[] =>
  directReferences(set, snapshot(), [{ name: "À moi", formulas }]);

describe("what points to our sheets by place", () => {
  it.each([
    "=Budget!D7",
    "=SUM(1,budget!$D$7:$D$9)",
    "='Réglages d''ici'!C7",
    "=1+eq_codes_2[Code]",
    "='Budget'!A1",
  ])("is found in %s", (formula) => {
    expect(found(1, "", formula)).toEqual(["À moi"]);
  });

  it.each([
    "=eq_total_depenses_2",
    "=MonBudget!A1",
    "='Mon Budget'!A1",
    '="Budget!A1"&B2',
    "Budget!A1",
    "=[Autre.xlsx]Budget!A1",
    "=eq_codes[Code]",
  ])("is not seen in %s", (formula) => {
    expect(found(formula)).toEqual([]);
  });

  it("is found in a person's own workbook names, not in ours", () => {
    const names = snapshot([
      ["eq_total_depenses_2", "=Budget!$D$24"],
      ["mon_total", "=Budget!$D$24"],
      ["ailleurs", "=Feuil1!$A$1"],
    ]);
    expect(directReferences(set, names, [])).toEqual(["mon_total"]);
  });
});

describe("columns that a person added", () => {
  it("are those of a list without a name of ours, wherever they stand", () => {
    const names = snapshot([
      ["eq_codes_ressource_2", "='Réglages d''ici'!$B$57:$B$79"],
      ["eq_codes_code_2", "='Réglages d''ici'!$D$57:$D$79"],
      ["eq_codes_compte_2", "='Réglages d''ici'!$AA$57:$AA$79"],
    ]);
    const headings = (address: string, ...texts: string[]) => [{ table: "eq_codes_2", address, texts }];
    expect(addedColumns(headings("'Réglages d''ici'!$B$56:$D$56", "R", "Note", "C"), names, "_2")).toEqual([
      "Note",
    ]);
    expect(addedColumns(headings("Feuil1!Z56:AB56", "Avant", "Compte", "Après"), names, "_2")).toEqual([
      "Avant",
      "Après",
    ]);
  });
});

describe("a person's formula on sheets with other names", () => {
  const renaming = { names: new Set(["eq_taux_b", "eq_annee"]), from: "_2", to: "_2027" };
  const own = (formula: string) => ({ formula, isOwn: true as const });

  it("reads the new names, and leaves other names and texts alone", () => {
    expect(ownFormulaIn(own('=eq_taux_b_2*2&"eq_annee_2"+eq_annee+eq_autre_2'), 1, renaming)).toEqual(
      own('=eq_taux_b_2027*2&"eq_annee_2"+eq_annee+eq_autre_2'),
    );
  });

  it.each(["=D8*2", "=Feuil1!A1", "=SUM($A$1:B2)", "=Table1[x]"])(
    "gives way to its value where it points to cells: %s",
    (formula) => {
      expect(ownFormulaIn(own(formula), 42, renaming)).toBe(42);
    },
  );

  it("is no formula when it is a value", () => {
    expect(ownFormulaIn("=texte", "=texte", renaming)).toBe("=texte");
  });
});
