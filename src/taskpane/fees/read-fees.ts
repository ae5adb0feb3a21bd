/** From the cells of *Adhérents*, *Grilles* and *Budget* to members, grid and plan. */
import {
  COUNT,
  FEE_BASES,
  GROWTH,
  NON_NEGATIVE,
  PRORATION_MODES,
  SHARE,
  YEAR as YEARS,
  entryOf,
  membersOf,
  type Entry,
  type FeeGrid,
  type FeePlan,
  type Member,
  type MemberRow,
  type PlainCell,
  type Quantity,
  type SlabLine,
  type Vocabulary,
} from "../../domain";
import type { CellValue, SetValues } from "../../excel";
import { readingOf, type Reading } from "../reading";
import { shownAs, Unreadable, type Figures } from "../set-figures";
import {
  ANNOUNCED,
  FEES_MARK,
  GRID,
  LISTS,
  MEMBER_COLUMNS,
  memberColumn,
  PLAN,
  UNPAID_RATE,
  YEAR,
} from "./fee-cells";

export interface FeeSheets {
  members: readonly Member[];
  grid: FeeGrid;
  year: number;
  /** Figures announced, which stand in while the list is empty. */
  announced: { members: number; total: number };
  /** Null where the sheet *Budget* is not there, or cannot be read. */
  plan: FeePlan | null;
  words: FeeWords;
  /** What the cells of the grid show, by name: to be sure that nobody changed them before something is written. */
  shown: ReadonlyMap<string, readonly CellValue[]>;
}

/** Words of choice cells, in the language of the sheets. */
export interface FeeWords {
  yes: string;
  no: string;
}

const NEEDED: readonly string[] = [
  ...MEMBER_COLUMNS.map(memberColumn),
  ...Object.values(GRID),
  ...Object.values(LISTS),
  YEAR,
];
const WELCOME: readonly string[] = [
  ...Object.values(PLAN),
  ...Object.values(ANNOUNCED),
  FEES_MARK,
  UNPAID_RATE,
];

/** Everything that {@link readFees} needs to read. */
export const READ_BY_FEES: readonly string[] = [...NEEDED, ...WELCOME];

export const readFees = (set: Pick<SetValues, "sheets" | "values">): Reading<FeeSheets> =>
  readingOf(set, { kinds: ["members", "grids"], names: NEEDED }, (figures) => {
    const [yes = "", no = ""] = figures.cells(LISTS.answers).map(shownAs);
    const premium = shownAs(figures.cells(LISTS.levels)[1] ?? "");
    return {
      members: membersOf(memberRows(figures), { yes, no, premium }),
      grid: gridIn(figures, yes),
      year: yearIn(figures),
      announced: {
        members: numberOr(figures, ANNOUNCED.members, 0),
        total: numberOr(figures, ANNOUNCED.total, 0),
      },
      plan: planIn(figures),
      words: { yes, no },
      shown: new Map(Object.values(GRID).map((name) => [name, figures.cells(name)])),
    };
  });

/** An error value is told by its text. */
const plain = (value: CellValue | undefined): PlainCell => (typeof value === "object" ? value.error : value);

function memberRows(figures: Figures): MemberRow[] {
  const columns = MEMBER_COLUMNS.map((key) => [key, figures.cells(memberColumn(key))] as const);
  const rows = columns[0]![1].length;
  return Array.from(
    { length: rows },
    (_, row) => Object.fromEntries(columns.map(([key, cells]) => [key, plain(cells[row])])) as never,
  );
}

function yearIn(figures: Figures): number {
  const year = figures.number(YEAR);
  if (!Number.isInteger(year) || year === 0) throw new Unreadable(YEAR, String(year));
  return year;
}

function gridIn(figures: Figures, yes: string): FeeGrid {
  const entries = (name: string, quantity: Quantity): Entry[] =>
    figures.cells(name).map((cell) => entryOf(plain(cell), name, quantity));
  const entry = (name: string, quantity: Quantity): Entry => entries(name, quantity)[0];
  const slabs = (bounds: string, fees: string): SlabLine[] => {
    const amounts = entries(fees, NON_NEGATIVE);
    return entries(bounds, NON_NEGATIVE).map((from, row) => ({ from, fee: amounts[row] }));
  };
  const types = figures.cells(GRID.types);
  return {
    base: word(figures, GRID.base, FEE_BASES, "effectif"),
    headcountSlabs: slabs(GRID.bounds, GRID.fees),
    turnoverSlabs: slabs(GRID.turnoverBounds, GRID.turnoverFees),
    turnoverRate: entry(GRID.turnoverRate, NON_NEGATIVE),
    minimum: entry(GRID.minimum, NON_NEGATIVE),
    maximum: entry(GRID.maximum, NON_NEGATIVE),
    premium: entry(GRID.premium, NON_NEGATIVE),
    premiumAddsUp: figures.text(GRID.premiumAddsUp).toLowerCase() === yes.toLowerCase(),
    discovery: entry(GRID.discovery, NON_NEGATIVE),
    discoveryYears: entry(GRID.discoveryYears, COUNT),
    flatFees: entries(GRID.flatFees, NON_NEGATIVE).map((fee, row) => ({
      type: shownAs(types[row] ?? ""),
      fee,
    })),
    indexation: entry(GRID.indexation, GROWTH),
    indexedSince: entry(GRID.indexedSince, YEARS),
    discounts: entries(GRID.discounts, SHARE),
    exemptionYears: entry(GRID.exemptionYears, COUNT),
    proration: word(figures, GRID.proration, PRORATION_MODES, "aucun"),
  };
}

/** @throws {Unreadable} for a word that is none of the choices */
function word<Word extends string>(
  figures: Figures,
  name: string,
  choices: Vocabulary<Word>,
  whenEmpty: Word,
): Word {
  const text = figures.text(name);
  const found = text === "" ? whenEmpty : choices.find(text);
  if (found === undefined) throw new Unreadable(name, text);
  return found;
}

/** A figure that is welcome, not needed. */
function numberOr(figures: Figures, name: string, otherwise: number): number {
  const value = figures.cells(name)[0];
  return typeof value === "number" ? value : otherwise;
}

function planIn(figures: Figures): FeePlan | null {
  const { amounts, codes } = PLAN;
  if (!figures.has(amounts) || !figures.has(codes)) return null;
  const cells = figures.cells(amounts);
  // An error or a text among the amounts: a plan without them would be another one.
  if (cells.some((cell) => typeof cell !== "number" && cell !== "")) return null;
  const budget = figures.sum(amounts);
  if (budget <= 0) return null;
  const sumOf = (...families: string[]): number =>
    families.reduce((sum, family) => sum + figures.resources(family), 0);
  return {
    budget,
    publicCash: sumOf("PU"),
    privateCash: sumOf("CO", "FA", "AP"),
    fees: sumOf("CO"),
    unpaidRate: within(numberOr(figures, UNPAID_RATE, 0), 0),
    share: within(numberOr(figures, FEES_MARK, USUAL_MARK), USUAL_MARK),
  };
}

/** VIGILANCE.COTISATION, where *Paramètres* does not say it (definitions §4). */
const USUAL_MARK = 0.15;

const within = (share: number, otherwise: number): number => (share >= 0 && share <= 1 ? share : otherwise);
