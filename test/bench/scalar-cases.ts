/**
 * Calls from single cells: each function beside the plain float function that one would register for the same task,
 * without a check. Both get what Excel hands over, and are called in the way that its runtime calls: by name, with a
 * list of arguments.
 */
import { FUNCTIONS as F } from "../../src/functions/catalogue";
import { amounts, among, rates, wholes } from "./columns";
import type { Pair } from "./measure";

export const CALLS = 10_000;

/** A lone cell where the metadata asks for a range. */
type Cell<T = number> = readonly (readonly T[])[];
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a runtime calls takes anything
type Callable = (...args: any[]) => unknown;

const cents = (euros: number): number => Math.round(euros * 100) / 100;
const at = <T>(cell: Cell<T>): T => cell[0]![0]!;

function callEach(run: Callable, calls: readonly (readonly unknown[])[]): unknown[] {
  const results = new Array<unknown>(calls.length);
  for (let i = 0; i < calls.length; i++) results[i] = run(...calls[i]!);
  return results;
}

const money = amounts(50_000);
const hours = wholes(1, 2000);
const share = rates(0.9);
const month = wholes(1, 12);
const year = wholes(2000, 2025);
const codes = [["PU2"], ["CO1"], ["FA1"], ["TP"], ["NE"]];
const categories = [["A"], ["B"], ["C"], ["D"], ["B"]];
const dates = [[44_000], [45_000], [45_100], [45_200], [45_300]];
const cluster = among("MECABOURG", "EMC2", "NEOPOLIA", "RAEE");
const option = among(true, false);

/** The i-th call draws from the i-th rows. */
const one = (i: number): Cell => [money[i]!];
const five = (i: number): Cell => money.slice(5 * i, 5 * i + 5);

interface ScalarCase {
  readonly name: keyof typeof F;
  readonly args: (i: number) => readonly unknown[];
  readonly plain: Callable;
}

const sumWhere = (amounts_: Cell, labels: Cell<string>, keep: (label: string) => boolean): number => {
  let sum = 0;
  for (let row = 0; row < amounts_.length; row++) if (keep(labels[row]![0]!)) sum += amounts_[row]![0]!;
  return sum;
};
const isOwn = (code: string): boolean =>
  code.startsWith("CO") || code.startsWith("FA") || code.startsWith("AP");
const RATE: Readonly<Record<string, number>> = { A: 1, B: 0.5, C: 0.5, D: 0 };
const caps = (costs: Cell, labels: Cell<string>): number[][] =>
  costs.map(([cost], row) => [cents(cost! * RATE[labels[row]![0]!]!)]);
const mostPublic = (costs: Cell, labels: Cell<string>, budget: number): number =>
  cents(
    Math.min(
      caps(costs, labels).reduce((sum, [cap]) => sum + cap!, 0),
      budget / 2,
    ),
  );
const slabFee = (size: Cell, bounds: Cell, fees: Cell): number[][] => {
  let slab = bounds.length - 1;
  while (slab > 0 && at(size) < bounds[slab]![0]!) slab--;
  return [[fees[slab]![0]!]];
};
const BOUNDS = [[0], [5], [31], [101], [501]];
const FEES = [[695], [995.5], [1893], [3000], [5000]];
const FIGURES = new Map([
  ["MECABOURG", 290000],
  ["EMC2", 1560000],
  ["NEOPOLIA", 1227000],
  ["RAEE", 620000],
]);

const SCALAR_CASES: readonly ScalarCase[] = [
  {
    name: "AUTOFINANCEMENT",
    args: (i) => [five(i), codes],
    plain: (m: Cell, c: Cell<string>) =>
      sumWhere(m, c, isOwn) / sumWhere(m, c, (code) => isOwn(code) || code.startsWith("PU")),
  },
  {
    name: "PART",
    args: (i) => [five(i), codes, [["FA"]], null],
    plain: (m: Cell, c: Cell<string>, asked: Cell<string>) => [
      [sumWhere(m, c, (code) => code.startsWith(at(asked))) / sumWhere(m, c, (code) => code !== "NE")],
    ],
  },
  {
    name: "VIGILANCE",
    args: (i) => ["TEMPS", [share[i]]],
    plain: (_name: string, value: Cell) => [[at(value) > 0.15 ? "VIGILANCE" : "OK"]],
  },
  {
    name: "PROFIL",
    args: (i) => [[hours[i]], [share[i]]],
    plain: (members: Cell, rate: Cell) => [
      [
        at(rate) >= 0.3
          ? at(members) > 50
            ? "La ruche bourdonnante"
            : "La joyeuse meute"
          : at(members) > 50
            ? "La migration des gnous"
            : "Aube ou crépuscule",
      ],
    ],
  },
  {
    name: "EFFORT",
    args: (i) => [130000, 160000, [share[i]]],
    plain: (own: number, other: number, target: Cell) => [[Math.max(0, at(target) * (own + other) - own)]],
  },
  {
    name: "EFFETACTION",
    args: (i) => [130000, 290000, one(i), one(i + 1)],
    plain: (own: number, budget: number, more: Cell, cost: Cell) => [
      [(own + at(more)) / (budget + at(cost)) - own / budget],
    ],
  },
  {
    name: "TRAJECTOIRE",
    args: (i) => [at([share[i]!]), 1, 5],
    plain: (from: number, to: number, years: number) => [
      Array.from({ length: years + 1 }, (_, k) => from + ((to - from) * k) / years),
    ],
  },
  {
    name: "ANNEECIBLE",
    args: (i) => [at([share[i]!]), 0.9, 0.01, 2025],
    plain: (rate: number, target: number, points: number, from: number) =>
      from + Math.max(0, Math.ceil((target - rate) / points - 1e-9)),
  },
  { name: "PLAFONDAIDE", args: (i) => [five(i), categories], plain: caps },
  { name: "PUBLICMAX", args: (i) => [five(i), categories, 200_000], plain: mostPublic },
  {
    name: "DEPASSEMENT",
    args: (i) => [at(one(i)), five(i), categories, 200_000],
    plain: (got: number, costs: Cell, labels: Cell<string>, budget: number) =>
      cents(Math.max(0, got - mostPublic(costs, labels, budget))),
  },
  {
    name: "MINIMIS",
    args: (i) => [five(i), dates, 45_400],
    plain: (aid: Cell, days: Cell, day: number) => {
      const granted = new Date((day - 25_569) * 864e5);
      const first =
        Date.UTC(granted.getUTCFullYear() - 3, granted.getUTCMonth(), granted.getUTCDate()) / 864e5 + 25_569;
      let sum = 0;
      for (let row = 0; row < aid.length; row++)
        if (days[row]![0]! >= first && days[row]![0]! <= day) sum += aid[row]![0]!;
      return cents(300_000 - sum);
    },
  },
  { name: "COTISATION", args: (i) => [[hours[i]], BOUNDS, FEES], plain: slabFee },
  {
    name: "COTISATIONCA",
    args: (i) => [one(i), 0.0005, 100, 5000],
    plain: (ca: Cell, rate: number, least: number, most: number) => [
      [cents(Math.min(most, Math.max(least, at(ca) * rate)))],
    ],
  },
  {
    name: "COTISATIONPREMIUM",
    args: (i) => [one(i), one(i + 1), [option[i]]],
    plain: (base: Cell, premium: Cell, taken: Cell<boolean>) => [[at(taken) ? at(premium) : at(base)]],
  },
  {
    name: "DECOUVERTE",
    args: (i) => [one(i), [[190]], [year[i]], 2025],
    plain: (classic: Cell, discovery: Cell, joined: Cell, now: number) => [
      [now - at(joined) < 1 ? at(discovery) : at(classic)],
    ],
  },
  {
    name: "EXONERATION",
    args: (i) => [one(i), [year[i]], 2025, 2],
    plain: (fee: Cell, first: Cell, now: number, years: number) => [
      [now >= at(first) && now < at(first) + years ? 0 : at(fee)],
    ],
  },
  {
    name: "PRORATA",
    args: (i) => [one(i), [month[i]]],
    plain: (fee: Cell, joined: Cell) => [[cents((at(fee) * (13 - at(joined))) / 12)]],
  },
  {
    name: "INDEXER",
    args: (i) => [one(i), 0.017],
    plain: (fee: Cell, rate: number) => [[cents(at(fee) * (1 + rate))]],
  },
  {
    name: "REMISEMULTI",
    args: (i) => [one(i), [month[i]], [[0], [0.2], [0.5]]],
    plain: (fee: Cell, rank: Cell, table: Cell) => [
      [cents(at(fee) * (1 - table[Math.min(at(rank), table.length) - 1]![0]!))],
    ],
  },
  { name: "ATTRITION", args: (i) => [[share[i]]], plain: (rise: Cell) => [[at(rise) / (1 + at(rise))]] },
  {
    name: "COUTCOMPLET",
    args: (i) => [one(i), [hours[i]], [[45.5]], 0.15],
    plain: (direct: Cell, worked: Cell, cost: Cell, frais: number) => [
      [cents(at(direct) + at(worked) * at(cost) * (1 + frais))],
    ],
  },
  {
    name: "SEUILRENTABILITE",
    args: (i) => [one(i), [[350]], [[150]]],
    plain: (fixed: Cell, price: Cell, cost: Cell) => [[Math.ceil(at(fixed) / (at(price) - at(cost)) - 1e-9)]],
  },
  {
    name: "PRIXEQUILIBRE",
    args: (i) => [one(i), [[150]], [hours[i]], 1000],
    plain: (fixed: Cell, cost: Cell, count: Cell, grant: number) => [
      [at(cost) + (at(fixed) - grant) / at(count)],
    ],
  },
  {
    name: "MEMBRESREQUIS",
    args: (i) => [[hours[i]], [[0.35]]],
    plain: (clients: Cell, uptake: Cell) => [[Math.ceil(at(clients) / at(uptake) - 1e-9)]],
  },
  {
    name: "SUCCESSFEE",
    args: (i) => [one(i), [share[i]], 5000],
    plain: (won: Cell, rate: Cell, most: number) => [[cents(Math.min(most, at(won) * at(rate)))]],
  },
  {
    name: "PRELEVEMENT",
    args: (i) => [one(i), 0.045],
    plain: (amount: Cell, rate: number) => {
      const levied = cents(at(amount) * rate);
      return [[levied, cents(at(amount) - levied)]];
    },
  },
  {
    name: "TEMPSVALORISE",
    args: (i) => [[hours[i]], [[12.02]]],
    plain: (worked: Cell, value: Cell) => [[cents(at(worked) * at(value))]],
  },
  { name: "TEMPSMAX", args: (i) => [at(one(i))], plain: (budget: number) => (0.15 / 0.85) * budget },
  {
    name: "REPARTIR",
    args: (i) => [100, five(i)],
    plain: (amount: number, weights: Cell) => {
      let total = 0;
      for (const [weight] of weights) total += weight!;
      const exact = weights.map(([weight]) => (amount * 100 * weight!) / total);
      const shares = exact.map(Math.floor);
      const left = amount * 100 - shares.reduce((sum, one_) => sum + one_, 0);
      const order = [...exact.keys()].sort(
        (a, b) => exact[b]! - shares[b]! - (exact[a]! - shares[a]!) || a - b,
      );
      for (let k = 0; k < left; k++) shares[order[k]!]! += 1;
      return shares.map((one_) => [one_ / 100]);
    },
  },
  {
    name: "DISTRIBUABLE",
    args: (i) => [one(i), "SAS", [share[i]]],
    plain: (result: Cell, form: string, part: Cell) => [
      [form === "association" ? 0 : cents(Math.max(0, at(result)) * at(part))],
    ],
  },
  {
    name: "BESOINTRESO",
    args: (i) => [five(i), five(i + 1), 100],
    plain: (receipts: Cell, payments: Cell, opening: number) => {
      let balance = opening;
      let lowest = 0;
      for (let row = 0; row < receipts.length; row++) {
        balance += receipts[row]![0]! - payments[row]![0]!;
        lowest = Math.min(lowest, balance);
      }
      return cents(-lowest);
    },
  },
  {
    name: "PREFINANCEMENT",
    args: (i) => [five(i), 0.5, 2, 0.3],
    plain: (expenses: Cell, rate: number, delay: number, advance: number) => {
      const grant = rate * expenses.reduce((sum, [expense]) => sum + expense!, 0);
      let due = 0;
      let refunded = 0;
      let peak = 0;
      for (let row = 0; row < expenses.length; row++) {
        due += rate * expenses[row]![0]!;
        if (row >= delay) refunded += rate * expenses[row - delay]![0]!;
        peak = Math.max(peak, due - Math.min(grant, advance * grant + refunded));
      }
      return cents(peak);
    },
  },
  {
    name: "PARAMETRE",
    args: () => [[["TVA.NORMAL"]], 45_658],
    plain: (name: Cell<string>) => [[at(name) === "TVA.NORMAL" ? 0.2 : NaN]],
  },
  {
    name: "REPERE",
    args: (i) => [[cluster[i]], [["BUDGET"]]],
    plain: (name: Cell<string>) => [[FIGURES.get(at(name))]],
  },
];

export const scalarPairs = (): Pair[] =>
  SCALAR_CASES.map(({ name, args, plain }) => {
    const calls = Array.from({ length: CALLS }, (_, i) => args(i));
    const ours = F[name] as Callable;
    return { name, ours: () => callEach(ours, calls), loop: () => callEach(plain, calls) };
  });
