import { cellsToFreeze } from "../../src/excel/freeze/cluster-cells";
import { namedPlaces, reachedBy } from "../../src/excel/freeze/contagion";
import { callsCluster, formulaParts, referencesIn } from "../../src/excel/freeze/formula-parts";
import { keptXml, readKeptXml, type Kept } from "../../src/excel/freeze/kept";
import { marksOf, stillFrozen } from "../../src/excel/freeze/marks";
import type { FormulaCell } from "../../src/excel/freeze/read-cells";
import { followedFormula, readTracker, trackerFormula, trackerId } from "../../src/excel/freeze/tracker";

const cell = (sheetName: string, row: number, column: number, formula: string): FormulaCell => ({
  sheetId: sheetName,
  sheetName,
  row,
  column,
  formula,
});

describe("formulas that call the add-in", () => {
  it.each([
    '=CLUSTER.PART(eq_x,eq_y,"TP")',
    '=IF(A1=0,"",cluster.part(A1:A9))',
    "=1+_xldudf_CLUSTER_PART(A1)",
    '=@CLUSTER.PARAMETRE("TVA")',
  ])("%s", (formula) => expect(callsCluster(formula)).toBe(true));

  it.each([
    '="voir CLUSTER.PLAFONDAIDE(…)"',
    "=CLUSTERS(A1)",
    "=eq_cluster.part",
    "='CLUSTER.PART'!A1",
    "=SUM(CLUSTER)",
  ])("but not %s", (formula) => expect(callsCluster(formula)).toBe(false));
});

describe("references of a formula", () => {
  it.each([
    ["=SUM($A$1:B2,C3)", ["$A$1:B2", "C3"]],
    ["='Mon d''essai'!D5#+Budget!A:C+3:5", ["'Mon d''essai'!D5#", "Budget!A:C", "3:5"]],
    ['=IF(A1="B2",LOG10(100),eq_2+XFE1+Tableau[[#This Row],[A1]])', ["A1"]],
    ["=[Autre.xlsx]Budget!A1+'C:\\[x.xlsx]S'!B2+#REF!+Budget!#REF!", []],
  ])("%s", (formula, references) => {
    const parts = formulaParts(formula);
    expect(referencesIn(parts).map(({ text }) => text)).toEqual(references);
    expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(formula);
  });
});

describe("a tracker", () => {
  const place = { sheetName: "L'an 1", area: { top: 4, left: 2, bottom: 9, right: 2 } };
  const formula = "=CLUSTER.X(B5,Budget!$D5:$E$9,A:A,2:3,eq_x)";

  it("names the cell and all that its formula refers to, absolutely", () => {
    expect(trackerFormula(place, formula)).toBe(
      "=CHOOSE(1,'L''an 1'!$C$5:$C$10,'L''an 1'!$B$5,'Budget'!$D$5:$E$9,'L''an 1'!$A:$A,'L''an 1'!$2:$3)",
    );
    expect([
      trackerId("eq_fige_12"),
      trackerId("EQ_FIGE_3"),
      trackerId("eq_fige_x"),
      trackerId("eq_annee"),
    ]).toEqual([12, 3, null, null]);
  });

  it("gives the formula back to the letter when nothing has moved", () => {
    const tracked = readTracker(trackerFormula(place, formula)!)!;
    expect(tracked.place).toEqual(place);
    expect(followedFormula(formula, place.sheetName, tracked)).toBe(formula);
  });

  it("follows moved cells and renamed sheets as Excel would, keeping each $", () => {
    const tracked = readTracker(
      "=CHOOSE(1,'An, 1'!$C$6:$C$11,'An, 1'!$B$6,'Mon budget'!$D$7:$E$11,'An, 1'!$B:$B,'An, 1'!$2:$4)",
    )!;
    expect(followedFormula(formula, place.sheetName, tracked)).toBe(
      "=CLUSTER.X(B6,'Mon budget'!$D7:$E$11,B:B,2:4,eq_x)",
    );
  });

  it("names the sheet of cells that stayed behind when the formula's own cell was moved to another", () => {
    const tracked = readTracker("=CHOOSE(1,Autre!$A$1,Ici!$B$5)")!;
    expect(followedFormula("=CLUSTER.X(B5)", "Ici", tracked)).toBe("=CLUSTER.X(Ici!B5)");
  });

  it("knows cells that are gone, its own and those referred to", () => {
    expect(readTracker("=CHOOSE(1,#REF!,Ici!$B$5)")).toBeNull();
    expect(readTracker("=CHOOSE(1,#REF!$A$1)")).toBeNull();
    const tracked = readTracker("=CHOOSE(1,Ici!$A$1,Ici!#REF!)")!;
    expect(followedFormula("=CLUSTER.X(B5)", "Ici", tracked)).toBeNull();
  });

  it("holds no more references than CHOOSE takes", () => {
    const of = (count: number) =>
      `=CLUSTER.X(${Array.from({ length: count }, (_, i) => `A${i + 1}`).join(",")})`;
    expect(trackerFormula(place, of(253))).not.toBeNull();
    expect(trackerFormula(place, of(254))).toBeNull();
  });
});

describe("marks of frozen values", () => {
  const frozen = marksOf([[0.1 + 0.2], ["12"], [12], [true], [""], ["#N/A"]]);

  it("tell types apart, and forgive the last digits a file may lose", () => {
    expect(stillFrozen([[0.3], ["12"], [12], [true], [""], ["#N/A"]], frozen)).toBe(true);
    expect(stillFrozen([[0.3], [12], [12], [true], [""], ["#N/A"]], frozen)).toBe(false);
    expect(stillFrozen([[0.3], ["12"], [12], ["true"], [""], ["#N/A"]], frozen)).toBe(false);
    expect(stillFrozen([[0.3], ["12"], [""], [true], [""], ["#N/A"]], frozen)).toBe(false);
  });

  it("allow rows to be inserted and deleted among the values, but no other value", () => {
    expect(stillFrozen([[0.3], [""], ["12"], [12], [true], [""], ["#N/A"]], frozen)).toBe(true);
    expect(stillFrozen([[0.3], [12], [true], [""], ["#N/A"]], frozen)).toBe(true);
    expect(stillFrozen([[0.3], [13], ["12"], [12], [true], [""], ["#N/A"]], frozen)).toBe(false);
    expect(stillFrozen([[12], [0.3], [true]], frozen)).toBe(false);
  });
});

describe("what is kept", () => {
  const kept: Kept = {
    formulas: [
      { id: 1, sheetName: "R&D <1>", address: "A1", formula: '=CLUSTER.X("é & <b>"&A1)', marks: ["", "1z"] },
    ],
    names: [{ name: "eq_x", before: "=A!$M$6#", frozen: "=A!$M$6:$M$9", spills: [{ reference: 0, id: 1 }] }],
  };

  it("comes back from the file as it went in, whoever wrote the XML anew", () => {
    expect(readKeptXml(keptXml(kept))).toEqual(kept);
    const rewritten = keptXml(kept)
      .replaceAll('"=', "&quot;=")
      .replaceAll("é", "&#xE9;")
      .replace("<f", '<?xml version="1.0"?>\n<f');
    expect(readKeptXml(rewritten)).toEqual(kept);
  });

  it.each([
    ["a later version", keptXml(kept).replace('version="1"', 'version="2"')],
    ["half of it", keptXml(kept).slice(0, 200)],
    ["no JSON", '<formules xmlns="urn:equilibre:formules-gardees" version="1">{</formules>'],
    [
      "another shape",
      '<formules xmlns="urn:equilibre:formules-gardees" version="1">{"formulas":[{}]}</formules>',
    ],
  ])("is not guessed from %s", (_, xml) => expect(readKeptXml(xml)).toBeNull());
});

describe("the cells to freeze", () => {
  it("are those that call the add-in on the wanted sheets, and all that read their spills", () => {
    const calling = cell("Adhérents", 5, 12, "=CLUSTER.COTISATION(A6:A9)");
    const reader = cell("À moi", 0, 0, "=SUM(Adhérents!$M$6#)");
    const readersReader = cell("À moi", 0, 1, "=A1#");
    const others = [
      cell("À moi", 0, 2, "=CLUSTER.PART(A1)"),
      cell("À moi", 0, 3, "=SUM(Adhérents!M6)"),
      cell("À moi", 0, 4, "=SUM(Adhérents!M7#)"),
    ];
    const all = [readersReader, ...others, calling, reader];
    expect(cellsToFreeze(all, (id) => id === "Adhérents")).toEqual([readersReader, calling, reader]);
  });
});

describe("what an error reaches", () => {
  it("follows cells, areas, names and tables, once around a circle", () => {
    const cells = [
      cell("A", 0, 1, "=A1+1"),
      cell("A", 0, 2, "=SUM(A!B1:B9)"),
      cell("B", 0, 0, "=eq_total*2"),
      cell("B", 0, 1, "=A1+C1"),
      cell("B", 0, 2, "=B1"),
      cell("B", 5, 5, "=SUM(Tableau[Montant])"),
      cell("B", 6, 6, "=A!D1"),
    ];
    const places = new Map([
      ...namedPlaces([{ name: "eq_total", formula: "=A!$C$1" }]),
      ["tableau", [{ sheetName: "A", area: { top: 0, left: 0, bottom: 9, right: 0 } }]] as const,
    ]);
    const source = { sheetName: "A", area: { top: 0, left: 0, bottom: 0, right: 0 } };
    expect(reachedBy([source], cells, { places })).toEqual(new Set(cells.slice(0, 6)));
  });
});
