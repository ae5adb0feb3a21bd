import { templateOfKinds, kindsOf } from "../../../src/workbook";
import { carryInputs, type Inputs } from "../../../src/workbook/inputs";
import { cellKey, cellsOf, inputCells } from "../../../src/workbook/inputs/input-names";
import { contentsOf } from "../../../src/workbook/inputs/sheet-contents";
import type { Content, SheetTemplate, TemplateName, TemplateOptions } from "../../../src/workbook/model";

const OPTIONS: TemplateOptions = {
  language: "fr",
  year: 2026,
  structure: "",
  example: null,
  followUp: false,
};
const build = (more: Partial<TemplateOptions> = {}, kinds: readonly string[] = kindsOf("complete")) =>
  templateOfKinds(kinds, { ...OPTIONS, ...more });

/** What the cells of each name of some sheets hold, as if read from a workbook. */
function inputsOf(templates: SheetTemplate[]): Map<string, Content[][]> {
  return new Map(
    templates.flatMap((sheet) => {
      const contents = contentsOf(sheet);
      return sheet.names
        .filter(({ spills }) => !spills)
        .map((item): [string, Content[][]] => {
          const { top, left, bottom, right } = item.area;
          return [
            item.name,
            Array.from({ length: bottom - top + 1 }, (_, row) =>
              Array.from(
                { length: right - left + 1 },
                (__, column) => contents.get(cellKey(top + row, left + column)) ?? null,
              ),
            ),
          ];
        });
    }),
  );
}

function read(templates: SheetTemplate[], name: string): Content[] {
  const sheet = templates.find(({ names }) => names.some((item) => item.name === name))!;
  const contents = contentsOf(sheet);
  return cellsOf(sheet.names.find((item) => item.name === name)!).map(
    ([row, column]) => contents.get(cellKey(row, column)) ?? null,
  );
}

const namesOf = (templates: SheetTemplate[], wanted: string) =>
  templates.flatMap(({ names }) => names.filter(({ name }) => name === wanted)) as [TemplateName];

const rows = (...values: Content[]): Content[][] => values.map((value) => [value]);

function carried(changes: [string, Content[][]][], to: SheetTemplate[] = build(), from = build()) {
  const inputs: Inputs = new Map([...inputsOf(from), ...changes]);
  carryInputs(to, from, inputs);
  return to;
}

describe("carrying inputs to new sheets", () => {
  it("changes nothing where nothing was filled in", () => {
    expect(carried([])).toEqual(build());
  });

  it("carries values, texts that look like formulas, and a person's own formulas", () => {
    const own: Content = { formula: "=10*12", isOwn: true };
    const to = carried([
      ["eq_structure", rows("=Pôle")],
      ["eq_etp", rows(own)],
      ["eq_temps_admis", rows("non")],
    ]);
    expect(read(to, "eq_structure")).toEqual(["=Pôle"]);
    expect(read(to, "eq_etp")).toEqual([own]);
    expect(read(to, "eq_temps_admis")).toEqual(["non"]);
  });

  it("empties what a person emptied, an example's figures included", () => {
    const example = { example: "MECABOURG" } as const;
    const to = carried([["eq_structure", rows(null)]], build(example), build(example));
    expect(read(to, "eq_structure")).toEqual([null]);
    expect(read(to, "eq_ressources")).toContain(95000);
  });

  it("gives the new year's own value where the old one's stood untouched, and keeps a person's own", () => {
    const [before] = read(build({ year: 2024 }), "eq_smic");
    const [after] = read(build({ year: 2026 }), "eq_smic");
    expect(before).not.toBe(after);
    const to = carried([["eq_taux_b", rows(0.4)]], build({ year: 2026 }), build({ year: 2024 }));
    expect(read(to, "eq_smic")).toEqual([after]);
    expect(read(to, "eq_taux_b")).toEqual([0.4]);
  });

  it("makes a list as long as the person's, and lets all that stands below or reads it follow", () => {
    const names = rows(...Array.from({ length: 200 }, (_, index) => `Membre ${index + 1}`));
    const to = carried([["eq_adherents_nom", names]]);
    const members = to.find(({ kind }) => kind === "members")!;
    expect(read(to, "eq_adherents_nom")).toEqual(names.flat());
    expect(read(to, "eq_adherents_effectif")).toHaveLength(200);
    const [table] = members.tables;
    expect(table!.area.bottom - table!.area.top).toBe(200);
    const plain = build().find(({ kind }) => kind === "members")!;
    expect(members.print.area.bottom).toBe(plain.print.area.bottom + 120);
  });

  it("keeps a line inserted between two of the plan where it was, with what stands on both sides of it", () => {
    const from = inputsOf(build());
    const at = 6;
    const withRow = (name: string, value: Content): [string, Content[][]] => {
      const column = [...from.get(name)!];
      column.splice(at, 0, [value]);
      return [name, column];
    };
    const to = carried([
      withRow("eq_ressources_codes", "PU3"),
      withRow("eq_ressources_natures", "Région, second contrat"),
      withRow("eq_ressources", 12000),
      withRow("eq_depenses_natures", "Salon"),
      withRow("eq_depenses_comptes", 623),
      withRow("eq_depenses", 8000),
    ]);
    expect(read(to, "eq_ressources_codes").slice(5, 8)).toEqual(["PU3", "PU3", "PU4"]);
    expect(read(to, "eq_ressources_natures")[6]).toBe("Région, second contrat");
    expect(read(to, "eq_ressources")[6]).toBe(12000);
    expect(read(to, "eq_depenses_natures")[6]).toBe("Salon");
    expect(read(to, "eq_depenses_comptes")[6]).toBe(623);
    expect(read(to, "eq_depenses")[6]).toBe(8000);
    expect(read(to, "eq_total_depenses")).toEqual([{ formula: "=AGGREGATE(9,6,D7:D24)" }]);
    expect(read(to, "eq_depenses_valorisees")).toEqual([
      { formula: "=IFERROR(N(K21),0)" },
      { formula: "=IFERROR(N(K22),0)" },
      { formula: "=IFERROR(N(K23),0)" },
    ]);
  });

  it("puts choices into the other language, and what was left untouched too", () => {
    const to = carried(
      [
        ["eq_temps_admis", rows("non")],
        ["eq_actions_animation", rows("oui")],
        ["eq_structure", rows("non")],
      ],
      build({ language: "en" }),
    );
    expect(read(to, "eq_temps_admis")).toEqual(["no"]);
    expect(read(to, "eq_actions_animation")[0]).toBe("yes");
    expect(read(to, "eq_structure")).toEqual(["non"]);
    expect(read(to, "eq_depenses_natures")[0]).toBe(
      read(build({ language: "en" }), "eq_depenses_natures")[0],
    );
  });

  it("keeps a typed number where a sheet that came later would calculate it", () => {
    const small = build({}, kindsOf("type"));
    const to = carried([["eq_membres", rows(45)]], build(), small);
    expect(read(to, "eq_membres")).toEqual([45]);
  });

  /** What Repères gives and says, with some cells of its list overwritten: `[column, line, content]`. */
  const overwritten = (...cells: [column: string, line: number, content: Content][]) =>
    cells.map(([column, line, content]): [string, Content[][]] => {
      const list = rows(...read(build(), `eq_reperes_${column}`));
      list[line] = [content];
      return [`eq_reperes_${column}`, list];
    });

  it("keeps what a person wrote over a line that a list is given with, and shows it as hers", () => {
    const to = carried(
      overwritten(
        ["nom", 2, "EMC2, notre lecture"],
        ["net", 2, 0.5],
        ["etp", 3, null],
        ["remarque", 7, "Vu"],
      ),
    );
    expect(read(to, "eq_reperes_nom").slice(1, 4)).toEqual(["Mécabourg", "EMC2, notre lecture", "Néopolia"]);
    expect([read(to, "eq_reperes_net")[2], read(to, "eq_reperes_etp")[3]]).toEqual([0.5, null]);
    expect(read(to, "eq_reperes_remarque")[7]).toBe("Vu");
    // All else as published, in as many lines.
    expect(read(to, "eq_reperes_budget")).toEqual(read(build(), "eq_reperes_budget"));
    const [{ area }] = namesOf(to, "eq_reperes_net");
    const fillable = inputCells(to.find(({ kind }) => kind === "benchmarks")!);
    const isHers = (line: number) => fillable.has(cellKey(area.top + line, area.left));
    expect([isHers(1), isHers(2), isHers(3)]).toEqual([false, true, false]);
  });

  it("puts the words of published lines into the other language, and a person's own figure among them", () => {
    const english = build({ language: "en" });
    const to = carried(overwritten(["net", 2, 0.5]), build({ language: "en" }));
    expect(read(to, "eq_reperes_remarque")).toEqual(read(english, "eq_reperes_remarque"));
    expect(read(to, "eq_reperes_net")[2]).toBe(0.5);
  });
});
