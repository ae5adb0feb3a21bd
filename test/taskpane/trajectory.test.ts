import { chooseSet } from "../../src/excel/current-set";
import { findOurSheets } from "../../src/excel/our-sheets";
import { readNames } from "../../src/excel/read-names";
import type { OpenExcel } from "../../src/preview/headless";
import { levers as sheetLevers } from "../../src/i18n/fr/levers";
import { trajectoryPanel as words } from "../../src/i18n/fr/panels/trajectory";
import { effortsOf, membersFor } from "../../src/taskpane/trajectory/efforts";
import { projection } from "../../src/taskpane/trajectory/projection";
import { LEVERS, readPlan, READ_BY_TRAJECTORY, type Plan } from "../../src/taskpane/trajectory/read-plan";
import { changesOf, outcomeOf, reversed, trialOf } from "../../src/taskpane/trajectory/trial";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";

const line = (amount: number, growth = 0) => ({ amount, growth });

/** Mécabourg's published plan, from the budget alone, as if the State gave 30,000 € of its public money. */
const MECABOURG: Plan = {
  year: 2013,
  members: 60,
  lines: {
    state: line(30000),
    otherPublic: line(130000),
    fees: line(95000),
    invoicing: line(35000),
    otherPrivate: line(0),
  },
  target: { rate: 0.5, year: 2018, budget: undefined },
  levers: LEVERS.map(() => ({ gain: 0, delay: 0, today: 0 })),
  cells: { rate: 0.5, year: 2018, budget: undefined, split: undefined },
};
const CASH = { own: 130000, public: 160000, state: 30000 };
const outcome = (plan: Plan, changed = {}) => outcomeOf(plan, { ...trialOf(plan), ...changed });

describe("the three readings of the effort", () => {
  it("are those of the definitions", () => {
    expect(effortsOf(CASH, 0.5, null, false)).toEqual({ budget: 15000, public: 30000, cible: null });
    expect([15000, 30000].map((effort) => membersFor(effort, MECABOURG))).toEqual([10, 19]);
    const cosmetic = { own: 1080000, public: 1089500, state: 0 };
    expect(effortsOf(cosmetic, 0.75, 4e6, false)).toEqual({
      budget: 547125,
      public: 2188500,
      cible: 1920000,
    });
  });

  it("ask to replace the State's money in full where the budget is constant", () => {
    expect(effortsOf(CASH, 0.5, null, true)).toEqual({ budget: 30000, public: 0, cible: null });
    expect(effortsOf(CASH, 0.6, 300000, true)).toEqual({ budget: 44000, public: 65000, cible: 50000 });
  });

  it("ask for nothing once the target is reached", () => {
    expect(effortsOf(CASH, 0.4, 200000, false)).toEqual({ budget: 0, public: 0, cible: 0 });
  });

  it("are not told in members where the average fee is not known", () => {
    expect(membersFor(15000, { ...MECABOURG, members: 0 })).toBeNull();
    const noFees = { ...MECABOURG, lines: { ...MECABOURG.lines, fees: line(0) } };
    expect(membersFor(15000, noFees)).toBeNull();
  });
});

describe("the split of the effort", () => {
  it("keeps to the workbook's own proportions until a slider is moved, and loses no cent", () => {
    const plan = {
      ...MECABOURG,
      levers: MECABOURG.levers.map((lever, index) => ({ ...lever, gain: index < 3 ? 100 : 0 })),
    };
    const { shares, gains } = outcome(plan, { reading: "budget" });
    expect(shares).toEqual([3334, 3333, 3333, 0, 0, 0]);
    expect(gains).toEqual([5001, 4999.5, 4999.5, 0, 0, 0]);
  });

  it("is even where the workbook has none", () => {
    const { shares, gains } = outcome(MECABOURG);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10000);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(30000, 6);
  });

  it("is nothing where no rate is aimed at", () => {
    const { effort, gains } = outcome(MECABOURG, { rate: undefined });
    expect([effort, gains]).toEqual([null, []]);
  });
});

describe("the projection of the rate", () => {
  it("goes to the target in equal steps (definitions §9)", () => {
    const lines = {
      ...MECABOURG.lines,
      state: line(0),
      otherPublic: line(55),
      fees: line(45),
      invoicing: line(0),
    };
    const years = projection({ ...MECABOURG, lines }, outcome(MECABOURG));
    expect(years.map(({ target }) => target)).toEqual([0.45, 0.46, 0.47, 0.48, 0.49, 0.5]);
  });

  it.each([
    ["budget", 0.5],
    ["public", 0.5],
    ["cible", 0.6],
  ] as const)("reaches the target with the levers, in the reading %s", (reading, rate) => {
    for (const stateLeaves of [false, true]) {
      const trial = { reading, rate, budget: 400000, stateLeaves };
      const last = projection(MECABOURG, outcome(MECABOURG, trial)).at(-1)!;
      if (reading === "public" && stateLeaves) expect(last.withLevers).toBe(0.5);
      else expect(last.withLevers).toBeGreaterThanOrEqual(rate - 1e-9);
      if (!stateLeaves) expect(last.withLevers).toBeCloseTo(rate, 12);
    }
  });

  it("has no line where there is nothing to draw", () => {
    const empty = {
      ...MECABOURG,
      lines: { ...MECABOURG.lines, otherPublic: line(0), fees: line(0), invoicing: line(0) },
    };
    const years = projection(empty, outcome(empty, { stateLeaves: true }));
    expect(years.map(({ slope }) => slope)).toEqual([0, null, null, null, null, null]);
  });

  it("stops thirty years on, and stays at a target that is reached before", () => {
    expect(projection(MECABOURG, outcome(MECABOURG, { year: 2100 }))).toHaveLength(31);
    const soon = projection(MECABOURG, outcome(MECABOURG, { year: 2014 }));
    expect(soon.map(({ target }) => target).slice(1)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });
});

describe("what is read of a workbook and written to it", () => {
  let book: InsertedWorkbook;
  afterEach(() => book.excel.close());

  async function planOf(excel: OpenExcel): Promise<Plan> {
    await excel.calculate();
    const reading = await excel.run(async (context) => {
      const set = chooseSet(await findOurSheets(context), "")!;
      return readPlan({ ...set, values: await readNames(context, { names: READ_BY_TRAJECTORY }) });
    });
    if (reading.state !== "read") throw new Error(reading.state);
    return reading.value;
  }
  const row = (name: string) =>
    book.excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load("values");
      await context.sync();
      return (range.values as number[][])[0]!;
    });

  it("is the budget alone where there is no sheet Trajectoire: only target and year can be written", async () => {
    book = await insertWorkbook("type", { example: "MECABOURG", year: 2013 });
    const plan = await planOf(book.excel);
    expect(plan.lines).toEqual({ ...MECABOURG.lines, state: line(0), otherPublic: line(160000) });
    expect(plan.cells).toEqual({ rate: 0.5, year: 2018, budget: undefined, split: undefined });
    const trial = {
      ...trialOf(plan),
      rate: 0.6,
      year: 2020,
      budget: 400000,
      shares: [10000, 0, 0, 0, 0, 0],
      writesSplit: true,
    };
    expect(changesOf(plan, trial, outcomeOf(plan, trial)).map(({ place, to }) => [place.name, to])).toEqual([
      ["eq_taux_cible", 0.6],
      ["eq_annee_cible", 2020],
    ]);
  });

  it("gives the sheet's own rates: slopes, months to start, State leaving", async () => {
    book = await insertWorkbook("complete", { example: "COSMETIC_VALLEY", year: 2013 });
    await book.fill("eq_trajectoire_croissances", [-0.1, 0.02, 0.05, 0.03, 0]);
    await book.fill("eq_leviers_potentiel", [260000, 500000, "", 700000]);
    await book.fill("eq_trajectoire_demarrage", [0, 6, "", 18]);
    const plan = await planOf(book.excel);
    const gains = plan.levers.map(({ gain }) => gain);
    const scenario = { ...outcome(plan), gains };
    const years = projection(plan, scenario);
    const alone = projection(plan, { ...scenario, stateLeaves: true });
    const close = (found: (number | null)[], sheet: number[]) =>
      found.forEach((value, index) => expect(value).toBeCloseTo(sheet[index]!, 12));
    close(
      years.map(({ slope }) => slope),
      await row("eq_trajectoire_net"),
    );
    close(
      years.map(({ withLevers }) => withLevers),
      await row("eq_trajectoire_avec_leviers"),
    );
    close(
      years.map(({ target }) => target),
      await row("eq_trajectoire_cible"),
    );
    close(
      alone.map(({ slope }) => slope),
      await row("eq_trajectoire_sans_etat"),
    );
    const { efforts } = scenario;
    for (const reading of ["budget", "public", "cible"] as const)
      expect(efforts![reading]).toBeCloseTo(Number(await book.one(`eq_trajectoire_effort_${reading}`)), 6);
  });

  it("goes into the potentials of Leviers, whose gains then are the split", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG", year: 2013 });
    const plan = await planOf(book.excel);
    expect(plan.cells.split!.name).toBe("eq_leviers_potentiel");
    const trial = { ...trialOf(plan), shares: [5000, 0, 2500, 2500, 0, 0], writesSplit: true };
    const found = outcomeOf(plan, trial);
    expect(found.gains).toEqual([15000, 0, 7500, 7500, 0, 0]);
    const changes = changesOf(plan, trial, found);
    for (const { place, to } of changes)
      await book.excel.run(async (context) => {
        const cell = context.workbook.names.getItem(place.name).getRange().getCell(place.row, place.column);
        cell.values = [[to]];
        await context.sync();
      });
    expect((await planOf(book.excel)).levers.map(({ gain }) => gain)).toEqual(found.gains);
    const back = reversed(changes);
    expect(back.map(({ place }) => place)).toEqual(changes.map(({ place }) => place));
    expect(back.every(({ to }) => to === null)).toBe(true);
  });

  it("leaves alone a cell whose content is no figure, and says what cannot be read", async () => {
    book = await insertWorkbook("complete", { example: "MECABOURG", year: 2013 });
    await book.fill("eq_taux_cible", ["<img src=x onerror=alert(1)>"]);
    const plan = await planOf(book.excel);
    const trial = trialOf(plan);
    expect(outcomeOf(plan, trial).efforts).toBeNull();
    expect(changesOf(plan, trial, outcomeOf(plan, trial))).toEqual([]);
    await book.fill("eq_trajectoire_croissances", ["beaucoup"]);
    await expect(planOf(book.excel)).rejects.toThrow("unreadable");
  });

  it("names the levers as the sheet Leviers does", () => {
    expect(words.split.levers).toEqual(sheetLevers.matrix.lines);
  });
});
