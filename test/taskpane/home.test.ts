import type { CellValue, SetValues } from "../../src/excel";
import { isoDay, workbookState } from "../../src/taskpane/home/workbook-state";

const sheet = (kind: string, name: string) => ({
  kind,
  name,
  id: name,
  version: 1,
  suffix: "",
  origin: null,
});

/** An insertion with these sheets and the single cells of these names. */
const holding = (
  cells: Record<string, CellValue>,
  sheets = [sheet("parameters", "Paramètres"), sheet("budget", "Mon budget")],
): SetValues => ({
  sheets,
  suffix: "",
  insertions: 1,
  values: new Map(Object.entries(cells).map(([name, value]) => [name, [[value]]])),
});

const FILLED = {
  eq_structure: "Mécabourg",
  eq_annee: 2027,
  eq_total_ressources: 290000,
  eq_total_depenses: 290000,
  eq_ecart: 0,
  eq_taux_net: 130 / 290,
  eq_taux_cible: 0.5,
};

describe("what the home panel says of a workbook", () => {
  it("gives its headline figures, and no unpaid fees without members", () => {
    expect(workbookState(holding(FILLED), "2027-02-01")).toMatchObject({
      structure: "Mécabourg",
      year: 2027,
      sheetNames: ["Paramètres", "Mon budget"],
      isEmpty: false,
      gap: 0,
      net: 130 / 290,
      target: 0.5,
      unpaid: null,
    });
  });

  it("knows a budget that nobody has filled in yet", () => {
    const state = workbookState(
      holding({ ...FILLED, eq_total_ressources: 0, eq_total_depenses: 0, eq_taux_net: "" }),
      "2027-02-01",
    );
    expect(state).toMatchObject({ isEmpty: true, budgetSheet: "Mon budget", net: null });
  });

  it("shows what a cell holds that should hold a figure, as a text", () => {
    const state = workbookState(
      holding({ ...FILLED, eq_taux_net: { error: "#REF!" }, eq_ecart: "<img onerror=alert(1)>" }),
      "2027-02-01",
    );
    expect(state.net).toEqual({ shown: "#REF!" });
    expect(state.gap).toEqual({ shown: "<img onerror=alert(1)>" });
  });

  it.each<[CellValue, string]>([
    ["", "is empty"],
    ["2027", "holds a text"],
    [{ error: "#N/A" }, "holds an error"],
    [2027.5, "holds no whole number"],
    [1e9, "holds no year"],
  ])("has no calendar when the year %p %s", (year) => {
    expect(workbookState(holding({ ...FILLED, eq_annee: year }), "2027-02-01").tasks).toBeNull();
  });

  it("sends each task to the sheet that this workbook has for it, whatever it is called", () => {
    const places = (sheets: ReturnType<typeof sheet>[], today: string) => {
      const { now, next } = workbookState(holding(FILLED, sheets), today).tasks!;
      return [...now, ...(next ? [next] : [])].map(({ act, destination }) => [act, destination]);
    };
    const budget = sheet("budget", "Mon budget");
    expect(places([budget], "2027-01-10")).toEqual([
      ["callFees", { sheetName: "Mon budget" }],
      ["bookQuarter", null],
    ]);
    expect(places([budget, sheet("members", "Membres")], "2027-01-10")).toEqual([
      ["callFees", { sheetName: "Membres" }],
      ["bookQuarter", { sheetName: "Membres" }],
    ]);
    expect(places([budget], "2026-12-10")[0]).toEqual(["vote", { panel: "checks" }]);
    expect(places([budget], "2027-11-10")[0]).toEqual(["prepare", { panel: "template" }]);
    expect(places([budget, sheet("funders", "Financeurs")], "2028-03-01")).toEqual([
      ["report", { sheetName: "Financeurs" }],
    ]);
  });

  it("takes the day where the person is", () => {
    expect(isoDay(new Date(2027, 0, 9, 23, 59))).toBe("2027-01-09");
  });
});
