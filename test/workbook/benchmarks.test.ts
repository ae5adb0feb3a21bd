/** The sheet *Repères*: the own cluster among the published ones (definitions §15). */
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { errorsOn, valuesOn } from "../support/read-cells";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

describe("the published clusters", () => {
  it("have their budget per member and per full-time equivalent, and nothing where one was not published", async () => {
    book = await insertWorkbook("complete");
    expect(await book.read("eq_reperes_nom", 3)).toEqual(["Cosmetic Valley", "Mécabourg", "EMC2"]);
    expect(await book.read("eq_reperes_par_membre", 6)).toEqual([
      7481.03,
      4833.33,
      6240,
      7217.65,
      2818.18,
      "",
    ]);
    expect(await book.read("eq_reperes_par_etp", 3)).toEqual([271187.5, 145000, 130000]);
    expect(await book.one("eq_reperes_rang_net")).toBe("");
    expect(await errorsOn(book, "Repères")).toEqual([]);
  });
});

describe("the own cluster", () => {
  it("ranks second of six by its net rate when it is Mécabourg, its own published row not counted twice", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    expect(await book.one("eq_reperes_rang_net")).toBe(2);
    expect(await book.read("eq_reperes_rang_net", 2)).toEqual([2, 6]);
    expect(await book.one("eq_reperes_rang_membres")).toBe(9);
    expect(await book.one("eq_reperes_rang_cotisation_moyenne")).toBe(1);
  });

  it("falls back a rank when a better cluster is added, and not when that one is only an average", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    const published = 11;
    const added = async (name: string, ranked: string, net: number) =>
      book.excel.run(async (context) => {
        const { names } = context.workbook;
        const write = (column: string, value: string | number) => {
          names.getItem(`eq_reperes_${column}`).getRange().getCell(published, 0).values = [[value]];
        };
        write("nom", name);
        write("classe", ranked);
        write("net", net);
        await context.sync();
      });
    await added("Moyenne", "non", 0.9);
    expect(await book.read("eq_reperes_rang_net", 2)).toEqual([2, 6]);
    await added("Autre", "oui", 0.9);
    expect(await book.read("eq_reperes_rang_net", 2)).toEqual([3, 7]);
  });

  it("stands under its own name, in English too", async () => {
    book = await insertWorkbook("complete", { language: "en", example: "COSMETIC_VALLEY" });
    expect(await book.one("eq_reperes_rang_net")).toBe(1);
    expect((await valuesOn(book, "Benchmarks")).filter((value) => value === "Cosmetic Valley")).toHaveLength(
      2,
    );
  });
});
