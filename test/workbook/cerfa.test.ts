/** The sheet *CERFA*: form 12156*06 in whole euros, both totals equal. */
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { errorsOn, valuesOn } from "../support/read-cells";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

const numberBeside = async (label: string): Promise<unknown[]> => {
  const values = await valuesOn(book, "CERFA");
  const at = values.indexOf(label);
  return values.slice(at + 1, at + 5);
};

describe("Cosmetic Valley's plan", () => {
  it("fills the lines of the form and leaves its expenses to be spread by nature", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
    expect(await book.one("eq_cerfa_charges")).toBe(2169500);
    expect(await book.one("eq_cerfa_produits")).toBe(2169500);
    expect(await numberBeside("Subventions d’exploitation")).toContain(1089500);
    expect(await numberBeside("Autres établissements publics")).toContain(90000);
    expect(await numberBeside("Cotisations")).toContain(200000);
    expect(await book.one("eq_cerfa_a_ventiler")).toBe(2169500);
    expect(await valuesOn(book, "CERFA")).toContain("! à ventiler : 2\u00a0169\u00a0500\u00a0€");
    expect(await errorsOn(book, "CERFA")).toEqual([]);
  });

  it("spreads what is not known by the key, in whole euros that make the total", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
    const rows = 26;
    const known = new Array<number | string>(rows).fill("");
    known[18] = 700000.4;
    const keys = new Array<number | string>(rows).fill("");
    for (const line of [1, 5, 10]) keys[line] = 1;
    await book.fill("eq_cerfa_connus", known);
    await book.fill("eq_cerfa_cles", keys);
    expect(await book.one("eq_cerfa_a_ventiler")).toBe(0);
    expect(await book.one("eq_cerfa_charges")).toBe(2169500);
    // 1,469,499.60 € in three: 489,833.20 each; with 0.4 on the known line, that one takes the euro left over.
    expect(await numberBeside("Rémunération des personnels")).toEqual([700000.4, "", 700000.4, 700001]);
    expect((await numberBeside("Locations"))[3]).toBe(489833);
  });

  it("says what is wrong when more is known than the plan spends, or a text stands in an amount", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    await book.fill("eq_cerfa_connus", ["", 300000]);
    expect(await valuesOn(book, "CERFA")).toContain("✕ plus que le Budget : 10\u00a0000\u00a0€");
    await book.fill("eq_cerfa_connus", ["", "beaucoup"]);
    expect(await valuesOn(book, "CERFA")).toContain("✕ texte dans un montant");
    expect(await errorsOn(book, "CERFA")).toEqual([]);
  });
});

describe("contributions in kind", () => {
  it("stand as volunteering on line 870 and services on 871, the form's numbers, and 86 = 87", async () => {
    book = await insertWorkbook("complete");
    await book.excel.run(async (context) => {
      const { names } = context.workbook;
      const codes = names.getItem("eq_ressources_codes").getRange().load("values");
      await context.sync();
      const amounts = names.getItem("eq_ressources").getRange();
      const type = (code: string, amount: number) => {
        const row = (codes.values as string[][]).findIndex(([cell]) => cell === code);
        amounts.getCell(row, 0).values = [[amount]];
      };
      type("TP", 1000.5);
      type("MP", 500.5);
      await context.sync();
    });
    expect(await numberBeside("Bénévolat")).toEqual(expect.arrayContaining([1000.5]));
    expect(await numberBeside("Prestations en nature")).toEqual(expect.arrayContaining([500.5]));
    expect(await book.one("eq_cerfa_86")).toBe(1501);
    expect(await book.one("eq_cerfa_87")).toBe(1501);
    expect(await book.one("eq_cerfa_total_charges")).toBe(await book.one("eq_cerfa_total_produits"));
  });
});
