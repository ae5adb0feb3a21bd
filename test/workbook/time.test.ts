/** The sheet *Temps*: what an hour costs (definitions §8), what counts as valued time (§13), and what is said of a bad line. */
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";

let book: InsertedWorkbook;
afterEach(() => book.excel.close());

/** 15 March 2027. */
const SIGNED = 46461;
const sheetOfTime = {
  entreprise: "Alpha",
  personne: "A. Martin",
  mois: 3,
  nature: "expertise",
  heures: 100,
  origine: "TP",
  signee: SIGNED,
};

describe("the team", () => {
  it("costs 42.00 € an hour in Mécabourg's two posts, at 1,607 hours a year", async () => {
    book = await insertWorkbook("complete");
    await book.fillRows("eq_temps_personnes", [
      { nom: "Une", cout: 67500 },
      { nom: "Deux", cout: 67500 },
    ]);
    expect(await book.one("eq_temps_cout_horaire")).toBeCloseTo(42, 2);
    expect(await book.one("eq_actions_cout_horaire")).toBe(await book.one("eq_temps_cout_horaire"));
    expect(await book.one("eq_services_cout_horaire")).toBe(await book.one("eq_temps_cout_horaire"));
  });

  it("has its hours by person, action and month at the cost of each person", async () => {
    book = await insertWorkbook("complete");
    await book.fillRows("eq_temps_personnes", [
      { nom: "Une", cout: 40000, heures: 1000 },
      { nom: "Deux", cout: 60000, heures: 1000 },
    ]);
    await book.fill("eq_actions_nom", ["Salon"]);
    await book.fillRows("eq_temps_equipe", [
      { personne: "Une", action: "Salon", m01: 10, m12: 5.5 },
      { personne: "Deux", action: "Salon", m02: 2 },
      { personne: "Trois", m02: 2 },
      { personne: "Une", m03: "dix" },
      { personne: "Deux", action: "Autre", m03: 1 },
    ]);
    expect(await book.read("eq_temps_equipe_total", 5)).toEqual([15.5, 2, 2, "", 1]);
    expect(await book.read("eq_temps_equipe_cout", 5)).toEqual([620, 120, "", "", 60]);
    expect(await book.read("eq_temps_equipe_avis", 6)).toEqual([
      "✓",
      "✓",
      "✕ personne inconnue",
      "✕ heures illisibles",
      "! action inconnue",
      "",
    ]);
    expect(await book.read("eq_temps_personnes_pointees", 2)).toEqual([15.5, 3]);
    expect(await book.one("eq_temps_heures")).toBe(20.5);
    expect(await book.one("eq_temps_anomalies")).toBe(2);
  });
});

describe("the time of companies", () => {
  it("is worth 147,846 € for Néopolia's 4,100 hours of managers at three times the minimum wage of 2026", async () => {
    book = await insertWorkbook("complete", { year: 2026 });
    await book.fillRows("eq_temps_entreprises", [{ ...sheetOfTime, heures: 4100 }]);
    expect(await book.one("eq_temps_entreprises_taux")).toBeCloseTo(36.06, 10);
    expect(await book.one("eq_temps_valorise_tp")).toBe(147846);
  });

  it("counts only dated, named and signed lines, each by its origin", async () => {
    book = await insertWorkbook("complete");
    const own = { ...sheetOfTime, taux_reel: 50 };
    await book.fillRows("eq_temps_entreprises", [
      own,
      { ...own, origine: "MP" },
      { ...own, origine: "MQ", heures: 10 },
      { ...own, signee: "" },
      { ...own, personne: "" },
      { ...own, mois: 13 },
      { ...own, mois: 0 },
      { ...own, mois: "" },
      { ...own, origine: "CO" },
      { ...own, heures: "cent" },
      { ...own, heures: -1 },
      { ...own, taux_reel: "", nature: "autre" },
      { ...own, signee: "oui" },
    ]);
    expect(await book.read("eq_temps_entreprises_avis", 14)).toEqual([
      "✓",
      "✓",
      "✓",
      "! non signée",
      "! personne à nommer",
      "✕ mois de 1 à 12",
      "✕ mois de 1 à 12",
      "! mois à saisir",
      "✕ code TP, MP, MQ",
      "✕ heures illisibles",
      "✕ heures illisibles",
      "✕ nature ou coût réel",
      "✕ date illisible",
      "",
    ]);
    expect(await book.one("eq_temps_valorise_tp")).toBe(5000);
    expect(await book.one("eq_temps_valorise_mp")).toBe(5000);
    expect(await book.one("eq_temps_valorise_mq")).toBe(500);
    expect(await book.one("eq_temps_non_retenu")).toBe(7 * 5000);
    expect(await book.one("eq_temps_anomalies")).toBe(7);
  });

  it("does not count where valued time is not allowed", async () => {
    book = await insertWorkbook("complete");
    await book.fillRows("eq_temps_entreprises", [sheetOfTime]);
    await book.fill("eq_temps_admis", ["non"]);
    expect(await book.one("eq_temps_entreprises_avis")).toBe("! temps non admis");
    expect(await book.one("eq_temps_valorise_tp")).toBe(0);
  });

  it("is measured against 15 % of the whole: 382,852.94 € for Cosmetic Valley", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY" });
    expect(await book.one("eq_temps_maximum")).toBeCloseTo((0.15 / 0.85) * 2169500, 6);
    await book.fillRows("eq_temps_entreprises", [{ ...sheetOfTime, heures: 4000, taux_reel: 100 }]);
    expect(await book.one("eq_temps_part_du_maximum")).toBeCloseTo(400000 / 382852.9411764706, 12);
  });
});
