import { formatArea, parseArea, quoteSheetName, splitAddress } from "../../../src/preview/book/address";
import {
  moveReferences,
  offsetReferences,
  removeSheetIn,
  renameNameIn,
  renameSheetIn,
} from "../../../src/preview/book/references";

describe("addresses", () => {
  it.each([
    ["A1", "A1"],
    ["$B$2:$D$5", "B2:D5"],
    ["D5:B2", "B2:D5"],
    ["a:c", "A:C"],
    ["3:3", "3:3"],
    ["XFD1048576", "XFD1048576"],
  ])("reads %s and writes %s", (text, written) => {
    expect(formatArea(parseArea(text)!)).toBe(written);
  });

  it.each([["XFE1"], ["A0"], ["A1048577"], ["eq_total"], [""], ["A1:"]])("knows that %j is none", (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it("writes absolute addresses with dollars everywhere", () => {
    expect([formatArea(parseArea("A1:B2")!, true), formatArea(parseArea("A:B")!, true)]).toEqual([
      "$A$1:$B$2",
      "$A:$B",
    ]);
  });

  it.each([
    ["Budget", "Budget"],
    ["Paramètres", "Paramètres"],
    ["Tableau de bord", "'Tableau de bord'"],
    ["L'an", "'L''an'"],
    ["2026", "'2026'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
  ])("writes the sheet name %s as %s", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
    expect(splitAddress(`${written}!A1`)).toEqual({ sheet: name, address: "A1" });
  });
});

describe("references in formulas", () => {
  it("follow a sheet that is renamed, and nothing else does", () => {
    expect(
      renameSheetIn(`=Old!A1+'old'!B2+Older!C3+"Old!A1"+Old!total+SUM(Old!1:2)`, "Old", "My sheet"),
    ).toBe(`='My sheet'!A1+'My sheet'!B2+Older!C3+"Old!A1"+'My sheet'!total+SUM('My sheet'!1:2)`);
  });

  it("become #REF! when their sheet is deleted", () => {
    expect(removeSheetIn("=SUM(Gone!A1:B2)+Kept!A1", "Gone")).toBe("=SUM(#REF!)+Kept!A1");
  });

  it("leave functions, structured references, numbers and texts alone", () => {
    const formula = `=LOG10(100)+1E5+eq_a1+eq_t[[#This Row],[A1]]+CLUSTER.PART(eq_x,"A1")&"B2"`;
    expect(moveReferences(formula, "S", "S", () => undefined)).toBe(formula);
  });

  it("keep their dollars when they move", () => {
    const down = (area: { top: number; bottom: number; left: number; right: number }) => ({
      ...area,
      top: area.top + 1,
      bottom: area.bottom + 1,
    });
    expect(moveReferences("=$A$1+A$1:$B2+Other!A1", "S", "S", down)).toBe("=$A$2+A$2:$B3+Other!A1");
  });

  it("move as copied: relative parts follow, off the sheet is #REF!", () => {
    expect(offsetReferences("=A1+$A1+A$1+$A$1+S!B2:C3+A:A", 1, 2)).toBe("=C2+$A2+C$1+$A$1+S!D3:E4+C:C");
    expect(offsetReferences("=A1", -1, 0)).toBe("=#REF!");
  });

  it("follow a table or a name that is renamed", () => {
    expect(renameNameIn('=SUM(eq_a[Col])+eq_a2+"eq_a"', "EQ_A", "eq_b")).toBe('=SUM(eq_b[Col])+eq_a2+"eq_a"');
  });
});
