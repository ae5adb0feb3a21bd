import { EMPTY_GRID, compareGrids, feeBaseline, publishedFees, type FeeGrid } from "../../src/domain";
import { memberIndex } from "../../src/taskpane/fees/member-picks";
import { READ_BY_FEES, readFees } from "../../src/taskpane/fees/read-fees";
import {
  gridChanges,
  publishedTrial,
  scaledGrid,
  shownLines,
  withNewSlab,
  withoutSlab,
  withSlab,
} from "../../src/taskpane/fees/trial-grid";
import { fieldNumber, typedNumber } from "../../src/taskpane/typed-numbers";
import { insertWorkbook, type InsertedWorkbook } from "../support/inserted-workbook";
import { found, readSet, sound } from "../support/read-set";
import { sixtyMembers } from "../support/sixty-members";

let book: InsertedWorkbook;
afterEach(() => book?.excel.close());

describe("Mécabourg's workbook with sixty members", () => {
  beforeEach(async () => {
    book = await insertWorkbook("essential", { example: "MECABOURG" });
    await book.fillRows("eq_adherents", sixtyMembers);
  });

  it("is read to the figures of its sheet: 95,184 € over 55 of 60 members, plan of 290,000 €", async () => {
    const sheets = found(readFees(await readSet(book, READ_BY_FEES)));
    expect(sheets.members).toHaveLength(60);
    expect(sheets.year).toBe(2027);
    expect(sheets.plan).toEqual({
      budget: 290_000,
      publicCash: 160_000,
      privateCash: 130_000,
      fees: 95_000,
      unpaidRate: 0,
      share: 0.15,
    });
    const { today } = sound(feeBaseline(sheets.members, sheets.grid, sheets.year));
    expect([today.total, today.withoutFee]).toEqual([95_184, 5]);
    expect(await book.one("eq_adherents_total_du")).toBe(today.total);
    expect(await book.one("eq_adherents_sans_montant")).toBe(today.withoutFee);
  });

  it("takes a trial grid, and the cells to write hold it: read again they give the trial's revenue", async () => {
    const sheets = found(readFees(await readSet(book, READ_BY_FEES)));
    const amounts = [750, 1100, 1850, 3000, 10_500];
    const trial = amounts.reduce(
      (grid, fee, row) => withSlab(grid, "headcountSlabs", row, { fee }),
      sheets.grid,
    );
    const baseline = sound(feeBaseline(sheets.members, sheets.grid, sheets.year));
    const { all, trial: revenue } = sound(compareGrids(baseline, trial));
    expect(revenue.total).toBe(107_300);
    expect(all.losers).toEqual({ count: 30, total: 3_891, trial: 51_750 });
    expect(all.winners).toEqual({ count: 25, total: 1_075, trial: 46_250 });
    const changes = gridChanges(sheets, trial);
    expect(changes.map(({ place, from, to }) => [place.name, place.row, from, to])).toEqual([
      ["eq_grille_montants", 0, 695, 750],
      ["eq_grille_montants", 1, "", 1100],
      ["eq_grille_montants", 2, 1893, 1850],
      ["eq_grille_montants", 3, "", 3000],
      ["eq_grille_montants", 4, 9698, 10_500],
    ]);
    await book.fill("eq_grille_montants", amounts);
    expect(found(readFees(await readSet(book, READ_BY_FEES))).grid).toEqual(trial);
    expect(await book.one("eq_adherents_total_du")).toBe(107_300);
  });

  it("reads every rule of the grid, and takes an English workbook's words for what they are", async () => {
    book.excel.close();
    book = await insertWorkbook("essential", { language: "en" });
    await book.fillRows("eq_adherents", [
      { nom: "A", effectif: 3, niveau: "premium", decouverte: "no" },
      { nom: "B", effectif: 3, actif: "no" },
    ]);
    await book.fill("eq_grille_bornes", [0]);
    await book.fill("eq_grille_montants", [100]);
    await book.fill("eq_grille_premium", [40]);
    await book.fill("eq_grille_premium_cumul", ["yes"]);
    await book.fill("eq_grille_remises", [0, 0.1]);
    const { members, grid, words } = found(readFees(await readSet(book, READ_BY_FEES)));
    expect(words).toEqual({ yes: "yes", no: "no" });
    expect(members.map(({ name, isPremium }) => [name, isPremium])).toEqual([["A", true]]);
    expect(grid).toMatchObject({
      premium: 40,
      premiumAddsUp: true,
      discounts: [0, 0.1, undefined, undefined, undefined],
    });
    expect(sound(feeBaseline(members, grid, 2027)).today.total).toBe(140);
  });

  it("says which sheet, name or cell it cannot do without, and does without the plan", async () => {
    const { sheets, values } = await readSet(book, READ_BY_FEES);
    const without = (name: string) => new Map([...values].filter(([key]) => key !== name));
    const holding = (name: string, shown: string) => new Map(values).set(name, [[shown]]);
    expect(readFees({ sheets: sheets.filter(({ kind }) => kind !== "grids"), values })).toEqual({
      state: "absent",
      kinds: ["grids"],
    });
    expect(readFees({ sheets, values: without("eq_adherents_effectif") })).toEqual({
      state: "missing",
      names: ["eq_adherents_effectif"],
    });
    expect(readFees({ sheets, values: holding("eq_grille_prorata", "<img onerror=1>") })).toEqual({
      state: "unreadable",
      cell: "eq_grille_prorata",
      shown: "<img onerror=1>",
    });
    expect(readFees({ sheets, values: holding("eq_annee", "") })).toMatchObject({ cell: "eq_annee" });
    expect(found(readFees({ sheets, values: without("eq_ressources") })).plan).toBeNull();
    expect(found(readFees({ sheets, values: holding("eq_ressources", "30 000 €") })).plan).toBeNull();
  });

  it("leaves a cell in error as it is, and its members without a fee", async () => {
    await book.fill("eq_grille_montants", ["à voir"]);
    const sheets = found(readFees(await readSet(book, READ_BY_FEES)));
    expect(sound(feeBaseline(sheets.members, sheets.grid, sheets.year)).today.withoutFee).toBe(32);
    expect(gridChanges(sheets, scaledGrid(sheets.grid, 0.1)).map(({ place }) => place.row)).toEqual([2, 4]);
  });
});

describe("a trial grid", () => {
  const own: FeeGrid = {
    ...EMPTY_GRID,
    headcountSlabs: Array.from({ length: 6 }, (_, row) =>
      row < 2 ? { from: row * 10, fee: 100 + row } : { from: undefined, fee: undefined },
    ),
    flatFees: ["entreprise", "partenaire", "recherche"].map((type) => ({ type, fee: undefined })),
  };

  it("raises every amount to the euro and no bound", () => {
    const scaled = scaledGrid({ ...own, premium: 1500, minimum: 10, turnoverRate: 0.001 }, 0.055);
    expect(shownLines(scaled.headcountSlabs)).toEqual([
      { from: 0, fee: 106 },
      { from: 10, fee: 107 },
    ]);
    expect(scaled).toMatchObject({ premium: 1583, minimum: 11, turnoverRate: 0.00106 });
    expect(scaledGrid(own, 0)).toBe(own);
  });

  it("takes a new slab in its place, and none that is there or beyond the lines of the sheet", () => {
    const more = withNewSlab(own, "headcountSlabs", 5);
    expect(shownLines(more.headcountSlabs).map(({ from }) => from)).toEqual([0, 5, 10]);
    expect(more.headcountSlabs).toHaveLength(6);
    expect(withNewSlab(own, "headcountSlabs", 10)).toBe(own);
    const full = [20, 30, 40, 50].reduce(
      (grid: FeeGrid, from) => withNewSlab(grid, "headcountSlabs", from),
      own,
    );
    expect(withNewSlab(full, "headcountSlabs", 60)).toBe(full);
    expect(withoutSlab(more, "headcountSlabs", 1)).toEqual(own);
  });

  it("is a published one with its gaps, its levels and the lines of one's own sheet", () => {
    const emc2 = publishedTrial(
      publishedFees.find(({ id }) => id === "EMC2")!,
      own,
    );
    expect(emc2.headcountSlabs).toHaveLength(6);
    expect(emc2.headcountSlabs[1]).toEqual({ from: 20, fee: undefined });
    expect(emc2.flatFees.map(({ type, fee }) => [type, fee])).toEqual([
      ["entreprise", undefined],
      ["partenaire", 550],
      ["recherche", undefined],
    ]);
  });
});

describe("the members shown", () => {
  const members = ["Écrou", "Ecran <b>", "Vis"].map((nom, row) => ({ nom, effectif: row * 10 }));
  it("are found whatever case and accents, the most changed first, and counted beyond those shown", async () => {
    const grid = (fees: number[]) => ({
      ...EMPTY_GRID,
      headcountSlabs: fees.map((fee, row) => ({ from: row * 10, fee })),
    });
    const list = members.map(({ nom, effectif }, row) => ({
      row,
      name: nom,
      type: "",
      headcount: effectif,
      turnover: undefined,
      joined: undefined,
      month: undefined,
      isPremium: false,
      takesDiscovery: false,
      exemptFrom: undefined,
      rank: undefined,
      fault: undefined,
    }));
    const comparison = sound(
      compareGrids(sound(feeBaseline(list, grid([10, 20, 30]), 2027)), grid([11, 25, 29])),
    );
    const index = memberIndex(list);
    expect(index.pick(comparison, "all", "ÉCR", 9)).toEqual({ rows: [0, 1], count: 2 });
    expect(index.pick(comparison, "losers", "", 1)).toEqual({ rows: [1], count: 2 });
    expect(index.pick(comparison, "winners", "", 9).rows).toEqual([2]);
    expect(index.pick(comparison, "without", "", 9).count).toBe(0);
  });
});

describe("numbers as they are typed", () => {
  it("take comma, point, blanks and units, and are exact", () => {
    expect(typedNumber("1 234,5 €")).toBe(1234.5);
    expect(typedNumber("12.1 %", -2)).toBe(0.121);
    expect(typedNumber("")).toBeNull();
    expect(typedNumber("douze")).toBeUndefined();
    expect(typedNumber("1e5")).toBeUndefined();
  });
  it("are shown as they would be typed", () => {
    expect(fieldNumber(0.07, "fr", -2)).toBe("7");
    expect(fieldNumber(1234.5, "fr")).toBe("1234,5");
    expect(fieldNumber(1234.5, "en")).toBe("1234.5");
  });
});
