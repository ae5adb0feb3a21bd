/** The sheet *Trajectoire*: the readings of a target and the way to it (definitions §9). */
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { errorsOn, readAcross, valuesOn } from "../support/read-cells";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

describe("Cosmetic Valley on its way to 75 % of 4 M€", () => {
  beforeEach(async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
    await book.fill("eq_taux_cible", [0.75]);
  });

  it("has to find 547,125 € in a constant budget, 2,188,500 € beside constant public money, 1,920,000 € in 4 M€", async () => {
    expect(await book.one("eq_trajectoire_effort_budget")).toBe(547125);
    expect(await book.one("eq_trajectoire_effort_public")).toBe(2188500);
    expect(await book.one("eq_trajectoire_effort_cible")).toBe(1920000);
  });

  it("grows from 1,080,000 to 3,000,000 € of private money, the rate in equal steps", async () => {
    const [first, , , , , last] = await readAcross(book, "eq_trajectoire_scenario_prive", 6);
    expect(first).toBe(1080000);
    expect(last).toBeCloseTo(3000000, 4);
    const line = (await readAcross(book, "eq_trajectoire_cible", 6)) as number[];
    expect(line[5]).toBeCloseTo(0.75, 12);
    expect(line[1]! - line[0]!).toBeCloseTo(line[5]! - line[4]!, 12);
  });

  it("reaches the target when a lever brings what public money kept leaves to find, and not a month before it starts", async () => {
    await book.fill("eq_leviers_potentiel", [200000 + 2188500]);
    await book.fill("eq_trajectoire_demarrage", [18]);
    expect(await readAcross(book, "eq_trajectoire_leviers", 5)).toEqual([
      0, 1094250, 2188500, 2188500, 2188500,
    ]);
    expect(((await readAcross(book, "eq_trajectoire_avec_leviers", 6)) as number[])[5]).toBeCloseTo(0.75, 12);
  });

  it("says beside the line that a text stands where a number is meant, and goes on calculating", async () => {
    await book.fill("eq_trajectoire_demarrage", ["bientôt"]);
    expect(await valuesOn(book, "Trajectoire")).toContain("✕ nombre à corriger");
    expect(await book.one("eq_trajectoire_effort_budget")).toBe(547125);
  });
});

describe("an empty workbook", () => {
  it("asks for nothing and promises nothing", async () => {
    book = await insertWorkbook("complete", { year: 2027 });
    expect(await readAcross(book, "eq_trajectoire_net", 6)).toEqual(["", "", "", "", "", ""]);
    expect(await book.one("eq_trajectoire_effort_public")).toBe("");
    expect(await book.one("eq_trajectoire_effort_cible")).toBe("");
    expect(await errorsOn(book, "Trajectoire")).toEqual([]);
  });
});
