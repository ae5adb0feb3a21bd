import { areaAddress } from "../../../src/workbook";
import type { Language, SheetKind, SheetTemplate } from "../../../src/workbook/model";
import { cellKey, cellsOf, inputCells, inputNames } from "../../../src/workbook/inputs/input-names";
import { kindsOf } from "../../../src/workbook/sets";
import { sheetBuilders } from "../../../src/workbook/sheets";

const ALL = kindsOf("complete");

function sheets(kinds: SheetKind[], language: Language, followUp: boolean): SheetTemplate[] {
  const options = { language, year: 2027, structure: "", example: null, followUp };
  return kinds.map((kind) => sheetBuilders[kind]!({ ...options, has: (other) => kinds.includes(other) }));
}

/** Addresses of the cells to fill in that no name stands over, with their sheet. */
const unnamed = (templates: SheetTemplate[]): string[] =>
  templates.flatMap((sheet) => {
    const named = new Set(
      inputNames(sheet)
        .flatMap(cellsOf)
        .map(([row, column]) => cellKey(row, column)),
    );
    return [...inputCells(sheet)]
      .filter((key) => !named.has(key))
      .map((key) => {
        const [row, column] = key.split(",").map(Number) as [number, number];
        return `${sheet.kind} ${areaAddress({ top: row, left: column, bottom: row, right: column })}`;
      });
  });

describe("the cells to fill in", () => {
  it.each(["fr", "en"] as const)("all stand under a name, in every set (%s)", (language) => {
    for (const set of ["type", "essential", "complete"] as const)
      for (const followUp of [false, true])
        expect(unnamed(sheets(kindsOf(set), language, followUp))).toEqual([]);
  });

  it.each(ALL)("all stand under a name in a workbook without the sheet %s", (missing) => {
    expect(
      unnamed(
        sheets(
          ALL.filter((kind) => kind !== missing),
          "fr",
          true,
        ),
      ),
    ).toEqual([]);
  });

  it.each(ALL)("all stand under a name on the sheet %s with only Paramètres beside it", (kind) => {
    expect(unnamed(sheets([...new Set<SheetKind>(["parameters", kind])], "fr", true))).toEqual([]);
  });

  it("have the same names in both languages", () => {
    const names = (language: Language) =>
      sheets(ALL, language, true).flatMap((sheet) =>
        inputNames(sheet).map(({ name, area }) => `${name} ${areaAddress(area)}`),
      );
    expect(names("en")).toEqual(names("fr"));
  });

  it("are not the legend's sample, nor what a merged cell covers", () => {
    const [parameters] = sheets(["parameters"], "fr", false);
    const cells = inputCells(parameters!);
    expect(cells.has(cellKey(2, 7))).toBe(false);
    expect(parameters!.cells).toContainEqual({ row: 2, column: 7, content: "à saisir" });
  });
});
