/** The sheet *Leviers*: ratings that are the user's, ranks, conditions, shared costs (definitions §11). */
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { errorsOn, valuesOn } from "../support/read-cells";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

describe("the six levers", () => {
  it("come unrated, each with what the plan holds of it today", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
    expect(await book.read("eq_leviers_aujourdhui", 6)).toEqual([200000, 319000, 53000, 403000, 0, 40000]);
    expect(await book.read("eq_leviers_score", 6)).toEqual(["", "", "", "", "", ""]);
    expect(await book.read("eq_leviers_rang", 6)).toEqual(["", "", "", "", "", ""]);
    expect(await errorsOn(book, "Leviers")).toEqual([]);
  });

  it("rank by score, at equal score by ease, and take no rating that is not from 1 to 5", async () => {
    book = await insertWorkbook("complete");
    await book.fill("eq_leviers_impact", [4, 2, 5, 3, 7]);
    await book.fill("eq_leviers_facilite", [2, 4, 2, "bof", 5]);
    expect(await book.read("eq_leviers_score", 6)).toEqual([8, 8, 10, "", "", ""]);
    expect(await book.read("eq_leviers_rang", 6)).toEqual([3, 2, 1, "", "", ""]);
    expect((await valuesOn(book, "Leviers")).filter((value) => value === "✕ notes de 1 à 5")).toHaveLength(2);
  });

  it("add up what they could bring on top of today", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
    await book.fill("eq_leviers_potentiel", [325000, "", 50000]);
    expect(await book.read("eq_leviers_gain", 3)).toEqual([125000, "", -3000]);
    expect(await book.one("eq_leviers_total")).toBe(122000);
    expect(await valuesOn(book, "Leviers")).toContain("! moins qu’aujourd’hui");
  });
});

describe("favourable conditions", () => {
  it("are met by a cluster over three years old and over fifty members, not by one of exactly these", async () => {
    book = await insertWorkbook("complete", { year: 2027 });
    const since = (year: number) => Math.round((Date.UTC(year, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
    await book.fill("eq_date_creation", [since(2024)]);
    expect((await book.read("eq_leviers_conditions", 1))[0]).toBe("! à travailler");
    await book.fill("eq_date_creation", [since(2023)]);
    expect((await book.read("eq_leviers_conditions", 5))[0]).toBe("✓ remplie");
    expect((await book.read("eq_leviers_conditions", 5))[2]).toBe("à saisir");
  });
});

describe("costs shared with other clusters", () => {
  it("are split to the cent by the key, and each sees what it saves", async () => {
    book = await insertWorkbook("complete");
    await book.fill("eq_leviers_cout_partage", [100]);
    await book.fillRows("eq_leviers_partage", [
      { cluster: "A", cle: 1, seul: 50 },
      { cluster: "B", cle: 1, seul: 30 },
      { cluster: "C", cle: 1 },
    ]);
    expect(await book.read("eq_leviers_partage_part", 4)).toEqual([33.34, 33.33, 33.33, ""]);
    const saved = (await book.read("eq_leviers_partage_economie", 3)) as number[];
    expect(saved[0]).toBeCloseTo(16.66, 10);
    expect(saved[1]).toBeCloseTo(-3.33, 10);
    expect(saved[2]).toBe("");
    expect((await book.read("eq_leviers_partage_avis", 2))[1]).toBe("! plus cher ainsi");
    expect(await book.one("eq_leviers_economie")).toBeCloseTo(13.33, 10);
  });
});
