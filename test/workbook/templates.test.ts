import {
  areaAddress,
  templateOf,
  type Area,
  type SetId,
  type SheetTemplate,
  type TemplateOptions,
} from "../../src/workbook";

const options: TemplateOptions = {
  language: "fr",
  year: 2027,
  structure: "Pôle",
  example: null,
  followUp: false,
};
const variants: [string, SetId, TemplateOptions][] = (["type", "essential", "complete"] as const).flatMap(
  (set) =>
    (["fr", "en"] as const).flatMap((language) =>
      ([null, "MECABOURG", "COSMETIC_VALLEY"] as const).flatMap((example) =>
        [false, true].map((followUp): [string, SetId, TemplateOptions] => [
          `${set}, ${language}, ${example ?? "empty"}${followUp ? ", with follow-up" : ""}`,
          set,
          { ...options, language, example, followUp },
        ]),
      ),
    ),
);

const formulas = (sheet: SheetTemplate): string[] => [
  ...sheet.cells.flatMap(({ content }) =>
    content !== null && typeof content === "object" ? [content.formula] : [],
  ),
  ...sheet.rules.map((rule) => rule.formula),
  ...sheet.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
];
const within = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

const KINDS: Record<SetId, string[]> = {
  type: ["parameters", "budget"],
  essential: ["parameters", "dashboard", "budget", "actions", "members", "grids", "checks"],
  complete:
    "parameters dashboard budget actions members grids funders ledger time services cash trajectory benchmarks levers cerfa data checks".split(
      " ",
    ),
};

describe.each(variants)("a set (%s)", (_name, set, chosen) => {
  const sheets = templateOf(set, chosen);

  it("holds its sheets in tab order", () => {
    expect(sheets.map((sheet) => sheet.kind)).toEqual(KINDS[set]);
  });

  it("defines each name once, and every name its formulas read", () => {
    const defined = sheets.flatMap((sheet) =>
      [...sheet.names, ...sheet.tables].map(({ name }) => name as string),
    );
    expect(new Set(defined).size).toBe(defined.length);
    const read = sheets
      .flatMap(formulas)
      .flatMap((text) => text.replace(/"[^"]*"/g, "").match(/\beq_[a-z0-9_]+/g) ?? []);
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((name) => !defined.includes(name))).toEqual([]);
  });

  it("writes no cell twice", () => {
    for (const sheet of sheets) {
      const cells = sheet.cells.map(({ row, column }) => `${row},${column}`);
      expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
    }
  });

  it("calls custom functions neither in rules nor in validations", () => {
    for (const sheet of sheets) {
      expect(sheet.rules.filter(({ formula }) => formula.includes("CLUSTER."))).toEqual([]);
      expect(
        sheet.validations.filter(({ rule }) => rule.kind === "list" && rule.source.includes("CLUSTER.")),
      ).toEqual([]);
    }
  });

  it("keeps every look, rule and merge on the cells it sets out, with no two merges over each other", () => {
    for (const sheet of sheets) {
      const all = { top: 0, left: 0, bottom: 6000, right: sheet.columnWidths.length - 1 };
      for (const { area } of [...sheet.styles, ...sheet.rules]) {
        expect([areaAddress(area), within(area, all)]).toEqual([areaAddress(area), true]);
      }
      const merged = sheet.merges.flatMap((area) =>
        Array.from({ length: (area.bottom - area.top + 1) * (area.right - area.left + 1) }, (_, i) => {
          const wide = area.right - area.left + 1;
          return `${area.top + Math.floor(i / wide)},${area.left + (i % wide)}`;
        }),
      );
      expect(new Set(merged).size).toBe(merged.length);
    }
  });
});

describe("the examples", () => {
  const amounts = (example: "MECABOURG" | "COSMETIC_VALLEY") =>
    templateOf("type", { ...options, example })[1]!.cells.filter(
      ({ content }) => typeof content === "number" && content > 1000,
    );

  it("fill in Cosmetic Valley's eight actions and ten resources", () => {
    const sum = (values: { content: unknown }[]) =>
      values.reduce((total, { content }) => total + Number(content), 0);
    // Accounts are numbers too (7063): only amounts above 10,000 count, and every published one is.
    const published = amounts("COSMETIC_VALLEY").filter(({ content }) => Number(content) >= 10000);
    expect(sum(published)).toBe(2169500 * 2);
  });

  it("fill in Mécabourg's five expenses and five resources", () => {
    const published = amounts("MECABOURG").filter(({ content }) => Number(content) >= 10000);
    expect(published.reduce((total, { content }) => total + Number(content), 0)).toBe(290000 * 2);
  });
});

it("writes no criterion with a decimal point, which a French Excel would not read", () => {
  for (const sheet of templateOf("complete", options)) {
    expect(formulas(sheet).filter((text) => /"[<>]=?-?\d*\.\d/.test(text))).toEqual([]);
  }
});
