/** The sheet *Tableau de bord*: what the board sees of the published clusters, and of a workbook still empty. */
import { cellAddress } from "../../src/workbook";
import type { SheetKind, SheetTemplate } from "../../src/workbook/model";
import { sheetBuilders } from "../../src/workbook/sheets";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { errorsOn } from "../support/read-cells";
import { kindOf } from "../../tools/sheet-kind";

let book: InsertedWorkbook;

const build = (kinds: SheetKind[], language: "fr" | "en" = "fr"): SheetTemplate =>
  sheetBuilders.dashboard!({
    language,
    year: 2027,
    structure: "",
    example: null,
    followUp: false,
    has: (kind) => kinds.includes(kind),
  });
const PLAN: SheetKind[] = ["parameters", "dashboard", "budget"];

describe("the dashboard as data", () => {
  it("fits on one A4 page, whatever sheets come with it", () => {
    for (const kinds of [
      PLAN,
      [...PLAN, "actions", "members", "checks"],
      [...PLAN, "cash"],
    ] as SheetKind[][]) {
      const { print, charts } = build(kinds);
      expect([print.orientation, print.pagesWide, print.pagesTall]).toEqual(["Landscape", 1, 1]);
      for (const { area } of charts) {
        expect(area.right).toBeLessThanOrEqual(print.area.right);
        expect(area.bottom).toBeLessThanOrEqual(print.area.bottom);
      }
    }
  });

  it("shares its rows among five charts, and among six where the cash plan is there", () => {
    const places = (kinds: SheetKind[]) => build(kinds).charts.map(({ area }) => [area.left, area.right]);
    expect(places(PLAN)).toEqual([
      [1, 3],
      [5, 7],
      [9, 11],
      [1, 5],
      [7, 11],
    ]);
    expect(places([...PLAN, "cash"])).toEqual([
      [1, 3],
      [5, 7],
      [9, 11],
      [1, 3],
      [5, 7],
      [9, 11],
    ]);
  });

  it("names its charts as Excel's selection pane takes it, and says what each shows", () => {
    for (const language of ["fr", "en"] as const) {
      const { charts, cells } = build([...PLAN, "cash"], language);
      expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
      for (const { name, area, description } of charts) {
        expect(name.length).toBeLessThanOrEqual(31);
        const under = cells.find(({ row, column }) => row === area.top && column === area.left);
        expect(under?.content).toEqual(description);
      }
    }
  });

  it("asks for the figures whose sheets are not there, and draws nothing without a plan", () => {
    const alone = build(["parameters", "dashboard"]);
    const inputs = alone.styles
      .filter(({ role }) => role === "cardInput")
      .map(({ area }) => cellAddress(area.top, area.left));
    // All cards but the number of members, which Paramètres holds.
    expect(inputs).toEqual(["B6", "D6", "F6", "H6", "J6", "L6", "D10", "F10", "H10", "J10", "L10"]);
    expect(alone.charts).toEqual([]);
    const names = alone.cells.flatMap(({ content }) =>
      content !== null && typeof content === "object" ? (content.formula.match(/\beq_[a-z_]+/g) ?? []) : [],
    );
    const parameters = sheetBuilders.parameters!({
      language: "fr",
      year: 2027,
      structure: "",
      example: null,
      followUp: false,
      has: (kind) => kind === "parameters" || kind === "dashboard",
    });
    const known = parameters.names.map(({ name }) => name as string);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** What a cell of the dashboard shows. */
function shown(address: string): unknown {
  const sheet = book.excel.store.book.sheets.find(
    ({ customProperties }) => kindOf(customProperties) === "dashboard",
  )!;
  const [, letters, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return sheet.cells[Number(row) - 1]?.[letters!.charCodeAt(0) - 65]?.v;
}
const column = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(shown(`${letter}${from + index}`) ?? ""));

describe("the dashboard in a workbook", () => {
  afterEach(() => book.excel.close());

  it("shows Cosmetic Valley: 49.78 % net, 4,750 above the caps, 690 a member, 7,481 a member's share of the plan", async () => {
    book = await insertWorkbook("essential", { example: "COSMETIC_VALLEY" });
    await book.excel.calculate();
    expect(shown("B6")).toBe(0.49781055542751784);
    expect(shown("H6")).toBe(2169500);
    expect(shown("J6")).toBe(-4750);
    expect(shown("J7")).toBe("✕ au-dessus du plafond");
    expect(shown("B10")).toBe(290);
    expect(shown("B11")).toBe("La ruche bourdonnante");
    expect(shown("D10")).toBeCloseTo(689.66, 2);
    expect(shown("H10")).toBeCloseTo(7481.03, 2);
    expect(shown("J10")).toBe(271187.5);
  });

  it("ranks the expenses, the largest first, the small ones together", async () => {
    book = await insertWorkbook("essential", { example: "COSMETIC_VALLEY" });
    await book.excel.calculate();
    expect(shown("N12")).toBe("Fonctionnement & Animation");
    const amounts = column("P", 12, 19).map(Number);
    expect(amounts.slice(0, 7)).toEqual([...amounts.slice(0, 7)].sort((a, b) => b - a));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(2169500, 2);
    const labels = column("N", 12, 18);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("tells the general assembly what Mécabourg lacks: 5.2 points, 15 k€ on a constant budget", async () => {
    book = await insertWorkbook("essential", { example: "MECABOURG" });
    await book.excel.calculate();
    const told = column("B", 36, 42).join("\n").replaceAll("\u00a0", " ");
    expect(told).toContain("290 k€, dont 160 k€ d’argent public et 130 k€ d’argent privé");
    expect(told).toContain("Sur 100 € reçus, 45 € viennent du privé");
    expect(told).toContain("il manque 5,2 point(s), soit 15 k€ d’argent privé");
    expect(told).toContain("1 repère(s) de vigilance sur trois franchi(s)");
  });

  it("tells two expenses of one amount apart", async () => {
    book = await insertWorkbook("essential", { example: null });
    await book.fill("eq_depenses_natures", ["Loyer", "Salaires", "Salon"]);
    await book.fill("eq_depenses", [5000, 9000, 5000]);
    await book.excel.calculate();
    expect(column("N", 12, 15)).toEqual(["Salaires", "Loyer", "Salon", ""]);
  });

  it.each(["fr", "en"] as const)(
    "shows neither an error nor a sentence in an empty workbook (%s)",
    async (language) => {
      book = await insertWorkbook("complete", { language });
      expect(await errorsOn(book, language === "fr" ? "Tableau de bord" : "Dashboard")).toEqual([]);
      expect(column("B", 36, 40).filter((text) => text !== "")).toEqual([]);
    },
  );
});
