/** Fees of a list, and a trial grid beside today's: hand-computed figures, and the functions of the sheet as reference. */
import "../functions/stand-in";
import fc from "fast-check";
import {
  EMPTY_GRID,
  attritionOf,
  averageFeeNeeded,
  compareGrids,
  effectsOfFees,
  exampleBudget,
  feeBaseline,
  feesDue,
  isFault,
  membersOf,
  presetGrid,
  publishedFees,
} from "../../src/domain";
import type { Fault, Fee, FeeComparison, FeeGrid, FeePlan, MemberRow, PlainCell } from "../../src/domain";
import {
  cotisation,
  cotisationca,
  cotisationpremium,
  decouverte,
  exoneration,
  indexer,
  prorata,
  remisemulti,
} from "../../src/functions/fees";

const WORDS = { yes: "oui", no: "non", premium: "premium" };
const YEAR = 2027;
const EMPTY_ROW: MemberRow = {
  nom: "",
  type: "",
  effectif: "",
  ca: "",
  annee: "",
  mois: "",
  niveau: "",
  decouverte: "",
  exonere: "",
  rang: "",
  actif: "",
};
const row = (cells: Partial<MemberRow>): MemberRow => ({ ...EMPTY_ROW, nom: "M", ...cells });
const listOf = (...rows: Partial<MemberRow>[]) => membersOf(rows.map(row), WORDS);
const slabs = (...lines: [from: number, fee: number | undefined][]): FeeGrid => ({
  ...EMPTY_GRID,
  headcountSlabs: lines.map(([from, fee]) => ({ from, fee })),
});
const plain = (fee: Fee): number | string => (fee === undefined ? "" : isFault(fee) ? fee.code : fee);
const dueBy = (grid: FeeGrid, ...rows: Partial<MemberRow>[]) =>
  feesDue(listOf(...rows), grid, YEAR).map(plain);

function sound<Value>(value: Value | Fault): Value {
  if (isFault(value)) throw new Error(`${value.code} ${value.reason}`);
  return value;
}

const compared = (grid: FeeGrid, trial: FeeGrid, ...rows: Partial<MemberRow>[]): FeeComparison =>
  sound(compareGrids(sound(feeBaseline(listOf(...rows), grid, YEAR)), trial));

describe("the fee of a member", () => {
  it("is that of the slab, lower bound in, and nothing where the amount is not set", () => {
    const grid = slabs([0, 695], [5, undefined], [31, 1893]);
    expect(dueBy(grid, { effectif: 4 }, { effectif: 5 }, { effectif: 31 }, {})).toEqual([
      695,
      "#N/A",
      1893,
      "",
    ]);
  });

  it("takes premium, discovery, indexation, discount, exemption and proration in that order", () => {
    const grid: FeeGrid = {
      ...slabs([0, 1000]),
      premium: 1500,
      discovery: 190,
      indexation: 0.02,
      indexedSince: 2025,
      discounts: [0, 0.1],
      proration: "semestre",
    };
    expect(
      dueBy(
        grid,
        { effectif: 3 }, // 1 000 × 1,02² = 1 040,40
        { effectif: 3, niveau: "Premium", rang: 2 }, // 1 500 × 1,0404 = 1 560,60, less 10 %
        { effectif: 3, decouverte: "oui", annee: 2027, mois: 7 }, // 190 × 1,0404 = 197,676 → 197,68, halved
        { effectif: 3, exonere: 2026, annee: 2027, mois: 7 },
      ),
    ).toEqual([1040.4, 1404.54, 98.84, 0]);
  });

  it("is the flat fee of the type, whatever the size and whatever is wrong with the slabs", () => {
    const grid: FeeGrid = { ...slabs([5, 100], [5, 200]), flatFees: [{ type: "partenaire", fee: 550 }] };
    expect(dueBy(grid, { type: "Partenaire", effectif: 9 }, { type: "entreprise", effectif: 9 })).toEqual([
      550,
      "#VALUE!",
    ]);
  });

  it("says what stands in its way, and asks nothing of rows without a name or marked inactive", () => {
    const grid = slabs([0, 100]);
    expect(
      dueBy(
        grid,
        { effectif: "dix" },
        { effectif: -1 },
        { effectif: 3, annee: 2028 },
        { effectif: 3, niveau: "premium" },
        { effectif: 3, decouverte: "oui" },
        { effectif: 3, niveau: "#REF!" },
        { nom: "", effectif: 3 },
        { actif: "Non", effectif: 3 },
      ),
    ).toEqual(["#VALUE!", "#NUM!", "#NUM!", "#N/A", "", "#VALUE!"]);
  });
});

describe("the fees of a list", () => {
  /** An error value as Excel hands it to the next function of the chain; a free row gives "". */
  type Step = number | string;
  const asStep = (run: () => unknown): Step => {
    try {
      const result: unknown = run();
      const cell: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
      return typeof cell === "object" ? (cell as { code: string }).code : (cell as Step);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const orElse = (value: PlainCell | Fault, other: PlainCell): PlainCell =>
    value === undefined || value === "" ? other : (value as PlainCell);

  /** The formulas of the sheet Adhérents for one member (workbook/sheets/members/chain.ts). */
  function bySheet(grid: FeeGrid, member: MemberRow): Step {
    const isPremium = member.niveau === WORDS.premium;
    const takesDiscovery = member.decouverte === WORDS.yes;
    const size = grid.base === "effectif" ? member.effectif : member.ca;
    const lines = grid.base === "ca" ? grid.turnoverSlabs : grid.headcountSlabs;
    const column = (values: unknown[]) => values.map((value) => [value ?? ""]);
    const flat = grid.flatFees.find(({ type }) => type === member.type)?.fee;
    const base = asStep(() =>
      // The sheet spills over a column: an empty cell in one leaves its row free, where a lone one is refused.
      grid.base === "taux"
        ? cotisationca([[size], [""]], orElse(grid.turnoverRate, "#N/A"), grid.minimum, grid.maximum)
        : cotisation(
            [[size], [""]],
            column(lines.map(({ from }, i) => from ?? 1e12 + i)),
            column(lines.map(({ fee }) => fee)),
          ),
    );
    const level = asStep(() =>
      cotisationpremium(
        [[base], [""]],
        [[isPremium ? orElse(grid.premium, "#N/A") : 0], [0]],
        [[isPremium], [false]],
        grid.premiumAddsUp,
      ),
    );
    const full = typeof flat === "number" ? flat : level;
    const trial = asStep(() =>
      decouverte(
        [[full], [""]],
        [[takesDiscovery ? orElse(grid.discovery, "#N/A") : full], [""]],
        [[orElse(member.annee, takesDiscovery ? "" : YEAR)], [""]],
        YEAR,
        grid.discoveryYears,
      ),
    );
    const years = grid.indexedSince === undefined ? 0 : Math.max(0, YEAR - (grid.indexedSince as number));
    const indexed = asStep(() => indexer([[trial], [""]], orElse(grid.indexation, 0), years));
    const table = grid.discounts.map((discount) => orElse(discount, 0));
    const reduced = asStep(() => remisemulti([[indexed], [""]], [[member.rang], [""]], column(table)));
    const exempted = asStep(() =>
      exoneration([[reduced], [""]], [[member.exonere], [""]], YEAR, orElse(grid.exemptionYears, 0)),
    );
    const month = member.annee === YEAR ? orElse(member.mois, 0) : 0;
    return asStep(() => prorata([[exempted], [""]], [[month], [0]], grid.proration));
  }

  const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const euros = fc.integer({ min: 0, max: 1_000_000 }).map((k) => k / 100);
  const rate = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000);
  const lines = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 })
    .map((bounds) => bounds.sort((a, b) => a - b))
    .chain((bounds) => fc.tuple(...bounds.map((from) => optional(euros).map((fee) => ({ from, fee })))))
    // As many lines as the sheet has, the rest of them empty.
    .map((filled): FeeGrid["headcountSlabs"] => [
      ...filled,
      ...Array.from({ length: 14 - filled.length }, () => ({ from: undefined, fee: undefined })),
    ]);
  const grids: fc.Arbitrary<FeeGrid> = fc.record({
    base: fc.constantFrom("effectif" as const, "ca" as const, "taux" as const),
    headcountSlabs: lines,
    turnoverSlabs: lines,
    turnoverRate: optional(rate),
    minimum: optional(fc.integer({ min: 0, max: 20 })),
    maximum: optional(fc.integer({ min: 10, max: 50 })),
    premium: optional(euros),
    premiumAddsUp: fc.boolean(),
    discovery: optional(euros),
    discoveryYears: optional(fc.integer({ min: 0, max: 3 })),
    flatFees: fc.record({ type: fc.constant("partenaire"), fee: optional(euros) }).map((line) => [line]),
    indexation: optional(rate),
    indexedSince: optional(fc.integer({ min: 2020, max: 2030 })),
    discounts: fc.array(optional(rate), { minLength: 1, maxLength: 4 }),
    exemptionYears: optional(fc.integer({ min: 0, max: 3 })),
    proration: fc.constantFrom("aucun" as const, "mois" as const, "semestre" as const),
  });
  const sizes = fc.oneof(
    fc.integer({ min: 0, max: 70 }),
    fc.constantFrom<PlainCell>("", -1, "dix", 4.9999999995),
  );
  const rows: fc.Arbitrary<MemberRow> = fc.record({
    nom: fc.constant("M"),
    type: fc.constantFrom("entreprise", "partenaire"),
    effectif: sizes,
    ca: sizes,
    annee: fc.constantFrom<PlainCell>("", 2024, 2026, 2027, 2028, 2026.5),
    mois: fc.constantFrom<PlainCell>("", 1, 6, 7, 12, 13),
    niveau: fc.constantFrom("", "premium"),
    decouverte: fc.constantFrom("", "oui"),
    exonere: fc.constantFrom<PlainCell>("", 0, 2025, 2026, 2027, "non"),
    rang: fc.constantFrom<PlainCell>("", 0, 1, 2, 9, 1.5),
    actif: fc.constant(""),
  });

  it("are what the functions of the sheet give one after another, errors included", () => {
    fc.assert(
      fc.property(grids, rows, (grid, member) => {
        expect(feesDue(membersOf([member], WORDS), grid, YEAR).map(plain)).toEqual([bySheet(grid, member)]);
      }),
      { numRuns: 500 },
    );
  });

  it("sum by place to the whole, whatever the two grids", () => {
    fc.assert(
      fc.property(grids, grids, fc.array(rows, { maxLength: 20 }), (grid, trial, list) => {
        const { today, trial: next, all, places, differences } = compared(grid, trial, ...list);
        const cents = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0);
        for (const revenue of [today, next]) {
          expect(revenue.places.reduce((sum, { members }) => sum + members, 0)).toBe(list.length);
          expect(cents(revenue.places.map(({ total }) => total))).toBe(Math.round(revenue.total * 100));
        }
        expect(all.winners.count + all.losers.count + all.unchanged + all.withoutFee).toBe(list.length);
        expect(cents([all.losers.total, -all.winners.total])).toBe(Math.round(all.difference * 100));
        expect(cents(places.map(({ difference }) => difference))).toBe(Math.round(all.difference * 100));
        expect(cents([...differences].filter((value) => !Number.isNaN(value)))).toBe(
          Math.round(all.difference * 100),
        );
      }),
    );
  });
});

describe("Mécabourg's budget and sixty made-up members over its grid", () => {
  const mecabourg = publishedFees.find(({ id }) => id === "MECABOURG")!;
  const today = presetGrid(mecabourg, EMPTY_GRID, "partenaire");
  /** 27 of under 5 employees, 3 of 5 to 30, 25 of 31 to 40, 2 of 41 to 1,000, 3 of 1,001 and more. */
  const sixty = [
    ...Array.from({ length: 27 }, (_, k) => k % 5),
    5,
    12,
    30,
    ...Array.from({ length: 25 }, (_, k) => 31 + (k % 10)),
    41,
    1000,
    1001,
    1500,
    4000,
  ].map((effectif, k) => ({ nom: `Adhérent ${k + 1}`, type: "entreprise", effectif }));
  /** The published amounts changed, and the gaps filled in. */
  const trial = slabs([0, 750], [5, 1100], [31, 1850], [41, 3000], [1001, 10_500]);
  const comparison = () => compared(today, trial, ...sixty);

  it("bring 95,184 € today: 27 × 695 + 25 × 1,893 + 3 × 9,698, five members left apart", () => {
    const { today: revenue } = comparison();
    expect(revenue.members).toBe(60);
    expect(revenue.total).toBe(95_184);
    expect(revenue.average).toBe(1586.4);
    expect(revenue.withoutFee).toBe(5);
    expect(
      revenue.places.map(({ place, members, withoutFee, total }) => [
        place.kind === "slab" ? place.from : place.kind,
        members,
        withoutFee,
        total,
      ]),
    ).toEqual([
      [0, 27, 0, 18_765],
      [5, 3, 3, 0],
      [31, 25, 0, 47_325],
      [41, 2, 2, 0],
      [1001, 3, 0, 29_094],
      ["outside", 0, 0, 0],
    ]);
  });

  it("bring 107,300 € under a trial grid, 98,000 € of them from members with a fee today", () => {
    const { trial: revenue, all } = comparison();
    // 27 × 750 + 3 × 1 100 + 25 × 1 850 + 2 × 3 000 + 3 × 10 500
    expect(revenue.total).toBe(107_300);
    expect(revenue.withoutFee).toBe(0);
    expect([all.compared, all.withoutFee, all.today, all.trial, all.difference]).toEqual([
      55, 5, 95_184, 98_000, 2_816,
    ]);
  });

  it("make 30 losers, 3,891 € more, and 25 winners, 1,075 € less", () => {
    const { all, places } = comparison();
    expect(all.losers).toEqual({ count: 30, total: 3_891, trial: 51_750 });
    expect(all.winners).toEqual({ count: 25, total: 1_075, trial: 46_250 });
    expect(all.unchanged).toBe(0);
    expect(
      places.map(({ winners, losers }) => [winners.count, winners.total, losers.count, losers.total]),
    ).toEqual([
      [0, 0, 27, 1_485],
      [0, 0, 0, 0],
      [25, 1_075, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 3, 2_406],
      [0, 0, 0, 0],
    ]);
  });

  it("tell each member what changes, and nothing where there is no fee today", () => {
    const { differences } = comparison();
    expect([...differences.slice(25, 32)]).toEqual([55, 55, NaN, NaN, NaN, -43, -43]);
    expect([...differences.slice(54)]).toEqual([-43, NaN, NaN, 802, 802, 802]);
  });

  it("stand the loss of 2.87 % of the fees, or of 5.44 % of the losers", () => {
    const { all, places } = comparison();
    expect(all.rise).toBe(2_816 / 95_184);
    expect(all.breakEvenAttrition).toBe(2_816 / 98_000);
    expect(all.breakEvenOfLosers).toBe(2_816 / 51_750);
    expect(places[0]?.breakEvenAttrition).toBe(1_485 / 20_250);
    expect(places[2]?.breakEvenAttrition).toBeUndefined();
  });

  it("lose money when a tenth of the losers leave: three of them, 5,175 €", () => {
    expect(attritionOf(comparison(), 0.1)).toEqual({ leaving: 3, revenue: 102_125, difference: -2_359 });
    expect(attritionOf(comparison(), 1.1)).toMatchObject({ code: "#NUM!" });
  });

  it("weigh on the plan of 290,000 € in two readings", () => {
    const sum = (...families: string[]): number =>
      exampleBudget("MECABOURG")
        .resources.filter(({ code }) => families.includes(code.slice(0, 2)))
        .reduce((total, { amount }) => total + amount, 0);
    const plan: FeePlan = {
      budget: 290_000,
      publicCash: sum("PU"),
      privateCash: sum("CO", "FA", "AP"),
      fees: sum("CO"),
    };
    expect(plan).toMatchObject({ publicCash: 160_000, privateCash: 130_000, fees: 95_000 });
    expect(effectsOfFees(comparison(), plan)).toEqual({
      gain: 2_816,
      share: { before: 95 / 290, added: 97_816 / 292_816, replacing: 97_816 / 290_000 },
      net: { before: 13 / 29, added: 132_816 / 292_816, replacing: 132_816 / 290_000 },
      averageNeeded: 725,
    });
    expect(effectsOfFees(comparison(), { ...plan, unpaidRate: 0.05 }).gain).toBe(2_675.2);
  });

  it("replace no more public money than there is", () => {
    const plan: FeePlan = { budget: 1_000, publicCash: 816, privateCash: 184, fees: 184 };
    expect(effectsOfFees(comparison(), plan).net.replacing).toBe(1);
  });
});

describe("break-even and the average needed", () => {
  it("are the published ones: +25 % stands the loss of a fifth, EMC2's first slab of 13.157894736842 %", () => {
    const rise = (before: number, after: number) =>
      compared(slabs([0, before]), slabs([0, after]), { effectif: 1 }).all.breakEvenAttrition;
    expect(rise(1000, 1250)).toBe(0.2);
    expect(rise(165, 190)).toBeCloseTo(0.13157894736842, 14);
    expect(rise(1250, 1000)).toBeUndefined();
  });

  it("ask Cosmetic Valley's 290 members for 1,122.155172413793 € to make 15 % of its budget", () => {
    expect(averageFeeNeeded(2_169_500, 290)).toBeCloseTo(1122.155172413793, 12);
    expect(averageFeeNeeded(1, 0)).toMatchObject({ code: "#DIV/0!" });
  });
});

describe("published grids as trials", () => {
  it("keep their gaps, their levels and one's own rules", () => {
    const own: FeeGrid = { ...EMPTY_GRID, indexation: 0.02, flatFees: [{ type: "Partenaire", fee: 100 }] };
    const emc2 = presetGrid(
      publishedFees.find(({ id }) => id === "EMC2")!,
      own,
      "partenaire",
    );
    expect(emc2).toMatchObject({ indexation: 0.02, discovery: 190, flatFees: [{ fee: 550 }] });
    expect(
      dueBy(emc2, { effectif: 3 }, { effectif: 30 }, { effectif: 6000 }, { type: "partenaire" }),
    ).toEqual([190, "#N/A", 5990, 550]);
    const neopolia = presetGrid(
      publishedFees.find(({ id }) => id === "NEOPOLIA")!,
      own,
      "partenaire",
    );
    expect(dueBy(neopolia, { effectif: 3, niveau: "premium" })).toEqual([1500]);
  });
});

describe("fees too large to count in cents", () => {
  it("are refused as a whole rather than counted wrong", () => {
    const huge = slabs([0, 1e14]);
    expect(feeBaseline(listOf({ effectif: 1 }), huge, YEAR)).toMatchObject({ reason: "tooLarge" });
    const large = slabs([0, 5e12]);
    const many = listOf(...Array.from({ length: 20 }, () => ({ effectif: 1 })));
    expect(feeBaseline(many, large, YEAR)).toMatchObject({ reason: "tooLarge" });
    expect(sound(feeBaseline(many.slice(1, 19), large, YEAR)).today.total).toBe(9e13);
  });
});
