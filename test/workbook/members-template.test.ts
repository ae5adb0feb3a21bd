/** The sheets *Grilles* and *Adhérents* as data. */
import { publishedFees } from "../../src/domain";
import type { TemplateOptions } from "../../src/workbook";
import { gridsSheet } from "../../src/workbook/sheets/grids";
import { membersSheet } from "../../src/workbook/sheets/members";

const options: TemplateOptions = {
  language: "fr",
  year: 2027,
  structure: "",
  example: null,
  followUp: false,
};

describe("without the sheet Grilles", () => {
  const alone = membersSheet({ ...options, has: (kind) => kind !== "grids" });
  const formulas = alone.cells.flatMap(({ content }) =>
    content !== null && typeof content === "object" ? [content.formula] : [],
  );

  it("lets the fee be typed in, and reads nothing of that sheet", () => {
    expect(alone.names.map(({ name }) => name)).toContain("eq_adherents_montant");
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((text) => text.includes("eq_grille"))).toEqual([]);
  });

  it("still names all that other sheets read", () => {
    expect(alone.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "eq_adherents_nombre",
        "eq_adherents_total_du",
        "eq_adherents_impayes",
        "eq_cotisation_moyenne",
      ]),
    );
  });
});

describe("the columns of a fee", () => {
  it("follow the order of definitions §6, each reading the one before, one call of a function a column", () => {
    const sheet = membersSheet({ ...options, has: () => true });
    const steps = ["grille", "premium", "forfait", "essai", "indexee", "remise", "exoneree", "du"];
    const formulaOf = (key: string): string => {
      const { area } = sheet.names.find(({ name }) => name === `eq_adherents_${key}`)!;
      const cell = sheet.cells.find(({ row, column }) => row === area.top && column === area.left)!;
      return (cell.content as { formula: string }).formula;
    };
    steps.slice(1).forEach((step, index) => {
      expect([step, formulaOf(step)]).toEqual([
        step,
        expect.stringContaining(`eq_adherents_${steps[index]!}`),
      ]);
    });
    const calls = steps.map((step) => new Set(formulaOf(step).match(/CLUSTER\.[A-Z]+/g)));
    // The grid is read by slab or by rate: two functions, of which Excel calls one.
    expect(calls.map(({ size }) => size)).toEqual([2, 1, 0, 1, 1, 1, 1, 1]);
  });
});

describe("the published grids", () => {
  it("leave empty what was not published, and stand in the user's grid only in their own example", () => {
    const slabsOf = (example: TemplateOptions["example"]) => {
      const sheet = gridsSheet({ ...options, example, has: () => true });
      const { area } = sheet.names.find(({ name }) => name === "eq_grille_bornes")!;
      const values = (column: number) =>
        sheet.cells
          .filter((cell) => cell.column === column && cell.row >= area.top && cell.row <= area.bottom)
          .map(({ content }) => content);
      return [values(area.left), values(area.left + 1)];
    };
    expect(slabsOf("MECABOURG")).toEqual([
      [0, 5, 31, 41, 1001],
      [695, null, 1893, null, 9698],
    ]);
    expect(slabsOf("COSMETIC_VALLEY")).toEqual([[], []]);
    expect(slabsOf(null)).toEqual([[], []]);
    expect(publishedFees.map(({ slabs }) => slabs.filter(({ fee }) => fee === null).length)).toEqual([
      2, 3, 0,
    ]);
  });
});
