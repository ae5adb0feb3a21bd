import { aidCaps, type Grant } from "../../src/domain";
import {
  READ_BY_CAPS,
  readCaps,
  type CapsSheets,
  type PlannedAction,
} from "../../src/taskpane/caps/read-caps";
import {
  attributed,
  categoryTotals,
  spreadChanges,
  spreadOf,
  usualSource,
  type Spread,
} from "../../src/taskpane/caps/spread-plan";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { found, readSet, sound } from "../support/read-set";

let book: InsertedWorkbook;
afterEach(() => book?.excel.close());

const inCents = (amount: number): number => Math.round(amount * 100);
const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + inCents(value), 0) / 100;
const spread = (sheets: CapsSheets): Spread => sound(spreadOf(sheets, sheets[usualSource(sheets)!]!));

/**
 * The least that any set of grants, with the actions they may go to, can be held to: tried for every set. No spread
 * places more than such a cut lets pass.
 */
function smallestCut({ actions, rules }: CapsSheets, grants: readonly Grant[]): number {
  const caps = sound(aidCaps(actions, rules));
  const limit = rules.rule! * rules.budget;
  let least = Infinity;
  for (let set = 0; set < 2 ** grants.length; set++) {
    const isIn = (_grant: Grant, g: number): boolean => ((set >> g) & 1) === 1;
    const inside = grants.filter(isIn);
    const beside = grants.filter((grant, g) => !isIn(grant, g));
    const reached = caps.filter((_cap, a) => inside.some(({ actions: named }) => named?.includes(a) ?? true));
    least = Math.min(least, total(beside.map(({ asked }) => asked)) + Math.min(total(reached), limit));
  }
  return least;
}

describe("Cosmetic Valley's workbook", () => {
  it("asks 4,750 € more than the 50/50 rule allows, and no spread within the rules places more", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
    const sheets = found(readCaps(await readSet(book, READ_BY_CAPS)));
    expect(usualSource(sheets)).toBe("funders");
    expect(sheets.funders!.total).toBe(1_089_500);
    expect(sheets.plan!.total).toBe(1_089_500);
    const { spread: given, most, unplaced } = spread(sheets);
    expect(most).toBe(1_084_750);
    expect(unplaced).toBe(1_089_500);
    expect(given.today.lostTo).toMatchObject({ category: 0, parity: 4_750 });
    expect(given.after).toMatchObject({ placed: 1_084_750, lost: 4_750 });
    expect(smallestCut(sheets, sheets.funders!.grants)).toBe(1_084_750);
    expect(categoryTotals(sheets.actions, given)).toEqual([
      { key: "A", cost: 40_000, cap: 40_000 },
      { key: "B", cost: 1_664_500, cap: 832_250 },
      { key: "C", cost: 465_000, cap: 232_500 },
    ]);

    // Written and read again: every action within the cap that its sheet shows, and nothing more to change.
    const money = sheets.actions.map((_, place) => given.actions[place]!.placed);
    expect(total(spreadChanges(sheets.actions, given).map(({ to }) => Number(to)))).toBe(1_084_750);
    await book.fill("eq_actions_public", money);
    expect(total((await book.read("eq_actions_depassement", money.length)).map(Number))).toBe(0);
    expect(await book.one("eq_actions_total_public")).toBe(1_084_750);
    const again = found(readCaps(await readSet(book, READ_BY_CAPS)));
    expect(spreadChanges(again.actions, spread(again).spread)).toEqual([]);
  });

  it("holds a grant to the action it names and to its eligible base", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
    await book.fill("eq_financeurs_action", ["CONTRAT de performance", "Une action inconnue"]);
    await book.fill("eq_financeurs_assiette", ["", "", 100]);
    const sheets = found(readCaps(await readSet(book, READ_BY_CAPS)));
    const place = sheets.actions.findIndex(({ name }) => name === "Contrat de performance");
    const [first, second, third] = sheets.funders!.grants;
    expect([first!.actions, second!.actions, third!.actions]).toEqual([[place], [], undefined]);
    expect(third).toMatchObject({ base: 100, rate: 1 });
    expect(sheets.unknownActions).toEqual(["Une action inconnue"]);
    const { spread: given } = spread(sheets);
    expect(given.grants[0]!.placed).toBeLessThanOrEqual(40_000);
    expect(given.grants[1]!.placed).toBe(0);
    expect(given.grants[2]!.placed).toBe(100);
    const open = sheets.funders!.grants.map((grant, g) => (g === 2 ? { ...grant, asked: 100 } : grant));
    expect(given.after.placed).toBe(smallestCut(sheets, open));
  });

  it("takes public money from the plan where Financeurs is not there, and leaves out what is not planned", async () => {
    book = await insertWorkbook("essential", { example: "COSMETIC_VALLEY", year: 2013 });
    await book.fill("eq_actions_statut", ["abandonnée"]);
    const sheets = found(readCaps(await readSet(book, READ_BY_CAPS)));
    expect(usualSource(sheets)).toBe("plan");
    expect(sheets.funders).toBeNull();
    expect(sheets.actions[0]!.row).toBe(1);
  });

  it("says which sheet, name or cell it cannot do without", async () => {
    book = await insertWorkbook("essential", { example: "COSMETIC_VALLEY", year: 2013 });
    const { sheets, values } = await readSet(book, READ_BY_CAPS);
    expect(readCaps({ sheets: [], values })).toEqual({ state: "absent", kinds: ["actions"] });
    const without = new Map([...values].filter(([name]) => name !== "eq_actions_retenu"));
    expect(readCaps({ sheets, values: without })).toEqual({ state: "missing", names: ["eq_actions_retenu"] });
    const texts = new Map(values).set("eq_actions_public", [["10 000 €"]]);
    expect(readCaps({ sheets, values: texts })).toEqual({
      state: "unreadable",
      cell: "eq_actions_public",
      shown: "10 000 €",
    });
    const failing = new Map(values).set("eq_actions_budget", [[{ error: "#REF!" }]]);
    expect(readCaps({ sheets, values: failing })).toMatchObject({ state: "unreadable", shown: "#REF!" });
    expect(
      found(readCaps({ sheets, values: new Map(values).set("eq_ressources", undefined) })).plan,
    ).toBeNull();
  });
});

describe("public money on actions", () => {
  const on = (...amounts: number[]): PlannedAction[] =>
    amounts.map((amount, row) => ({
      name: `Action ${row}`,
      row,
      cost: 100,
      category: "B" as const,
      rateC: 0,
      public: amount,
      shown: amount,
    }));
  const from = (...grants: Grant[]) => ({
    grants: grants.map((grant) => ({ ...grant, name: "" })),
    total: total(grants.map(({ asked }) => asked)),
  });

  it("is of the grants bound there first, then of the others in their order; what is over is told", () => {
    const { grants, unplaced, surplus } = attributed(
      on(50, 30.5),
      from({ asked: 40 }, { asked: 20, actions: [0] }, { asked: 10.3 }),
    );
    expect(grants.map(({ today }) => today)).toEqual([
      [
        { action: 0, amount: 30 },
        { action: 1, amount: 10 },
      ],
      [{ action: 0, amount: 20 }],
      [{ action: 1, amount: 10.3 }],
    ]);
    expect([unplaced, surplus]).toEqual([0, 10.2]);
  });

  it("stands nowhere as long as no action has any", () => {
    expect(attributed(on(0, 0), from({ asked: 40 }))).toMatchObject({ unplaced: 40, surplus: 0 });
  });
});
