/** Where the sheet that gives a figure is not inserted, the figure is a cell to fill in: no formula reads a missing name. */
import type { SheetKind, SheetOptions, SheetTemplate } from "../../src/workbook/model";
import { sheetBuilders } from "../../src/workbook/sheets";

const build = (kind: SheetKind, kinds: SheetKind[]): SheetTemplate => {
  const options: SheetOptions = {
    language: "fr",
    year: 2027,
    structure: "",
    example: null,
    followUp: false,
    has: (some) => kinds.includes(some),
  };
  return sheetBuilders[kind]!(options);
};

const defined = (sheet: SheetTemplate): string[] => [...sheet.names, ...sheet.tables].map(({ name }) => name);

function read(sheet: SheetTemplate): string[] {
  const formulas = [
    ...sheet.cells.flatMap(({ content }) =>
      content !== null && typeof content === "object" ? [content.formula] : [],
    ),
    ...sheet.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
  ];
  return formulas.flatMap((text) => text.replace(/"[^"]*"/g, "").match(/\beq_[a-z0-9_]+/g) ?? []);
}

describe.each<[SheetKind, string[]]>([
  [
    "actions",
    ["eq_actions_budget", "eq_actions_public_plan", "eq_actions_prive_plan", "eq_actions_cout_horaire"],
  ],
  ["time", ["eq_temps_budget"]],
  ["services", ["eq_services_cotisation_moyenne", "eq_services_cout_horaire", "eq_services_frais"]],
])("the sheet %s with Paramètres alone", (kind, inputs) => {
  const kinds: SheetKind[] = ["parameters", kind];
  const sheet = build(kind, kinds);

  it("has cells to fill in for what other sheets would give", () => {
    const empty = sheet.names.filter(({ name, area }) => {
      const isInput = sheet.styles.some(
        ({ role, area: some }) => role === "input" && some.top === area.top && some.left === area.left,
      );
      return isInput && inputs.includes(name);
    });
    expect(empty.map(({ name }) => name)).toEqual(inputs);
  });

  it("reads no name that nothing defines", () => {
    const known = [...defined(sheet), ...defined(build("parameters", kinds))];
    expect([...new Set(read(sheet))].filter((name) => !known.includes(name))).toEqual([]);
  });
});
