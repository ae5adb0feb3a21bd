/** The sheet *Actions*: caps as definitions §5 has them, break-even as §8, effect as §9, and what is said of a bad line. */
import { countCalls, insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

const actions = (rows: Parameters<InsertedWorkbook["fillRows"]>[1]) => book.fillRows("eq_actions", rows);

describe("the published examples", () => {
  it.each(["fr", "en"] as const)(
    "hold Cosmetic Valley 4,750 over what its illustrative categories allow (%s)",
    async (language) => {
      book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", language });
      expect(await book.one("eq_actions_total_cout")).toBe(2169500);
      expect(await book.one("eq_actions_ecart")).toBe(0);
      expect(await book.one("eq_actions_total_plafond")).toBe(40000 + 832250 + 232500);
      expect(await book.one("eq_public_max")).toBe(1084750);
      expect(await book.one("eq_actions_exces")).toBe(4750);
      expect(await book.one("eq_prive_requis")).toBe(1084750);
      expect(await book.one("eq_actions_anomalies")).toBe(0);
    },
  );

  it("hold Mécabourg 15,000 over: all of category B", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    expect(await book.one("eq_actions_total_cout")).toBe(290000);
    expect(await book.one("eq_public_max")).toBe(145000);
    expect(await book.one("eq_actions_exces")).toBe(15000);
  });
});

describe("an action", () => {
  it("balances at 1,250 € with a grant and 8 companies, as PLAB's rule says", async () => {
    book = await insertWorkbook("essential");
    await actions([
      { nom: "Action", categorie: "B", externe: 40000, public: 30000, participants: 8 },
      { nom: "Sans aide", categorie: "B", externe: 40000, participants: 8 },
    ]);
    expect(await book.read("eq_actions_prix", 3)).toEqual([1250, 5000, ""]);
  });

  it("breaks even with 90 exhibitors, and 70 with a grant of 20,000 €", async () => {
    book = await insertWorkbook("essential");
    // 90,000 € fixed, 200 € of cost and 1,200 € of price for each of 110 exhibitors.
    const show = {
      nom: "Salon",
      categorie: "C",
      externe: 112000,
      participations: 132000,
      participants: 110,
      variable: 200,
    };
    await actions([show, { ...show, public: 20000 }, { ...show, externe: 222000, variable: 1200 }]);
    expect(await book.read("eq_actions_nombre", 3)).toEqual([90, 70, "jamais"]);
  });

  it("costs its hours too, with overheads", async () => {
    book = await insertWorkbook("essential");
    await book.fill("eq_actions_cout_horaire", [42]);
    await book.fill("eq_actions_frais", [0.15]);
    await actions([{ nom: "Action", categorie: "B", externe: 1000, heures: 100 }]);
    expect(await book.one("eq_actions_interne")).toBe(4830);
    expect(await book.one("eq_actions_cout")).toBe(5830);
  });

  it("lowers Mécabourg's rate when a quarter of its 40,000 € is private, and stays out of the totals while under study", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    await book.fill(
      "eq_actions_nom",
      ["", "", "", "", "", "Étude", "Étude"].map((nom, row) => nom || `Action ${row}`),
    );
    const add = async (key: string, values: (string | number)[]) => {
      const before = await book.read(`eq_actions_${key}`, 5);
      await book.fill(`eq_actions_${key}`, [...before, ...values]);
    };
    await add("categorie", ["B", "B"]);
    await add("externe", [40000, 40000]);
    await add("participations", [10000, 40000]);
    await add("statut", ["à l’étude", "à l’étude"]);
    const effects = await book.read("eq_actions_effet", 7);
    expect(effects[5]).toBeCloseTo(-0.024033437826541, 14);
    expect(effects[6]).toBeCloseTo(0.06687565308255, 14);
    expect(await book.one("eq_actions_total_cout")).toBe(290000);
  });

  it("of category A shares 15 % of the budget with the others, 20 % with a reporting tool", async () => {
    book = await insertWorkbook("essential", { example: "MECABOURG" });
    await book.fill("eq_actions_categorie", ["A", "A", "B", "B", "B"]);
    const caps = (await book.read("eq_actions_plafond", 2)) as number[];
    expect(caps[0]! + caps[1]!).toBe(43500);
    await book.fill("eq_outil", ["oui"]);
    const more = (await book.read("eq_actions_plafond", 2)) as number[];
    expect(more[0]! + more[1]!).toBe(58000);
  });
});

describe("a list of actions", () => {
  it("says what is wrong with a line, keeps the others, and counts the lines to correct", async () => {
    book = await insertWorkbook("essential", { example: "MECABOURG" });
    await actions([
      { nom: "Bonne", categorie: "B", externe: 1000, public: 400 },
      { nom: "Trop aidée", categorie: "B", externe: 1000, public: 600 },
      { nom: "Texte", categorie: "B", externe: "mille" },
      { nom: "Négative", categorie: "B", externe: -5 },
      { nom: "Inconnue", categorie: "E", externe: 1000 },
      { nom: "Marchande", categorie: "D", externe: 1000, public: 10 },
      { nom: "", categorie: "B", externe: 1000 },
      { nom: "Heures", categorie: "B", heures: 10 },
      { nom: "Taux", categorie: "C", taux_c: 1.5, externe: 1000 },
      { nom: "Abandonnée", categorie: "B", externe: 9999, statut: "abandonnée" },
    ]);
    expect(await book.read("eq_actions_avis", 11)).toEqual([
      "✓",
      "! aide > plafond",
      "✕ montant illisible",
      "✕ montant illisible",
      "✕ catégorie A à D",
      "✕ D : sans aide",
      "✕ nom à saisir",
      "! coût horaire ?",
      "✕ taux illisible",
      "✓",
      "",
    ]);
    expect(await book.read("eq_actions_plafond", 6)).toEqual([500, 500, "", "", "", 0]);
    expect(await book.one("eq_actions_anomalies")).toBe(6);
    expect(await book.one("eq_actions_total_cout")).toBe(6000);
    expect(await book.one("eq_actions_sans_categorie")).toBe(1000);
    expect(await book.one("eq_actions_total_public")).toBe(1010);
    expect(await book.one("eq_actions_public_d")).toBe(10);
  });

  it("keeps a pasted error value in its own line", async () => {
    book = await insertWorkbook("essential", { example: "MECABOURG" });
    await book.fill("eq_actions_externe", [135000, "=1/0"]);
    expect((await book.read("eq_actions_avis", 3)).map(String)).toEqual(["✓", "✕ erreur collée", "✓"]);
    expect(await book.one("eq_actions_total_cout")).toBe(255000);
    expect(await book.one("eq_actions_anomalies")).toBe(1);
  });

  it("asks the add-in once for all caps and once for all effects", async () => {
    book = await insertWorkbook("essential", { example: "COSMETIC_VALLEY" });
    await book.excel.calculate();
    const calls = countCalls(book);
    await book.fill("eq_actions_externe", [840000]);
    await book.excel.calculate();
    expect(calls["PLAFONDAIDE"]).toBe(1);
    expect(calls["EFFETACTION"]).toBe(1);
  });

  it("says when the rates of the caps were changed, which the functions do not follow", async () => {
    book = await insertWorkbook("essential");
    await book.fill("eq_taux_b", [0.6]);
    await book.excel.calculate();
    const texts = book.excel.store.book.sheets.flatMap((sheet) =>
      Object.values(sheet.cells).flatMap((row) => Object.values(row).map((cell) => cell.v)),
    );
    expect(
      texts.filter((text) => typeof text === "string" && text.startsWith("! Taux A, B ou D")),
    ).toHaveLength(1);
  });
});
