import type { Cell } from "../../src/preview/book/model";
import { openAddIn } from "../support/add-in";
import { cellsByPlace } from "../support/cells-by-place";
import { insertedBook } from "../support/inserted-books";

const inserted = (language: "fr" | "en", example: "MECABOURG" | "COSMETIC_VALLEY" | null) =>
  insertedBook({ set: "complete", language, example, ...(example ? {} : { year: 2027 }) });

describe.each(["fr", "en"] as const)("the complete workbook (%s)", (language) => {
  it.each([null, "MECABOURG", "COSMETIC_VALLEY"] as const)(
    "stands without an error cell (%s)",
    async (example) => {
      const errors = cellsByPlace(await inserted(language, example)).filter(
        ([, { v }]) => typeof v === "object",
      );
      expect(errors.map(([place, { f, v }]) => [place, f, v])).toEqual([]);
    },
  );

  it("asks at most three syncs of Excel, and a megabyte of requests", async () => {
    const excel = await openAddIn({ grid: false });
    excel.host.requests.clear();
    await excel.window.equilibre.insert("complete", { language, example: "COSMETIC_VALLEY" });
    const { syncs, requestBytes } = excel.host.requests.totals();
    excel.close();
    expect(syncs).toBeLessThanOrEqual(3);
    expect(requestBytes).toBeLessThanOrEqual(1_000_000);
  });
});

it("finds nothing to mend in a budget that balances, and the 4,750 € over the cap", async () => {
  const { sheets } = await inserted("fr", "COSMETIC_VALLEY");
  const checks = sheets.find((sheet) => sheet.name === "Contrôles")!;
  const lines = Object.values(checks.cells).map((row: Record<number, Cell>) => [
    row[1]?.v,
    row[2]?.v,
    row[4]?.v,
  ]);
  expect(lines.filter(([, , verdict]) => String(verdict ?? "").startsWith("✕"))).toEqual([]);
  expect(lines).toContainEqual(["Argent public au-delà du plafond", 4750, "! à voir"]);
  expect(lines).toContainEqual(["Couverture de l’animation par le privé", 1080000 / 840965, "✓ OK"]);
});
