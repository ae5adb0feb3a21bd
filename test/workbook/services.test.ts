/** The sheet *Services*: full cost, margin and break-even (definitions §8), success fees (§7), and what is said of a bad line. */
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

const services = (rows: Parameters<InsertedWorkbook["fillRows"]>[1]) => book.fillRows("eq_services", rows);

describe("a service", () => {
  it("breaks even with 90 clients at 1,200 €, 200 € of cost each and 90,000 € fixed", async () => {
    book = await insertWorkbook("complete");
    await services([
      { nom: "Salon", famille: "FA3", prix_adherent: 1200, variable: 200, fixe: 90000, clients: 110 },
    ]);
    expect(await book.one("eq_services_recettes")).toBe(132000);
    expect(await book.one("eq_services_cout")).toBe(112000);
    expect(await book.one("eq_services_marge")).toBe(20000);
    expect(await book.one("eq_services_seuil")).toBe(90);
  });

  it("loses 14.42 % as Cosmetic Valley's trade shows do on direct costs alone", async () => {
    book = await insertWorkbook("complete");
    await services([{ nom: "Salons", famille: "FA3", prix_adherent: 319000, fixe: 365000, clients: 1 }]);
    expect(await book.one("eq_services_marge")).toBe(-46000);
    expect(await book.one("eq_services_taux_marge")).toBeCloseTo(-46000 / 319000, 14);
    expect(await book.one("eq_services_avis")).toBe("! à perte");
  });

  it("needs 100 members for 10 clients at 10 %, and 60 for 21 at 35 %", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG" });
    const service = { famille: "FA2", prix_adherent: 100, variable: 10 };
    await services([
      { ...service, nom: "Un", clients: 10, recours: 0.1 },
      { ...service, nom: "Deux", clients: 21, recours: 0.35 },
    ]);
    expect(await book.read("eq_services_membres_requis", 3)).toEqual([100, 60, ""]);
  });

  it("is free for members when the fee includes it, and its cost is read per member", async () => {
    book = await insertWorkbook("complete");
    await book.fillRows("eq_temps_personnes", [{ nom: "Une", cout: 40000, heures: 1000 }]);
    await services([
      { nom: "Veille", inclus: "oui", prix_adherent: 50, fixe: 1000, heures: 100, clients: 20 },
    ]);
    expect(await book.one("eq_services_recettes")).toBe(0);
    expect(await book.one("eq_services_cout_inclus")).toBe(5000);
    expect(await book.one("eq_services_avis")).toBe("✓ inclus");
  });

  it("has a success fee that stays marginal beside its fixed part, or a question", async () => {
    book = await insertWorkbook("complete");
    const service = { famille: "FA4", prix_adherent: 1000, clients: 10 };
    await services([
      { ...service, nom: "Un", succes: 2000 },
      { ...service, nom: "Deux", succes: 2001 },
      { nom: "Trois", famille: "FA4", succes: 100 },
    ]);
    expect(await book.read("eq_services_avis", 3)).toEqual([
      "✓",
      "! prime non marginale",
      "! prime sans part fixe",
    ]);
    expect(await book.one("eq_services_total")).toBe(24101);
  });
});

describe("the catalogue", () => {
  it("says what is wrong with a line and keeps the others", async () => {
    book = await insertWorkbook("complete");
    const good = { famille: "FA2", prix_adherent: 100, clients: 10 };
    await services([
      { ...good, nom: "Bon" },
      { ...good, nom: "" },
      { ...good, nom: "Texte", clients: "dix" },
      { ...good, nom: "Négatif", prix_adherent: -1 },
      { ...good, nom: "Famille", famille: "CO" },
      { ...good, nom: "Recours", recours: 2 },
      { ...good, nom: "Heures", heures: 5 },
    ]);
    expect(await book.read("eq_services_avis", 8)).toEqual([
      "✓",
      "✕ nom à saisir",
      "✕ nombre illisible",
      "✕ nombre illisible",
      "✕ famille FA2 à FA6",
      "✕ taux de recours",
      "! coût horaire ?",
      "",
    ]);
    expect(await book.one("eq_services_anomalies")).toBe(5);
  });

  it("sets Cosmetic Valley's published income by family beside an empty catalogue", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
    await book.excel.calculate();
    const { cells } = book.excel.store.book.sheets.find(({ name }) => name === "Services")!;
    const values = Object.values(cells).flatMap((row) => Object.values(row).map(({ v }) => v));
    expect(values).toEqual(expect.arrayContaining([53000, 403000, 40000, 496000]));
    expect(await book.one("eq_services_total")).toBe(0);
  });
});
