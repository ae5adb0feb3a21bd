import { compareResults } from "../../../tools/interop/compare";
import { readCells, type FileCell } from "../../../tools/interop/file-cells";
import { saveXlsx } from "../../../src/preview/book/save-xlsx";
import { everyFeatureBook } from "./every-feature-book";

function compare(saved: Record<string, FileCell>, recalculated: Record<string, FileCell>) {
  const sheet = (cells: Record<string, FileCell>) => new Map([["Feuil1", new Map(Object.entries(cells))]]);
  const { compared, differences } = compareResults(sheet(saved), sheet(recalculated));
  return { compared, differ: differences.map(({ address }) => address) };
}

describe("comparing saved results with recalculated ones", () => {
  it("takes numbers that agree to nine digits for equal, and no others", () => {
    const saved = {
      A1: { formula: "X", value: 0.1 + 0.2 },
      A2: { formula: "X", value: 1 },
      A3: { formula: "X", value: 0 },
    };
    const recalculated = { A1: { value: 0.3 }, A2: { value: 1 + 2e-9 }, A3: { value: 1e-12 } };
    expect(compare(saved, recalculated)).toEqual({ compared: 3, differ: ["A2", "A3"] });
  });

  it("tells types apart", () => {
    const saved = {
      A1: { formula: "X", value: 1 },
      A2: { formula: "X", value: "1" },
      A3: { formula: "X", value: true },
      A4: { formula: "X", value: { error: "#N/A" } },
      A5: { formula: "X", value: { error: "#N/A" } },
      A6: { formula: "X", value: "a" },
    };
    const recalculated = {
      A1: { value: "1" },
      A2: { value: 1 },
      A3: { value: 1 },
      A4: { value: "#N/A" },
      A5: { value: { error: "#VALUE!" } },
      A6: { value: "A" },
    };
    expect(compare(saved, recalculated)).toEqual({
      compared: 6,
      differ: ["A1", "A2", "A3", "A4", "A5", "A6"],
    });
  });

  it("finds results that are missing on either side, or on both", () => {
    const saved = { A1: { formula: "X" }, A2: { formula: "X", value: 1 }, A3: { formula: "X" } };
    expect(compare(saved, { A1: { value: 1 } })).toEqual({ compared: 3, differ: ["A1", "A2", "A3"] });
  });

  it("compares every cell that an array formula fills", () => {
    const saved = { A1: { formula: "X", arrayArea: "A1:B2", value: 1 }, B1: { value: 2 }, A2: { value: 3 } };
    const recalculated = { A1: { value: 1 }, B1: { value: 2 }, A2: { value: 4 }, B2: { value: "" } };
    expect(compare(saved, recalculated)).toEqual({ compared: 4, differ: ["A2"] });
  });

  it("leaves constants alone", () => {
    expect(compare({ A1: { value: 1 } }, { A1: { value: 2 } })).toEqual({ compared: 0, differ: [] });
  });

  it("does not pass over a sheet that got lost", () => {
    expect(() => compareResults(new Map([["Feuil1", new Map()]]), new Map())).toThrow("no sheet Feuil1");
  });
});

describe("reading cells from a file", () => {
  it("finds constants, formulas, results of every type and array areas", async () => {
    const cells = await readCells(await saveXlsx(everyFeatureBook()));
    const budget = cells.get("Budget d'essai")!;
    expect([...cells.keys()]).toEqual(["Budget d'essai", "Paramètres", "Notes"]);
    expect(budget.get("B3")).toEqual({ value: 100.1 });
    expect(budget.get("H2")).toEqual({ formula: "B3>B4", value: false });
    expect(budget.get("E2")).toEqual({ formula: "1/0", value: { error: "#DIV/0!" } });
    expect(budget.get("E3")).toEqual({ formula: 'IF(B3>0,"","x")', value: "" });
    expect(budget.get("E6")).toEqual({ formula: "TRANSPOSE(B3:B5)", arrayArea: "E6:G6", value: 100.1 });
    expect(cells.get("Paramètres")!.get("A3")).toEqual({ value: "_x000D_ & <b>\n  deux lignes " });
  });
});
