import { invariantFormula } from "../../../src/preview/grid/french-formulas";
import { changeTable, removeTable } from "../../../src/preview/book/tables";
import { parseArea } from "../../../src/preview/grid/formula/areas";
import { workbook } from "./worksheet";

describe("numbers", () => {
  it.each([
    ["=1E+12", 1e12],
    ["=-1.5e-3", -0.0015],
    ["=ISNUMBER(1E+12)", true],
    ["=SUM({1E+3,2})", 1002],
    ["=2*1E-9", 2e-9],
  ])("reads %s as a number written with an exponent", async (formula, expected) => {
    const { result } = await workbook();
    expect(result(formula)).toBe(expected);
  });

  it("reads an exponent in a name, and one typed in French", async () => {
    const { name, type, value } = await workbook({ locale: "fr-FR" });
    name("grand", "=1E+12");
    await type({ A1: "=grand", A2: invariantFormula("=1,5E+12", "fr-FR") });
    expect([value("A1"), value("A2")]).toEqual([1e12, 1.5e12]);
  });
});

describe("following the book", () => {
  it("calculates formulas and writes the results into the book", async () => {
    const { type, value } = await workbook();
    await type({ A1: 3, A2: 4, A3: "=SUM(A1:A2)", A4: '=A3&" €"', A5: "=A3>5" });
    expect([value("A3"), value("A4"), value("A5")]).toEqual([7, "7 €", true]);
  });

  it("recalculates what depends on a change, and writes nothing else", async () => {
    const { type, store, value } = await workbook();
    await type({ A1: 1, A2: 10, B1: "=A1+1", B2: "=A2+1", C1: "=B1*2" });
    const areas: unknown[] = [];
    store.subscribe((change) => change.kind === "results" && areas.push(change.area));
    await type({ A1: 5 });
    expect([value("B1"), value("C1"), value("B2")]).toEqual([6, 12, 11]);
    expect(areas).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });

  it("writes nothing when nothing has changed", async () => {
    const { type, store, grid } = await workbook();
    await type({ A1: 1, B1: "=A1+1" });
    const changes: unknown[] = [];
    store.subscribe((change) => changes.push(change));
    await grid.calculate();
    expect(changes).toEqual([]);
  });

  it("sees what changes in a saved file before its first calculation, the meaning of a name too", async () => {
    const saved = { isCalculated: true, customFunctions: { declarations: [], call: () => null } };
    const { store, grid, type, value } = await workbook(saved);
    const define = (formula: string): void =>
      store.edit((edit) => {
        edit.set(edit.book, "names", [{ name: "choisi", formula, visible: true, comment: "" }]);
        edit.changed({ kind: "names" });
      });
    define("=Feuil1!$A$1");
    await type({ A1: 1, A2: 2, B1: "=choisi+1" });
    expect(value("B1")).toBe(2);
    grid.reopened();
    define("=Feuil1!$A$2");
    await grid.calculate();
    expect(value("B1")).toBe(3);
  });

  it("follows a formula replaced by a constant and back by undo", async () => {
    const { type, store, grid, value } = await workbook();
    await type({ A1: "=1+1", B1: "=A1*10" });
    await type({ A1: 7 });
    expect(value("B1")).toBe(70);
    store.undo();
    await grid.calculate();
    expect(value("B1")).toBe(20);
  });

  it("follows a chain of thousands of cells, whichever way it runs", async () => {
    const { type, store, grid, value } = await workbook();
    const last = 5000;
    const sheetId = store.book.activeSheetId;
    store.typeCells(
      sheetId,
      Array.from({ length: last - 1 }, (_, row) => ({ row, column: 0, input: `=A${row + 2}+1` })),
    );
    await type({ [`A${last}`]: 0 });
    expect(value("A1")).toBe(last - 1);
    await type({ [`A${last}`]: 100 });
    await grid.calculate();
    expect(value("A1")).toBe(last + 99);
  });

  it("shows 0 in a circular reference, and what follows from it", async () => {
    const { type, value } = await workbook();
    await type({ A1: "=B1+1", B1: "=A1+1", C1: "=A1+5" });
    expect([value("A1"), value("B1"), value("C1")]).toEqual([0, 0, 5]);
  });

  it("leaves a formula that reads the empty side of its own row in peace", async () => {
    const { type, value } = await workbook();
    await type({ A1: '=IF(ISBLANK(B1),"",B1)', C1: '=A1=""' });
    expect([value("A1"), value("C1")]).toEqual(["", true]);
  });

  it("reads other sheets by their quoted names, through a renaming", async () => {
    const { type, store, grid, value } = await workbook({ sheets: ["Feuil1", "Tableau de l'été"] });
    await type({ A1: "='Tableau de l''été'!A1*2", "Tableau de l'été!A1": 21 });
    expect(value("A1")).toBe(42);
    store.edit((edit) => {
      edit.set(edit.book.sheets[1]!, "name", "Budget");
      edit.set(edit.book.sheets[0]!.cells[0]!, 0, { f: "=Budget!A1*2" });
      edit.changed({ kind: "sheets" });
    });
    await type({ "Budget!A1": 22 });
    await grid.calculate();
    expect(value("A1")).toBe(44);
  });

  it("gives #REF! for a sheet that is not there and #NAME? for a name that is not", async () => {
    const { result } = await workbook();
    expect(result("=Absente!A1")).toEqual({ error: "#REF!" });
    expect(result("=inconnu+1")).toEqual({ error: "#NAME?" });
    expect(result("=INCONNUE(1)")).toEqual({ error: "#NAME?" });
  });

  it("answers questions about the cells as they are now, formulas or not", async () => {
    const { type, result } = await workbook();
    await type({ A1: 1, A2: 2 });
    expect([result("=A1>1"), result("=SUM(A1:A2)")]).toEqual([false, 3]);
    await type({ A1: 5 });
    expect([result("=A1>1"), result("=SUM(A1:A2)"), result("=IF(A1=0,1,2)")]).toEqual([true, 7, 2]);
  });

  it("keeps a malformed formula in its cell", async () => {
    const { type, value } = await workbook();
    await type({ A1: "=SUM(", A2: "=1+1" });
    expect([value("A1"), value("A2")]).toEqual([{ error: "#VALUE!" }, 2]);
  });

  it("follows OFFSET and INDIRECT to cells their text does not show", async () => {
    const { type, value } = await workbook({ sheets: ["Feuil1", "Été"] });
    await type({
      A1: "=INDIRECT(\"'Été'!B2\")",
      A2: "=SUM(OFFSET(C1,0,0,2,1))",
      A3: "=A1+1",
      C1: 1,
      C2: "=D1",
      D1: 2,
      "Été!B2": 9,
    });
    expect([value("A1"), value("A2"), value("A3")]).toEqual([9, 3, 10]);
    await type({ D1: 5, "Été!B2": 8 });
    expect([value("A1"), value("A2"), value("A3")]).toEqual([8, 6, 9]);
  });

  it("sums whole columns and rows", async () => {
    const { type, value } = await workbook();
    await type({ B1: "=SUM(A:A)", B2: "=SUM(5:5)", A1: 1, A900: 2, C5: 4 });
    expect([value("B1"), value("B2")]).toEqual([3, 4]);
    await type({ A1200: 10 });
    expect(value("B1")).toBe(13);
  });

  it("holds empty texts apart from empty cells", async () => {
    const { type, value } = await workbook();
    await type({ A1: '=IF(TRUE,"")', A2: "=ISBLANK(A1)", A3: "=COUNTA(A1)", A4: "=SUM(A1,5)", A5: "=B9" });
    expect([value("A1"), value("A2"), value("A3"), value("A4"), value("A5")]).toEqual(["", false, 1, 5, 0]);
  });
});

describe("spills", () => {
  it("fills the cells beside and below, and reads them as cells", async () => {
    const { type, values, cell } = await workbook();
    await type({ A1: "=SEQUENCE(2,3)", E1: "=B2*10", E2: "=SUM(A1#)" });
    expect(values("A1:C2")).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(cell("A1").spill).toEqual({ rows: 2, columns: 3 });
    expect(cell("B2").from).toBe("A1");
    expect(values("E1:E2")).toEqual([[50], [21]]);
  });

  it("grows and shrinks with its source, and so does what reads it", async () => {
    const { type, values, value } = await workbook();
    await type({ D1: 4, A1: "=SEQUENCE(D1)", B1: "=SUM(A1#)", B2: "=COUNT(A1:A10)" });
    expect([value("B1"), value("B2")]).toEqual([10, 4]);
    await type({ D1: 2 });
    expect(values("A1:A4")).toEqual([[1], [2], [null], [null]]);
    expect([value("B1"), value("B2")]).toEqual([3, 2]);
    await type({ D1: 3 });
    expect([value("B1"), value("B2")]).toEqual([6, 3]);
  });

  it("passes through spills that read spills, in one calculation", async () => {
    const { type, value } = await workbook();
    await type({ D1: 3, A1: "=SEQUENCE(D1)", B1: "=A1#*2", C1: "=B1#+1", E1: "=C3", F1: "=SUM(C1#)" });
    expect([value("E1"), value("F1")]).toEqual([7, 15]);
    await type({ D1: 4 });
    expect([value("E1"), value("F1")]).toEqual([7, 24]);
  });

  it("is #SPILL! over an occupied cell, and spills once it is free", async () => {
    const { type, values, value } = await workbook();
    await type({ A3: "occupé", A1: "=SEQUENCE(3)" });
    expect(value("A1")).toEqual({ error: "#SPILL!" });
    await type({ A3: null });
    expect(values("A1:A3")).toEqual([[1], [2], [3]]);
    await type({ A2: "mien" });
    expect(values("A1:A3")).toEqual([[{ error: "#SPILL!" }], ["mien"], [null]]);
  });

  it("does not spill into a table", async () => {
    const { type, table, value } = await workbook();
    table("A2:A4", "eq_t", ["Nom"]);
    await type({ A1: "=SEQUENCE(3)" });
    expect(value("A1")).toEqual({ error: "#SPILL!" });
  });

  it("gives way to a table that grows over it, and spills again when the table is gone", async () => {
    const { type, table, store, grid, value, values } = await workbook();
    table("A1:B2", "eq_t", ["X", "Y"]);
    await type({ A1: "X", B1: "Y", B4: "=SEQUENCE(3)", D1: "=SUM(B4:B6)" });
    const sheet = store.book.sheets[0]!;
    store.edit((edit) => changeTable(edit, sheet, sheet.tables[0]!, { area: parseArea("A1:B5")! }));
    await grid.calculate();
    expect([value("B4"), value("B6")]).toEqual([{ error: "#SPILL!" }, undefined]);
    store.edit((edit) => removeTable(edit, sheet, sheet.tables[0]!));
    await grid.calculate();
    expect(values("B4:B6")).toEqual([[1], [2], [3]]);
    expect(value("D1")).toBe(6);
  });

  it("gives #REF! for A1# where nothing spills", async () => {
    const { type, result } = await workbook();
    await type({ A1: 5, A2: "=5" });
    expect(result("=A1#")).toEqual({ error: "#REF!" });
    expect(result("=A2#")).toBe(5);
  });

  it("takes the own row's cell for @", async () => {
    const { type, values } = await workbook();
    await type({ A1: 1, A2: 2, A3: 3, B2: "=@A1:A3*10", B5: "=@A1:A3" });
    expect(values("B2:B5")).toEqual([[20], [null], [null], [{ error: "#VALUE!" }]]);
  });
});

describe("names and tables", () => {
  it("reads workbook names, names of a sheet first, constants and formulas", async () => {
    const { type, name, value, values } = await workbook({ sheets: ["Feuil1", "Autre"] });
    name("eq_taux", "=0.15");
    name("eq_base", "=Feuil1!$A$1:$A$2");
    name("eq_local", "=Feuil1!$A$1");
    name("eq_local", "=Feuil1!$A$2", "Autre");
    name("eq_bornes", "={0;4;35}");
    name("eq_total", "=SUM(eq_base)*eq_taux");
    await type({
      A1: 100,
      A2: 300,
      B1: "=SUM(eq_base)*EQ_TAUX",
      B2: "=eq_local",
      B3: "=Autre!eq_local",
      B4: "=eq_total+1",
      "Autre!A1": "=eq_local",
      D1: "=eq_bornes",
    });
    expect(values("B1:B4")).toEqual([[60], [100], [300], [61]]);
    expect(value("Autre!A1")).toBe(300);
    expect(values("D1:D3")).toEqual([[0], [4], [35]]);
    await type({ A2: 500 });
    expect(value("B4")).toBe(91);
  });

  it("recalculates when a name is defined later", async () => {
    const { type, name, grid, value } = await workbook();
    await type({ A1: "=eq_tard*2" });
    expect(value("A1")).toEqual({ error: "#NAME?" });
    name("eq_tard", "=21");
    await grid.calculate();
    expect(value("A1")).toBe(42);
  });

  it("reads structured references in all their forms", async () => {
    const { type, table, values, result } = await workbook();
    table("A1:C4", "eq_budget", ["Code", "Montant, net", "Part"], { showTotals: true });
    await type({
      A1: "Code",
      B1: "Montant, net",
      C1: "Part",
      A2: "CO",
      B2: 100,
      A3: "FA",
      B3: 300,
      B4: "=SUM(eq_budget[Montant, net])",
      C2: "=[@[Montant, net]]/SUM([Montant, net])",
      C3: "=eq_budget[[#This Row],[Montant, net]]/eq_budget[[#Totals],[Montant, net]]",
    });
    expect(values("B4:B4")).toEqual([[400]]);
    expect(values("C2:C3")).toEqual([[0.25], [0.75]]);
    expect(result('=SUMIFS(eq_budget[Montant, net],eq_budget[Code],"FA")')).toBe(300);
    expect(result("=eq_budget[[#Headers],[Part]]")).toBe("Part");
    expect(result("=ROWS(eq_budget)")).toBe(2);
    expect(result("=ROWS(EQ_BUDGET[#All])")).toBe(4);
    expect(result("=COLUMNS(eq_budget[[Code]:[Montant, net]])")).toBe(2);
    expect(result("=SUM(eq_budget[[#Data],[#Totals],[Montant, net]])")).toBe(800);
    expect(result("=SUM(eq_budget[Absente])")).toEqual({ error: "#REF!" });
    expect(result("=eq_budget[@Code]")).toEqual({ error: "#VALUE!" });
  });

  it("counts a row typed below a table", async () => {
    const { type, table, name, value } = await workbook();
    table("A1:A2", "eq_t", ["X"]);
    name("eq_t_x", "=Feuil1!$A$2:$A$2");
    await type({ A1: "X", A2: 1, C1: "=SUM(eq_t[X])", C2: "=SUM(eq_t_x)" });
    expect([value("C1"), value("C2")]).toEqual([1, 1]);
    await type({ A3: 10 });
    expect([value("C1"), value("C2")]).toEqual([11, 11]);
  });
});
