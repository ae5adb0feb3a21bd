import type { CellValue, SetValues } from "../../src/excel";
import { readOwnCluster, type OwnCluster } from "../../src/taskpane/benchmarks/own-cluster";
import { placedClusters, rankOf } from "../../src/taskpane/benchmarks/placed-clusters";

const holding = (cells: Record<string, CellValue>): SetValues => ({
  sheets: [],
  suffix: "",
  insertions: 1,
  values: new Map(Object.entries(cells).map(([name, value]) => [name, [[value]]])),
});
const MECABOURG = {
  eq_structure: "Mécabourg",
  eq_annee: 2013,
  eq_membres: 60,
  eq_taux_net: 130 / 290,
  eq_taux_brut: 130 / 290,
};
const own = (cells: Record<string, CellValue>): OwnCluster => {
  const reading = readOwnCluster(holding(cells));
  if (reading.state !== "read") throw new Error(reading.state);
  return reading.value;
};

describe("the own cluster among the references", () => {
  it("has the class of its members and net rate (definitions §10)", () => {
    expect(own(MECABOURG).profile).toBe("La ruche bourdonnante");
    expect(own({ ...MECABOURG, eq_membres: 50, eq_taux_net: 0.3 }).profile).toBe("La joyeuse meute");
    expect(own({ ...MECABOURG, eq_membres: 220, eq_taux_net: 0.274 }).profile).toBe("La migration des gnous");
    expect(own({ ...MECABOURG, eq_membres: 20, eq_taux_net: 0 }).profile).toBe("Aube ou crépuscule");
  });

  it("has none before members and budget are filled in, and says which is missing", () => {
    expect(own({ ...MECABOURG, eq_membres: 0 })).toMatchObject({ members: null, profile: null });
    expect(own({ ...MECABOURG, eq_taux_net: "" })).toMatchObject({ members: 60, net: null, profile: null });
  });

  it("takes the rates typed into Repères where there is no budget", () => {
    const typed = {
      eq_structure: "",
      eq_membres: 60,
      eq_reperes_propre_net: 0.4,
      eq_reperes_propre_brut: "",
    };
    expect(own(typed)).toMatchObject({ name: "", year: null, net: 0.4, gross: null });
  });

  it("is not read from a cell in error or a text, and says which", () => {
    expect(readOwnCluster(holding({ ...MECABOURG, eq_taux_net: { error: "#REF!" } }))).toEqual({
      state: "unreadable",
      cell: "eq_taux_net",
      shown: "#REF!",
    });
    expect(readOwnCluster(holding({ ...MECABOURG, eq_membres: "<img onerror=alert(1)>" }))).toMatchObject({
      state: "unreadable",
      cell: "eq_membres",
    });
    expect(readOwnCluster(holding({ eq_taux_net: 0.4 }))).toEqual({
      state: "missing",
      names: ["eq_membres"],
    });
  });

  it("is ranked by net rate among the clusters that have one: no average, nor itself twice", () => {
    const clusters = placedClusters();
    const known = clusters.filter(({ isAverage, figures }) => !isAverage && figures.NET !== undefined);
    expect(known.map(({ id }) => id)).toEqual([
      "COSMETIC_VALLEY",
      "MECABOURG",
      "EMC2",
      "NEOPOLIA",
      "RAEE",
      "SOLIAGE",
    ]);
    expect(rankOf(own(MECABOURG), clusters)).toEqual({ rank: 2, among: 6 });
    expect(rankOf({ ...own(MECABOURG), name: "Le nôtre", net: 0.2 }, clusters)).toEqual({
      rank: 7,
      among: 7,
    });
    expect(rankOf({ ...own(MECABOURG), net: null }, clusters)).toBeNull();
  });
});

describe("the reference clusters of the pane", () => {
  it("are all published ones, placed where members and net rate are known, with basis and source of each", () => {
    const clusters = placedClusters();
    expect(clusters).toHaveLength(11);
    expect(clusters.filter(({ point }) => point).map(({ id }) => id)).toEqual([
      "COSMETIC_VALLEY",
      "MECABOURG",
      "EMC2",
      "NEOPOLIA",
      "RAEE",
      "SOLIAGE",
      "POLE_MOYEN_2011",
    ]);
    for (const { basis, source, year } of clusters) {
      expect(basis.fr).not.toBe("");
      expect(source.length).toBeGreaterThan(0);
      expect(year).toBeGreaterThan(2000);
    }
  });
});
