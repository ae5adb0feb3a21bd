import type { Cell } from "../../src/preview/book/model";
import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";

let excel: OpenExcel;
afterEach(() => excel.close());

const insert = async (language: "fr" | "en", example: "MECABOURG" | "COSMETIC_VALLEY" | null) => {
  excel = await openAddIn();
  excel.host.requests.clear();
  await excel.window.equilibre.insert("complete", { language, example, ...(example ? {} : { year: 2027 }) });
  await excel.calculate();
};

const cells = (): [string, Cell][] =>
  excel.store.book.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, cell]: [string, Cell]): [string, Cell] => [
        `${sheet.name} R${Number(row) + 1}C${Number(column) + 1}`,
        cell,
      ]),
    ),
  );

describe.each(["fr", "en"] as const)("the complete workbook (%s)", (language) => {
  it.each([null, "MECABOURG", "COSMETIC_VALLEY"] as const)(
    "stands without an error cell (%s)",
    async (example) => {
      await insert(language, example);
      const errors = cells().filter(([, { v }]) => typeof v === "object");
      expect(errors.map(([place, { f, v }]) => [place, f, v])).toEqual([]);
    },
  );

  it("asks at most three syncs of Excel, and a megabyte of requests", async () => {
    await insert(language, "COSMETIC_VALLEY");
    const { syncs, requestBytes } = excel.host.requests.totals();
    expect(syncs).toBeLessThanOrEqual(3);
    expect(requestBytes).toBeLessThanOrEqual(1_000_000);
  });
});

it("finds nothing to mend in a budget that balances, and the 4,750 € over the cap", async () => {
  await insert("fr", "COSMETIC_VALLEY");
  const checks = excel.store.book.sheets.find((sheet) => sheet.name === "Contrôles")!;
  const lines = Object.values(checks.cells).map((row: Record<number, Cell>) => [
    row[1]?.v,
    row[2]?.v,
    row[4]?.v,
  ]);
  expect(lines.filter(([, , verdict]) => String(verdict ?? "").startsWith("✕"))).toEqual([]);
  expect(lines).toContainEqual(["Argent public au-delà du plafond", 4750, "! à voir"]);
  expect(lines).toContainEqual(["Couverture de l’animation par le privé", 1080000 / 840965, "✓ OK"]);
});
